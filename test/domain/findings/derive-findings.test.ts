import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deriveFindings } from "../../../domain/findings/derive-findings.ts";
import type { ReviewFindings } from "../../../domain/findings/finding.ts";
import { GOALS, type Goal } from "../../../domain/goal.ts";
import type { ReleasedData, SeriesRow } from "../../../domain/released-data.ts";
import { config, obligation, released, targetRow, type SampleIndicator } from "./sample-data.ts";

function derive(
  samples: readonly SampleIndicator[],
  extra: Partial<ReleasedData> = {},
): ReviewFindings {
  return deriveFindings({ config, data: released(samples, extra), goals: GOALS });
}

const SERIES = {
  met: { 2015: 20, 2018: 12, 2022: 9 },
  onTrack: { 2015: 20, 2018: 15, 2022: 12 },
  tooSlow: { 2015: 20, 2018: 19, 2022: 18 },
  movingAway: { 2015: 20, 2018: 21, 2022: 24 },
} as const;

describe("status of a target", () => {
  test("is the class of the middle indicator, with counts and the weakest named", () => {
    const { targets } = derive([
      { code: "1.2.1", values: SERIES.onTrack },
      { code: "1.2.2", values: SERIES.tooSlow },
      { code: "1.2.3", values: SERIES.movingAway },
    ]);
    expect(targets[0]).toMatchObject({
      target: "1.2",
      status: "too-slow",
      assessed: 3,
      statusCounts: { met: 0, "on-track": 1, "too-slow": 1, "moving-away": 1 },
      weakest: "1.2.3",
    });
  });

  test("is met when both middle indicators are met, on track when only one is", () => {
    const both = derive([
      { code: "1.2.1", values: SERIES.met },
      { code: "1.2.2", values: SERIES.met },
    ]);
    expect(both.targets[0]).toMatchObject({ status: "met", medianScore: 5 });
    const one = derive([
      { code: "1.2.1", values: SERIES.met },
      { code: "1.2.2", values: SERIES.onTrack },
    ]);
    expect(one.targets[0]?.status).toBe("on-track");
  });

  test("is no data without a value and not assessed without a target value", () => {
    const { targets, goals } = derive(
      [
        { code: "1.1.1", values: SERIES.met, row: { targetValue: null, direction: null } },
        { code: "1.3.1" },
      ],
      { targets: ["1.1", "1.2", "1.3"].map(targetRow) },
    );
    expect(targets.map(({ status }) => status)).toEqual(["not-assessed", "no-data", "no-data"]);
    expect(targets[0]?.medianScore).toBeNull();
    expect(goals[0]).toMatchObject({ statusCounts: { "not-assessed": 1, "no-data": 2 } });
  });

  test("never changes when an indicator without a status is added", () => {
    const values = fc.constantFrom(...Object.values(SERIES));
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 6 }), (list) => {
        const samples = list.map((entry, index) => ({ code: `1.2.${index + 1}`, values: entry }));
        const extra = { code: "1.2.9", values: { 2020: 30 } };
        const [before, after] = [derive(samples), derive([...samples, extra])];
        expect(after.targets[0]).toMatchObject({
          status: before.targets[0]?.status,
          medianScore: before.targets[0]?.medianScore,
          weakest: before.targets[0]?.weakest,
        });
      }),
    );
  });
});

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

describe("digits", () => {
  const decimals = (
    values: readonly number[],
    published: number,
    target = 10,
  ): number | undefined =>
    derive([
      {
        code: "1.2.1",
        decimals: published,
        values: Object.fromEntries(values.map((value, index) => [2015 + index, value])),
        row: { targetValue: target },
      },
    ]).indicators[0]?.decimals;

  test.each([
    ["whole counts have none", [3098, 1255], 0, 10, 0],
    ["thousands have none", [3098.4, 1255.2], 1, 10, 0],
    ["tens have one", [20.123, 14.456], 3, 10, 1],
    ["ones have two", [8.1234, 6.5], 4, 10, 2],
    ["fractions have three", [0.44444, 0.3333], 5, 10, 3],
    ["no more than published", [20, 14.5], 1, 10, 1],
    ["a difference from the first value is not hidden", [20.12, 20.14], 2, 10, 2],
    ["a missed target value is not hidden", [20, 10.04], 2, 10, 2],
  ] as const)("%s", (...row) => {
    const [, values, published, target, expected] = row;
    expect(decimals(values, published, target)).toBe(expected);
  });
});

describe("digits of each series", () => {
  const CODE = "1.2.1";
  const withSeries = (second: Partial<SeriesRow>, values: readonly number[]) => {
    const data = released([{ code: CODE, decimals: 0, values: { 2015: 3000, 2022: 2500 } }]);
    const [first] = data.series;
    const [row] = data.observations;
    if (!first || !row) throw new Error("no sample");
    const other = { ...first, series: "other", isHeadline: false, isTotal: false, ...second };
    const observations = values.map((value, index) => ({
      ...row,
      series: "other",
      year: 2015 + index,
      period: String(2015 + index),
      value,
    }));
    const all = {
      ...data,
      series: [...data.series, other],
      observations: [...data.observations, ...observations],
    };
    return deriveFindings({ config, data: all, goals: GOALS }).indicators[0]?.series.map(
      ({ decimals }) => decimals,
    );
  };

  test("a series in another unit keeps its own digits, whatever the headline has", () => {
    expect(withSeries({ unit: "Rate", decimals: 2 }, [1.25, 1.5])).toEqual([0, 2]);
  });

  test("so does a series of another name in the same unit", () => {
    expect(withSeries({ seriesName: "Rate", decimals: 1 }, [12.5, 14.1])).toEqual([0, 1]);
  });

  test("a series that changes is never printed as one that does not", () => {
    expect(withSeries({ unit: "Rate", decimals: 3 }, [20.121, 20.123])).toEqual([0, 3]);
  });

  test("without a headline series the values of the first unit decide", () => {
    const { indicators } = derive([{ code: CODE, groups: { "Sex=Women": { 2020: 12.5 } } }]);
    expect(indicators[0]).toMatchObject({ decimals: 1, series: [{ decimals: 1 }] });
  });
});

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
      ["Spain", "%", 1, [2019, 2020], [{ file: 0, lines: [2, 1] }]],
      ["France", "%", 1, [2020], [{ file: 0, lines: [3] }]],
      ["Spain", "Persons", 0, [2020], [{ file: 0, lines: [4] }]],
    ]);
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

describe("highlights", () => {
  test("fastest are met or on track, by relative change, one per target", () => {
    const { highlights } = derive([
      { code: "1.1.1", values: SERIES.movingAway },
      { code: "1.2.1", values: { 2015: 20, 2022: 12 } },
      { code: "1.3.1", values: { 2015: 80, 2022: 9 } },
      { code: "1.3.2", values: { 2015: 40, 2022: 9 } },
      { code: "1.4.1", values: { 2015: 5, 2022: 9 } },
    ]);
    expect(highlights.fastest).toEqual(["1.3.1", "1.2.1"]);
  });

  test("obligation gaps are off track with a direct link to a binding treaty; refusals never stand there", () => {
    const { highlights } = derive(
      [
        { code: "1.1.1", values: SERIES.tooSlow },
        { code: "1.2.1", values: { 2015: 20, 2022: 22 } },
        { code: "1.3.1", values: { 2015: 20, 2022: 30 } },
        { code: "1.4.1", values: { 2015: 20 } },
        { code: "1.5.1", values: SERIES.movingAway },
        { code: "1.a.1", values: SERIES.movingAway },
      ],
      {
        obligations: [
          ...["1.1", "1.2", "1.3", "1.4"].map((target) => obligation(target)),
          obligation("1.5", { binding: "not-ratified" }),
          obligation("1.a", { strength: "contextual" }),
        ],
      },
    );
    expect(highlights.obligationGaps.map(({ indicator }) => indicator)).toEqual([
      "1.3.1",
      "1.2.1",
      "1.1.1",
    ]);
  });

  test("the surest binding link is named", () => {
    const { highlights } = derive([{ code: "1.1.1", values: SERIES.movingAway }], {
      obligations: [
        obligation("1.1", { basis: "own-reading", article: "9" }),
        obligation("1.1", { basis: "official-checked", article: "11" }),
        obligation("1.1", { instrumentKind: "declaration", article: "25" }),
      ],
    });
    expect(highlights.obligationGaps[0]?.obligation.article).toBe("11");
  });

  test("left behind shows at most one gap per dimension and indicator, and unseen dimensions are named", () => {
    const { highlights } = derive([
      {
        code: "1.1.1",
        values: { 2020: 6 },
        groups: {
          "Gender=Women": { 2020: 8 },
          "Gender=Men": { 2020: 4 },
          "Age=Young": { 2020: 9 },
          "Age=Old": { 2020: 5 },
        },
      },
      {
        code: "1.2.1",
        values: { 2020: 6 },
        groups: { "Sex=Women": { 2020: 9 }, "Sex=Men": { 2020: 3 } },
      },
    ]);
    expect(highlights.leftBehind).toMatchObject([
      { indicator: "1.2.1", gap: { dimension: "Sex", furthestBehind: "Women" } },
      { indicator: "1.1.1", gap: { dimension: "Age", furthestBehind: "Young" } },
    ]);
    expect(highlights.unseen).toEqual(["place", "income", "disability", "origin"]);
  });
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
