/** Singular or plural, and "a, b or c", by the rules of English. */

const RULES = new Intl.PluralRules("en");

/** The word that goes with `count`. */
export function one(count: number, singular: string, plural: string): string {
  return RULES.select(count) === "one" ? singular : plural;
}

const EITHER = new Intl.ListFormat("en-GB", { type: "disjunction" });

/** "a, b or c" */
export function eitherOf(words: readonly string[]): string {
  return EITHER.format(words);
}
