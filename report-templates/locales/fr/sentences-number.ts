/** Numbers in French words: "près de trois fois", "un tiers", "environ trois quarts". */
import { shareNear, timesNear, type Fraction, type Near, type Share } from "../simple-numbers.ts";
import { numberWord } from "./words.ts";

const FRACTION: Readonly<Record<Fraction, string>> = {
  "1/10": "un dixième",
  "1/5": "un cinquième",
  "1/4": "un quart",
  "1/3": "un tiers",
  "2/5": "deux cinquièmes",
  "1/2": "la moitié",
  "3/5": "trois cinquièmes",
  "2/3": "deux tiers",
  "3/4": "trois quarts",
  "4/5": "quatre cinquièmes",
  "9/10": "neuf dixièmes",
};

const NEAR = { exact: "", below: "près ", above: "un peu plus " } as const;

/** Behind "en baisse": "de moitié", "d’un tiers", "de près d’un tiers", "d’un peu plus d’un tiers". */
export function byFraction({ simple, near }: Near<Fraction>): string {
  if (simple === "1/2" && near === "exact") return "de moitié";
  const words = of(FRACTION[simple]);
  if (near === "exact") return words;
  return near === "below" ? `de ${NEAR.below}${words}` : `d’${NEAR.above}${words}`;
}

function of(words: string): string {
  return words.startsWith("un ") ? `d’${words}` : `de ${words}`;
}

/** "deux fois", "près de trois fois", "plus de quatre fois"; null below 1.9 and above 100. */
export function timesWords(ratio: number): string | null {
  const found = timesNear(ratio);
  return found && `${about(found)}${numberWord(found.simple)} fois`;
}

/** Behind "multiplié par": "cinq", "près de cinq", "plus de quatre". */
export function factorWords(times: Near<number>): string {
  return `${about(times)}${numberWord(times.simple)}`;
}

function about({ near }: Near<number>): string {
  if (near === "exact") return "";
  return near === "below" ? "près de " : "plus de ";
}

const SHARE: Readonly<Record<Share, string>> = {
  "1/10": "une sur dix",
  "1/5": "une sur cinq",
  "1/4": "une sur quatre",
  "3/10": "trois sur dix",
  "1/3": "une sur trois",
  "2/5": "deux sur cinq",
  "1/2": "la moitié",
  "3/5": "trois sur cinq",
  "2/3": "deux sur trois",
  "7/10": "sept sur dix",
  "3/4": "trois sur quatre",
  "4/5": "quatre sur cinq",
  "9/10": "neuf sur dix",
};

/** "trois sur quatre", "près de trois sur quatre"; null for none and all and what is near them. */
export function shareWords(share: number): string | null {
  const found = shareNear(share);
  if (!found) return null;
  const words = SHARE[found.simple];
  if (found.near === "exact") return words;
  if (found.near === "below")
    return words.startsWith("une") ? `près d’${words}` : `près de ${words}`;
  return words.startsWith("une") ? `plus d’${words}` : `plus de ${words}`;
}
