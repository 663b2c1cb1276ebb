/** Writes indicators.csv: the order of its columns, and cells that spreadsheet programs read back unchanged. */
import { COLUMNS, titleColumn } from "../city-folder/table-columns.ts";

/** One row as it will stand in the file; missing cells are empty. */
export type IndicatorCells = Readonly<Partial<Record<string, string>>>;

/** CSV text with a header and LF line ends. */
export function indicatorsCsv(
  languages: readonly string[],
  rows: readonly IndicatorCells[],
): string {
  const [indicator, target, ...others] = COLUMNS;
  const columns = [indicator, target, ...languages.map(titleColumn), ...others];
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))];
  return lines.map((cells) => `${cells.map(csvCell).join(",")}\n`).join("");
}

function csvCell(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return /[",]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}
