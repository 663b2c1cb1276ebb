import { expect, test } from "vitest";
import { cells, declared, observations, rowsOf } from "../../support/small-warehouse.ts";
import { headlineCells } from "../../../datasets/city-folder/headline-cells.ts";

type Row = Readonly<Record<string, unknown>>;

async function headline(rows: readonly Row[], indicator: Row | null = null): Promise<unknown> {
  const text = indicator?.["headline"];
  const named = typeof text === "string" ? { headline_parts: headlineCells(text) } : {};
  const result = await rowsOf("marts.indicator", {
    "raw.observation": observations(...rows),
    ...(indicator ? { "run.indicator": [declared({ ...indicator, ...named })] } : {}),
  });
  return result[0]?.["headline_series"];
}

const TOTAL = { breakdown: [] };
const WOMEN = { breakdown: cells("Sex=Women") };
const OLD_WOMEN = { breakdown: cells("Sex=Women; Age=65+") };

test("without a named row, the series without a breakdown is the headline", async () => {
  expect(await headline([WOMEN, TOTAL])).toBe("1.2.1|Percentage||");
});

test("without a total, there is no headline", async () => {
  expect(await headline([WOMEN, OLD_WOMEN])).toBeNull();
});

test("a total in words counts when there is no row without a breakdown", async () => {
  expect(await headline([WOMEN, { breakdown: cells("Sex=Total") }])).toBe(
    "1.2.1|Percentage||Sex=Total",
  );
});

test("the row without a breakdown goes before a total in words", async () => {
  expect(await headline([{ breakdown: cells("Sex=Total") }, TOTAL])).toBe("1.2.1|Percentage||");
});

test("two totals in words with as many cells leave the headline open", async () => {
  expect(
    await headline([{ breakdown: cells("Sex=Total") }, { breakdown: cells("Age=Total") }]),
  ).toBeNull();
});

test("a series with values goes before one that has only blanks", async () => {
  const blank = { ...TOTAL, unit: "Persons", value: null };
  expect(await headline([blank, TOTAL])).toBe("1.2.1|Percentage||");
  expect(await headline([blank])).toBe("1.2.1|Persons||");
});

test("two units leave the headline open unless the city declares one of them", async () => {
  const rows = [TOTAL, { ...TOTAL, unit: "Persons" }];
  expect(await headline(rows)).toBeNull();
  expect(await headline(rows, { unit: "persons" })).toBe("1.2.1|Persons||");
  expect(await headline(rows, { unit: "Euros" })).toBeNull();
});

test("a declared unit that another series bears is not read into the total", async () => {
  expect(await headline([{ ...TOTAL, unit: "Persons" }, WOMEN], { unit: "Percentage" })).toBeNull();
});

test("a declared unit that nobody publishes is only what is printed", async () => {
  expect(await headline([TOTAL], { unit: "%" })).toBe("1.2.1|Percentage||");
});

test("two selectors leave the headline open unless the city names one", async () => {
  const rows = [
    { ...TOTAL, series: "Rate" },
    { ...TOTAL, series: "Number" },
  ];
  expect(await headline(rows)).toBeNull();
  expect(await headline(rows, { headline: "Series=Rate" })).toBe("1.2.1|Percentage|Rate|");
});

test.each([
  ["Sex=Women", "1.2.1|Percentage||Sex=Women"],
  [" sex = women ", "1.2.1|Percentage||Sex=Women"],
  ["Age=65+; Sex=Women", "1.2.1|Percentage||Age=65+; Sex=Women"],
  ["Sex=Women; Age=65+", "1.2.1|Percentage||Age=65+; Sex=Women"],
  ["total", "1.2.1|Percentage||"],
  ["Sex=Men", null],
  ["Women", null],
])("a headline named %j is %j", async (named, expected) => {
  expect(await headline([TOTAL, WOMEN, OLD_WOMEN], { headline: named })).toBe(expected);
});
