/** The day that stands above a table: "Stand 15.01.2025". Proposed to a person, never used by itself. */
import { dateFix, isCalendarDate } from "../city-folder/written-date.ts";

export interface StatedDay {
  /** YYYY-MM-DD */
  readonly day: string;
  /** The words it was read from. */
  readonly words: string;
}

export const AS_OF_NOTE =
  "Write as_of, the day on which the data were taken: it is printed on the cover, and is not the day of this import.";

const DAY = /(?<!\d)(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})(?!\d)/g;
const LONGEST_WORDS = 80;

/** Null where no day stands in the titles, several do, or one could be read in two ways. */
export function statedDay(titles: readonly string[]): StatedDay | null {
  const found = titles.flatMap((words) =>
    [...words.matchAll(DAY)].map(([text]) => ({ day: dayOf(text), words })),
  );
  const [first] = found;
  if (!first || first.day === null || new Set(found.map(({ day }) => day)).size > 1) return null;
  return { day: first.day, words: first.words.replaceAll(/\s+/g, " ").slice(0, LONGEST_WORDS) };
}

/** The day that is written; null where it is none, or could be read in two ways. */
export function dayOf(text: string): string | null {
  return isCalendarDate(text) ? text : (/^Write (\S+)$/.exec(dateFix(text))?.[1] ?? null);
}
