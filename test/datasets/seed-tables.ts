/** Reading and counting of the hand-kept tables, for their tests. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

export const SEED_FOLDER = join(import.meta.dirname, "../../datasets/seeds");

/** One row; a column that the file does not have reads as "". */
export type Row = (column: string) => string;

export const readSeed = (name: string): readonly Row[] =>
  parse<Record<string, string>>(readFileSync(join(SEED_FOLDER, `${name}.csv`), "utf8"), {
    columns: true,
  }).map((cells) => (column) => cells[column] ?? "");

export const columnOf = (rows: readonly Row[], ...columns: readonly string[]): readonly string[] =>
  rows.map((row) => columns.map(row).join(" "));

export const counts = (values: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    [...new Set(values)].map((value) => [value, values.filter((v) => v === value).length]),
  );

export const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

/** Name of the right that a link cites: that of the longest row that is the article or one of its ancestors. */
export function rightOf(link: Row, rights: readonly Row[]): string | undefined {
  const article = link("article");
  return rights
    .filter((row) => row("instrument_code") === link("instrument"))
    .filter((row) => row("article") === article || article.startsWith(`${row("article")}(`))
    .toSorted((a, b) => b("article").length - a("article").length)[0]?.("right_name");
}
