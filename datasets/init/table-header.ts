/** Finds the header of a table below its title rows. */
import { parsePeriod } from "../sources/period.ts";
import { cellText, type SheetCell, type SheetRow } from "../sources/table/sheet.ts";

/** Rows in which a header is looked for. */
const SEARCHED_ROWS = 30;

/**
 * 1-based rows of the header: the first row of two or more names that is as wide as the rows below it, with the row above
 * when that holds merged names for the same columns. Null when there is none.
 */
export function findHeader(rows: readonly SheetRow[]): readonly number[] | null {
  const widths = rows.map(({ cells }) => cells.filter((cell) => cellText(cell) !== "").length);
  const widest = Math.max(0, ...widths);
  if (widest < 2) return null;
  const lower = rows
    .slice(0, SEARCHED_ROWS)
    .findIndex((row, index) => (widths[index] ?? 0) >= Math.max(2, widest * 0.6) && isNames(row));
  if (lower === -1) return null;
  const next = rows[lower + 1];
  const current = rows[lower];
  if (next && current && isUpper(current, next)) return [lower + 1, lower + 2];
  const above = rows[lower - 1];
  if (above && current && isUpper(above, current)) return [lower, lower + 1];
  return [lower + 1];
}

/** Names and years only: a figure that is no year makes a row of data. */
function isNames({ cells }: SheetRow): boolean {
  return cells.every((cell) => {
    const text = cellText(cell);
    return text === "" || !/^[-+]?[\d.,\s]+%?$/.test(text) || isYear(cell);
  });
}

function isYear(cell: SheetCell): boolean {
  return parsePeriod(cellText(cell)) !== null;
}

/** The upper row of merged names: two or more, with gaps, over a row of names that fills the gaps. */
function isUpper(upper: SheetRow, lower: SheetRow): boolean {
  if (!isNames(lower) || !isNames(upper)) return false;
  const named = upper.cells.filter((cell) => cellText(cell) !== "").length;
  const filled = lower.cells.filter(
    (cell, index) => cellText(cell) !== "" && cellText(upper.cells[index]) === "",
  ).length;
  const isTitle = named === 0 || (named < 2 && cellText(upper.cells[0]) !== "");
  const texts = lower.cells.map(cellText).filter((text) => text !== "");
  const repeats =
    texts.length > 1 &&
    (texts.every((text) => parsePeriod(text) !== null) || new Set(texts).size < texts.length);
  return !isTitle && filled > 0 && (repeats || cellText(upper.cells[0]) === "");
}
