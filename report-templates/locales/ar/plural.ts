/** Counted nouns by the rules of Arabic: one and two are said by the noun itself, then come figures with three forms. */
import type { Formats } from "../format.ts";

const RULES = new Intl.PluralRules("ar");

/** The forms of a noun. */
export interface Noun {
  /** "مؤشر واحد" */
  readonly one: string;
  /** As subject: "مؤشران". */
  readonly two: string;
  /** After a preposition, or as object: "مؤشرين". */
  readonly twoAfter: string;
  /** After 3 to 10: "مؤشرات". */
  readonly few: string;
  /** After 11 to 99: "مؤشراً". */
  readonly many: string;
  /** After none, hundreds and fractions: "مؤشر". */
  readonly other: string;
}

/** Whether the counted noun is a subject or stands after a preposition. */
export type Place = "subject" | "after";

/** "مؤشر واحد", "مؤشران", "3 مؤشرات", "11 مؤشراً", "100 مؤشر" */
export function counted(count: number, noun: Noun, f: Formats, place: Place = "subject"): string {
  const form = RULES.select(count);
  if (form === "one") return noun.one;
  if (form === "two") return place === "subject" ? noun.two : noun.twoAfter;
  const word = form === "few" ? noun.few : form === "many" ? noun.many : noun.other;
  return `${f.count(count)}\u00a0${word}`;
}

/** The word that goes with one, with two, and with all other numbers. */
export function agree(count: number, one: string, two: string, more: string): string {
  const form = RULES.select(count);
  if (form === "one") return one;
  return form === "two" ? two : more;
}

const EITHER = new Intl.ListFormat("ar", { type: "disjunction" });

/** "أ أو ب أو ج" */
export function eitherOf(words: readonly string[]): string {
  return EITHER.format(words);
}
