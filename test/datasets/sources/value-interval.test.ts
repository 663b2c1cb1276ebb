/** Bounds around values, from every kind of source. */
import { describe, expect, test } from "vitest";
import type { SourceReading } from "../../../domain/observation.ts";
import { readTable } from "../../../datasets/sources/table/read-table.ts";
import { readUnsd } from "../../../datasets/sources/unsd/read-unsd.ts";
import { fixture } from "./fixture-files.ts";
import { read } from "./open-sdg/one-file.ts";
import { columns, csv, failure, table } from "./table/sample-tables.ts";

const found = ({ observations }: SourceReading): unknown[] =>
  observations.map(({ value, interval }) => [value, interval?.lower, interval?.upper]);
const refused = ({ refusals }: SourceReading): unknown[] =>
  refusals.map(({ code, line, column, value, leftOut }) => [code, line, column, value, leftOut]);

/** Value, lower and upper cell; what is read; the column and cell that is refused. */
const CASES = [
  ["both", "10", "8", "12.5", [10, 8, 12.5], null],
  ["none", "10", "", "", [10, undefined, undefined], null],
  ["at the value", "10", "10", "10", [10, 10, 10], null],
  ["one missing", "10", "8", "", [10, undefined, undefined], ["upper", ""]],
  ["the other missing", "10", "n/a", "12", [10, undefined, undefined], ["lower", "n/a"]],
  ["no number", "10", "about 8", "12", [10, undefined, undefined], ["lower", "about 8"]],
  ["below the value", "10", "8", "9", [10, undefined, undefined], ["upper", "9"]],
  ["above the value", "10", "11", "12", [10, undefined, undefined], ["lower", "11"]],
] as const;

describe.each(CASES)("bounds: %s", (...row) => {
  const [, value, lower, upper, expected, wrong] = row;
  const refusals = (names: Readonly<Record<"lower" | "upper", string>>): unknown[] =>
    wrong === null ? [] : [["unreadable-interval", 2, names[wrong[0]], wrong[1], false]];

  test.each([
    ["LOWER_BOUND", "UPPER_BOUND"],
    ["Lower bound", "Upper bound"],
  ])("of an Open SDG repository, in %s and %s", (one, other) => {
    const reading = read(`Year,Units,Value,${one},${other}\n2020,%,${value},${lower},${upper}\n`);
    expect(found(reading)).toEqual([expected]);
    expect(reading.observations[0]?.breakdown).toEqual([]);
    expect(refused(reading)).toEqual(refusals({ lower: one, upper: other }));
  });

  test("of a table", async () => {
    const bounds = { lower: "Low", upper: "High" };
    const source = table({ columns: { ...columns, bounds } });
    const text = `Indicator,Year,Unit,Value,Low,High\n3.1.1,2020,%,${value},${lower},${upper}\n`;
    const reading = await csv(text, source);
    expect(found(reading)).toEqual([expected]);
    expect(refused(reading)).toEqual(refusals({ lower: "Low", upper: "High" }));
  });

  test("of the UNSD API", () => {
    const record = {
      indicator: ["1.2.1"],
      series: "SI_POV_NAHC",
      seriesDescription: "Poverty",
      geoAreaCode: "724",
      timePeriodStart: 2020,
      value,
      lowerBound: lower === "" ? null : lower,
      upperBound: upper === "" ? null : upper,
    };
    const body = { totalElements: 1, totalPages: 1, pageNumber: 1, data: [record] };
    const bytes = new TextEncoder().encode(JSON.stringify(body));
    const reading = readUnsd({ sourceId: "n", area: 724, pages: [{ path: "p.json", bytes }] });
    expect(found(reading)).toEqual([expected]);
    const said = refused(reading).map((row) => (row as unknown[]).slice(2));
    const named = { lower: "lowerBound", upper: "upperBound" };
    expect(said).toEqual(wrong === null ? [] : [[named[wrong[0]], wrong[1], false]]);
  });
});

test("bounds of a value that is not given are not read: they could tell what is hidden", () => {
  const reading = read(
    "Year,Units,Value,Lower bound,Upper bound,Observation status\n2019,%,3,,,A\n2020,%,,1,4,C\n",
  );
  expect(found(reading)).toEqual([
    [3, undefined, undefined],
    [null, undefined, undefined],
  ]);
  expect(reading.refusals).toEqual([]);
});

test("a bound that may be a thousand or a decimal comma is not guessed", () => {
  const reading = read(
    'Year,Units,Value,Lower bound,Upper bound\n2017,%,"1,25",,\n2018,%,"2,5",,\n2019,%,"3,5",,\n2020,%,1,0,"1,234"\n',
  );
  expect(found(reading)).toEqual([[1, undefined, undefined]]);
  expect(refused(reading).at(-1)).toEqual([
    "unreadable-interval",
    5,
    "Upper bound",
    "1,234",
    false,
  ]);
});

test("a bound without a column for the other is named, and never a breakdown", () => {
  const reading = read("Year,Units,Value,Lower bound\n2020,%,4,3\n");
  expect(reading.observations[0]?.breakdown).toEqual([]);
  expect(refused(reading)).toEqual([["unreadable-interval", 2, "Lower bound", "3", false]]);
  const twice = read("Year,Units,Value,LOWER_BOUND,Lower Bound,UPPER_BOUND\n2020,%,4,3,2,5\n");
  expect(twice.observations[0]?.breakdown).toEqual([]);
  expect(found(twice)).toEqual([[4, 3, 5]]);
});

test("bounds are counted in the unit of the value", () => {
  const reading = read(
    "Year,Units,Value,LOWER_BOUND,UPPER_BOUND,UNIT_MULT\n2020,people,1.2,1,1.5,3\n",
  );
  expect(found(reading)).toEqual([[1200, 1000, 1500]]);
});

test("decimal commas hold for bounds too", async () => {
  const bounds = { lower: "Low", upper: "High" };
  const source = table({ decimal: ",", columns: { ...columns, bounds } });
  const text = "Indicator;Year;Unit;Value;Low;High\n3.1.1;2020;%;10,5;9,25;11,75\n";
  expect(found(await csv(text, source))).toEqual([[10.5, 9.25, 11.75]]);
});

test("a bound that is declared and not there is named", async () => {
  const bounds = { lower: "Low", upper: "High" };
  const source = table({ columns: { ...columns, bounds } });
  const error = await failure(csv("Indicator,Year,Unit,Value,Low\n3.1.1,2020,%,4,3\n", source));
  expect(error.problems.map(({ value }) => value)).toEqual(["High"]);
});

test("UNICEF's file as recorded: names that differ only in capitals, and bounds of every value", async () => {
  const source = table({
    columns: {
      indicator: { value: "3.2.1" },
      year: { column: "TIME_PERIOD" },
      value: "OBS_VALUE",
      unit: { column: "Unit of measure" },
      dimensions: ["Sex"],
      flag: null,
      bounds: { lower: "LOWER_BOUND", upper: "UPPER_BOUND" },
    },
  });
  const bytes = fixture("unicef-sdmx-csv/CME_MRY0T4_BRA_1990_2023.csv");
  const reading = await readTable({ source, bytes, path: "data/mortality.csv" });
  expect(reading.refusals).toEqual([]);
  expect(reading.observations).toHaveLength(102);
  expect(reading.observations[0]).toMatchObject({
    period: { text: "1990" },
    breakdown: [{ dimension: "Sex", value: "Female" }],
    value: 56.9238971491712,
    interval: { lower: 52.5361560985432, upper: 61.6039378237794 },
  });
});
