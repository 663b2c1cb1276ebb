/** The same mark for the same group in the whole report: women first (disc), men second (square). */

const WOMEN =
  /^(?:wom[ae]n|females?|girls?|young women|don(?:a|es)|noi(?:a|es)|nen(?:a|es)|muj(?:er|eres)|chicas?|niñas?|femmes?|filles?|frau(?:en)?|mädchen)\b/i;
const MEN =
  /^(?:m[ae]n|males?|boys?|young men|homes?|noi(?:s)?|nen(?:s)?|hombres?|chicos?|niños?|hommes?|garçons?|m[aä]nn(?:er)?|jungen)\b/i;

/** Puts a pair into the report's order; pairs without women or men stay as they are. */
export function orderedPair<T extends { readonly label: string }>(
  a: T,
  b: T,
): readonly [first: T, second: T] {
  return WOMEN.test(b.label) || MEN.test(a.label) ? [b, a] : [a, b];
}
