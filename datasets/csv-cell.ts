/** One text as a cell of a CSV file (RFC 4180) that no spreadsheet program runs as a formula. */

/** First signs that make a spreadsheet program calculate: such text gets an apostrophe in front. */
const FORMULA = /^[=+\-@\t\r]/;

/** A number with its sign is no formula. */
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** Any text comes back from the cell as it was, formulas with an apostrophe in front. */
export function csvCell(text: string): string {
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
