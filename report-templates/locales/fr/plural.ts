/** Singular or plural, and "a, b ou c", by the rules of French: zero and one are singular. */

const RULES = new Intl.PluralRules("fr");

/** The word that goes with `count`. Millions, which take "de", do not occur as counts of a review. */
export function one(count: number, singular: string, plural: string): string {
  return RULES.select(count) === "one" ? singular : plural;
}

const EITHER = new Intl.ListFormat("fr", { type: "disjunction" });

/** "a, b ou c" */
export function eitherOf(words: readonly string[]): string {
  return EITHER.format(words);
}
