/** Numbers in Catalan words: "tres", "gairebé el doble", "un terç", "tres de cada quatre". */
import type { Fraction, Near, NearNumber, Share } from "../near-number.ts";
import { de } from "./elision.ts";

export type Gender = "masculine" | "feminine";

const WORDS = [
  "zero", "un", "dos", "tres", "quatre", "cinc", "sis", "set", "vuit", "nou", "deu", "onze", "dotze",
]; // prettier-ignore

/** "un", "una", "dos", "dues", "tres"; from 13 in figures. */
export function numberWord(count: number, gender: Gender): string {
  if (gender === "feminine" && count === 1) return "una";
  if (gender === "feminine" && count === 2) return "dues";
  return WORDS[count] ?? String(count);
}

const FRACTION: Readonly<Record<Fraction, string>> = {
  "1/10": "una desena part",
  "1/5": "una cinquena part",
  "1/4": "una quarta part",
  "1/3": "un terç",
  "2/5": "dues cinquenes parts",
  "1/2": "la meitat",
  "3/5": "tres cinquenes parts",
  "2/3": "dos terços",
  "3/4": "tres quartes parts",
  "4/5": "quatre cinquenes parts",
  "9/10": "nou desenes parts",
};

/** "un terç", "gairebé un terç", "poc més d’un terç" */
export function fractionWords({ of, near }: NearNumber<Fraction>): string {
  if (near === "above") return `poc més ${de(FRACTION[of])}`;
  return near === "below" ? `gairebé ${FRACTION[of]}` : FRACTION[of];
}

const MULTIPLE: Readonly<Record<number, string>> = { 2: "doble", 3: "triple", 4: "quàdruple" };

/** How many times, and how the other value goes on from it: "el doble" - "que", "cinc vegades" - "el valor". */
export interface TimesWords {
  readonly words: string;
  readonly than: "que" | "el valor";
}

/** "el doble", "gairebé el triple", "més del quàdruple", "més de nou vegades" */
export function timesWords({ of, near }: NearNumber<number>): TimesWords {
  const multiple = MULTIPLE[of];
  const before = near === "below" ? "gairebé " : "";
  if (multiple === undefined) {
    const times = `${numberWord(of, "feminine")} vegades`;
    const words = near === "above" ? `més ${de(times)}` : `${before}${times}`;
    return { words, than: "el valor" };
  }
  const words = near === "above" ? `més del ${multiple}` : `${before}el ${multiple}`;
  return { words, than: "que" };
}

/** A part of a number of things, with what a noun and a verb have to follow. */
export interface ShareWords {
  /** "gairebé tres de cada quatre", "més de la meitat" */
  readonly words: string;
  readonly isHalf: boolean;
  readonly verb: "singular" | "plural";
}

/** "tres de cada quatre", "gairebé una de cada deu", "la meitat" */
export function shareWords(found: NearNumber<Share>, gender: Gender): ShareWords {
  if (found.of === "1/2")
    return { words: nearWords("la meitat", found.near), isHalf: true, verb: "singular" };
  const [count = 0, all = 0] = partsOf(found.of);
  return {
    words: nearWords(`${numberWord(count, gender)} de cada ${numberWord(all, gender)}`, found.near),
    isHalf: false,
    verb: count === 1 ? "singular" : "plural",
  };
}

/** "gairebé una de cada deu", "més d’una de cada deu" */
function nearWords(words: string, near: Near): string {
  if (near === "above") return `més ${de(words)}`;
  return near === "below" ? `gairebé ${words}` : words;
}

function partsOf(share: Share): readonly number[] {
  return share.split("/").map(Number);
}
