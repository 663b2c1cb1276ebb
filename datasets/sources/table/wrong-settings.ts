/** Settings of city.yaml that are forgotten or wrong, recognised by what the table holds: one hint for many cells. */
import type { TableColumns, TableSource } from "../../../domain/city.ts";
import type { Problem } from "../../../domain/errors.ts";
import { decimalEvidence, isOtherSign, otherSign } from "../decimal-sign.ts";
import { locateColumns, type LocatedColumns } from "./columns.ts";
import { headerNames } from "./header.ts";
import type { SheetRow } from "./sheet.ts";

/** Rows in which the declared columns are looked for. */
export const SEARCHED_ROWS = 30;
/** Cells named in a hint; the others are counted. */
const EXAMPLES = 3;

interface Table {
  readonly source: TableSource;
  readonly path: string;
}

/**
 * The declared columns stand in other rows than those that the header is read from: a hint, and what is still wrong there.
 * Null when fewer than half of them are found anywhere, or no more than where the header is read from (`missing` are not).
 */
export function wrongHeader(
  { source, path }: Table,
  readings: readonly (readonly SheetRow[])[],
  missing: number,
): readonly Problem[] | null {
  const [best] = readings
    .flatMap((rows) =>
      candidates(rows).map((headerRows) => ({
        headerRows,
        line: rows[(headerRows[0] ?? 1) - 1]?.line ?? 1,
        problems: problemsAt(headerRows, { source, path }, rows),
      })),
    )
    .sort((a, b) => a.problems.length - b.problems.length);
  if (!best || best.problems.length >= missing) return null;
  if (best.problems.length * 2 > declaredNames(source.columns)) return null;
  return [
    {
      file: path,
      line: best.line,
      message: `the columns that city.yaml names stand in ${inRows(best.headerRows)}, and the header is read from ${inRows(source.headerRows)}`,
      fix: `Write header_rows: [${best.headerRows.join(", ")}] under source "${source.id}" in city.yaml`,
    },
    ...best.problems,
  ];
}

/** One row before two: a title row above the header changes no name. */
function candidates(rows: readonly SheetRow[]): readonly (readonly number[])[] {
  const single = rows.slice(0, SEARCHED_ROWS).map((_, index) => index + 1);
  return [...single.map((row) => [row]), ...single.map((row) => [row, row + 1])];
}

function problemsAt(
  headerRows: readonly number[],
  { source, path }: Table,
  rows: readonly SheetRow[],
): readonly Problem[] {
  const line = rows[Math.max(...headerRows) - 1]?.line ?? Math.max(...headerRows);
  const located = locateColumns(source.columns, headerNames(rows, headerRows), {
    file: path,
    line,
  });
  return "problems" in located ? located.problems : [];
}

function declaredNames(columns: TableColumns): number {
  const { indicator, year, value, unit, dimensions, flag, bounds } = columns;
  return (
    ("column" in indicator ? 1 : 0) +
    ("columns" in year ? year.columns.length : 1) +
    (value === null ? 0 : 1) +
    (unit !== null && "column" in unit ? 1 : 0) +
    dimensions.length +
    (flag === null ? 0 : 1) +
    (bounds === undefined ? 0 : 2)
  );
}

function inRows(headerRows: readonly number[]): string {
  return `${headerRows.length === 1 ? "row" : "rows"} ${headerRows.join(" and ")}`;
}

/** More figures are numbers only with the other decimal sign: read on, "1,234" among "12,5" would be 1234. */
export function wrongDecimal(
  { source, path }: Table,
  body: readonly SheetRow[],
  { values }: LocatedColumns,
): Problem | null {
  const { decimal, id } = source;
  const columns = values.form === "wide" ? values.years : [values.value];
  const figures = body.flatMap(({ cells, line }) =>
    columns.flatMap(({ index, name }) => {
      const cell = cells[index];
      return typeof cell === "string" && cell.trim() !== ""
        ? [{ text: cell.trim(), line, column: name }]
        : [];
    }),
  );
  const texts = figures.map(({ text }) => text);
  if (!isOtherSign(texts, decimal)) return null;
  const found = figures.filter(({ text }) => decimalEvidence(text, decimal) === "other");
  const examples = found.slice(0, EXAMPLES).map(({ text, line }) => `"${text}" (line ${line})`);
  const word = decimal === "." ? "comma" : "point";
  return {
    file: path,
    line: found[0]?.line ?? 1,
    column: found[0]?.column ?? "",
    message: `${found.length} of ${figures.length} figures are numbers only with a decimal ${word}: ${examples.join(", ")}${found.length > EXAMPLES ? " ..." : ""}`,
    fix: `Write decimal: "${otherSign(decimal)}" under source "${id}" in city.yaml`,
  };
}
