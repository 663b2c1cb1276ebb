import { expect, test } from "vitest";
import { cells, observations, rowsOf } from "../../support/small-warehouse.ts";

test("national totals stand beside the city's figures and never among them", async () => {
  const tables = {
    "run.source": [
      { source_id: "city", position: 1, role: "city" },
      { source_id: "un", position: 2, role: "comparison", area: 724, publisher: "UN" },
      { source_id: "nation", position: 3, role: "comparison" },
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
  expect(rows).toEqual([
    {
      indicator: "1.2.1",
      series: "1.2.1",
      series_name: "1.2.1",
      area: "Namibia",
      unit: "Percentage",
      period: "2020",
      year: 2020,
      value: 19,
      publisher: "nation",
    },
    {
      indicator: "1.2.1",
      series: "SI_POV_NAHC",
      series_name: "Poverty, national line",
      area: "Spain",
      unit: "Percentage",
      period: "2020",
      year: 2020,
      value: 20,
      publisher: "UNSD",
    },
    expect.objectContaining({ year: 2021, value: 21 }),
  ]);
});
