/** One row of `indicators.csv` while it is read: its cells by column, and the problems found in them. */
import type { Problem } from "../../domain/errors.ts";
import { INDICATORS_FILE, type Column } from "./table-columns.ts";
import { quotedValue } from "./written-text.ts";

export interface TableRow {
  readonly line: number;
  /** Trimmed, on one line; null for an empty cell and for a column that the table does not have. */
  text(column: Column): string | null;
  has(column: Column): boolean;
  /** Title columns of the table. */
  readonly columns: readonly Column[];
  /** Notes a problem of this row; reading goes on, so that all problems are found at once. */
  refuse(column: Column, message: string, fix: string): null;
}

export function tableRow(
  { cells, line }: { readonly cells: readonly string[]; readonly line: number },
  columns: readonly (Column | null)[],
  problems: Problem[],
): TableRow {
  const texts = new Map<Column, string>();
  columns.forEach((column, index) => {
    const text = (cells[index] ?? "").replaceAll(/\s+/g, " ").trim();
    if (column !== null && !texts.has(column)) texts.set(column, text);
  });
  const text = (column: Column): string | null => {
    const cell = texts.get(column) ?? "";
    return cell === "" ? null : cell;
  };
  return {
    line,
    text,
    has: (column) => texts.has(column),
    columns: [...texts.keys()],
    refuse: (column, message, fix) => {
      const value = text(column);
      const place = { file: INDICATORS_FILE, line, column };
      problems.push({
        ...place,
        ...(value === null ? {} : { value: quotedValue(value) }),
        message,
        fix,
      });
      return null;
    },
  };
}
