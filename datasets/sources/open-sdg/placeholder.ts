/** The template's invented series, recognised by what is in the file: metadata does not tell. */
import type { DataColumns } from "./columns.ts";

type Row = readonly string[];

/** Groups of the template's dummy series and the only value each of them ever has. */
const DUMMY: ReadonlyMap<string, string> = new Map([
  ["A", "1"],
  ["B", "3"],
  ["", "2"],
]);

/** Columns of the older demonstration series about fruit on planets. */
const DEMO_COLUMNS = ["grade", "planet", "fruit"];

/** True for the dummy series (A = 1, B = 3, total = 2 in every year), the fruit demonstration and the single "2015,0". */
export function isPlaceholder(columns: DataColumns, rows: readonly Row[]): boolean {
  return isDummy(columns, rows) || isDemo(columns) || isSingleZero(columns, rows);
}

function isDummy({ dimensions, value }: DataColumns, rows: readonly Row[]): boolean {
  const [group, ...others] = dimensions;
  if (!group || others.length > 0) return false;
  const groups = new Set(rows.map((row) => cell(row, group.index)));
  return (
    groups.has("A") &&
    groups.has("B") &&
    rows.every((row) => DUMMY.get(cell(row, group.index)) === cell(row, value))
  );
}

function isDemo({ dimensions }: DataColumns): boolean {
  const names = dimensions.map(({ name }) => name.toLowerCase());
  return names.length === DEMO_COLUMNS.length && DEMO_COLUMNS.every((name) => names.includes(name));
}

function isSingleZero({ names, year, value }: DataColumns, rows: readonly Row[]): boolean {
  const [row, ...others] = rows;
  if (!row || others.length > 0 || names.length !== 2) return false;
  return cell(row, year) === "2015" && cell(row, value) === "0";
}

function cell(row: Row, index: number): string {
  return (row[index] ?? "").trim();
}
