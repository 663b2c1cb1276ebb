import { describe, expect, test } from "vitest";
import { createTextMeasure } from "../../../activities/adapters/font-metrics.ts";
import type {
  IndicatorFinding,
  Point,
  ReviewFindings,
  SeriesFinding,
} from "../../../domain/findings/finding.ts";
import type { GapFinding } from "../../../domain/findings/gap-finding.ts";
import type { BreakdownPart } from "../../../domain/observation.ts";
import type { ChartPlan } from "../../../report-templates/charts/chart-plan.ts";
import { planCharts } from "../../../report-templates/charts/plan-charts.ts";
import { chartsEn } from "../../../report-templates/locales/en/charts.ts";
import { formatsOf } from "../../../report-templates/locales/format.ts";
import { sampleFindings } from "../../support/sample-findings.ts";
import { goalFor, withBreak, yearly } from "./chart-inputs.ts";

const measure = createTextMeasure();
const words = {
  figureTitle: ({ indicator }: IndicatorFinding) => `Title of ${indicator}`,
  figureAlt: ({ indicator }: IndicatorFinding) => `Alt of ${indicator} ${"x".repeat(200)}`,
  figureDescription: ({ indicator }: IndicatorFinding) => [`All of ${indicator}.`, "And more."],
  furthestApart: () => null,
};
const plan = (findings: ReviewFindings): readonly ChartPlan[] =>
  planCharts({ findings, measure, formats: formatsOf("en"), text: chartsEn, words });

const sample = sampleFindings();
const [first] = sample.indicators;
if (!first) throw new Error("the sample has no indicator");
const base: IndicatorFinding = first;

function series(parts: readonly BreakdownPart[], points: readonly Point[]): SeriesFinding {
  return {
    series: parts.map(({ dimension, value }) => `${dimension}=${value}`).join(";"),
    name: null,
    breakdown: parts,
    unit: "%",
    isTotal: parts.length === 0,
    isHeadline: parts.length === 0,
    points,
    decimals: 1,
    evidence: [],
    blankPeriods: [],
  };
}

const group = (dimension: string, value: string): BreakdownPart => ({ dimension, value });

function gapOf(
  dimension: string,
  labels: readonly string[],
  change: Partial<GapFinding> = {},
): GapFinding {
  return {
    dimension,
    period: "2022",
    year: 2022,
    groups: labels.map((label, index) => ({
      label,
      series: `${dimension}=${label}`,
      value: 90 - index,
    })),
    absolute: labels.length - 1,
    relative: 1.2,
    furthestBehind: labels.at(-1) ?? null,
    earlier: null,
    ...change,
  };
}

/** Figures of a review with this one indicator. */
function figuresOf(change: Partial<IndicatorFinding>): readonly ChartPlan[] {
  const total = series([], yearly(2015, [1, 2, 3, 4, 5, 6, 7, 8]));
  const finding = {
    ...base,
    series: [total],
    headline: total.series,
    gaps: [],
    targetValue: null,
    ...change,
  };
  const targets = sample.targets
    .filter(({ target }) => target === base.target)
    .map((target) => ({ ...target, indicators: [base.indicator] }));
  const plans = plan({ ...sample, indicators: [finding], targets });
  return plans.filter(({ kind }) => kind !== "cover-field" && kind !== "sparkline");
}

const kinds = (plans: readonly ChartPlan[]): readonly string[] => plans.map(({ kind }) => kind);
const total = series([], yearly(2015, [1, 2, 3, 4, 5, 6, 7, 8]));
const eight = yearly(2015, [91, 90, 89, 88, 87, 86, 85, 84]);
const districts = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `District ${index + 1}`);

describe("the main figure", () => {
  test("shows the way to the target value", () => {
    const [main] = figuresOf({ targetValue: goalFor(10, "increase") });
    expect(main).toMatchObject({ kind: "trend-to-target", width: "main", status: "not-assessed" });
    expect(main?.id).toBe(`figure-${base.indicator}-trend`);
  });

  test("is left out for one value without a target value, and without a headline series", () => {
    expect(figuresOf({ series: [series([], yearly(2020, [5]))], headline: "" })).toEqual([]);
    expect(figuresOf({ headline: null })).toEqual([]);
  });

  test("is left out for two values alone: a sentence says as much; not with a target value or other groups", () => {
    const two = yearly(2020, [5, 7]);
    const alone = { series: [series([], two)], headline: "" };
    expect(figuresOf(alone)).toEqual([]);
    expect(kinds(figuresOf({ ...alone, targetValue: goalFor(10, "increase") }))).toEqual([
      "trend-to-target",
    ]);
    const groups = ["Women", "Men"].map((name) => series([group("Sex", name)], two));
    expect(kinds(figuresOf({ series: groups, headline: "Sex=Men" }))).toEqual(["lines"]);
  });

  test("shows signed changes as columns", () => {
    const signed = series([], yearly(2015, [3, -2, 4, -13.7]));
    expect(kinds(figuresOf({ series: [signed] }))).toEqual(["columns"]);
  });

  test("shows a headline that is a group among its siblings, and says whose status it is", () => {
    const all = ["Women", "Men"].map((name) => series([group("Sex", name)], eight));
    const plans = figuresOf({
      series: all,
      headline: "Sex=Men",
      gaps: [gapOf("Sex", ["Women", "Men"])],
    });
    expect(kinds(plans)).toEqual(["lines"]);
  });

  test("names the group when the headline stands alone", () => {
    const [main] = figuresOf({
      series: [series([group("Sex", "Men")], eight)],
      headline: "Sex=Men",
    });
    expect(main?.subtitle).toMatch(/, Men\b/);
  });

  test("names what is hidden to protect people", () => {
    const points = yearly(2015, [1, 2, 3, null, 5]);
    const hidden = [{ period: "2018", year: 2018 }];
    const [figure] = figuresOf({ series: [{ ...total, points, hidden }] });
    expect(figure?.notes).toEqual(["c: hidden to protect people (2018)."]);
  });

  test("notes a new method", () => {
    const [main] = figuresOf({ series: [series([], withBreak(eight, 2019))] });
    expect(main?.notes).toEqual(["New method from 2019; values before it cannot be compared."]);
  });

  test("says where a scale without zero starts", () => {
    const [main] = figuresOf({ series: [series([], yearly(2015, [96, 97, 98]))] });
    expect(main?.subtitle).toMatch(/\. The scale starts at 96\.0\.$|\. The scale starts at 96\.$/);
  });
});

describe("the figure of groups", () => {
  const withGroups = (
    labels: readonly string[],
    points = eight,
    change: Partial<GapFinding> = {},
  ) =>
    kinds(
      figuresOf({
        series: [total, ...labels.map((label) => series([group("District", label)], points))],
        gaps: [gapOf("District", labels, change)],
      }),
    ).slice(1);

  test.each([
    { name: "two groups over time", count: 2, points: eight, change: {}, expected: ["lines"] },
    { name: "seven groups over time", count: 7, points: eight, change: {}, expected: ["lines"] },
    {
      name: "two groups at one time: the sentence says it",
      count: 2,
      points: yearly(2022, [9]),
      change: {},
      expected: [],
    },
    {
      name: "three places at one time",
      count: 3,
      points: yearly(2022, [9]),
      change: {},
      expected: ["ranked-bars"],
    },
    { name: "ten places", count: 10, points: eight, change: {}, expected: ["ranked-bars"] },
    {
      name: "ten places that drift apart",
      count: 10,
      points: eight,
      change: { earlier: { period: "2015", absolute: 2 } },
      expected: ["many-lines"],
    },
    {
      name: "thirty places",
      count: 30,
      points: eight,
      change: { earlier: { period: "2015", absolute: 2 } },
      expected: ["ranked-bars"],
    },
  ])("$name", ({ count, points, change, expected }) => {
    expect(withGroups(districts(count), points, change)).toEqual(expected);
  });

  test("women and men by place stand in one chart", () => {
    const places = districts(5);
    const crossed = places.flatMap((place) =>
      ["Men", "Women"].map((sex) => series([group("Sex", sex), group("District", place)], eight)),
    );
    const plans = figuresOf({
      series: [
        total,
        ...places.map((place) => series([group("District", place)], eight)),
        ...crossed,
      ],
      gaps: [gapOf("District", places)],
    });
    expect(kinds(plans)).toEqual(["trend-to-target", "dumbbell"]);
    expect(plans[1]?.subtitle).toContain("2022, by district");
    expect(plans[1]?.status).toBeNull();
  });
});

describe("all figures of a review", () => {
  const plans = plan(sample);

  test("have ids that are unique and fit for files and pages", () => {
    const ids = plans.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9.-]*$/);
  });

  test("are described in at most 150 characters; only sparklines are silent", () => {
    for (const { alt, kind } of plans) {
      expect(Array.from(alt).length).toBeLessThanOrEqual(150);
      expect(alt === "").toBe(kind === "sparkline");
    }
  });

  test("begin with the cover and have one wide figure for each target that has one", () => {
    expect(plans[0]?.kind).toBe("cover-field");
    const wide = plans.filter(({ width }) => width === "main").map(({ target }) => target);
    expect(new Set(wide).size).toBe(wide.length);
  });

  test("a sparkline stands for every indicator with two values or more", () => {
    const sparks = plans.filter(({ kind }) => kind === "sparkline");
    const expected = sample.indicators.filter(
      ({ series: all, headline }) =>
        (all.find((each) => each.series === headline)?.points.length ?? 0) > 1,
    );
    expect(sparks).toHaveLength(expected.length);
  });

  test("are the same every time", () => {
    expect(JSON.stringify(plan(sample))).toBe(JSON.stringify(plans));
  });

  test("a review without indicators has its cover only", () => {
    expect(kinds(plan({ ...sample, indicators: [] }))).toEqual(["cover-field"]);
  });
});
