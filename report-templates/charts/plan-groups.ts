/** The figures of an indicator's groups: which chart answers "who is left behind?" */
import type { IndicatorFinding } from "../../domain/findings/finding.ts";
import type { GapFinding } from "../../domain/findings/gap-finding.ts";
import { intervalPart } from "../../domain/findings/interval.ts";
import type { ChartPlan } from "./chart-plan.ts";
import { px, WIDTHS } from "./chart-size.ts";
import { crossedRows, MOST_ROWS, type Crossing } from "./crossed-rows.ts";
import type { Drawing } from "./drawing.ts";
import { dumbbell } from "./dumbbell.ts";
import { hiddenGroups } from "./group-family.ts";
import { orderedPair } from "./group-pair.ts";
import { lines, type NamedSeries } from "./lines.ts";
import { manyLines } from "./many-lines.ts";
import {
  figurePlan,
  headlineOf,
  MOST_LINES,
  seriesOf,
  siblingsOf,
  type FigureWidth,
  type PlanTools,
} from "./plan-parts.ts";
import { rankedBars } from "./ranked-bars.ts";
import { printable } from "./wrap-text.ts";

/** Fewer years than this are no development. */
const YEARS = 3;
const LONG_DEVELOPMENT = 5;
/** A gap that grew or shrank by this share is told as a development. */
const CHANGED = 0.2;

interface Choice {
  readonly kind: ChartPlan["kind"];
  readonly drawing: Drawing;
  /** Period the chart shows; null for a development. */
  readonly period: string | null;
}

/** One figure for each dimension that is worth one, in the order of the gaps (largest first). */
export function planGroups(
  finding: IndicatorFinding,
  width: FigureWidth,
  tools: PlanTools,
): readonly ChartPlan[] {
  const shown = siblingDimension(finding);
  return finding.gaps.flatMap((gap, index): readonly ChartPlan[] => {
    if (gap.dimension === shown) return [];
    const choice = chosen(finding, gap, WIDTHS[width], tools);
    if (!choice) return [];
    const dimension = printable(gap.dimension);
    const period = choice.period === null ? null : tools.formats.period(choice.period);
    const part = {
      id: `figure-${finding.indicator}-groups-${index + 1}`,
      kind: choice.kind,
      shape: { shows: "groups", gap, drawn: choice.kind } as const,
      detail: tools.text.byGroup(period, dimension),
    };
    return [figurePlan(finding, part, { width, drawing: choice.drawing }, tools)];
  });
}

/** The dimension whose groups stand in the main figure already; null for none. */
function siblingDimension(finding: IndicatorFinding): string | null {
  const headline = headlineOf(finding);
  if (!headline || siblingsOf(finding, headline).length === 0) return null;
  return headline.breakdown[0]?.dimension ?? null;
}

function chosen(
  finding: IndicatorFinding,
  gap: GapFinding,
  width: number,
  tools: PlanTools,
): Choice | null {
  const crossing = crossedRows(finding, gap);
  if (crossing) return pairChart(finding, { gap, crossing, width }, tools);
  const groups = gap.groups.length;
  const years = Math.max(
    ...gap.groups.map(({ series }) => seriesOf(finding, series)?.points.length ?? 0),
  );
  if (groups <= MOST_LINES && years >= YEARS) return linesChart(finding, gap, width, tools);
  if (groups > MOST_LINES && groups <= MOST_ROWS && years >= LONG_DEVELOPMENT && hasChanged(gap)) {
    return manyChart(finding, gap, width, tools);
  }
  return groups > 2 ? barsChart(finding, gap, width, tools) : null;
}

function hasChanged({ absolute, earlier }: GapFinding): boolean {
  return earlier !== null && Math.abs(absolute - earlier.absolute) > CHANGED * earlier.absolute;
}

function linesChart(
  finding: IndicatorFinding,
  gap: GapFinding,
  width: number,
  tools: PlanTools,
): Choice {
  const named = gap.groups.map(({ label, series }) => ({
    label: printable(label),
    points: seriesOf(finding, series)?.points ?? [],
    hidden: seriesOf(finding, series)?.hidden,
  }));
  const [highest] = gap.groups.toSorted((x, y) => y.value - x.value);
  const front = printable(gap.furthestBehind ?? highest?.label ?? "");
  const [a, b, ...more] = named.toSorted(
    (x, y) => Number(y.label === front) - Number(x.label === front),
  );
  const order = a && b && more.length === 0 ? orderedPair(a, b) : named;
  const roleOf = (label: string, index: number): NamedSeries["role"] => {
    if (order.length === 2) return index === 0 ? "first" : "second";
    return label === front ? "highlight" : "context";
  };
  const series = order.map(({ label, points, hidden }, index): NamedSeries => {
    return { name: label, points, hidden, role: roleOf(label, index) };
  });
  const { decimals } = finding;
  // A target value for all is no target value for parts of a total.
  const target = gap.furthestBehind === null ? null : finding.targetValue;
  const size = { width, height: px(51) };
  return {
    kind: "lines",
    drawing: lines({ series, target, decimals, size }, tools),
    period: null,
  };
}

function manyChart(
  finding: IndicatorFinding,
  gap: GapFinding,
  width: number,
  tools: PlanTools,
): Choice {
  const series = gap.groups.map(({ label, series: key }) => ({
    name: printable(label),
    points: seriesOf(finding, key)?.points ?? [],
    hidden: seriesOf(finding, key)?.hidden,
  }));
  const [best, worst] = [gap.groups[0]?.label ?? "", gap.groups.at(-1)?.label ?? ""].map(printable);
  const highlighted = printable(gap.furthestBehind ?? worst ?? "");
  const contrast = (highlighted === best ? worst : best) ?? "";
  const size = { width, height: px(48) };
  const input = { series, highlighted, contrast, target: null, decimals: finding.decimals, size };
  return { kind: "many-lines", drawing: manyLines(input, tools), period: null };
}

function barsChart(
  finding: IndicatorFinding,
  gap: GapFinding,
  width: number,
  tools: PlanTools,
): Choice {
  const rows = gap.groups
    .map((group) => ({
      name: printable(group.label),
      value: group.value,
      ...intervalPart(group),
      emphasis: group.label === gap.furthestBehind ? ("bold" as const) : ("plain" as const),
    }))
    .sort((a, b) => b.value - a.value);
  const hidden = hiddenGroups(finding, gap).map(printable);
  const drawing = rankedBars({ rows, hidden, decimals: finding.decimals, width }, tools);
  return { kind: "ranked-bars", drawing, period: gap.period };
}

function pairChart(
  finding: IndicatorFinding,
  parts: { readonly gap: GapFinding; readonly crossing: Crossing; readonly width: number },
  tools: PlanTools,
): Choice {
  const { gap, crossing, width } = parts;
  const reference = headlineOf(finding)?.points.find(({ year }) => year === gap.year)?.value;
  const input = {
    rows: crossing.rows.map(({ label, ...values }) => ({
      name: printable(label),
      emphasis: label === gap.furthestBehind ? ("bold" as const) : ("plain" as const),
      ...values,
    })),
    hidden: crossing.hidden.map(({ label, of }) => `${printable(label)} (${printable(of)})`),
    groups: crossing.pair,
    reference: reference ?? null,
    decimals: finding.decimals,
    width,
  };
  return { kind: "dumbbell", drawing: dumbbell(input, tools), period: gap.period };
}
