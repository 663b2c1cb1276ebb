/** What city.yaml says wrongly of its sources. */
import { expect, test } from "vitest";
import { CITY_YAML, instead, sentencesOf, withSource } from "./sample-folder.ts";

test.each<readonly [what: string, yaml: string, sentences: readonly string[]]>([
  [
    "a comparison without an area",
    instead("path: data", "role: comparison, path: data"),
    [
      'city.yaml, line 7, character 5: "area" is missing: the source is a comparison. Write the area of the figures as it is printed, such as area: Catalonia',
    ],
  ],
  [
    "an area of the city's own figures",
    instead("path: data", "area: Spain, path: data"),
    [
      'city.yaml, line 7, character 39: "area" is only for comparison sources (found "Spain"). Remove it, or add role: comparison',
    ],
  ],
  [
    "an unknown kind",
    withSource("{ id: B, kind: csv }"),
    [
      'city.yaml, line 8, character 11: "id" must consist of small letters, digits and hyphens (found "B"). Write a short name of your own, such as health-survey',
      'city.yaml, line 8, character 20: "kind" must be open-sdg, table, unsd-sdg, uhri, upr-list or recommendation-table (found "csv"). Write open-sdg for an Open SDG repository, table for CSV or XLSX, unsd-sdg for national figures, uhri, upr-list or recommendation-table for recommendations of the United Nations',
    ],
  ],
  [
    "a source's name twice",
    withSource("{ id: city, kind: table, path: data/a.csv }"),
    [
      'city.yaml, line 8, character 11: "id" is already the name of source 1 (found "city"). Write another name, such as city-2',
    ],
  ],
  [
    "path and url",
    withSource("{ id: b, kind: table, path: a.csv, url: https://example.org/a.csv }"),
    [
      'city.yaml, line 8, character 45: "url" stands beside "path" (found "https://example.org/a.csv"). Remove one of the two: a source is a path or a web address',
    ],
  ],
  [
    "neither path nor url",
    withSource("{ id: b, kind: table }"),
    [
      'city.yaml, line 8, character 5: "path" is missing. Write path: data/... for a file of the folder, or url: https://...',
    ],
  ],
  [
    "a path out of the folder",
    withSource("{ id: b, kind: table, path: ../a.csv }"),
    [
      'city.yaml, line 8, character 33: "path" must stay inside the city folder (found "../a.csv"). Copy the file into the city folder and write its path from there, such as data/health.csv',
    ],
  ],
  [
    "an absolute path",
    withSource("{ id: b, kind: table, path: /a.csv }"),
    [
      'city.yaml, line 8, character 33: "path" must stay inside the city folder (found "/a.csv"). Copy the file into the city folder and write its path from there, such as data/health.csv',
    ],
  ],
  [
    "a path of Windows",
    withSource("{ id: b, kind: table, path: data\\a.csv }"),
    [
      'city.yaml, line 8, character 33: "path" must stay inside the city folder (found "data\\a.csv"). Write data/a.csv',
    ],
  ],
  [
    "an address that is not of the web",
    withSource("{ id: b, kind: table, url: 'file:///etc/passwd' }"),
    [
      'city.yaml, line 8, character 32: "url" must be an http or https address without a password in it (found "file:///etc/passwd"). Write the full address, such as https://example.org/data.csv',
    ],
  ],
  [
    "a name where a column is meant",
    withSource("{ id: b, kind: table, path: a.csv, columns: { year: Year } }"),
    [
      'city.yaml, line 8, character 57: "year" must have keys of its own (found "Year"). Write year: { column: Year }',
    ],
  ],
  [
    "figures beside year columns",
    withSource(
      "{ id: b, kind: table, path: a.csv, columns: { year: { columns: [2015] }, value: v } }",
    ),
    [
      'city.yaml, line 8, character 85: "value" stands beside year columns (found "v"). Remove value: in a wide table the figures stand under the years',
    ],
  ],
  [
    "a bound without the other",
    withSource("{ id: b, kind: table, path: a.csv, columns: { lower_bound: Low } }"),
    [
      'city.yaml, line 8, character 64: "lower_bound" stands without upper_bound (found "Low"). Name the column of the other bound under upper_bound, or remove lower_bound',
    ],
  ],
  [
    "a country's letters for its number",
    withSource("{ id: b, kind: unsd-sdg, area: ES, series: [SI_POV_NAHC] }"),
    [
      'city.yaml, line 8, character 36: "area" must be the M49 number of the country (found "ES"). Write the number, such as 724 for Spain',
    ],
  ],
])("%s in city.yaml is answered with place, value and fix", (_, yaml, sentences) => {
  expect(sentencesOf({ "city.yaml": yaml })).toEqual(sentences);
});

test("a source's file must exist when the folder's paths are known", () => {
  const yaml = `${CITY_YAML}  - { id: a, kind: table, path: data/heatlh.csv }\n  - { id: b, kind: table, path: data }\n  - { id: c, kind: open-sdg, path: data/health.csv }\n`;
  const paths = ["city.yaml", "data/health.csv", "data/open-sdg/meta/1-1-1.md"];
  expect(sentencesOf({ "city.yaml": yaml }, paths)).toEqual([
    'city.yaml, line 8, character 33: "path" does not exist in the city folder (found "data/heatlh.csv"). Copy it there, or did you mean "data/health.csv"?',
    'city.yaml, line 9, character 33: "path" is a folder, not a file (found "data"). Write the file\'s path, such as data/table.csv',
    'city.yaml, line 10, character 36: "path" is a file, not a folder (found "data/health.csv"). Write the folder that holds data/ and meta/',
  ]);
});
