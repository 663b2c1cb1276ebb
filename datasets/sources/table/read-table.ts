/** Reads a CSV or XLSX table of an office, as it is described in city.yaml. */
import type { TableSource } from "../../../domain/city.ts";
import { ReportError } from "../../../domain/errors.ts";
import type {
  Observation,
  Refusal,
  SourceIndicator,
  SourceReading,
} from "../../../domain/observation.ts";
import { decodeText } from "../decode-text.ts";
import { parseDelimited } from "../delimited-text.ts";
import { refuseDuplicates } from "../duplicates.ts";
import { hasPeriodFootnote } from "../period.ts";
import { locateColumns, type LocatedColumns } from "./columns.ts";
import { headerNames } from "./header.ts";
import { readTableRow } from "./row.ts";
import { cellText, findSeparator, readCsvRows, type SheetRow } from "./sheet.ts";
import { readWorksheets } from "./workbook.ts";
import { refuseBinary } from "./refuse-binary.ts";
import { SEARCHED_ROWS, wrongDecimal, wrongHeader } from "./wrong-settings.ts";

export interface TableInput {
  readonly source: TableSource;
  readonly bytes: Uint8Array;
  /** As printed in reports: the path inside the city folder, or the address. */
  readonly path: string;
}

/**
 * Observations and refused cells of a table. Throws `invalid-config` when city.yaml names a sheet, header row or column
 * that the file has not, and `invalid-data` when the file is empty or no table; each with all its problems.
 */
export async function readTable({ source, bytes, path }: TableInput): Promise<SourceReading> {
  const rows = await readRows({ source, bytes, path });
  const lastHeader = Math.max(...source.headerRows);
  const body = rows
    .slice(lastHeader)
    .filter(({ cells }) => cells.some((cell) => cellText(cell) !== ""));
  checkSize({ source, bytes, path }, rows, body);
  const names = headerNames(rows, source.headerRows);
  const place = { file: path, line: rows[lastHeader - 1]?.line ?? lastHeader };
  const located = locateColumns(source.columns, names, place);
  if ("problems" in located) {
    const readings = otherReadings({ source, bytes, path }, rows);
    const hint = wrongHeader({ source, path }, readings, located.problems.length);
    throw new ReportError(
      "invalid-config",
      `source ${source.id}: ${path} has not the columns that city.yaml describes`,
      { problems: hint ?? located.problems },
    );
  }
  const decimal = wrongDecimal({ source, path }, body, located.columns);
  if (decimal) {
    throw new ReportError(
      "invalid-config",
      `source ${source.id}: ${path} has not the decimal sign that city.yaml describes`,
      { problems: [decimal] },
    );
  }
  return toReading({ source, bytes, path }, body, located.columns, place.line);
}

/** Bytes in which a forgotten header is looked for. */
const TOP = 256 * 1024;

/** Rows as they would be read with the header elsewhere: its line shows the separator where city.yaml does not say it. */
function otherReadings(
  { source, bytes, path }: TableInput,
  rows: readonly SheetRow[],
): readonly (readonly SheetRow[])[] {
  if (source.separator !== null || isWorkbook(bytes, path)) return [rows];
  const top = decodeText(bytes.subarray(0, TOP), source.encoding);
  const separators = new Set(
    rows.slice(0, SEARCHED_ROWS).map((_, index) => findSeparator(top, index + 1)),
  );
  return [...separators].map((separator) => parseDelimited(top, separator).rows);
}

function toReading(
  { source, path }: TableInput,
  body: readonly SheetRow[],
  columns: LocatedColumns,
  headerLine: number,
): SourceReading {
  const context = { file: path, columns, decimal: source.decimal };
  const results = body.map((row) => readTableRow(row, context));
  const { observations, refusals } = refuseDuplicates(
    results.flatMap((result) => result.observations),
    columns.values.form === "long" ? columns.values.value.name : "",
  );
  const all = [
    ...results.flatMap((result) => result.refusals),
    ...refusals,
    ...missingUnit(columns, observations),
    ...signedYears(columns, path, headerLine),
  ];
  return {
    sourceId: source.id,
    observations,
    refusals: all.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    indicators: [...new Set(observations.map(({ indicator }) => indicator))].map((indicator) =>
      describe(indicator, source, path),
    ),
  };
}

async function readRows({ source, bytes, path }: TableInput): Promise<readonly SheetRow[]> {
  if (bytes.length === 0) throw emptyTable(path);
  if (!isWorkbook(bytes, path)) {
    const { encoding, separator } = source;
    refuseBinary(bytes, path, encoding);
    return readCsvRows({
      path,
      bytes,
      encoding,
      separator,
      headerRow: Math.max(...source.headerRows),
    });
  }
  const sheets = await readWorksheets(bytes, path);
  const sheet =
    source.sheet === null ? sheets[0] : sheets.find(({ name }) => name === source.sheet);
  if (sheet) return sheet.rows;
  throw new ReportError("invalid-config", `source ${source.id}: ${path} has no such sheet`, {
    problems: [
      {
        file: path,
        value: source.sheet ?? "",
        message: "the workbook has no sheet of this name",
        fix: `Name one of its sheets in city.yaml: ${sheets.map(({ name }) => `"${name}"`).join(", ")}.`,
      },
    ],
  });
}

/** By its name, or because it is a zip archive. */
export function isWorkbook(bytes: Uint8Array, path: string): boolean {
  return (bytes[0] === 0x50 && bytes[1] === 0x4b) || /\.xls[xm]$/i.test(path);
}

function checkSize(
  { source, path }: TableInput,
  rows: readonly SheetRow[],
  body: readonly SheetRow[],
): void {
  const last = Math.max(...source.headerRows);
  const filled = rows.some(({ cells }) => cells.some((cell) => cellText(cell) !== ""));
  if (!filled) throw emptyTable(path);
  if (last > rows.length) {
    throw new ReportError(
      "invalid-config",
      `source ${source.id}: the header is not where city.yaml says`,
      {
        problems: [
          {
            file: path,
            value: String(last),
            message: `the header is declared in row ${last}, and the table has ${rows.length} rows`,
            fix: 'Correct "header_rows" in city.yaml: rows are counted from 1.',
          },
        ],
      },
    );
  }
  if (body.length === 0) throw emptyTable(path);
}

function emptyTable(path: string): ReportError {
  return new ReportError("invalid-data", `${path} holds no data`, {
    problems: [
      {
        file: path,
        message: "the table has no rows below its header",
        fix: "Put the data in, or take the source out of city.yaml.",
      },
    ],
  });
}

/** Reported once, at the first figure without a unit; nothing is left out. */
function missingUnit({ unit }: LocatedColumns, observations: readonly Observation[]): Refusal[] {
  if (unit === null || "value" in unit) return [];
  const first = observations.find(
    (observation) => observation.unit === null && observation.value !== null,
  );
  if (!first) return [];
  const { file, line, indicator } = first;
  return [
    { code: "missing-unit", file, line, column: unit.name, value: null, indicator, leftOut: false },
  ];
}

/** Years in the header with a footnote sign: reported once, nothing is left out. */
function signedYears({ values }: LocatedColumns, file: string, line: number): Refusal[] {
  if (values.form === "long") return [];
  const names = values.years.map(({ name }) => name).filter(hasPeriodFootnote);
  return names.map((name) => {
    return {
      code: "footnote-sign",
      file,
      line,
      column: name,
      value: name,
      indicator: null,
      leftOut: false,
    };
  });
}

function describe(indicator: string, source: TableSource, file: string): SourceIndicator {
  return {
    indicator,
    titles: {},
    unit: null,
    publisher: source.publisher,
    publisherUrl: null,
    note: null,
    file,
  };
}
