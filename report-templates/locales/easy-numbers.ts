/** How an easy text says a number, and a time of several years: which of the cases is told. Languages give the words. */
import type { EasyCount, EasyNumber } from "../easy/easy-number.ts";

/** The words of one language. */
export interface EasyNumberWords {
  readonly none: string;
  readonly few: string;
  readonly "nearly-all": string;
  readonly all: string;
  /** "8 in 10" */
  readonly tenths: (tenths: number) => string;
  /** "4 thousand" */
  readonly counted: (count: EasyCount) => string;
  /** "about 4 thousand", from the words of the count. */
  readonly about: (counted: string) => string;
}

/** A share or a count in words. */
export function easyNumberText(words: EasyNumberWords, value: EasyNumber): string {
  if (value.kind === "tenths") return words.tenths(value.tenths);
  if (value.kind !== "count") return words[value.kind];
  const counted = words.counted(value);
  return value.isRounded ? words.about(counted) : counted;
}

const PERIOD = /^(\d{4})\s*[-/–]\s*(\d{2}|\d{4})$/;

/** "2022/23" -> 2022 and 2023; null for what is no period of more years. */
export function easyYears(text: string): readonly [first: string, last: string] | null {
  const match = PERIOD.exec(text);
  if (!match) return null;
  const [, first = "", last = ""] = match;
  return [first, `${first.slice(0, 4 - last.length)}${last}`];
}
