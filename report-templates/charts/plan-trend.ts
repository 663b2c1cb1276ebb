/** The main figure of an indicator: which chart answers "where do we stand, and is it fast enough?" */
import type { IndicatorFinding, Point, SeriesFinding } from "../../domain/findings/finding.ts";
import type { ChartPlan } from "./chart-plan.ts";
import { px, WIDTHS } from "./chart-size.ts";
import { columns } from "./columns.ts";
import type { Drawing } from "./drawing.ts";
import { lines, type NamedSeries } from "./lines.ts";
import type { Pace } from "./pace.ts";
import { figurePlan, headlineOf, type FigureWidth, type PlanTools } from "./plan-parts.ts";
import { trendToTarget } from "./trend-to-target.ts";
import { printable } from "./wrap-text.ts";

type Points = readonly [Point, ...Point[]];

const HEIGHTS = { main: px(56), half: px(42) } as const;
const LINES_HEIGHT = px(51);
/** More series than this are not told apart in one chart. */
const MOST_LINES = 7;

/** Null when the indicator has nothing to draw: no headline series, or one value and no target value. */
export function planTrend(
  finding: IndicatorFinding,
  width: FigureWidth,
  tools: PlanTools,
): ChartPlan | null {
  const headline = headlineOf(finding);
  const [first, ...rest] = headline?.points ?? [];
  if (!headline || !first || (rest.length === 0 && !finding.targetValue)) return null;
  const { kind, drawing } = drawn(finding, headline, { points: [first, ...rest], width }, tools);
  const id = `figure-${finding.indicator}-trend`;
  const part = { id, kind, shape: { shows: "headline" }, detail: "" } as const;
  return figurePlan(finding, part, { width, drawing }, tools);
}

function drawn(
  finding: IndicatorFinding,
  headline: SeriesFinding,
  { points, width }: { readonly points: Points; readonly width: FigureWidth },
  tools: PlanTools,
): { readonly kind: ChartPlan["kind"]; readonly drawing: Drawing } {
  const { decimals, targetValue: target } = finding;
  const size = { width: WIDTHS[width], height: HEIGHTS[width] };
  if (!target && isSigned(points)) {
    return { kind: "columns", drawing: columns({ points, decimals, size }, tools) };
  }
  const siblings = siblingsOf(finding, headline);
  if (points.length > 1 && siblings.length > 1 && siblings.length <= MOST_LINES) {
    const tall = { ...size, height: LINES_HEIGHT };
    return {
      kind: "lines",
      drawing: lines({ series: siblings, target, decimals, size: tall }, tools),
    };
  }
  const pace = paceOf(finding);
  const drawing = trendToTarget({ points, target, pace, decimals, size }, tools);
  return { kind: "trend-to-target", drawing };
}

/** Values above and below zero: changes rather than levels. */
function isSigned(points: Points): boolean {
  return (
    points.length > 2 && points.some(({ value }) => value < 0) && points.some((p) => p.value > 0)
  );
}

/** The headline among the other groups of its dimension, when it is itself a group. */
function siblingsOf({ series }: IndicatorFinding, headline: SeriesFinding): readonly NamedSeries[] {
  const [part, ...more] = headline.breakdown;
  if (headline.isTotal || !part || more.length > 0) return [];
  return series.flatMap((each): readonly NamedSeries[] => {
    const [own, ...others] = each.breakdown;
    const same = each.unit === headline.unit && each.name === headline.name && !each.isTotal;
    if (!same || others.length > 0 || own?.dimension !== part.dimension) return [];
    if (each.points.length === 0) return [];
    const role = each === headline ? "highlight" : "context";
    return [{ name: printable(own.value), points: each.points, role }];
  });
}

/** The pace line of the formula that gave the status; none where the status rests on the level alone. */
function paceOf({ assessment }: IndicatorFinding): Pace | null {
  if (assessment.status === "not-assessed" || assessment.formula === "level") return null;
  const { baseline, target, formula } = assessment;
  if (!baseline || baseline.year >= target.year) return null;
  return { from: baseline, to: target, formula };
}
