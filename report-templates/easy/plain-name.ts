/** Names out of the data that may stand in an easy-to-read text as they are. */

/** Letters, figures, blanks, commas and apostrophes: no brackets, no hyphens, no signs. */
const PLAIN = /^[\p{L}\p{M}\p{Nd} ,،·'’]+$/u;
const MOST_WORDS = 10;

/** Null for a name that breaks a rule of easy-to-read texts; it is then left out, never rewritten. */
export function plainName(name: string | null | undefined): string | null {
  const text = (name ?? "").replace(/\s+/g, " ").trim();
  if (!PLAIN.test(text) || text.split(" ").length > MOST_WORDS) return null;
  // Abbreviations and long numbers ask too much.
  return /(?<!\p{L})\p{Lu}{2,}|\d{3,}/u.test(text) ? null : text;
}
