/** Singular or plural, by the rules of English. */

const RULES = new Intl.PluralRules("en");

/** The word that goes with `count`. */
export function one(count: number, singular: string, plural: string): string {
  return RULES.select(count) === "one" ? singular : plural;
}
