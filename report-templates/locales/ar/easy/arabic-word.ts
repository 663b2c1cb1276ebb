/** Finds Arabic words with what is written together with them: and, with, for, the. */

/** Any of these words: "حقوق" in "والحقوق" and "للحقوق", not in "حقوقية". */
export function arabicWord(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])[وفبكل]{0,2}(?:ال)?(?:${pattern})(?![\\p{L}\\p{M}])`, "u");
}
