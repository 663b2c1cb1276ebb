/** Names of the columns of a table, from one header row or from merged rows above one another. */
import { cellText, type SheetRow } from "./sheet.ts";

/**
 * One name per column. Of several header rows, "upper / lower"; an upper cell that is merged over several columns
 * (written in the first, blank in the others) counts for all of them.
 */
export function headerNames(
  rows: readonly SheetRow[],
  headerRows: readonly number[],
): readonly string[] {
  const header = headerRows.map((number) => rows[number - 1]?.cells.map(cellText) ?? []);
  const width = Math.max(0, ...header.map((cells) => cells.length));
  const below = (level: number, column: number): boolean =>
    header.slice(level + 1).some((cells) => (cells[column] ?? "") !== "");
  const carried = header.map((cells, level) => {
    let current = "";
    return Array.from({ length: width }, (_, column) => {
      const own = cells[column] ?? "";
      if (own !== "") current = own;
      const spread = level < header.length - 1 && below(level, column) ? current : own;
      // A cell with nothing below it is merged downwards, not sideways.
      if (own !== "" && !below(level, column)) current = "";
      return spread;
    });
  });
  return Array.from({ length: width }, (_, column) =>
    carried
      .map((cells) => (cells[column] ?? "").replace(/\s+/g, " "))
      .filter((name) => name !== "")
      .join(" / "),
  );
}
