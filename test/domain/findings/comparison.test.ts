import { describe, expect, test } from "vitest";
import { derive } from "./derive-sample.ts";

describe("figures of other areas", () => {
  const row = {
    indicator: "1.2.1",
    area: "Spain",
    publisher: "UNSD",
    series: "SI_POV_NAHC",
    seriesName: "Poverty",
    unit: "%",
    period: "2020",
    year: 2020,
    value: 20.43,
    flag: null,
    decimals: 2,
    sourceId: "un",
    file: "SI_POV_NAHC/page-1.json",
    line: 1,
  } as const;
  const files = [{ sourceId: "un", file: row.file, sha256: "h" }];

  test("stand by area, publisher, series and unit, each with its own digits and evidence", () => {
    const comparisons = [
      row,
      { ...row, year: 2019, period: "2019", value: 21.5, line: 2 },
      { ...row, area: "France", line: 3 },
      { ...row, unit: "Persons", value: 1000, decimals: 0, line: 4 },
    ];
    const { indicators } = derive([{ code: "1.2.1" }], { comparisons, files });
    expect(
      indicators[0]?.comparisons.map(({ area, unit, decimals, points, evidence }) => [
        area,
        unit,
        decimals,
        points.map(({ year }) => year),
        evidence,
      ]),
    ).toEqual([
      ["Spain", "%", 2, [2019, 2020], [{ file: 0, lines: [2, 1] }]],
      ["France", "%", 2, [2020], [{ file: 0, lines: [3] }]],
      ["Spain", "Persons", 0, [2020], [{ file: 0, lines: [4] }]],
    ]);
  });

  test("have as many digits as their published bounds need", () => {
    const bounded = { ...row, value: 20, decimals: 1, interval: { lower: 19.4, upper: 20.6 } };
    const { indicators } = derive([{ code: "1.2.1" }], { comparisons: [bounded], files });
    expect(indicators[0]?.comparisons[0]?.decimals).toBe(1);
  });
});
