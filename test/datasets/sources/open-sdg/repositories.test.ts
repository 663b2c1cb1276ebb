import { beforeAll, describe, expect, test } from "vitest";

import type { Refusal, SourceReading } from "../../../../domain/observation.ts";
import { readOpenSdg } from "../../../../datasets/sources/open-sdg/read-open-sdg.ts";
import { fixtureFiles } from "../fixture-files.ts";

const count = (refusals: readonly Refusal[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { code } of refusals) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
};
const withValue = ({ observations }: SourceReading) =>
  observations.filter(({ value }) => value !== null);
const filesOf = (rows: readonly { readonly file: string }[]): number =>
  new Set(rows.map(({ file }) => file)).size;

describe("the whole repository of Barcelona", () => {
  let reading: SourceReading;
  beforeAll(() => {
    reading = readOpenSdg({ sourceId: "city", files: fixtureFiles("open-sdg-barcelona") });
  });

  test("222 files are real, and all their 2,715 values are taken but four that are given twice", () => {
    expect(filesOf(withValue(reading))).toBe(222);
    expect(withValue(reading)).toHaveLength(2715 - 4);
    expect(count(reading.refusals)).toEqual({
      "not-an-indicator-file": 1,
      "duplicate-observation": 4,
      "conflicting-target": 3,
    });
  });

  test("the demonstration file is no indicator's", () => {
    expect(reading.refusals.find(({ code }) => code === "not-an-indicator-file")?.file).toBe(
      "data/demo_indicator.csv",
    );
  });

  test("the indicator's number beats a target_id that disagrees, and nothing is left out", () => {
    const conflicts = reading.refusals.filter(({ code }) => code === "conflicting-target");
    expect(conflicts).toEqual([
      {
        code: "conflicting-target",
        file: "meta/13-3-1.md",
        line: 12,
        column: "target_id",
        value: "13.1",
        indicator: "13.3.1",
        leftOut: false,
      },
      {
        code: "conflicting-target",
        file: "meta/2-a-1.md",
        line: 12,
        column: "target_id",
        value: "1.a",
        indicator: "2.a.1",
        leftOut: false,
      },
      {
        code: "conflicting-target",
        file: "meta/4-1-2.md",
        line: 12,
        column: "target_id",
        value: "4.2",
        indicator: "4.1.2",
        leftOut: false,
      },
    ]);
  });

  test("a row is read with its line, unit, breakdown and decimals", () => {
    expect(
      reading.observations.find(
        ({ file, line }) => file === "data/indicator_3-3-1.csv" && line === 5,
      ),
    ).toEqual({
      indicator: "3.3.1",
      period: { text: "21/12/2020-30/09/2021", year: 2020, endYear: 2021 },
      breakdown: [{ dimension: "Gender", value: "Men" }],
      unit: "Total Number",
      series: null,
      value: 7665,
      decimals: 0,
      flag: null,
      file: "data/indicator_3-3-1.csv",
      line: 5,
    });
  });

  test("a tab behind a value does not lose it", () => {
    expect(withValue(reading).some(({ value }) => value === 2992.3)).toBe(true);
  });

  test("metadata gives titles in three languages, the publisher and a plain note", () => {
    expect(reading.indicators.find(({ indicator }) => indicator === "1.1.2")).toEqual({
      indicator: "1.1.2",
      titles: {
        en: "Number of homeless Barcelona residents",
        es: "Número de personas sin hogar en Barcelona",
        ca: "Nombre de persones sense llar a Barcelona",
      },
      unit: "Total Number",
      publisher: "Barcelona City Council",
      publisherUrl: "https://bcnroc.ajuntament.barcelona.cat/jspui/handle/11703/88396",
      note: "Indicator revised on 09/10/2023, in order to adapt the data of the indicator to the data published by the Homeless People Assistance Network (XAPSLL).",
      file: "meta/1-1-2.md",
    });
  });

  test("every indicator with figures has a title, and no title is a translation key", () => {
    const coded = new Set(withValue(reading).map(({ indicator }) => indicator));
    const titled = reading.indicators.filter(({ indicator }) => coded.has(indicator));
    expect(titled).toHaveLength(222);
    expect(titled.filter(({ titles }) => titles["en"] === undefined)).toEqual([]);
    expect(titled.filter(({ titles }) => /^[\w-]+\.[\w-]+$/.test(titles["en"] ?? ""))).toEqual([]);
  });

  test("reading twice gives the same", () => {
    expect(readOpenSdg({ sourceId: "city", files: fixtureFiles("open-sdg-barcelona") })).toEqual(
      reading,
    );
  });
});

describe("the whole repository of Los Angeles", () => {
  let reading: SourceReading;
  beforeAll(() => {
    reading = readOpenSdg({ sourceId: "city", files: fixtureFiles("open-sdg-los-angeles") });
  });

  test("113 files hold an invented series: none of them gives an observation", () => {
    const invented = reading.refusals.filter(({ code }) => code === "placeholder-series");
    expect(invented).toHaveLength(110 + 3);
    expect(invented.every(({ leftOut, line }) => leftOut && line === null)).toBe(true);
    const files = new Set(invented.map(({ file }) => file));
    expect(reading.observations.filter(({ file }) => files.has(file))).toEqual([]);
  });

  test("133 files are real; the 134th is an older copy in a folder that is named like a file", () => {
    expect(filesOf(withValue(reading))).toBe(133);
    const stray = reading.refusals
      .filter(({ code }) => code === "not-an-indicator-file")
      .map(({ file }) => file);
    expect(stray).toEqual(["data/demo_indicator.csv", "data/indicator_1-1-1/indicator_1-1-1.csv"]);
  });

  test("of the 4,561 values outside that copy all are taken but eleven that stand in the file twice", () => {
    const doubled = reading.refusals.filter(
      ({ code, value }) => code === "duplicate-observation" && value !== "",
    );
    expect(withValue(reading).length + doubled.length).toBe(4561);
    expect(doubled).toHaveLength(11);
  });

  test("a sentence in the year column is refused with its words", () => {
    expect(reading.refusals.filter(({ code }) => code === "unreadable-year")).toEqual([
      {
        code: "unreadable-year",
        file: "data/indicator_5-a-2.csv",
        line: 2,
        column: "Year",
        value: "This is a non-statistical indicator",
        indicator: "5.a.2",
        leftOut: true,
      },
    ]);
  });

  test("files that end their rows with CR alone are read row by row", () => {
    const rows = reading.observations.filter(({ file }) => file === "data/indicator_5-c-1.csv");
    expect(rows.map(({ period, value, line }) => [period.year, value, line])).toEqual([
      [2016, 36, 2],
      [2017, 36, 3],
      [2018, 36, 4],
    ]);
  });

  test("a byte order mark does not hide the year column", () => {
    expect(reading.observations.some(({ file }) => file === "data/indicator_16-7-2.csv")).toBe(
      true,
    );
  });

  test("decades and seasons are kept as published", () => {
    const decade = reading.observations.find(({ indicator }) => indicator === "1.5.2");
    expect(decade?.period).toEqual({ text: "1990-1999", year: 1990, endYear: 1999 });
  });

  test("the title is that of the city's own series, not of the global indicator", () => {
    const first = reading.indicators.find(({ indicator }) => indicator === "1.1.1");
    expect(first?.titles["en"]).toBe(
      "Proportion of population earning less than 50 percent of the poverty level",
    );
  });
});

describe("files of the United Kingdom", () => {
  let reading: SourceReading;
  beforeAll(() => {
    reading = readOpenSdg({ sourceId: "uk", files: fixtureFiles("open-sdg-uk-ons") });
  });

  test("a blank first line does not hide the header", () => {
    const row = reading.observations.find(({ file }) => file === "data/indicator_3-3-5.csv");
    expect(row).toMatchObject({
      line: 3,
      value: 223,
      decimals: 1,
      unit: "Number",
      series: "England, Wales and Northern Ireland",
    });
  });

  test("no file is called a placeholder", () => {
    expect(reading.refusals.filter(({ code }) => code === "placeholder-series")).toEqual([]);
    expect(filesOf(withValue(reading))).toBe(8);
  });

  test("the two files without data are refused with the sentence that says so", () => {
    expect(
      reading.refusals.filter(({ code }) => code === "unreadable-year").map(({ value }) => value),
    ).toEqual(["There is no data for this indicator yet", "This is a non-statistical indicator"]);
  });

  test("a multiplier column that repeats the unit multiplies nothing, and estimates are flagged", () => {
    const rows = reading.observations.filter(({ indicator }) => indicator === "1.3.1");
    expect(rows[0]).toMatchObject({ value: 93.5, flag: "e", unit: "Percentage (%)" });
  });

  test("attributes are no breakdown", () => {
    const dimensions = new Set(
      reading.observations.flatMap(({ breakdown }) => breakdown.map(({ dimension }) => dimension)),
    );
    for (const name of [
      "Observation status",
      "Unit multiplier",
      "Units",
      "Unit measure",
      "Series",
    ]) {
      expect(dimensions).not.toContain(name);
    }
  });
});
