import { expect, test } from "vitest";
import { readCityFolder } from "../../../datasets/city-folder/read-city-folder.ts";
import { CITY_YAML, folderOf, withLine } from "./sample-folder.ts";

test("a full city.yaml comes back under the names of the domain", () => {
  const yaml = `version: 1
city: Barcelona
country: ES
languages: [en, ca]
period: { from: 2015, to: 2024 }
edition: { date: 2025-01-17, notice: An example. }
goals: { People: [4, 1], Planet: [13] }
sources:
  - { id: city, kind: open-sdg, path: ./data/open-sdg/, licence: CC-BY-4.0 }
  - { id: health, kind: table, path: data/health.xlsx, sheet: Data, separator: ";", decimal: "," }
  - id: wide
    kind: table
    url: https://example.org/wide.csv
    as_of: 2024-05-01
    header_rows: [2, 3]
    columns: { indicator: { value: 3.8.1 }, year: { columns: [2015, "2016"] }, unit: { value: "%" }, dimensions: [Sex] }
  - { id: national, kind: unsd-sdg, area: 724, series: [SI_POV_NAHC] }
method: { progress: open-sdg, baseline: 2016 }
approval: { reviewers: [statistics, mayor], deadline: 30 days }
schedule: { calendar: "1 March 06:00", timezone: Europe/Madrid, jitter: 30m, catch_up: 2 days, period: last year }
`;
  const base = { publisher: null, licence: null, asOf: null };
  const table = {
    kind: "table",
    role: "city",
    sheet: null,
    separator: null,
    decimal: ".",
    encoding: "utf-8",
  };
  expect(
    readCityFolder({ id: "barcelona", files: folderOf({ "city.yaml": yaml }) }).config,
  ).toEqual({
    version: 1,
    id: "barcelona",
    city: "Barcelona",
    country: "ES",
    languages: ["en", "ca"],
    period: { from: 2015, to: 2024 },
    edition: { date: "2025-01-17", notice: "An example." },
    goals: [1, 4, 13],
    pillars: [
      { name: "People", goals: [1, 4] },
      { name: "Planet", goals: [13] },
    ],
    sources: [
      {
        ...base,
        id: "city",
        kind: "open-sdg",
        role: "city",
        location: { path: "data/open-sdg" },
        licence: "CC-BY-4.0",
      },
      {
        ...base,
        ...table,
        id: "health",
        location: { path: "data/health.xlsx" },
        sheet: "Data",
        separator: ";",
        decimal: ",",
        headerRows: [1],
        columns: {
          indicator: { column: "indicator" },
          year: { column: "year" },
          value: "value",
          unit: null,
          dimensions: [],
          flag: null,
        },
      },
      {
        ...base,
        ...table,
        id: "wide",
        asOf: "2024-05-01",
        location: { url: "https://example.org/wide.csv" },
        headerRows: [2, 3],
        columns: {
          indicator: { value: "3.8.1" },
          year: { columns: ["2015", "2016"] },
          value: null,
          unit: { value: "%" },
          dimensions: ["Sex"],
          flag: null,
        },
      },
      {
        ...base,
        id: "national",
        kind: "unsd-sdg",
        role: "comparison",
        area: 724,
        series: ["SI_POV_NAHC"],
        baseUrl: "https://unstats.un.org/sdgs/UNSDGAPIV5/v1/sdg",
      },
    ],
    method: { progress: "open-sdg", baseline: 2016 },
    approval: { reviewers: ["statistics", "mayor"], deadlineSeconds: 30 * 24 * 3600 },
  });
});

test("what is left out gets its default, and a key without a value counts as left out", () => {
  const yaml = withLine("edition:\n#  date: 2025-01-17\ngoals:");
  const { config } = readCityFolder({ id: "barcelona", files: folderOf({ "city.yaml": yaml }) });
  expect(config.edition).toEqual({ date: null, notice: null });
  expect(config.goals).toBe("all");
  expect(config.method).toEqual({ progress: "open-sdg", baseline: 2015 });
});

test("Windows line ends and a byte order mark change nothing", () => {
  const plain = readCityFolder({ id: "barcelona", files: folderOf({}) });
  const windows = `\uFEFF${CITY_YAML.replaceAll("\n", "\r\n")}`;
  expect(readCityFolder({ id: "barcelona", files: folderOf({ "city.yaml": windows }) })).toEqual(
    plain,
  );
});
