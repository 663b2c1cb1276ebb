import { expect, test } from "vitest";
import { cells, declared, observations, rowsOf } from "../../support/small-warehouse.ts";

test("what the city declares goes before what its sources say", async () => {
  const rows = await rowsOf("marts.indicator", {
    "raw.observation": observations({}),
    "raw.source_indicator": [
      {
        source_id: "city",
        indicator: "1.2.1",
        target: "1.2",
        goal: 1,
        unit: "per cent",
        publisher: "Statistics Office",
        publisher_url: "https://statistics.example",
        note: "From metadata",
        file: "meta/1-2-1.md",
      },
    ],
    "run.indicator": [
      declared({
        unit: "%",
        direction: "decrease",
        target_value: 4.5,
        target_year: 2030,
        target_set_by: "City council",
        source: "Tax Office",
        confirmed_by: "A. Analyst",
        confirmed_on: "2025-01-17",
        note: "From the city",
      }),
    ],
  });
  expect(rows).toEqual([
    {
      indicator: "1.2.1",
      goal: 1,
      target: "1.2",
      unit: "%",
      headline_series: "1.2.1|Percentage||",
      direction: "decrease",
      target_value: 4.5,
      target_year: 2030,
      target_set_by: "City council",
      confirmed_by: "A. Analyst",
      confirmed_on: "2025-01-17",
      note: "From the city",
      publisher: "Tax Office",
      publisher_url: null,
      source_id: "city",
      file: "data/indicator_1-2-1.csv",
      declared_line: 2,
    },
  ]);
});

test("an undeclared indicator enters with its metadata, and with no direction", async () => {
  const rows = await rowsOf("marts.indicator", {
    "raw.observation": observations({}),
    "raw.source_indicator": [
      {
        source_id: "city",
        indicator: "1.2.1",
        target: "1.2",
        goal: 1,
        publisher: "Statistics Office",
        publisher_url: "https://statistics.example",
        file: "meta/1-2-1.md",
      },
      { source_id: "city", indicator: "4.1.2", target: "4.1", goal: 4, file: "meta/4-1-2.md" },
    ],
  });
  expect(rows).toMatchObject([
    {
      indicator: "1.2.1",
      unit: "Percentage",
      direction: null,
      publisher: "Statistics Office",
      publisher_url: "https://statistics.example",
    },
  ]);
});

test("a declared indicator without any data stays, and names no source", async () => {
  const rows = await rowsOf("marts.indicator", {
    "raw.source_indicator": [],
    "run.indicator": [declared({})],
  });
  expect(rows).toMatchObject([
    { indicator: "1.2.1", headline_series: null, source_id: "", file: "indicators.csv" },
  ]);
});

test("the unit is the headline's, else the only one, else that of the metadata", async () => {
  const metadata = { source_id: "city", target: "1.2", goal: 1, unit: "described", file: "m" };
  const rows = await rowsOf("marts.indicator", {
    "raw.source_indicator": ["1.2.1", "1.2.2", "1.2.3", "1.2.4"].map((indicator) => ({
      ...metadata,
      indicator,
    })),
    "raw.observation": observations(
      { indicator: "1.2.1", unit: "a" },
      { indicator: "1.2.1", unit: "b", breakdown: cells("Sex=Women") },
      { indicator: "1.2.2", unit: "c", breakdown: cells("Sex=Women") },
      { indicator: "1.2.3", unit: null },
      { indicator: "1.2.4", unit: "d" },
      { indicator: "1.2.4", unit: "e" },
    ),
  });
  expect(rows.map(({ unit }) => unit)).toEqual(["a", "c", "described", "described"]);
});

test("titles come from the city first, then from the first source that has one", async () => {
  const rows = await rowsOf("marts.indicator_title", {
    "run.source": [
      { source_id: "second", position: 2, role: "city" },
      { source_id: "city", position: 1, role: "city" },
      { source_id: "nation", position: 3, role: "comparison" },
    ],
    "raw.observation": observations({}),
    "run.indicator_title": [{ indicator: "1.2.1", language: "en", title: "Poverty in the city" }],
    "raw.source_title": [
      { source_id: "city", indicator: "1.2.1", language: "en", title: "Poverty rate" },
      { source_id: "second", indicator: "1.2.1", language: "ca", title: "Pobresa (2)" },
      { source_id: "city", indicator: "1.2.1", language: "ca", title: "Pobresa" },
      { source_id: "nation", indicator: "1.2.1", language: "es", title: "Pobreza" },
      { source_id: "city", indicator: "4.1.2", language: "en", title: "School" },
    ],
  });
  expect(rows).toEqual([
    { indicator: "1.2.1", language: "ca", title: "Pobresa" },
    { indicator: "1.2.1", language: "en", title: "Poverty in the city" },
  ]);
});
