import { expect, test } from "vitest";
import { cells, observations, rowsOf, smallInput } from "../../support/small-warehouse.ts";

test("the key of a series names indicator, unit, selector and the sorted cells of its breakdown", async () => {
  const rows = await rowsOf("staging.observation", {
    "raw.observation": observations(
      { breakdown: cells("Gender=Women; Age=65+"), unit: "Percentage" },
      { breakdown: cells("Age=65+; Gender=Women"), series: "Rate", unit: null },
      { breakdown: [{ dimension: "A=B", value: "a|b; c=d" }], unit: "kg|ha" },
      { breakdown: [] },
    ),
  });
  expect(rows.map(({ series }) => series)).toEqual([
    "1.2.1|Percentage||Age=65+; Gender=Women",
    "1.2.1||Rate|Age=65+; Gender=Women",
    "1.2.1|kg\\|ha||A\\=B=a\\|b\\; c=d",
    "1.2.1|Percentage||",
  ]);
});

test("only the city's own observations up to the end of the period count", async () => {
  const rows = await rowsOf("intermediate.city_observation", {
    "run.source": [
      { source_id: "city", position: 1, role: "city" },
      { source_id: "nation", position: 2, role: "comparison" },
    ],
    "raw.observation": observations(
      { year: 2009 },
      { year: 2024, end_year: 2025, period: "2024-2025" },
      { year: 2025 },
      { source_id: "nation" },
      { source_id: "gone" },
    ),
  });
  expect(rows.map(({ period }) => period)).toEqual(["2009", "2024-2025"]);
});

test("blank cells, known totals and the city's own name make a total", async () => {
  const rows = await rowsOf("marts.series", {
    "raw.observation": observations(
      { breakdown: [], decimals: 1 },
      { breakdown: [], decimals: 2, year: 2021 },
      { breakdown: cells("District=TESTVILLE; Sex=Both sexes") },
      { breakdown: cells("District=Testville; Sex=Women") },
      { breakdown: cells("District=Total housing") },
      { breakdown: cells("Area=City of Testville") },
    ),
  });
  expect(rows.map(({ series, is_total, decimals }) => [series, is_total, decimals])).toEqual([
    ["1.2.1|Percentage||", true, 2],
    ["1.2.1|Percentage||Area=City of Testville", true, 0],
    ["1.2.1|Percentage||District=TESTVILLE; Sex=Both sexes", true, 0],
    ["1.2.1|Percentage||District=Testville; Sex=Women", false, 0],
    ["1.2.1|Percentage||District=Total housing", false, 0],
  ]);
});

test("the cells of a breakdown keep the publisher's order of columns", async () => {
  const rows = await rowsOf("marts.series_dimension", {
    "raw.observation": observations(
      { breakdown: cells("Sex=Women; Age=65+") },
      { breakdown: cells("Sex=Women; Age=65+"), year: 2021 },
      { breakdown: [] },
    ),
  });
  expect(rows.map(({ position, dimension, value }) => [position, dimension, value])).toEqual([
    [1, "Sex", "Women"],
    [2, "Age", "65+"],
  ]);
});

test("observations keep blanks, flags and places, and are sorted by series and year", async () => {
  const rows = await rowsOf("marts.observation", {
    "raw.observation": observations(
      { year: 2020, value: null },
      { year: 2016, value: 0.1, flag: "b" },
      { year: 2018, indicator: "9.9.9" },
      { year: 2017, breakdown: cells("Sex=Women"), value: -3 },
    ),
    "run.goal": [{ goal: 1 }],
  });
  expect(
    rows.map(({ series, year, value, flag, line }) => [series, year, value, flag, line]),
  ).toEqual([
    ["1.2.1|Percentage||", 2016, 0.1, "b", 3],
    ["1.2.1|Percentage||", 2020, null, null, 2],
    ["1.2.1|Percentage||Sex=Women", 2017, -3, null, 5],
  ]);
});

test("indicators of other goals stay out", async () => {
  const tables = {
    "run.goal": [{ goal: 4 }],
    "raw.observation": observations({}, { indicator: "4.1.2", file: "data/indicator_4-1-2.csv" }),
    "raw.refusal": [
      {
        source_id: "city",
        code: "ragged-row",
        file: "a.csv",
        line: 3,
        indicator: "1.2.1",
        left_out: true,
      },
      {
        source_id: "city",
        code: "ragged-row",
        file: "b.csv",
        line: 3,
        indicator: "4.1.2",
        left_out: true,
      },
      { source_id: "city", code: "empty-file", file: "c.csv", left_out: true },
    ],
  };
  expect(await rowsOf("marts.indicator", tables)).toMatchObject([{ indicator: "4.1.2" }]);
  expect(await rowsOf("marts.observation", tables)).toMatchObject([{ indicator: "4.1.2" }]);
  expect(await rowsOf("marts.target", tables)).toMatchObject([{ target: "4.1" }]);
  expect(await rowsOf("marts.refusal", tables)).toMatchObject([
    { file: "b.csv" },
    { file: "c.csv" },
  ]);
});

test("the small input names only tables that exist", () => {
  expect(Object.keys(smallInput())).toContain("run.scope");
});
