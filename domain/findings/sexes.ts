/** Recognises women and men in the words that publishers use for them. */

export type Sex = "women" | "men";

const WOMEN =
  /^(?:wom[ae]n|females?|girls?|young women|don(?:a|es)|noi(?:a|es)|nen(?:a|es)|muj(?:er|eres)|chicas?|niñas?|femmes?|filles?|frau(?:en)?|mädchen)\b/i;
const MEN =
  /^(?:m[ae]n|males?|boys?|young men|homes?|noi(?:s)?|nen(?:s)?|hombres?|chicos?|niños?|hommes?|garçons?|m[aä]nn(?:er)?|jungen)\b/i;

/** The sex that a published label names ("Female", "Dones", "Boys"); null for every other label. */
export function sexOf(label: string): Sex | null {
  const text = label.trim();
  if (WOMEN.test(text)) return "women";
  return MEN.test(text) ? "men" : null;
}
