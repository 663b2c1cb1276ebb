/** Figures that stand in for those of a city that has none yet. */
import { expect, test } from "vitest";
import { readTable } from "../../../datasets/sources/table/read-table.ts";
import { sampleCity } from "../../../datasets/init/sample-figures.ts";
import { city, declaredIndicator } from "../../support/city.ts";

test("every indicator of the city gets a figure for every year, and what a status needs", async () => {
  const declared = ["1.2.1", "4.3.1", "11.6.1"].map((indicator) =>
    declaredIndicator({
      indicator,
      unit: 'persons, "all"',
      direction: "decrease",
      targetValue: 12,
    }),
  );
  const sample = sampleCity(city({}, declared));
  const [source] = sample.city.config.sources;
  if (source?.kind !== "table") throw new Error("no table");
  const { observations, refusals } = await readTable({
    source,
    path: sample.path,
    bytes: new TextEncoder().encode(sample.csv),
  });
  expect(refusals).toEqual([]);
  expect(observations).toHaveLength(30);
  expect(new Set(observations.map(({ unit }) => unit))).toEqual(new Set(['persons, "all"']));
  for (const { direction, targetValue, targetYear, confirmedBy } of sample.city.indicators) {
    expect([direction, targetValue, targetYear, confirmedBy]).toEqual([
      "decrease",
      12,
      2030,
      "Invented figures",
    ]);
  }
});

test("they are said to be invented, and are the same every time", () => {
  const sample = sampleCity(city());
  expect(sample.city.config.edition.notice).toContain("Invented figures");
  expect(sample.city.config.sources.map(({ publisher }) => publisher)).toEqual([
    "Invented figures",
  ]);
  expect(sample.city.indicators).toHaveLength(1);
  expect(sampleCity(city())).toEqual(sample);
});
