/** Writes a released table as CSV (RFC 4180): UTF-8, CRLF, and no cell that a spreadsheet would run as a formula. */
import { csvCell } from "../../datasets/csv-cell.ts";
import type { ReleasedTable, TableCell } from "./warehouse-read.ts";

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
  return cell === "" ? '""' : csvCell(cell);
}
