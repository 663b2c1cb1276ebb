/** Writes indicators.csv: the order of its columns, and cells that spreadsheet programs read back unchanged. */

/** One row as it will stand in the file; missing cells are empty. */
export type IndicatorCells = Readonly<Partial<Record<string, string>>>;

/** Column names of indicators.csv with a title column per language. */
function indicatorColumns(languages: readonly string[]): readonly string[] {
  return [
    "indicator",
    "target",
    ...languages.map((language) => `title_${language}`),
    "unit",
    "headline",
    "direction",
    "target_value",
    "target_year",
    "target_set_by",
    "source",
    "confirmed_by",
    "confirmed_on",
    "note",
    "proposed",
  ];
}

/** CSV text with a header and LF line ends. */
export function indicatorsCsv(
  languages: readonly string[],
  rows: readonly IndicatorCells[],
): string {
  const columns = indicatorColumns(languages);
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))];
  return lines.map((cells) => `${cells.map(csvCell).join(",")}\n`).join("");
}

function csvCell(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return /[",]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}
