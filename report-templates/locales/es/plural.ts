/** Singular or plural, "a, b o c" and "a, b y c", by the rules of Spanish. */

const RULES = new Intl.PluralRules("es");

/** The word that goes with `count`. */
export function one(count: number, singular: string, plural: string): string {
  return RULES.select(count) === "one" ? singular : plural;
}

const EITHER = new Intl.ListFormat("es", { type: "disjunction" });
const BOTH = new Intl.ListFormat("es", { type: "conjunction" });

/** "a, b o c"; "u" before the sound o. */
export function eitherOf(words: readonly string[]): string {
  return EITHER.format(words);
}

/** "a, b y c"; "e" before the sound i. */
export function listOf(words: readonly string[]): string {
  return BOTH.format(words);
}
