/** Singular or plural, "a, b o c" and "a, b i c", by the rules of Catalan. */

const RULES = new Intl.PluralRules("ca");

/** The word that goes with `count`. */
export function one(count: number, singular: string, plural: string): string {
  return RULES.select(count) === "one" ? singular : plural;
}

const EITHER = new Intl.ListFormat("ca", { type: "disjunction" });
const BOTH = new Intl.ListFormat("ca", { type: "conjunction" });

/** "a, b o c" */
export function eitherOf(words: readonly string[]): string {
  return EITHER.format(words);
}

/** "a, b i c" */
export function listOf(words: readonly string[]): string {
  return BOTH.format(words);
}
