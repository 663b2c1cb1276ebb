import { expect, test } from "vitest";
import { RUN_TABLES, SEED_TABLES, type SeedRows } from "../../datasets/catalog.ts";
import { headlineCells } from "../../datasets/city-folder/headline-cells.ts";
import { warehouseInput } from "../../datasets/warehouse-input.ts";
import type { Observation, SourceReading } from "../../domain/observation.ts";
import { city, declaredIndicator, openSdgSource } from "../support/city.ts";

const NO_SEEDS = Object.fromEntries(
  Object.keys(SEED_TABLES).map((table) => [table, []]),
) as unknown as SeedRows;

const figure = (indicator: string, line = 2): Observation => ({
  indicator,
  period: { text: "2019-2020", year: 2019, endYear: 2020 },
  breakdown: [{ dimension: "Sex", value: "Women" }],
  unit: "Percentage",
  series: null,
  value: 1.5,
  decimals: 1,
  flag: null,
  file: `data/indicator_${indicator.replaceAll(".", "-")}.csv`,
  line,
});

const reading = (change: Partial<SourceReading> = {}): SourceReading => ({
  sourceId: "city",
  observations: [],
  refusals: [],
  indicators: [],
  ...change,
});

/** Sources of figures, and no recommendations. */
function only(readings: readonly SourceReading[]) {
  return { readings, recommendations: [] };
}

test("the input has every table of the catalogue and no column that it does not know", () => {
  const input = warehouseInput(
    city({}, [declaredIndicator({ titles: { en: "Poverty" } })]),
    only([
      reading({
        observations: [figure("1.2.1")],
        refusals: [
          {
            code: "ragged-row",
            file: "a",
            line: 1,
            column: null,
            value: null,
            indicator: null,
            leftOut: true,
          },
        ],
        seriesNames: { A: "Name of A" },
      }),
    ]),
    NO_SEEDS,
  );
  expect(Object.keys(input).toSorted()).toEqual(
    [...Object.keys(RUN_TABLES), ...Object.keys(SEED_TABLES)].toSorted(),
  );
  for (const [table, columns] of Object.entries(RUN_TABLES)) {
    const rows = input[table as keyof typeof RUN_TABLES];
    for (const row of rows) {
      expect(Object.keys(columns)).toEqual(expect.arrayContaining(Object.keys(row)));
    }
  }
});

test("observations are numbered in the order of sources and files", () => {
  const { "raw.observation": rows } = warehouseInput(
    city({ sources: [openSdgSource(), openSdgSource({ id: "more" })] }),
    only([
      reading({ observations: [figure("1.2.1"), figure("1.2.1", 3)] }),
      reading({ sourceId: "more", observations: [figure("4.1.2")] }),
    ]),
    NO_SEEDS,
  );
  expect(
    rows.map(({ position, source_id, indicator, line }) => [position, source_id, indicator, line]),
  ).toEqual([
    [1, "city", "1.2.1", 2],
    [2, "city", "1.2.1", 3],
    [3, "more", "4.1.2", 2],
  ]);
});

test("an indicator whose number belongs to no target is refused, unless the city declares it", () => {
  const observations = [figure("99.1"), figure("99.1", 3), figure("local"), figure("1.2.1")];
  const input = warehouseInput(
    city({}, [declaredIndicator({ indicator: "local" })]),
    only([reading({ observations })]),
    NO_SEEDS,
  );
  expect(input["raw.observation"].map(({ indicator }) => indicator)).toEqual(["local", "1.2.1"]);
  expect(input["raw.refusal"]).toEqual([
    {
      source_id: "city",
      code: "unknown-indicator",
      file: "data/indicator_99-1.csv",
      line: 2,
      column_name: null,
      value: "99.1",
      indicator: null,
      left_out: true,
    },
    expect.objectContaining({ file: "data/indicator_99-1.csv", line: 3 }),
  ]);
});

test("an indicator with figures and no metadata is described by its number and file", () => {
  const input = warehouseInput(
    city(),
    only([reading({ observations: [figure("13.3.2")] })]),
    NO_SEEDS,
  );
  expect(input["raw.source_indicator"]).toMatchObject([
    {
      indicator: "13.3.2",
      target: "13.3",
      goal: 13,
      file: "data/indicator_13-3-2.csv",
      publisher: null,
    },
  ]);
});

test("seeds get numbers where the catalogue says so, and keep NA as a text", () => {
  const seeds: SeedRows = {
    ...NO_SEEDS,
    "seeds.ratification": [
      { iso2: "NA", state: "Namibia", instrument: "CRC", status: "state-party", year: "1990" },
      {
        iso2: "US",
        state: "United States",
        instrument: "CRC",
        status: "signatory-state",
        year: null,
      },
    ],
  };
  expect(warehouseInput(city({ country: "NA" }), only([]), seeds)["seeds.ratification"]).toEqual([
    { iso2: "NA", state: "Namibia", instrument: "CRC", status: "state-party", year: 1990 },
  ]);
});

test("of the ratifications, those of the State are loaded, and those that a correction moves to it", () => {
  const row = { state: null, status: "no-action", year: null };
  const seeds: SeedRows = {
    ...NO_SEEDS,
    "seeds.ratification": [
      { ...row, iso2: "TP", instrument: "CRC" },
      { ...row, iso2: "TL", instrument: "CAT" },
      { ...row, iso2: "ES", instrument: "CRC" },
    ],
    "seeds.ratification_correction": [
      {
        iso2: "TP",
        instrument_code: "CRC",
        correct_iso2: "TL",
        correct_status: "state-party",
        correct_year: "2003",
      },
    ],
  };
  const rows = warehouseInput(city({ country: "TL" }), only([]), seeds)["seeds.ratification"];
  expect(rows.map(({ iso2 }) => iso2)).toEqual(["TP", "TL"]);
});

test.each([
  ["total", []],
  [" Total ", []],
  ["Sex=Women", [{ dimension: "Sex", value: "Women" }]],
  [
    " Sex = Women ;Age=a=b; ",
    [
      { dimension: "Sex", value: "Women" },
      { dimension: "Age", value: "a=b" },
    ],
  ],
  ["Women", [{ dimension: "", value: "Women" }]],
])("the headline %j names %j", (text, parts) => {
  expect(headlineCells(text)).toEqual(parts);
});

test("the goals of the run are those of the city, or all 17", () => {
  expect(warehouseInput(city({ goals: [4, 11] }), only([]), NO_SEEDS)["run.goal"]).toEqual([
    { goal: 4 },
    { goal: 11 },
  ]);
  expect(warehouseInput(city(), only([]), NO_SEEDS)["run.goal"]).toHaveLength(17);
});
