/** Finds whole words in languages whose letters have accents, where `\b` does not help. */

/** Any of these words, written in any case: "metas?" in "Las metas.", not in "metal". */
export function wholeWord(pattern: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, "iu");
}
