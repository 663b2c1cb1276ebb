import { expect, test } from "vitest";
import { rightsTemplates } from "../../../datasets/init/rights-templates.ts";
import { readRightsTables } from "../../../datasets/rights-tables/read-rights-tables.ts";
import { formatProblem } from "../../../domain/errors.ts";
import { NO_RIGHTS } from "../../support/no-rights.ts";
import { FILES, LISTS } from "./sample-tables.ts";

const templates = rightsTemplates(LISTS.items);

function read(change: (text: string) => string, mainLanguage = "en") {
  const files = new Map(
    templates.map(({ path, text }) => [path, new TextEncoder().encode(change(text))]),
  );
  const context = { mainLanguage, indicators: ["11.1.1"], lists: LISTS };
  const { rights, problems } = readRightsTables(files, [...files.keys()], context);
  return { rights, sentences: problems.map(formatProblem) };
}

test("there is a template for every table", () => {
  expect(templates.map(({ path }) => path)).toEqual(FILES);
});

test.each(["en", "ca"])("templates hold no row, whether or not the main language is %s", (tag) => {
  expect(read((text) => text, tag)).toEqual({ rights: NO_RIGHTS, sentences: [] });
});

test("templates hold no row when a spreadsheet has saved them with semicolons", () => {
  expect(read((text) => text.replaceAll(",", ";"))).toEqual({ rights: NO_RIGHTS, sentences: [] });
});

test("every example is a row without a mistake once its # is gone", () => {
  const { rights, sentences } = read((text) => text.replace(/# (?=[^\n]*\n$)/, ""));
  expect(sentences).toEqual([]);
  const counts = Object.values(rights).map((rows: readonly unknown[]) => rows.length);
  expect(counts).toEqual(FILES.map(() => 1));
});

test("the table of the self-assessment lists every item", () => {
  const text = templates.find(({ path }) => path === "self-assessment.csv")?.text ?? "";
  expect(LISTS.items.filter(({ item }) => !text.includes(` ${item}: `))).toEqual([]);
});
