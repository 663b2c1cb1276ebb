/** Numbers and years as easy French says them. */
import type { EasyCount, EasyNumber } from "../../../easy/easy-number.ts";
import { easyNumberText, easyYears } from "../../easy-numbers.ts";
import type { Formats } from "../../format.ts";
import { one } from "../plural.ts";

/** "8 sur 10", "très peu", "environ 4 mille" */
export function easyNumber(value: EasyNumber, f: Formats): string {
  const words = {
    ...SHARES,
    counted: (count: EasyCount) => counted(count, f),
    about: (counted: string) => `environ ${counted}`,
  };
  return easyNumberText(words, value);
}

const SHARES = {
  none: "0 sur 10",
  few: "très peu",
  tenths: (tenths: number) => `${tenths} sur 10`,
  "nearly-all": "presque 10 sur 10",
  all: "10 sur 10",
};

function counted({ count, scale }: EasyCount, f: Formats): string {
  if (scale === "one") return f.count(count);
  if (scale === "million") return `${f.count(count)} ${one(count, "million", "millions")}`;
  return count === 1 ? "mille" : `${f.count(count)} mille`;
}

/** A number that is wanted; "très peu" does not stand alone there. */
export function wantedNumber(value: EasyNumber, f: Formats): string {
  return value.kind === "few" ? "très peu de personnes" : easyNumber(value, f);
}

/** "2023"; "2022 à 2023" for more than one year. */
export function easyPeriod(text: string): string {
  return easyYears(text)?.join(" à ") ?? text;
}

/** "en 2023"; "entre 2022 et 2023": both begin with a vowel. */
export function inPeriod(text: string): string {
  const years = easyYears(text);
  return years === null ? `en ${text}` : `entre ${years.join(" et ")}`;
}
