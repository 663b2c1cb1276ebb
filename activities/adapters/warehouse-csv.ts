/** Writes a released table as CSV (RFC 4180): UTF-8, CRLF, and no cell that a spreadsheet would run as a formula. */
import type { ReleasedTable, TableCell } from "./warehouse-read.ts";

/** First signs that make a spreadsheet calculate: such text gets an apostrophe in front. */
const FORMULA = /^[=+\-@\t\r]/;

const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** Header and rows; null is an empty cell, an empty text is "". Numbers are written in full, with a point. */
export function csvText({ dictionary, columns, rowCount }: ReleasedTable): string {
  const lists = dictionary.columns.map(({ name }) => columns[name] ?? []);
  const lines = [dictionary.columns.map(({ name }) => name).join(",")];
  for (let index = 0; index < rowCount; index += 1) {
    lines.push(lists.map((cells) => cellText(cells[index] ?? null)).join(","));
  }
  return `${lines.join("\r\n")}\r\n`;
}

/** One cell as it stands in the file. */
function cellText(cell: TableCell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return safe === "" || NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
