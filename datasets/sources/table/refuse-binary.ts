/** Files that are no tables: said by name, before they are read as garbage. */
import { ReportError } from "../../../domain/errors.ts";

/** First bytes of files that offices mistake for tables. */
const KNOWN: readonly (readonly [start: readonly number[], name: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], "a PDF"],
  [[0xd0, 0xcf, 0x11, 0xe0], "an old Excel file (.xls)"],
];

const LOOKED_AT = 4096;

/** Throws `invalid-data` for a PDF, an old Excel file or anything else with NUL bytes that is no UTF-16 text. */
export function refuseBinary(bytes: Uint8Array, path: string, encoding: string): void {
  const known = KNOWN.find(([start]) => start.every((byte, index) => bytes[index] === byte));
  const hasNul = encoding !== "utf-16le" && bytes.subarray(0, LOOKED_AT).includes(0);
  if (!known && !hasNul) return;
  throw new ReportError(
    "invalid-data",
    `${path} is ${known?.[1] ?? "not a text file"}, not a table`,
    {
      problems: [
        { file: path, message: "a table is a CSV or XLSX file", fix: "Save it as .xlsx or as CSV" },
      ],
    },
  );
}
