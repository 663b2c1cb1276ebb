import fc from "fast-check";
import { expect, test } from "vitest";
import { readCityFolder } from "../../../datasets/city-folder/read-city-folder.ts";
import { ReportError, type Problem } from "../../../domain/errors.ts";
import { CITY_YAML, folderOf, HEADER } from "../city-folder/sample-folder.ts";
import { FILES, LISTS, tables } from "./sample-tables.ts";

const INDICATORS = `${HEADER}\n11.1.1,11.1,Homes,%,,,,,,\n1.2.1,1.2,Poverty,%,,,,,,\n`;

function folder(texts: Readonly<Record<string, string | Uint8Array>> = {}) {
  return folderOf({
    "indicators.csv": INDICATORS,
    ...Object.fromEntries(tables()),
    ...texts,
  });
}

function problemsOf(files: ReadonlyMap<string, Uint8Array>): readonly Problem[] {
  try {
    readCityFolder({ id: "barcelona", files, lists: LISTS });
    return [];
  } catch (error) {
    if (error instanceof ReportError && error.code === "invalid-config") return error.problems;
    throw error;
  }
}

test("the tables on rights are a part of the folder", () => {
  const { rights } = readCityFolder({ id: "barcelona", files: folder(), lists: LISTS });
  expect(rights).toMatchObject({
    judgments: [{ paragraph: "140.7", action: "housing-plan" }],
    actions: [{ titles: { en: "500 new homes", ca: "500 habitatges nous" } }],
    linkReviews: [{ decision: "objects" }],
  });
});

test("their problems come together with all others, in the order of the folder", () => {
  const files = folder({
    "city.yaml": CITY_YAML.replace("2024", "2014"),
    "indicators.csv": INDICATORS.replace("Poverty", ""),
    "rights.csv": "right\nRight to bread\n",
    "narrative/en/forword.md": "Dear readers",
  });
  expect(problemsOf(files).map(({ file }) => file)).toEqual([
    "city.yaml",
    "indicators.csv",
    "rights.csv",
    "narrative/en/forword.md",
  ]);
});

test("a code lost to a mistake in indicators.csv is not called unknown elsewhere", () => {
  const lost = folder({ "indicators.csv": INDICATORS.replace("11.1.1,11.1,", "11.1.1,11.z,") });
  expect(problemsOf(lost).map(({ file }) => file)).toEqual(["indicators.csv"]);
  const without = folder({ "indicators.csv": INDICATORS.replace("1.2.1,1.2,", "4.1.1,4.1,") });
  expect(problemsOf(without).map(({ file, column }) => [file, column])).toEqual([
    ["recommendations.csv", "indicators"],
  ]);
});

test("a source may have a name like that of a table", () => {
  const path = "participations.csv";
  const source = "{ id: city, kind: open-sdg, path: data/open-sdg, as_of: 2025-01-17 }";
  const table = `{ id: votes, kind: table, path: ${path}, as_of: 2025-01-17, columns: { indicator: { value: 16.7.2 }, year: { column: year }, value: value } }`;
  const named = folder({ [path]: "year,value\n2020,1\n" });
  named.delete("participation.csv");
  expect(problemsOf(named).map(({ file }) => file)).toEqual([path]);
  named.set("city.yaml", new TextEncoder().encode(CITY_YAML.replace(source, table)));
  expect(problemsOf(named)).toEqual([]);
});

test("any bytes in the place of any table are an error that a person can read", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...FILES),
      fc.oneof(
        fc.uint8Array({ maxLength: 100 }),
        fc.string({ unit: "binary" }).map((text) => new TextEncoder().encode(text)),
      ),
      (file, bytes) => {
        for (const problem of problemsOf(folder({ [file]: bytes }))) {
          expect(problem.file).toMatch(/\.csv$/);
          expect(problem.line).toBeGreaterThan(0);
          expect(problem.fix).toMatch(/^[A-Z].{5}/);
        }
      },
    ),
    { numRuns: 100 },
  );
});
