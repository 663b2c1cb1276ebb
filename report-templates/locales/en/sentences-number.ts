/** Numbers in words: "three", "almost twice", "a third", "about three in four". */
import {
  nearFraction,
  nearShare,
  nearTimes,
  type Fraction,
  type NearNumber,
  type Share,
} from "../near-number.ts";

const WORDS = [
  "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
]; // prettier-ignore

/** "three"; from 13 in figures. */
export function numberWord(count: number): string {
  return WORDS[count] ?? String(count);
}

const FRACTION: Readonly<Record<Fraction, string>> = {
  "1/10": "a tenth",
  "1/5": "a fifth",
  "1/4": "a quarter",
  "1/3": "a third",
  "2/5": "two fifths",
  "1/2": "half",
  "3/5": "three fifths",
  "2/3": "two thirds",
  "3/4": "three quarters",
  "4/5": "four fifths",
  "9/10": "nine tenths",
};

const OF_FRACTION = { exact: "", below: "almost ", above: "just over " } as const;

/** Before how many times, before a share. */
const OF_COUNT = { exact: "", below: "almost ", above: "more than " } as const;

/** "a third", "almost a third", "just over a third" */
export function aboutFraction({ of, near }: NearNumber<Fraction>): string {
  return `${OF_FRACTION[near]}${FRACTION[of]}`;
}

/** The same of any share; null when no simple fraction is near. */
export function fractionWords(share: number): string | null {
  const found = nearFraction(share);
  return found && aboutFraction(found);
}

/** "twice", "almost three times", "more than four times" */
export function aboutTimes({ of, near }: NearNumber<number>): string {
  return `${OF_COUNT[near]}${of === 2 ? "twice" : `${numberWord(of)} times`}`;
}

/** The same of any ratio; null below 1.9 and above 100. */
export function timesWords(ratio: number): string | null {
  const found = nearTimes(ratio);
  return found && aboutTimes(found);
}

const SHARE: Readonly<Record<Share, string>> = {
  "1/10": "one in ten",
  "1/5": "one in five",
  "1/4": "one in four",
  "3/10": "three in ten",
  "1/3": "one in three",
  "2/5": "two in five",
  "1/2": "half",
  "3/5": "three in five",
  "2/3": "two in three",
  "7/10": "seven in ten",
  "3/4": "three in four",
  "4/5": "four in five",
  "9/10": "nine in ten",
};

/** "three in four", "almost three in four", "more than nine in ten" */
export function aboutShare({ of, near }: NearNumber<Share>): string {
  return `${OF_COUNT[near]}${SHARE[of]}`;
}

/** The same of any share; null for none and all and what is near them. */
export function shareWords(share: number): string | null {
  const found = nearShare(share);
  return found && aboutShare(found);
}
