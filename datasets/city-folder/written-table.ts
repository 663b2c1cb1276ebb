/** A table that people write by hand: its separator, its header and its rows; or why it cannot be read as a table. */
import type { Problem } from "../../domain/errors.ts";
import { isBlankRow, parseDelimited, type DelimitedRow } from "../sources/delimited-text.ts";
import type { DecimalSigns } from "./number-fix.ts";
import { quotedValue, readWrittenText } from "./written-text.ts";

export interface WrittenTable {
  readonly header: DelimitedRow;
  /** Rows that are neither blank nor comments. */
  readonly body: readonly DelimitedRow[];
  readonly decimalSigns: DecimalSigns;
}

const SEPARATORS = [",", ";", "\t"] as const;

/** `columns` are those that a table without a header is told to begin with. Rows that begin with "# " are comments. */
export function readWrittenTable(
  file: string,
  bytes: Uint8Array,
  columns: readonly string[],
): WrittenTable | { readonly problem: Problem } {
  const read = readWrittenText(file, bytes);
  if ("problem" in read) return read;
  const separator = separatorOf(read.text);
  const { rows, unclosedQuote } = parseDelimited(read.text, separator);
  if (unclosedQuote !== null) return { problem: { file, line: unclosedQuote, ...OPEN_QUOTE } };
  const written = rows.filter((row) => !isBlankRow(row));
  const spilled = written.find((row) => isComment(row.cells[0] ?? "") && hasBreak(row));
  if (spilled) return { problem: { file, line: spilled.line, ...SPILLED_COMMENT } };
  const [header, ...body] = written.filter(({ cells }) => !isComment(cells[0] ?? ""));
  if (!header) return { problem: { file, line: 1, ...noHeader(columns) } };
  return { header, body, decimalSigns: separator === ";" ? "point-or-comma" : "point" };
}

/** Cells that stand under no header, mostly after a comma in a text without quotation marks. */
export function cellsWithoutColumn(
  file: string,
  row: DelimitedRow,
  header: DelimitedRow,
): Problem | null {
  const lost = row.cells.find(
    (cell, index) => cell.trim() !== "" && (header.cells[index] ?? "").trim() === "",
  );
  if (lost === undefined) return null;
  return {
    file,
    line: row.line,
    value: quotedValue(lost),
    message: "a cell stands under no header",
    fix: "Put texts that contain the separator in quotation marks, or name the column",
  };
}

/** The blank tells a comment from a name such as "#MeToo". */
function isComment(text: string): boolean {
  return /^\s*#(?:\s|$)/.test(text);
}

function hasBreak({ cells }: DelimitedRow): boolean {
  return cells.some((cell) => cell.includes("\n"));
}

/** The separator that stands most often in the first line that is neither blank nor a comment. */
function separatorOf(text: string): string {
  const lines = text.split("\n");
  const line = lines.find((each) => each.trim() !== "" && !isComment(each)) ?? "";
  const counts = SEPARATORS.map((separator) => ({
    separator,
    count: line.split(separator).length,
  }));
  return counts.sort((a, b) => b.count - a.count)[0]?.separator ?? ",";
}

const OPEN_QUOTE = {
  message: "a quotation mark opens here and never closes",
  fix: "Close it, or write a quotation mark inside a text twice",
};

const SPILLED_COMMENT = {
  message: "a quotation mark opens in a comment and closes in a later line",
  fix: "Close it in the same line, so that the comment hides no row",
};

function noHeader(columns: readonly string[]): Pick<Problem, "message" | "fix"> {
  return {
    message: "the table has no header",
    fix: `Write the columns in the first line: ${columns.join(", ")}`,
  };
}
