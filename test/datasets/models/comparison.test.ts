import { expect, test } from "vitest";
import { cells, observations, rowsOf } from "../../support/small-warehouse.ts";

test("totals of other areas stand beside the city's figures and never among them", async () => {
  const tables = {
    "run.source": [
      { source_id: "city", position: 1, role: "city" },
      { source_id: "un", position: 2, role: "comparison", area: 724, publisher: "UN" },
      { source_id: "nation", position: 3, role: "comparison", area_name: "Catalonia" },
    ],
    "raw.source_indicator": [
      { source_id: "city", indicator: "1.2.1", target: "1.2", goal: 1, file: "a" },
      { source_id: "un", indicator: "1.2.1", target: "1.2", goal: 1, publisher: "UNSD", file: "b" },
      { source_id: "nation", indicator: "1.2.1", target: "1.2", goal: 1, file: "c" },
    ],
    "raw.series_name": [{ source_id: "un", series: "SI_POV_NAHC", name: "Poverty, national line" }],
    "raw.observation": observations(
      { value: 5 },
      { source_id: "un", series: "SI_POV_NAHC", value: 20 },
      {
        source_id: "un",
        series: "SI_POV_NAHC",
        value: 21,
        year: 2021,
        breakdown: cells("Sex=Both sexes"),
      },
      {
        source_id: "un",
        series: "SI_POV_NAHC",
        value: 22,
        year: 2022,
        breakdown: cells("Sex=Women"),
      },
      { source_id: "un", series: "SI_POV_NAHC", value: null, year: 2023 },
      { source_id: "un", series: "SI_POV_NAHC", value: 25, year: 2025 },
      { source_id: "nation", value: 19 },
    ),
  };
  expect(await rowsOf("marts.observation", tables)).toMatchObject([{ value: 5 }]);
  const rows = await rowsOf("marts.comparison", tables);
  const bounds = { lower_bound: null, upper_bound: null };
  const place = { flag: null, ...bounds, decimals: 0, file: "data/indicator_1-2-1.csv" };
  expect(rows).toEqual([
    {
      ...place,
      indicator: "1.2.1",
      area: "Catalonia",
      publisher: "nation",
      series: "1.2.1",
      series_name: null,
      unit: "Percentage",
      period: "2020",
      year: 2020,
      value: 19,
      source_id: "nation",
      line: 8,
    },
    {
      ...place,
      indicator: "1.2.1",
      area: "Spain",
      publisher: "UNSD",
      series: "SI_POV_NAHC",
      series_name: "Poverty, national line",
      unit: "Percentage",
      period: "2020",
      year: 2020,
      value: 20,
      source_id: "un",
      line: 3,
    },
    expect.objectContaining({ year: 2021, value: 21 }),
  ]);
});

const UN = {
  "run.source": [{ source_id: "un", position: 1, role: "comparison", area: 724 }],
  "raw.source_indicator": [
    { source_id: "un", indicator: "1.2.1", target: "1.2", goal: 1, publisher: "UNSD", file: "b" },
  ],
};
const un = { source_id: "un", series: "SI_POV_NAHC" };

test("an area that the table of countries does not have is named by its code, never by the city's State", async () => {
  const rows = await rowsOf("marts.comparison", {
    ...UN,
    "run.source": [{ source_id: "un", position: 1, role: "comparison", area: 150 }],
    "raw.observation": observations(un),
  });
  expect(rows).toMatchObject([{ area: "M49 150" }]);
});

test("of two totals for one key the one with fewer cells is kept and the other refused", async () => {
  const tables = {
    ...UN,
    "raw.observation": observations(
      { ...un, value: 21, breakdown: cells("Sex=Both sexes") },
      { ...un, value: 20 },
      { ...un, value: 20, unit: "Persons" },
    ),
  };
  expect(await rowsOf("marts.comparison", tables)).toMatchObject([
    { unit: "Percentage", value: 20 },
    { unit: "Persons", value: 20 },
  ]);
  expect(await rowsOf("marts.refusal", tables)).toEqual([
    {
      source_id: "un",
      file: "data/indicator_1-2-1.csv",
      line: 2,
      code: "duplicate-observation",
      column_name: null,
      value: "21",
      indicator: "1.2.1",
      left_out: true,
    },
  ]);
});

test("equal rows of a key count once; rows that disagree are all refused", async () => {
  const tables = {
    ...UN,
    "raw.observation": observations(
      { ...un, value: 20, breakdown: cells("Sex=Total") },
      { ...un, value: 20, breakdown: cells("Age=Total") },
      { ...un, value: 21, year: 2021, breakdown: cells("Sex=Total") },
      { ...un, value: 22, year: 2021, breakdown: cells("Age=Total") },
    ),
  };
  expect(await rowsOf("marts.comparison", tables)).toMatchObject([{ year: 2020, value: 20 }]);
  expect((await rowsOf("marts.refusal", tables)).map(({ line }) => line)).toEqual([3, 4, 5]);
});
