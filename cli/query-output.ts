/** Answers of a query as a table for people, as CSV and as JSON. */
import type { QueryAnswer } from "../activities/adapters/query-ask.ts";
import { csvCell } from "../datasets/csv-cell.ts";
import type { DictionaryTable } from "../datasets/dictionary-table.ts";
import { oneLine, printable } from "./plain-words.ts";

type Cell = QueryAnswer["rows"][number][number];

/** Characters of one cell on a terminal; `--csv` and `--json` have all of it. */
const WIDEST = 60;

/** Aligned columns, numbers to the right; signs that would steer a terminal are written as their codes. */
export function tableText({ columns, rows }: QueryAnswer): string {
  const cells = [columns.map(printable), ...rows.map((row) => row.map(shortText))];
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => width(row[at]))));
  const isNumber = columns.map((_, at) =>
    rows.every((row) => row[at] === null || typeof row[at] === "number"),
  );
  const lines = cells.map((row) =>
    row
      .map((cell, at) => {
        const gap = " ".repeat((widths[at] ?? 0) - width(cell));
        return isNumber[at] ? gap + cell : cell + gap;
      })
      .join("  ")
      .trimEnd(),
  );
  const rule = widths.map((wide) => "-".repeat(wide)).join("  ");
  return [lines[0], rule, ...lines.slice(1), ""].join("\n");
}

/** As the released tables are written: RFC 4180, no formulas, an empty cell for no value. */
export function csvText({ columns, rows }: QueryAnswer): string {
  const lines = [columns, ...rows.map((row) => row.map(plainText))];
  return lines.map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}

/** A list of objects, one per row. */
export function jsonText({ columns, rows }: QueryAnswer): string {
  const objects = rows.map((row) =>
    Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])),
  );
  return `${JSON.stringify(objects, null, 2)}\n`;
}

/** Every table with its columns, and what they mean. */
export function tablesText(tables: readonly DictionaryTable[]): string {
  const blocks = tables.map(({ table, meaning, columns }) => {
    const names = Math.max(...columns.map(({ name }) => name.length));
    const lines = columns.map((column) => {
      const empty = column.empty === "never" ? "" : `; empty: ${column.empty}`;
      return `  ${column.name.padEnd(names)}  ${column.type.padEnd(7)}  ${column.meaning}${empty}`;
    });
    return [`marts.${table}: ${meaning}`, ...lines, ""].join("\n");
  });
  return blocks.join("\n");
}

function plainText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  return typeof cell === "object" ? JSON.stringify(cell) : String(cell);
}

function shortText(cell: Cell): string {
  return oneLine(plainText(cell), WIDEST);
}

function width(text = ""): number {
  return Array.from(text).length;
}
