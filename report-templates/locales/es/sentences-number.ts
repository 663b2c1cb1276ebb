/** Numbers in Spanish words: "tres", "casi el doble", "un tercio", "tres de cada cuatro". */
import type { Fraction, Near, NearNumber, Share } from "../near-number.ts";

export type Gender = "masculine" | "feminine";

const WORDS = [
  "cero", "un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce",
]; // prettier-ignore

/** Before a noun: "un", "una", "tres"; from 13 in figures. */
export function numberWord(count: number, gender: Gender): string {
  if (count === 1 && gender === "feminine") return "una";
  return WORDS[count] ?? String(count);
}

/** Without a noun behind it: "uno", "una", "tres". */
export function numberAlone(count: number, gender: Gender): string {
  return count === 1 && gender === "masculine" ? "uno" : numberWord(count, gender);
}

const FRACTION: Readonly<Record<Fraction, string>> = {
  "1/10": "una décima parte",
  "1/5": "una quinta parte",
  "1/4": "una cuarta parte",
  "1/3": "un tercio",
  "2/5": "dos quintas partes",
  "1/2": "la mitad",
  "3/5": "tres quintas partes",
  "2/3": "dos tercios",
  "3/4": "tres cuartas partes",
  "4/5": "cuatro quintas partes",
  "9/10": "nueve décimas partes",
};

const ALMOST: Readonly<Record<Near, string>> = { exact: "", below: "casi ", above: "algo más de " };

/** "un tercio", "casi un tercio", "algo más de un tercio" */
export function fractionWords({ of, near }: NearNumber<Fraction>): string {
  return `${ALMOST[near]}${FRACTION[of]}`;
}

const MULTIPLE: Readonly<Record<number, string>> = { 2: "doble", 3: "triple", 4: "cuádruple" };

/** How many times, and how the other value goes on from it: "el doble" - "que", "cinco veces" - "el valor". */
export interface TimesWords {
  readonly words: string;
  readonly than: "que" | "el valor";
}

/** "el doble", "casi el triple", "más del cuádruple", "más de nueve veces" */
export function timesWords({ of, near }: NearNumber<number>): TimesWords {
  const multiple = MULTIPLE[of];
  const before = near === "below" ? "casi " : "";
  if (multiple === undefined) {
    const words = `${near === "above" ? "más de " : before}${numberWord(of, "feminine")} veces`;
    return { words, than: "el valor" };
  }
  const words = near === "above" ? `más del ${multiple}` : `${before}el ${multiple}`;
  return { words, than: "que" };
}

/** A part of a number of things, with what a noun and a verb have to follow. */
export interface ShareWords {
  /** "casi tres de cada cuatro", "más de la mitad de" */
  readonly words: string;
  readonly isHalf: boolean;
  readonly verb: "singular" | "plural";
}

/** "tres de cada cuatro", "casi una de cada diez", "la mitad" */
export function shareWords(found: NearNumber<Share>, gender: Gender): ShareWords {
  const before = { exact: "", below: "casi ", above: "más de " }[found.near];
  if (found.of === "1/2") return { words: `${before}la mitad`, isHalf: true, verb: "singular" };
  const [count = 0, all = 0] = partsOf(found.of);
  return {
    words: `${before}${numberAlone(count, gender)} de cada ${numberWord(all, gender)}`,
    isHalf: false,
    verb: count === 1 ? "singular" : "plural",
  };
}

function partsOf(share: Share): readonly number[] {
  return share.split("/").map(Number);
}
