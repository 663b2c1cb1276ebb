/** The form of a table on rights, and how any table of that form is read. */
import type { TablePlace } from "../../domain/city-rights.ts";
import type { Problem } from "../../domain/errors.ts";
import { isLanguage } from "../city-folder/place-names.ts";
import { readColumns, titleColumn, titleLanguage } from "../city-folder/table-columns.ts";
import { tableRow } from "../city-folder/table-row.ts";
import { cellsWithoutColumn, readWrittenTable } from "../city-folder/written-table.ts";
import { quotedValue } from "../city-folder/written-text.ts";
import { REFUSED, type CellReader, type Known, type Row } from "./cell.ts";

type Titles = Readonly<Record<string, string>>;
type CellField<T> = Exclude<keyof T & string, keyof TablePlace | "titles">;

export interface RightsTable<T extends TablePlace> {
  readonly file: string;
  /** What each cell means, by field and in the order of the columns. The column is the field's name in small letters: `judged_on`. */
  readonly cells: { readonly [F in CellField<T>]: CellReader<T[F]> };
  /** Whether there is a column `title_<language>` for each language. */
  readonly titles: "per-language" | "none";
  /** Two rows with the same texts in these fields contradict or repeat each other. */
  readonly key: readonly [CellField<T>, ...CellField<T>[]];
  /** What a row is, in the message about its second appearance, and what to do about it. */
  readonly repeated: Pick<Problem, "message" | "fix">;
}

export interface TableReading<T> {
  readonly rows: readonly T[];
  readonly problems: readonly Problem[];
  /** All rows as written, also refused ones; null when the file is no table. */
  readonly written: readonly Row[] | null;
}

/** Column names in the order in which they are written; `languages` name the title columns. */
export function columnsOf(table: TableColumns, languages: readonly string[]): readonly string[] {
  const [first, ...rest] = Object.keys(table.cells).map(columnOf);
  const titles = table.titles === "per-language" ? languages.map(titleColumn) : [];
  return [...(first === undefined ? [] : [first]), ...titles, ...rest];
}

interface TableColumns {
  readonly cells: Readonly<Record<string, CellReader<unknown>>>;
  readonly titles: "per-language" | "none";
}

/** All rows without a mistake, and all mistakes. A table that the city does not keep is empty. */
export function readRightsTable<T extends TablePlace>(
  table: RightsTable<T>,
  bytes: Uint8Array | undefined,
  known: Known,
): TableReading<T> {
  if (bytes === undefined) return { rows: [], problems: [], written: [] };
  const columns = columnsOf(table, [known.mainLanguage ?? "en"]);
  const read = readWrittenTable(table.file, bytes, columns);
  if ("problem" in read) return { rows: [], problems: [read.problem], written: null };
  const { header, body, decimalSigns } = read;
  const isColumn = (name: string): name is string => columns.includes(name) || isTitle(table, name);
  // A header without rows says nothing yet, in whatever language its title is.
  const required = body.length === 0 ? [] : requiredColumns(table, known.mainLanguage);
  const top = readColumns(header, { file: table.file, isColumn, required, known: columns });
  const problems: Problem[] = [];
  const form = { file: table.file, columns: top.columns, decimalSigns };
  const written: Row[] = [];
  const rows = body.flatMap((cells) => {
    const lost = cellsWithoutColumn(table.file, cells, header);
    if (lost) problems.push(lost);
    const row = tableRow<string>(cells, form, problems);
    written.push(row);
    return readRow(table, row, known) ?? [];
  });
  return { rows, problems: [...top.problems, ...problems, ...repeatedRows(table, rows)], written };
}

function readRow<T extends TablePlace>(table: RightsTable<T>, row: Row, known: Known): T | null {
  const cells = readersOf(table).map(
    ([field, reader]) => [field, reader.read(row, columnOf(field), known)] as const,
  );
  const titles = table.titles === "per-language" ? [["titles", titlesOf(row, known)] as const] : [];
  const all = [...cells, ...titles];
  if (all.some(([, cell]) => cell === REFUSED)) return null;
  const place: TablePlace = { file: table.file, line: row.line };
  // Every field of T is in `cells`, in `titles` or in `place`, as the type of RightsTable demands.
  return { ...Object.fromEntries(all), ...place } as T;
}

function titlesOf(row: Row, { mainLanguage }: Known): Titles | typeof REFUSED {
  const titles = row.columns.flatMap((column) => {
    const language = titleLanguage(column);
    const title = language === null ? null : row.text(column);
    return language === null || title === null ? [] : [[language, title] as const];
  });
  const main = titleColumn(mainLanguage ?? "");
  if (mainLanguage !== null && row.text(main) === null) {
    if (row.has(main)) {
      row.refuse(main, "title missing in the main language", "Write in a few words what is done");
    }
    return REFUSED;
  }
  return Object.fromEntries(titles);
}

function repeatedRows<T extends TablePlace>(
  { file, key, repeated }: RightsTable<T>,
  rows: readonly T[],
): Problem[] {
  const first = new Map<string, number>();
  const column = columnOf(key[0]);
  return rows.flatMap((row) => {
    const texts = key.map((field) => String(row[field] ?? ""));
    const id = JSON.stringify(texts).toLowerCase();
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, row.line);
      return [];
    }
    const value = quotedValue(texts.join(" "));
    const message = `${repeated.message} in line ${earlier} already`;
    return [{ file, line: row.line, column, value, message, fix: repeated.fix }];
  });
}

function requiredColumns(table: TableColumns, mainLanguage: string | null): readonly string[] {
  const fields = readersOf(table).filter(([, { column }]) => column === "required");
  const titles =
    table.titles === "none" || mainLanguage === null ? [] : [titleColumn(mainLanguage)];
  return [...fields.map(([field]) => columnOf(field)), ...titles];
}

function isTitle({ titles }: TableColumns, name: string): boolean {
  const language = titleLanguage(name);
  return titles === "per-language" && language !== null && isLanguage(language);
}

/** Readers by field, in the order of the columns. */
function readersOf({ cells }: TableColumns): readonly (readonly [string, CellReader<unknown>])[] {
  return Object.entries(cells);
}

/** "judgedOn" -> "judged_on" */
function columnOf(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
