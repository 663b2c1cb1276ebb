/** A table as rows of cells, whether it came from CSV or from a workbook. */
import { ReportError } from "../../../domain/errors.ts";
import { decodeText, type Encoding } from "../decode-text.ts";
import { parseDelimited } from "../delimited-text.ts";

/** A number is a number of a workbook; figures of CSV files are text until their column is known. Blank is "". */
export type SheetCell = string | number;

export interface SheetRow {
  readonly cells: readonly SheetCell[];
  /** Line of a CSV file, row number of a worksheet, from 1. */
  readonly line: number;
}

const SEPARATORS = [",", ";", "\t", "|"] as const;
export type Separator = (typeof SEPARATORS)[number];

export interface CsvInput {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  /** Null is found from the header line. */
  readonly separator: Separator | null;
  /** 1-based row that holds the (last) header. */
  readonly headerRow: number;
}

/** Rows of a CSV file. Throws `invalid-data` when a quotation mark is never closed. */
export function readCsvRows({
  path,
  bytes,
  encoding,
  separator,
  headerRow,
}: CsvInput): readonly SheetRow[] {
  const text = decodeText(bytes, encoding);
  const { rows, unclosedQuote } = parseDelimited(text, separator ?? findSeparator(text, headerRow));
  if (unclosedQuote === null) return rows;
  throw new ReportError("invalid-data", `${path} cannot be read as a table`, {
    problems: [
      {
        file: path,
        line: unclosedQuote,
        message:
          "a quotation mark is opened and never closed, so the rest of the file would be one cell",
        fix: "Close the quotation mark, or double it if it belongs to the text.",
      },
    ],
  });
}

/** The separator that stands most often in the header line, outside quotation marks; "sep=;" of Excel beats it. */
export function findSeparator(text: string, headerRow: number): Separator {
  const lines = text.split(/\r\n|\n|\r/);
  const announced = /^"?sep=(.)"?$/.exec(
    (lines[0] ?? "").trim() === "sep=" ? "sep=\t" : (lines[0] ?? ""),
  )?.[1];
  const known = SEPARATORS.find((separator) => separator === announced);
  if (known !== undefined) return known;
  const header = (lines[headerRow - 1] ?? "").replace(/"[^"]*"/g, "");
  const counts = SEPARATORS.map((separator) => header.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ",";
}

/** Text of a cell, trimmed. */
export function cellText(cell: SheetCell | undefined): string {
  if (cell === undefined) return "";
  return typeof cell === "number" ? String(cell) : cell.trim();
}
