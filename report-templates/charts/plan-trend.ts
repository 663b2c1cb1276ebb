/** The main figure of an indicator: which chart answers "where do we stand, and is it fast enough?" */
import type { IndicatorFinding, Point, SeriesFinding } from "../../domain/findings/finding.ts";
import type { ChartPlan } from "./chart-plan.ts";
import { px, WIDTHS } from "./chart-size.ts";
import { columns } from "./columns.ts";
import type { Drawing } from "./drawing.ts";
import { orderedPair } from "./group-pair.ts";
import { lines, type NamedSeries } from "./lines.ts";
import type { Pace } from "./pace.ts";
import {
  figurePlan,
  headlineGroup,
  headlineOf,
  siblingsOf,
  type FigureWidth,
  type PlanTools,
} from "./plan-parts.ts";
import { trendToTarget } from "./trend-to-target.ts";
import { printable } from "./wrap-text.ts";

type Points = readonly [Point, ...Point[]];

const HEIGHTS = { main: px(52), half: px(42) } as const;
const LINES_HEIGHT = px(51);

/** A line through fewer values says no more than a sentence, unless a target value or other groups stand beside it. */
const FEWEST_ALONE = 3;

/** Null when the indicator has nothing to draw: no headline series, or one or two values and nothing to compare them with. */
export function planTrend(
  finding: IndicatorFinding,
  width: FigureWidth,
  tools: PlanTools,
): ChartPlan | null {
  const headline = headlineOf(finding);
  const [first, ...rest] = headline?.points ?? [];
  if (!headline || !first || isSentence(finding, headline)) return null;
  const { kind, drawing } = drawn(finding, headline, { points: [first, ...rest], width }, tools);
  const id = `figure-${finding.indicator}-trend`;
  const part = {
    id,
    kind,
    shape: { shows: "headline" },
    ...aboutGroup(finding, kind, tools),
  } as const;
  return figurePlan(finding, part, { width, drawing }, tools);
}

function isSentence(finding: IndicatorFinding, headline: SeriesFinding): boolean {
  const count = headline.points.length;
  if (finding.targetValue || count >= FEWEST_ALONE) return false;
  return count === 1 || siblingsOf(finding, headline).length === 0;
}

/** Names the group when the headline is not about all. */
function aboutGroup(
  finding: IndicatorFinding,
  kind: ChartPlan["kind"],
  { formats, text }: PlanTools,
): { readonly detail: string; readonly remark?: string } {
  const headline = headlineOf(finding);
  const group = headline && headlineGroup(headline, formats);
  if (group === null) return { detail: "" };
  if (kind !== "lines") return { detail: group };
  return finding.assessment.status === "not-assessed"
    ? { detail: "" }
    : { detail: "", remark: text.statusOf(group) };
}

function drawn(
  finding: IndicatorFinding,
  headline: SeriesFinding,
  { points, width }: { readonly points: Points; readonly width: FigureWidth },
  tools: PlanTools,
): { readonly kind: ChartPlan["kind"]; readonly drawing: Drawing } {
  const { decimals, targetValue: target } = finding;
  const { hidden } = headline;
  const size = { width: WIDTHS[width], height: HEIGHTS[width] };
  if (!target && isSigned(points)) {
    return { kind: "columns", drawing: columns({ points, hidden, decimals, size }, tools) };
  }
  const siblings = siblingsOf(finding, headline);
  if (points.length > 1 && siblings.length > 0) {
    const tall = { ...size, height: LINES_HEIGHT };
    const series = namedSeries(siblings, headline);
    return { kind: "lines", drawing: lines({ series, target, decimals, size: tall }, tools) };
  }
  const pace = paceOf(finding);
  const startYear = startYearOf(finding) ?? points[0].year;
  const drawing = trendToTarget({ points, hidden, target, pace, decimals, size, startYear }, tools);
  return { kind: "trend-to-target", drawing };
}

/** Values above and below zero: changes rather than levels. */
function isSigned(points: Points): boolean {
  return (
    points.length > 2 && points.some(({ value }) => value < 0) && points.some((p) => p.value > 0)
  );
}

/** Women and men keep their marks; else the headline is highlighted among its siblings. */
function namedSeries(
  siblings: readonly SeriesFinding[],
  headline: SeriesFinding,
): readonly NamedSeries[] {
  const named = siblings.map((each) => ({
    label: printable(each.breakdown[0]?.value ?? ""),
    points: each.points,
    hidden: each.hidden,
    isHeadline: each === headline,
  }));
  const [a, b, ...more] = named.toSorted((x, y) => Number(y.isHeadline) - Number(x.isHeadline));
  if (a && b && more.length === 0) {
    return orderedPair(a, b).map(({ label, points, hidden }, index): NamedSeries => {
      return { name: label, points, hidden, role: index === 0 ? "first" : "second" };
    });
  }
  return named.map(({ label, points, hidden, isHeadline }): NamedSeries => {
    return { name: label, points, hidden, role: isHeadline ? "highlight" : "context" };
  });
}

/** The year from which sentences about this indicator count: its baseline, else the start of its trend. */
function startYearOf({ assessment, trend }: IndicatorFinding): number | null {
  const baseline = assessment.status === "not-assessed" ? null : assessment.baseline;
  return (baseline ?? trend?.first)?.year ?? null;
}

/** The pace line of the formula that gave the status; none where the status rests on the level alone. */
function paceOf({ assessment }: IndicatorFinding): Pace | null {
  if (assessment.status === "not-assessed" || assessment.formula === "level") return null;
  const { baseline, target, formula } = assessment;
  if (!baseline || baseline.year >= target.year) return null;
  return { from: baseline, to: target, formula };
}
