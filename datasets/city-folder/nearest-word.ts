/** The word a person probably meant. */
import { distance } from "fastest-levenshtein";

/** Share of a word that may differ before a suggestion is noise. */
const MAX_DIFFERENCE = 0.4;

/** The nearest of `known`, ignoring case, hyphens and blanks; null when none is near. Ties go to the first. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  const written = plain(word);
  const ranked = known
    .map((candidate) => ({ candidate, steps: distance(written, plain(candidate)) }))
    .sort((a, b) => a.steps - b.steps);
  const [best] = ranked;
  if (!best) return null;
  const length = Math.max(written.length, best.candidate.length);
  return best.steps <= Math.max(1, Math.floor(length * MAX_DIFFERENCE)) ? best.candidate : null;
}

/**
 * The word of a short closed list that is written with other case, hyphens or blanks, or with one letter wrong; null where
 * none is, or where two could be meant. In a short list the nearest word is no hint of what was meant: "Stadt" is no "state".
 */
export function misspelledWord<W extends string>(word: string, known: readonly W[]): W | null {
  const written = plain(word);
  const [same] = known.filter((each) => plain(each) === written);
  if (same !== undefined) return same;
  const near = known.filter((each) => distance(written, plain(each)) === 1);
  const [only] = near;
  return only !== undefined && near.length === 1 && only.length > SHORTEST_MISSPELT ? only : null;
}

/** In shorter words one letter makes another word: "no" and "on". */
const SHORTEST_MISSPELT = 3;

/** A fix for a word that is not known: the nearest one, else all of them. */
export function suggestWord(word: string, known: readonly string[]): string {
  const nearest = nearestWord(word, known);
  if (nearest !== null) return `Did you mean "${nearest}"?`;
  return `Remove it, or use one of: ${known.join(", ")}`;
}

function plain(word: string): string {
  return word
    .replaceAll(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replaceAll(/[-\s]+/g, "_");
}
