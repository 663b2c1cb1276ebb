/** Readers of cells that mean the same in every city: words, dates, numbers, addresses. */
import { isWebAddress } from "../city-folder/location-rules.ts";
import { misspelledWord } from "../city-folder/nearest-word.ts";
import { isLanguage, languageFix } from "../city-folder/place-names.ts";
import { dateFix, isCalendarDate } from "../city-folder/written-date.ts";
import { refuse, type TextReader } from "./cell.ts";

export const text: TextReader<string> = (written) => written;

/** One of the words, written as they stand in the list. One is proposed only where it is plainly misspelt. */
export function oneOf<W extends string>(words: readonly W[]): TextReader<W> {
  return closed(words, (written) => misspelledWord(written, words));
}

/** One of the words where a wrong one would change what the report says about people: none is ever proposed. */
export function decided<W extends string>(words: readonly W[]): TextReader<W> {
  return closed(words, () => null);
}

function closed<W extends string>(
  words: readonly W[],
  proposed: (written: string) => W | null,
): TextReader<W> {
  const all = words.join(", ");
  return (written, row, column) => {
    const word = words.find((each) => each === written);
    if (word !== undefined) return word;
    const near = proposed(written);
    const fix = near === null ? `Write one of: ${all}` : `Write ${near}; the words are: ${all}`;
    return refuse(row, column, "not one of the words of this column", fix);
  };
}

/** YYYY-MM-DD */
export const day: TextReader<string> = (written, row, column) =>
  isCalendarDate(written)
    ? written
    : refuse(row, column, "not a day of the calendar", dateFix(written));

/** YYYY or YYYY-MM-DD */
export const dayOrYear: TextReader<string> = (written, row, column) => {
  if (isYear(written) || isCalendarDate(written)) return written;
  const fix = dateFix(written);
  const isUnclear = fix.includes("such as");
  return refuse(
    row,
    column,
    "neither a year nor a day of the calendar",
    isUnclear ? "Write a year, such as 2027, or a day, such as 2027-06-30" : fix,
  );
};

/** YYYY-MM */
export const month: TextReader<string> = (written, row, column) => {
  if (isCalendarDate(`${written}-01`)) return written;
  const fix = isCalendarDate(written)
    ? `Write ${written.slice(0, 7)}`
    : "Write year and month, such as 2026-09";
  return refuse(row, column, "not a month", fix);
};

export const year: TextReader<number> = (written, row, column) =>
  isYear(written)
    ? Number(written)
    : refuse(row, column, "not a year", "Write one year, such as 2008");

/** A whole number of people, zero or more. */
export const people: TextReader<number> = (written, row, column) => {
  if (/^\d{1,9}$/.test(written)) return Number(written);
  const fix = /^\d{1,3}(?:[.,'’\s]\d{3})+$/.test(written)
    ? `Write ${written.replaceAll(/\D/g, "")}`
    : "Write a whole number, such as 40; leave the cell empty when nobody counted";
  return refuse(row, column, "not a number of people", fix);
};

/** An address that begins with http or https. */
export const webAddress: TextReader<string> = (written, row, column) => {
  if (isWebAddress(written)) return written;
  return refuse(row, column, "not a web address", addressFix(written));
};

function addressFix(written: string): string {
  if (/^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(written)) return `Write https://${written}`;
  return /^[^@\s/]+@[^@\s/]+$/.test(written)
    ? "Write the address of a page; an e-mail address belongs into a column of text"
    : "Write the whole address, such as https://example.org/plan";
}

/** A tag of a language: "en", "ca", "pt-BR". */
export const language: TextReader<string> = (written, row, column) =>
  isLanguage(written) ? written : refuse(row, column, "unknown language", languageFix(written));

function isYear(written: string): boolean {
  return /^(?:19|20)\d{2}$|^2100$/.test(written);
}
