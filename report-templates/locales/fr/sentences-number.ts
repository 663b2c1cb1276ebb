/** Numbers in French words: "près de trois fois", "un tiers", "environ trois quarts". */
import type { Fraction, NearNumber, Share } from "../near-number.ts";
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
export function byFraction({ of: simple, near }: NearNumber<Fraction>): string {
  if (simple === "1/2" && near === "exact") return "de moitié";
  const words = ofWords(FRACTION[simple]);
  if (near === "exact") return words;
  return near === "below" ? `de ${NEAR.below}${words}` : `d’${NEAR.above}${words}`;
}

function ofWords(words: string): string {
  return words.startsWith("un ") ? `d’${words}` : `de ${words}`;
}

/** "deux fois", "près de trois fois", "plus de quatre fois" */
export function timesWords(times: NearNumber<number>): string {
  return `${factorWords(times)} fois`;
}

/** Behind "multiplié par": "cinq", "près de cinq", "plus de quatre". */
export function factorWords({ of, near }: NearNumber<number>): string {
  return `${{ exact: "", below: "près de ", above: "plus de " }[near]}${numberWord(of)}`;
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

/** "trois sur quatre", "près de trois sur quatre", "plus d’une sur trois" */
export function shareWords({ of, near }: NearNumber<Share>): string {
  const words = SHARE[of];
  if (near === "exact") return words;
  const about = near === "below" ? "près" : "plus";
  return `${about} ${words.startsWith("une") ? "d’" : "de "}${words}`;
}
