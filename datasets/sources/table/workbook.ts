/** Worksheets of an .xlsx file as rows of cells. */
import readWorkbook from "read-excel-file/universal";

import { ReportError } from "../../../domain/errors.ts";
import { cellNotes } from "./cell-notes.ts";
import type { SheetCell, SheetRow } from "./sheet.ts";

export interface Worksheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/** Digits that Excel shows at most; what stands behind them is noise of binary fractions. */
const EXCEL_DIGITS = 15;

/**
 * Every worksheet in the order of the workbook. Cells shown as per cent are given as shown: 0.123 formatted as "12.3%"
 * is 12.3; errors and formulas without a result are given as text. Throws `invalid-data` when the file is not a workbook.
 */
export async function readWorksheets(
  bytes: Uint8Array,
  path: string,
): Promise<readonly Worksheet[]> {
  const buffer = bytes.buffer.slice(
    bytes.byteOffset,
    bytes.byteOffset + bytes.byteLength,
  ) as ArrayBuffer;
  const sheets = await readWorkbook<string>(buffer, {
    parseNumber: (text) => `${NUMBER_MARK}${text}`,
    trim: false,
  }).catch((cause: unknown) => {
    throw notAWorkbook(path, cause);
  });
  const notes = cellNotes(bytes);
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    rows: data.map((row, index) => ({
      cells: row.map((cell, column) => {
        const place = [sheet, index + 1, column + 1] as const;
        return notes.failure(...place) ?? toCell(cell, notes.isPercent(...place));
      }),
      line: index + 1,
    })),
  }));
}

/** Keeps numbers apart from texts that look like numbers. */
const NUMBER_MARK = "\u0000";

function toCell(cell: unknown, isPercent: boolean): SheetCell {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell !== "string") return typeof cell === "boolean" ? String(cell).toUpperCase() : "";
  if (!cell.startsWith(NUMBER_MARK)) return cell;
  const shown = Number(cell.slice(1)).toPrecision(EXCEL_DIGITS);
  return Number(isPercent ? shiftTwo(shown) : shown);
}

/** Times 100 by moving the decimal sign. */
function shiftTwo(text: string): string {
  const [mantissa = "0", exponent = "0"] = text.split("e");
  return `${mantissa}e${Number(exponent) + 2}`;
}

function notAWorkbook(path: string, cause: unknown): ReportError {
  return new ReportError("invalid-data", `${path} is not a workbook that can be read`, {
    cause,
    problems: [
      {
        file: path,
        message:
          "the file is not an Excel workbook (.xlsx), is damaged, or is protected by a password",
        fix: 'Open it in a spreadsheet program and save it as "Excel workbook (.xlsx)" without password, or as CSV.',
      },
    ],
  });
}
