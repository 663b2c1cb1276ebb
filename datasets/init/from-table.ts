/** Looks at a CSV or XLSX table and proposes how city.yaml should describe it, and the rows of indicators.csv. */
import { stringify } from "yaml";

import type { TableSource } from "../../domain/city.ts";
import { ReportError } from "../../domain/errors.ts";
import { compareIndicators, targetOfIndicator } from "../../domain/indicator-code.ts";
import { decodeText, isUtf8, type Encoding } from "../sources/decode-text.ts";
import { readIndicatorCode } from "../sources/indicator-label.ts";
import { headerNames } from "../sources/table/header.ts";
import { isWorkbook } from "../sources/table/read-table.ts";
import {
  cellText,
  findSeparator,
  readCsvRows,
  type Separator,
  type SheetRow,
} from "../sources/table/sheet.ts";
import { readWorksheets } from "../sources/table/workbook.ts";
import { indicatorsCsv } from "./indicators-csv.ts";
import { findHeader } from "./table-header.ts";
import { AS_OF_NOTE, statedDay } from "./stated-day.ts";
import { proposeColumns } from "./table-columns.ts";
import { refuseBinary } from "../sources/table/refuse-binary.ts";

export interface TableFile {
  readonly bytes: Uint8Array;
  /** Path that the table will have in the city folder: "data/health.xlsx". */
  readonly path: string;
  /** Language of the titles. */
  readonly language: string;
}

export interface ProposedTable {
  /** The proposal as a source with id "table". */
  readonly source: TableSource;
  /** One item of `sources:` in city.yaml, two blanks indented. */
  readonly sourceYaml: string;
  readonly indicatorsCsv: string;
  /** What a person has to check or fill in, one sentence each. */
  readonly notes: readonly string[];
}

interface Sheet {
  readonly name: string | null;
  readonly separator: Separator | null;
  readonly encoding: Encoding;
  readonly rows: readonly SheetRow[];
  readonly notes: readonly string[];
}

const SOURCE_ID = "table";

/**
 * Proposes the description of a table. What cannot be found is left out of the proposal and named in `notes`.
 * Throws `invalid-data` when the file is empty, no workbook, or has no row that could be a header.
 */
export async function proposeTable(file: TableFile): Promise<ProposedTable> {
  const sheet = await openSheet(file);
  const header = findHeader(sheet.rows);
  if (header === null) throw noHeader(file.path);
  const names = headerNames(sheet.rows, header);
  const body = sheet.rows
    .slice(Math.max(...header))
    .filter(({ cells }) => cells.some((cell) => cellText(cell) !== ""));
  const proposed = proposeColumns(names, body);
  const source: TableSource = {
    id: SOURCE_ID,
    kind: "table",
    role: "city",
    publisher: null,
    licence: null,
    // Only a person knows the day on which the data were taken.
    asOf: null,
    location: { path: file.path },
    sheet: sheet.name,
    separator: sheet.separator,
    encoding: sheet.encoding,
    headerRows: header,
    decimal: proposed.decimal,
    columns: proposed.columns,
  };
  return {
    source,
    sourceYaml: sourceYaml(source, file.path, [
      ...proposed.missing,
      asOfRemark(sheet.rows, header),
    ]),
    indicatorsCsv: indicatorRows(source, { names, body, title: proposed.title }, file.language),
    notes: [...sheet.notes, ...proposed.notes, AS_OF_NOTE],
  };
}

/** A line of city.yaml to confirm by taking the # away. */
function asOfRemark(rows: readonly SheetRow[], header: readonly number[]): string {
  const titles = rows
    .slice(0, Math.min(...header) - 1)
    .map(({ cells }) => cells.map(cellText).join(" ").trim());
  const stated = statedDay(titles);
  return stated === null
    ? "as_of: YYYY-MM-DD # the day on which the data were taken, not that of this import"
    : `as_of: ${stated.day} # above the table stands "${stated.words}"; right if the data were taken on that day`;
}

async function openSheet({ bytes, path }: TableFile): Promise<Sheet> {
  if (isWorkbook(bytes, path)) return openWorkbook(bytes, path);
  const encoding = encodingOf(bytes);
  refuseBinary(bytes, path, encoding);
  const separator = likelySeparator(decodeText(bytes, encoding));
  const notes =
    encoding === "windows-1252"
      ? ["The file is not UTF-8; it is read as Windows-1252. Check letters with accents."]
      : [];
  return {
    name: null,
    separator,
    encoding,
    notes,
    rows: readCsvRows({ path, bytes, encoding, separator, headerRow: 1 }),
  };
}

/** The sheet with most cells: covers and notes are smaller than data. */
async function openWorkbook(bytes: Uint8Array, path: string): Promise<Sheet> {
  const sheets = await readWorksheets(bytes, path);
  const size = ({ rows }: { readonly rows: readonly SheetRow[] }): number =>
    rows.reduce((sum, { cells }) => sum + cells.filter((cell) => cellText(cell) !== "").length, 0);
  const [largest] = [...sheets].sort((a, b) => size(b) - size(a));
  if (!largest || size(largest) === 0) throw noHeader(path);
  const others = sheets.filter((sheet) => sheet !== largest).map(({ name }) => `"${name}"`);
  const notes =
    others.length > 0
      ? [`The sheet "${largest.name}" is used; the workbook also has ${others.join(", ")}.`]
      : [];
  return {
    name: sheets.length > 1 ? largest.name : null,
    separator: null,
    encoding: "utf-8",
    rows: largest.rows,
    notes,
  };
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
}

/** Title rows have no separators: the line with most of them says which one it is. */
function likelySeparator(text: string): Separator {
  const lines = text.split(/\r\n|\n|\r/).slice(0, 30);
  const widths = lines.map((line, index) => line.split(findSeparator(text, index + 1)).length);
  return findSeparator(text, widths.indexOf(Math.max(...widths)) + 1);
}

function noHeader(path: string): ReportError {
  return new ReportError("invalid-data", `${path} does not look like a table`, {
    problems: [
      {
        file: path,
        message: "no row with two or more names was found above rows of figures",
        fix: "Put the names of the columns in one row above the figures.",
      },
    ],
  });
}

function sourceYaml(
  { sheet, separator, encoding, headerRows, decimal, columns }: TableSource,
  path: string,
  remarks: readonly string[],
): string {
  const written = {
    id: SOURCE_ID,
    kind: "table",
    path,
    ...(sheet === null ? {} : { sheet }),
    ...(separator === null ? {} : { separator }),
    ...(encoding === "utf-8" ? {} : { encoding }),
    ...(decimal === "." ? {} : { decimal }),
    header_rows: headerRows,
    columns: {
      indicator: columns.indicator,
      year: columns.year,
      ...(columns.value === null ? {} : { value: columns.value }),
      ...(columns.unit === null ? {} : { unit: columns.unit }),
      ...(columns.dimensions.length === 0 ? {} : { dimensions: columns.dimensions }),
      ...(columns.flag === null ? {} : { flag: columns.flag }),
      ...(columns.bounds && {
        lower_bound: columns.bounds.lower,
        upper_bound: columns.bounds.upper,
      }),
    },
  };
  const yaml = stringify([written], { lineWidth: 0 }).trimEnd();
  return [...remarks.map((text) => `# ${text}`), ...yaml.split("\n")]
    .map((line) => `  ${line}\n`)
    .join("");
}

interface FoundRows {
  readonly names: readonly string[];
  readonly body: readonly SheetRow[];
  readonly title: string | null;
}

/** A row for every indicator found in the table, with its title and unit where columns hold them. */
function indicatorRows(
  { columns }: TableSource,
  { names, body, title }: FoundRows,
  language: string,
): string {
  const declared = columns.indicator;
  const text = (row: SheetRow, name: string): string => cellText(row.cells[names.indexOf(name)]);
  const found = new Map<string, { readonly title: string; readonly unit: string }>();
  for (const row of body) {
    const code =
      "value" in declared ? declared.value : readIndicatorCode(text(row, declared.column));
    if (code === null || targetOfIndicator(code) === null || found.has(code)) continue;
    const unit =
      columns.unit !== null && "column" in columns.unit ? text(row, columns.unit.column) : "";
    found.set(code, { title: title === null ? "" : text(row, title), unit });
  }
  const codes = [...found.keys()].sort(compareIndicators);
  return indicatorsCsv(
    [language],
    codes.map((indicator) => ({
      indicator,
      target: targetOfIndicator(indicator) ?? "",
      [`title_${language}`]: found.get(indicator)?.title ?? "",
      unit: found.get(indicator)?.unit ?? "",
    })),
  );
}
