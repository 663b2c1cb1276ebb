import { describe, expect, test } from "vitest";
import { deriveFindings } from "../../../domain/findings/derive-findings.ts";
import { GOALS, type Goal } from "../../../domain/goal.ts";
import { derive, SERIES } from "./derive-sample.ts";
import { config, released } from "./sample-data.ts";

describe("what a person must confirm", () => {
  test.each([
    ["no name", { confirmedBy: null }, "direction-not-confirmed"],
    ["no date", { confirmedOn: null }, "direction-not-confirmed"],
    ["no direction", { direction: null }, "direction-not-confirmed"],
    ["no target value", { targetValue: null }, "no-target-value"],
  ] as const)("%s: no status", (_, row, reason) => {
    const { indicators } = derive([{ code: "1.2.1", values: SERIES.met, row }]);
    expect(indicators[0]?.assessment).toMatchObject({ status: "not-assessed", reason });
    expect(indicators[0]?.targetValue).toBeNull();
  });

  test("a target value without a year counts for 2030", () => {
    const { indicators } = derive([
      { code: "1.2.1", values: SERIES.met, row: { targetYear: null } },
    ]);
    expect(indicators[0]?.targetValue?.year).toBe(2030);
  });

  test("no headline series, no status and no trend, but the groups are still compared", () => {
    const { indicators } = derive([
      { code: "1.2.1", groups: { "Gender=Women": { 2020: 8 }, "Gender=Men": { 2020: 4 } } },
    ]);
    expect(indicators[0]).toMatchObject({
      assessment: { reason: "no-headline-series" },
      trend: null,
      gaps: [{ dimension: "Gender", relative: 2, furthestBehind: "Women" }],
    });
  });
});

describe("values and years", () => {
  test("blank periods are listed, never drawn as points", () => {
    const { indicators } = derive([{ code: "1.2.1", values: { 2015: 20, 2016: null, 2018: 18 } }]);
    expect(indicators[0]?.series[0]).toMatchObject({ blankPeriods: ["2016"] });
    expect(indicators[0]?.series[0]?.points.map(({ year }) => year)).toEqual([2015, 2018]);
    expect(indicators[0]?.dataGaps.missingYears).toEqual([2016, 2017]);
    expect(indicators[0]?.series[0]).not.toHaveProperty("hidden");
  });

  test("blank periods that are hidden to protect people are told apart", () => {
    const values = { 2015: 20, 2016: null, 2017: [null, "c"], 2018: 18 } as const;
    const { indicators } = derive([{ code: "1.2.1", values }]);
    expect(indicators[0]?.series[0]).toMatchObject({
      blankPeriods: ["2016", "2017"],
      hidden: [{ period: "2017", year: 2017 }],
    });
  });

  test("a missing school year is seen although its calendar years are touched", () => {
    const values = { "2015-2016": 20, "2016-2017": 19, "2018-2019": 18 };
    const { indicators } = derive([{ code: "1.2.1", values }]);
    expect(indicators[0]?.dataGaps.missingYears).toEqual([2017]);
  });

  test("periods of several years that follow each other leave none out", () => {
    const values = { "2015-2017": 20, "2018-2020": 19, "2021-2023": 18 };
    const { indicators } = derive([{ code: "1.2.1", values }]);
    expect(indicators[0]?.dataGaps.missingYears).toEqual([]);
  });

  test("the trend says first, latest, change, highest and lowest without judging", () => {
    const { indicators } = derive([
      {
        code: "1.2.1",
        values: { 2012: 50, 2015: 20, 2018: 25, 2022: 15 },
        row: { direction: null },
      },
    ]);
    expect(indicators[0]?.trend).toMatchObject({
      first: { year: 2015 },
      latest: { year: 2022 },
      change: -5,
      relativeChange: -0.25,
      highest: { year: 2018 },
      lowest: { year: 2022 },
    });
  });

  test("a series that ended before the window still has a trend", () => {
    const { indicators } = derive([{ code: "1.2.1", values: { 2008: 4, 2013: 6 } }]);
    expect(indicators[0]?.trend).toMatchObject({ change: 2, relativeChange: 0.5 });
  });
});

test("pillars keep their names, with the goals of this run", () => {
  const pillars = [
    { name: "People", goals: [1, 4] },
    { name: "Planet", goals: [13] },
  ] as const;
  const data = released([{ code: "1.2.1", values: SERIES.met }]);
  const run = (goals: readonly Goal[]) =>
    deriveFindings({ config: { ...config, pillars }, data, goals }).pillars;
  expect(run(GOALS)).toEqual(pillars);
  expect(run([4])).toEqual([{ name: "People", goals: [4] }]);
  expect(derive([]).pillars).toEqual([]);
});

test("findings do not depend on the order of the rows", () => {
  const samples = Object.values(SERIES).map((values, index) => ({
    code: `1.2.${index + 1}`,
    values,
  }));
  const data = released(samples);
  const turned = {
    ...data,
    indicators: data.indicators.toReversed(),
    observations: data.observations.toReversed(),
  };
  const goals = GOALS;
  expect(deriveFindings({ config, data: turned, goals })).toEqual(
    deriveFindings({ config, data, goals }),
  );
});

test("goals outside the run are left out everywhere", () => {
  const data = released([
    { code: "1.2.1", values: SERIES.met },
    { code: "4.1.1", values: SERIES.met },
  ]);
  const findings = deriveFindings({ config, data, goals: [4] });
  expect(findings.indicators.map(({ indicator }) => indicator)).toEqual(["4.1.1"]);
  expect(findings.targets.map(({ target }) => target)).toEqual(["4.1"]);
  expect(findings.goals.map(({ goal }) => goal)).toEqual([4]);
});

test("a target value in another unit than the published series gives no status", () => {
  const given = { code: "1.2.1", values: { 2015: 4000, 2020: 3500 } };
  const statusOf = (series: string, declared: string) =>
    derive([{ ...given, unit: series, row: { unit: declared } }]).indicators[0]?.assessment;
  expect(statusOf("Total Number", "%")).toMatchObject({ reason: "unit-conflict" });
  expect(statusOf("Rate per 1.000", "people")).toMatchObject({ reason: "unit-conflict" });
  expect(statusOf("Percentage", "%")?.status).not.toBe("not-assessed");
  expect(statusOf("Mean", "days")?.status).not.toBe("not-assessed");
});
