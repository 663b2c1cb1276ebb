/** One row of a table that the city writes, while it is read: its cells by column, and the problems found in them. */
import type { Problem } from "../../domain/errors.ts";
import type { DecimalSigns } from "./number-fix.ts";
import type { Column } from "./table-columns.ts";
import { quotedValue } from "./written-text.ts";

export interface TableRow<C extends string = Column> {
  readonly line: number;
  /** Trimmed, on one line; null for an empty cell and for a column that the table does not have. */
  text(column: C): string | null;
  has(column: C): boolean;
  readonly decimalSigns: DecimalSigns;
  /** Columns of the table. */
  readonly columns: readonly C[];
  /** Notes a problem of this row; reading goes on, so that all problems are found at once. */
  refuse(column: C, message: string, fix: string): null;
}

export interface TableOfRow<C extends string> {
  readonly file: string;
  /** Position to column; null for a cell that belongs to none. */
  readonly columns: readonly (C | null)[];
  readonly decimalSigns: DecimalSigns;
}

export function tableRow<C extends string>(
  { cells, line }: { readonly cells: readonly string[]; readonly line: number },
  { file, columns, decimalSigns }: TableOfRow<C>,
  problems: Problem[],
): TableRow<C> {
  const texts = new Map<C, string>();
  columns.forEach((column, index) => {
    const text = (cells[index] ?? "").replaceAll(/\s+/g, " ").trim();
    if (column !== null && !texts.has(column)) texts.set(column, text);
  });
  const text = (column: C): string | null => {
    const cell = texts.get(column) ?? "";
    return cell === "" ? null : cell;
  };
  return {
    line,
    text,
    has: (column) => texts.has(column),
    decimalSigns,
    columns: [...texts.keys()],
    refuse: (column, message, fix) => {
      const value = text(column);
      const place = { file, line, column };
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
