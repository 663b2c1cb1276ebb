/** The header of `indicators.csv`: which columns there are, and what is wrong with them. */
import type { Problem } from "../../domain/errors.ts";
import type { DelimitedRow } from "../sources/delimited-text.ts";
import { suggestWord } from "./nearest-word.ts";
import { isLanguage, languageFix } from "./place-names.ts";

export const INDICATORS_FILE = "indicators.csv";

/** Columns other than the titles, in the order in which they are written. */
export const COLUMNS = [
  "indicator",
  "target",
  "unit",
  "headline",
  "direction",
  "kind",
  "target_value",
  "target_year",
  "target_set_by",
  "source",
  "confirmed_by",
  "confirmed_on",
  "note",
  "proposed",
] as const;

export type Column = (typeof COLUMNS)[number] | `title_${string}`;

const REQUIRED: readonly Column[] = ["indicator", "target", "unit"];
const TITLE = /^title_(.+)$/;

export interface TableHeader<C extends string = Column> {
  /** Position to column; null for a blank header cell. */
  readonly columns: readonly (C | null)[];
  readonly problems: readonly Problem[];
}

/** `mainLanguage` is null when `city.yaml` does not say it. */
export function readHeader(row: DelimitedRow, mainLanguage: string | null): TableHeader {
  return readColumns(row, {
    file: INDICATORS_FILE,
    isColumn,
    required: mainLanguage === null ? REQUIRED : [...REQUIRED, titleColumn(mainLanguage)],
    known: [...COLUMNS, titleColumn(mainLanguage ?? "en")],
  });
}

export interface HeaderForm<C extends string> {
  readonly file: string;
  readonly isColumn: (name: string) => name is C;
  readonly required: readonly C[];
  /** Names to choose from when one is not a column. */
  readonly known: readonly C[];
}

/** The header of any table that the city writes. */
export function readColumns<C extends string>(
  row: DelimitedRow,
  form: HeaderForm<C>,
): TableHeader<C> {
  const names = row.cells.map((cell) => cell.trim());
  const missing = form.required.filter((column) => !names.includes(column));
  return {
    columns: names.map((name) => (form.isColumn(name) ? name : null)),
    problems: [
      ...names.flatMap((name, index) => headerProblems({ name, index, names }, row.line, form)),
      ...missing.map((column) => ({
        file: form.file,
        line: row.line,
        column,
        message: "the column is missing",
        fix: `Add a column with the header ${column}`,
      })),
    ],
  };
}

export function titleColumn(language: string): Column {
  return `title_${language}`;
}

/** The language of a title column; null for every other column. */
export function titleLanguage(column: string): string | null {
  return TITLE.exec(column)?.[1] ?? null;
}

interface HeaderCell {
  readonly name: string;
  readonly index: number;
  readonly names: readonly string[];
}

function headerProblems<C extends string>(
  { name, index, names }: HeaderCell,
  line: number,
  { file, isColumn, known }: HeaderForm<C>,
): Problem[] {
  if (name === "") return [];
  const at = { file, line, column: name, value: name };
  if (names.indexOf(name) !== index) {
    return [
      { ...at, message: "the column stands twice", fix: "Remove one of the two, or join them" },
    ];
  }
  if (isColumn(name)) return [];
  const language = titleLanguage(name);
  if (language !== null && known.some((column) => titleLanguage(column) !== null)) {
    return [
      {
        ...at,
        message: "unknown language in the column's name",
        fix: titleFix(language),
      },
    ];
  }
  return [{ ...at, message: "unknown column", fix: suggestWord(name, known) }];
}

function titleFix(language: string): string {
  const fix = languageFix(language);
  return fix.includes("such as")
    ? "Write title_ and a language tag, such as title_en"
    : fix.replace("Write ", "Write title_");
}

function isColumn(name: string): name is Column {
  if ((COLUMNS as readonly string[]).includes(name)) return true;
  const language = titleLanguage(name);
  return language !== null && isLanguage(language);
}
