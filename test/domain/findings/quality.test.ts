import { describe, expect, test } from "vitest";
import { derive } from "./derive-sample.ts";

describe("quality", () => {
  test("counts per goal, recent from two years before the end of the period", () => {
    const { quality } = derive([
      { code: "4.1.1", values: { 2015: 5, 2016: 5, 2017: 5, 2018: 5, 2022: 5 } },
      { code: "4.1.2", values: { 2015: 5, 2016: 5 }, row: { targetValue: null } },
    ]);
    expect(quality.recentFrom).toBe(2022);
    expect(quality.perGoal[3]).toEqual({
      goal: 4,
      indicators: 2,
      withTargetValue: 1,
      withFiveValues: 1,
      withRecentValue: 1,
      missingYears: 3,
      targetsWithoutData: 0,
      targets: 1,
    });
  });

  test("refusals of one kind in one file become one line with a count and the first place", () => {
    const refusal = {
      sourceId: "city",
      code: "unreadable-value",
      file: "data/a.csv",
      line: 3,
      column: "Value",
      value: "n/a",
      indicator: "4.1.1",
      leftOut: true,
    } as const;
    const { quality } = derive([], {
      refusals: [refusal, { ...refusal, line: 9 }, { ...refusal, code: "missing-year" }],
    });
    expect(quality.problems).toMatchObject([
      { code: "unreadable-value", count: 2, line: 3 },
      { code: "missing-year", count: 1 },
    ]);
  });

  test.each([
    ["Number", "Victims of homicide", 4, true],
    ["Total deaths", "Road deaths", 9, true],
    ["Total Number", "Charging stations", 4, false],
    ["Rate per 100,000", "Maternal deaths", 4, false],
    ["Percentage", "Homeless people", 4, false],
    ["Number", "Homeless people", 10, false],
    ["Number", "Homeless people", 4.5, false],
  ])("%s, %s, %d: small count of persons %s", (unit, title, value, small) => {
    const { quality } = derive([
      { code: "1.2.1", unit, values: { 2020: value }, row: { titles: { en: title } } },
    ]);
    expect(quality.smallCounts).toEqual(small ? ["1.2.1"] : []);
  });
});
