/** Indicators of the made-up review: what they measure, their values, groups and statuses. */
import {
  type Assessment,
  type IndicatorFinding,
  type Point,
  type SeriesFinding,
  type Status,
  type TargetValue,
} from "../../domain/findings/finding.ts";
import { targetOfIndicator } from "../../domain/indicator-code.ts";
import { goalOfTarget } from "../../domain/target-code.ts";

function points(from: number, values: readonly (number | null)[]): readonly Point[] {
  return values.flatMap((value, index) =>
    value === null ? [] : [{ period: String(from + index), year: from + index, value, flag: null }],
  );
}

function series(
  indicator: string,
  group: string | null,
  values: readonly Point[],
  { unit = "%", decimals = 1 }: { readonly unit?: string; readonly decimals?: number } = {},
): SeriesFinding {
  return {
    series: `${indicator}|${unit}||${group ?? ""}`,
    name: null,
    breakdown: group === null ? [] : [{ dimension: "District", value: group }],
    unit,
    decimals,
    isTotal: group === null,
    isHeadline: group === null,
    points: values,
    evidence: [{ file: 0, lines: values.map((_, index) => index + 2) }],
    blankPeriods: [],
  };
}

export interface Sample {
  readonly indicator: string;
  readonly title: string;
  readonly unit?: string;
  readonly from?: number;
  readonly values: readonly (number | null)[];
  readonly target?: { readonly value: number; readonly direction: "increase" | "decrease" };
  readonly status: Exclude<Status, "no-data">;
  readonly groups?: Readonly<Record<string, readonly (number | null)[]>>;
  readonly decimals?: number;
}

export const SAMPLES: readonly Sample[] = [
  {
    indicator: "1.2.1",
    title: "People at risk of poverty",
    values: [19.5, 20.1, 18.7, 17.9, 18.2, null, 21.4, 20.8, 19.9],
    status: "not-assessed",
  },
  {
    indicator: "1.2.2",
    title: "Residents with an annual income that was counted by the tax office",
    unit: "persons",
    values: [1234567, 1240000, 1250123],
    status: "not-assessed",
    decimals: 0,
  },
  {
    indicator: "4.1.1",
    title: "Pass the mathematics test in year 4 of secondary",
    from: 2016,
    values: [88, 88, 90.4, 87.5, 81.7, 79.2, 78.9],
    target: { value: 95, direction: "increase" },
    status: "moving-away",
  },
  {
    indicator: "4.1.2",
    title: "Gap between districts in finishing compulsory school",
    unit: "points",
    values: [20.1, 16.3, 18.3, 22.6, 17.4, 18.1, 17.2, 14.5],
    target: { value: 10, direction: "decrease" },
    status: "on-track",
    groups: {
      "Old Town": [74.1, 79.2, 78, 85, 85.7, 79.5, 92, 84.5],
      Harbour: [92.9, 89.5, 92.6, 91.8, 93.5, 94.3, 94.8, 94.8],
      "North Hill": [82.7, 83.7, 82.4, 75.6, 83.1, 83.2, 79.1, 81.8],
    },
  },
  {
    indicator: "4.2.1",
    title: "One-year-olds in nursery school",
    values: [48.4, 49.7, 49.9, 50.3, 50.9, 44.7, 50.8, 57.3, 50.6],
    target: { value: 60, direction: "increase" },
    status: "too-slow",
  },
  {
    indicator: "4.3.1",
    title: "Have a higher degree, age 30–34",
    values: [47.7, 49.6, 51.2, 52.5, 53.3, 53.8, 55.1, 55.9, 56.3],
    target: { value: 60, direction: "increase" },
    status: "on-track",
  },
  {
    indicator: "4.4.1",
    title: "Finished upper secondary, age 20–24",
    values: [60.3, 60.7, 61.4, 61.8, 62.1, 61.3, 62.3, 61.7, 64.4],
    target: { value: 80, direction: "increase" },
    status: "too-slow",
  },
  {
    indicator: "4.4.2",
    title: "Left education early, age 18–24",
    values: [10.8, 8.5, 9.5, 9.7, 8.2, 7.7, 5.5, 7.7, 6.8, 7.7],
    target: { value: 9, direction: "decrease" },
    status: "met",
  },
  {
    indicator: "4.5.1",
    title: "Segregation of foreign pupils, primary school",
    unit: "index",
    from: 2018,
    values: [0.44, null, null, 0.35, 0.34],
    status: "not-assessed",
    decimals: 2,
  },
  {
    indicator: "4.6.1",
    title: "Can speak the local language, age 18 and over",
    values: [77, 75, 74, 78, 78, 78, 74, 72, 73, 72.2],
    target: { value: 100, direction: "increase" },
    status: "moving-away",
  },
  {
    indicator: "4.7.2",
    title: "Children who say they know their rights",
    from: 2017,
    values: [54, null, null, null, 39.2],
    target: { value: 70, direction: "increase" },
    status: "moving-away",
  },
];

/** Score of each status. */
export const SCORES = { met: 5, "on-track": 3, "too-slow": 1, "moving-away": -2 } as const;

function assessment(
  sample: Sample,
  headline: readonly Point[],
  target: TargetValue | null,
): Assessment {
  const [baseline, latest] = [headline[0] ?? null, headline.at(-1) ?? null];
  if (sample.status === "not-assessed" || !target || !latest) {
    return {
      status: "not-assessed",
      reason: "no-target-value",
      baseline,
      latest,
      values: headline.length,
      hasBreak: false,
    };
  }
  const values = headline.length;
  const pace =
    sample.status === "met"
      ? ({ formula: "level", ratio: null, growth: null } as const)
      : ({
          formula: "growth",
          ratio: SCORES[sample.status] / 3,
          growth: { observed: 0.01, needed: 0.02 },
        } as const);
  return {
    ...pace,
    status: sample.status,
    gettingWorse: false,
    baseline,
    latest,
    target,
    score: SCORES[sample.status],
    values,
    sureness: surenessOf(values),
    hasBreak: false,
    deadlinePassed: false,
    otherFormula:
      sample.indicator === "4.2.1"
        ? { formula: "straight-line", status: "on-track", ratio: 0.97 }
        : null,
    tipping:
      sample.status === "on-track"
        ? { year: latest.year + 1, value: latest.value - 0.4, becomes: "too-slow" }
        : null,
  };
}

function surenessOf(values: number): 1 | 2 | 3 {
  if (values >= 5) return 3;
  return values >= 3 ? 2 : 1;
}

function trendOf(headline: readonly Point[]): IndicatorFinding["trend"] {
  const [first, latest] = [headline[0], headline.at(-1)];
  if (!first || !latest || first === latest) return null;
  const change = latest.value - first.value;
  return { first, latest, change, relativeChange: null, highest: first, lowest: latest };
}

/** The same gap for every indicator with groups. */
const GAP: IndicatorFinding["gaps"][number] = {
  dimension: "District",
  period: "2022",
  year: 2022,
  groups: [
    { label: "Harbour", series: "h", value: 94.8 },
    { label: "Old Town", series: "o", value: 84.5 },
    { label: "North Hill", series: "n", value: 81.8 },
  ],
  absolute: 13,
  relative: 1.16,
  furthestBehind: "North Hill",
  earlier: null,
};

const DIMENSIONS = ["sex", "age", "place", "income", "disability", "origin"] as const;

function targetValueOf({ target }: Sample): TargetValue | null {
  return target ? { ...target, year: 2030, setBy: "City council, Agenda 2030" } : null;
}

export function indicatorOf(sample: Sample): IndicatorFinding {
  const { indicator, unit = "%", from = 2015, decimals = 1 } = sample;
  const target = targetOfIndicator(indicator);
  if (target === null) throw new Error(indicator);
  const headline = points(from, sample.values);
  const groups = Object.entries(sample.groups ?? {});
  const targetValue = targetValueOf(sample);
  return {
    indicator,
    goal: goalOfTarget(target),
    target,
    titles: { en: sample.title },
    unit,
    decimals,
    publisher: "Institute of Children and Youth",
    publisherUrl: null,
    sourceId: "city",
    file: `data/indicator_${indicator.replaceAll(".", "-")}.csv`,
    note: indicator === "4.4.2" ? "From 2024, non-formal education counts as education." : null,
    targetValue,
    declaredLine: null,
    confirmed: targetValue ? { by: "Statistics office", on: "2025-01-10" } : null,
    series: [
      series(indicator, null, headline, { unit, decimals }),
      ...groups.map(([name, values]) =>
        series(indicator, name, points(from, values), { unit, decimals }),
      ),
    ],
    headline: `${indicator}|${unit}||`,
    assessment: assessment(sample, headline, targetValue),
    trend: trendOf(headline),
    gaps: groups.length === 0 ? [] : [GAP],
    dataGaps: {
      missingYears: sample.values.flatMap((value, index) => (value === null ? [from + index] : [])),
      missingDimensions: DIMENSIONS.filter((name) => name !== "place" || groups.length === 0),
      latestYear: headline.at(-1)?.year ?? null,
    },
    comparisons: [],
  };
}

export function withoutTarget(sample: Sample): Sample {
  const rest = Object.entries(sample).filter(([name]) => name !== "target");
  return { ...(Object.fromEntries(rest) as unknown as Sample), status: "not-assessed" };
}
