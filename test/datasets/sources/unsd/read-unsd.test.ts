import { describe, expect, test } from "vitest";

import { ReportError } from "../../../../domain/errors.ts";
import { readUnsd } from "../../../../datasets/sources/unsd/read-unsd.ts";
import { fixture } from "../fixture-files.ts";

const recorded = fixture("unsd-sdg-api/Series_Data_SH_OOP_XPD_EARNNET40_AFG_excerpt.json");
const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const record = (more: object): object => ({
  indicator: ["1.2.1"],
  series: "SI_POV_NAHC",
  seriesDescription: "Proportion of population living below the national poverty line (%)",
  geoAreaCode: "724",
  timePeriodStart: 2020.0,
  value: "20.4",
  attributes: { Units: "PERCENT", Nature: "C" },
  dimensions: { Sex: "BOTHSEX", "Reporting Type": "G" },
  ...more,
});
const page = (...data: object[]): Uint8Array =>
  bytes({
    totalElements: data.length,
    totalPages: 1,
    pageNumber: 1,
    attributes: [
      { id: "Units", codes: [{ code: "PERCENT", description: "Percentage", sdmx: "PT" }] },
    ],
    dimensions: [
      {
        id: "Sex",
        codes: [
          { code: "BOTHSEX", description: "Both sexes", sdmx: "_T" },
          { code: "FEMALE", description: "Female", sdmx: "F" },
        ],
      },
    ],
    data,
  });
const PAGE = "SI_POV_NAHC/page-1.json";
const read = (body: Uint8Array) =>
  readUnsd({ sourceId: "national", area: 724, pages: [{ path: PAGE, bytes: body }] });

describe("answers of the UNSD SDG API", () => {
  test("the recorded page: totals are no breakdown, groups are named, the series keeps its name", () => {
    const file = "SH_OOP_XPD_EARNNET40/page-1.json";
    const pages = [{ path: file, bytes: recorded }];
    const reading = readUnsd({ sourceId: "national", area: 4, pages });
    expect(reading.observations).toHaveLength(8);
    expect(reading.refusals).toEqual([]);
    expect(
      reading.observations.every(
        ({ indicator, unit }) => indicator === "3.8.2" && unit === "Percentage",
      ),
    ).toBe(true);
    const headline = reading.observations.filter(({ breakdown }) => breakdown.length === 0);
    for (const { value, decimals, period } of headline) {
      expect(decimals).toBeGreaterThan(0);
      expect(value).toBeLessThan(100);
      expect(period.year).toBe(2007);
    }
    expect(reading.observations[0]).toMatchObject({
      period: { text: "2007", year: 2007, endYear: 2007 },
      value: 5.52,
      decimals: 2,
      file,
      line: 1,
    });
    expect(Object.keys(reading.seriesNames ?? {})).toEqual(["SH_OOP_XPD_EARNNET40"]);
    expect(reading.indicators).toMatchObject([{ indicator: "3.8.2", file }]);
  });

  test("text that is no number is no value or refused, never guessed", () => {
    const reading = read(
      page(
        record({ value: "NaN" }),
        record({ value: "N/A", timePeriodStart: 2021 }),
        record({ value: "<5", timePeriodStart: 2022 }),
        record({ value: ">95", timePeriodStart: 2023 }),
        record({ value: null, timePeriodStart: 2024 }),
      ),
    );
    expect(reading.observations.map(({ value }) => value)).toEqual([null, null, null]);
    expect(reading.refusals.map(({ code, line, value }) => [code, line, value])).toEqual([
      ["unreadable-value", 3, "<5"],
      ["unreadable-value", 4, ">95"],
    ]);
  });

  test("a footnote sign that no status explains is reported, and the figure is used", () => {
    const reading = read(
      page(
        record({ value: "20.4*" }),
        record({
          value: "21.1*",
          timePeriodStart: 2021,
          attributes: { Units: "PERCENT", Nature: "E" },
        }),
      ),
    );
    expect(reading.observations.map(({ value, flag }) => [value, flag])).toEqual([
      [20.4, null],
      [21.1, "e"],
    ]);
    expect(reading.refusals).toEqual([
      {
        code: "footnote-sign",
        file: PAGE,
        line: 1,
        column: "value",
        value: "20.4*",
        indicator: "1.2.1",
        leftOut: false,
      },
    ]);
  });

  test("a series that serves several indicators gives an observation for each", () => {
    const reading = read(page(record({ indicator: ["1.5.1", "11.5.1", "13.1.1"] })));
    expect(reading.observations.map(({ indicator }) => indicator)).toEqual([
      "1.5.1",
      "11.5.1",
      "13.1.1",
    ]);
  });

  test("records about another area are refused", () => {
    expect(read(page(record({ geoAreaCode: "1" }))).refusals).toMatchObject([
      { code: "unknown-area", value: "1", leftOut: true },
    ]);
  });

  test("the State's own figure stays apart from the one compiled for global monitoring", () => {
    const reading = read(
      page(
        record({}),
        record({ value: "21", dimensions: { Sex: "BOTHSEX", "Reporting Type": "N" } }),
      ),
    );
    expect(reading.observations.map(({ value, breakdown }) => [value, breakdown.length])).toEqual([
      [20.4, 0],
      [21, 1],
    ]);
  });

  test("estimates are flagged, groups are described in words", () => {
    const reading = read(
      page(
        record({ attributes: { Units: "PERCENT", Nature: "E" }, dimensions: { Sex: "FEMALE" } }),
      ),
    );
    expect(reading.observations[0]).toMatchObject({
      flag: "e",
      breakdown: [{ dimension: "Sex", value: "Female" }],
    });
  });

  test.each([
    [
      "a web page",
      new TextEncoder().encode("<!DOCTYPE html><title>Busy</title>"),
      "a web page came instead of data",
    ],
    ["half a page", recorded.subarray(0, 900), "the answer is not JSON"],
    ["another shape", bytes({ message: "no" }), "the answer has another form than expected"],
  ])("%s is no answer", (_, body, message) => {
    try {
      read(body);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ReportError);
      expect(error).toMatchObject({ code: "invalid-data" });
      expect((error as ReportError).problems[0]).toMatchObject({
        file: PAGE,
        message: expect.stringContaining(message) as string,
      });
    }
  });
});
