/** The keys of the names in every language are those of the seed tables. */
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import {
  ASSESSMENT_ITEMS,
  INSTRUMENT_CODES,
  RIGHT_NAMES,
  TARGET_NAME_CODES,
} from "../../report-templates/locales/seed-names.ts";
import { LANGUAGES } from "../../report-templates/locales/languages.ts";

function column(name: string, ...files: readonly string[]): readonly string[] {
  const cells = files.flatMap((file) =>
    parse<Record<string, string>>(
      readFileSync(new URL(`../../datasets/seeds/${file}.csv`, import.meta.url)),
      { columns: true, bom: true },
    ).map((row) => row[name] ?? ""),
  );
  return [...new Set(cells)].toSorted();
}

test.each([
  ["rights", RIGHT_NAMES, column("right_name", "article-rights", "regional-article-rights", "target-headline-rights")],
  ["instruments", INSTRUMENT_CODES, column("instrument_code", "instruments", "regional-instruments")],
  ["targets", TARGET_NAME_CODES, column("target_code", "sdg-targets")],
  ["items of the self-assessment", ASSESSMENT_ITEMS, column("item", "self-assessment-items")],
] as const)("%s", (_what, keys, seeds) => {
  expect(keys.toSorted()).toEqual(seeds);
}); // prettier-ignore

test.each(Object.entries(LANGUAGES))("no name of %s is empty or said twice", async (_tag, load) => {
  const { names } = await load();
  for (const table of Object.values(names ?? {})) {
    const said = Object.values(table as Readonly<Record<string, string>>);
    expect(said.filter((name) => name.trim() === "")).toEqual([]);
    expect(said.filter((name, index) => said.indexOf(name) !== index)).toEqual([]);
  }
});
