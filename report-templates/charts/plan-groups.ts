/** The figures of an indicator's groups: which chart answers "who is left behind?" */
import type { IndicatorFinding, SeriesFinding } from "../../domain/findings/finding.ts";
import type { GapFinding } from "../../domain/findings/gap-finding.ts";
import type { ChartPlan } from "./chart-plan.ts";
import { px, WIDTHS } from "./chart-size.ts";
import type { Drawing } from "./drawing.ts";
import { dumbbell, type DumbbellRow } from "./dumbbell.ts";
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

const MOST_ROWS = 20;
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
      shape: { shows: "groups", gap } as const,
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
  const rows = crossedRows(finding, gap);
  if (rows) return pairChart(finding, { gap, rows, width }, tools);
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
    .map(({ label, value }) => ({
      name: printable(label),
      value,
      emphasis: label === gap.furthestBehind ? ("bold" as const) : ("plain" as const),
    }))
    .sort((a, b) => b.value - a.value);
  const hidden = hiddenGroups(finding, gap);
  const drawing = rankedBars({ rows, hidden, decimals: finding.decimals, width }, tools);
  return { kind: "ranked-bars", drawing, period: gap.period };
}

/** Groups of the same dimension whose value in the year of the gap is hidden. */
function hiddenGroups(finding: IndicatorFinding, gap: GapFinding): readonly string[] {
  const shown = seriesOf(finding, gap.groups[0]?.series ?? "");
  return finding.series
    .filter(
      ({ breakdown: [part, ...more], name, unit, hidden = [] }) =>
        part?.dimension === gap.dimension &&
        more.length === 0 &&
        name === shown?.name &&
        unit === shown.unit &&
        hidden.some(({ year }) => year === gap.year),
    )
    .map(({ breakdown: [part] }) => printable(part?.value ?? ""));
}

interface Crossing {
  /** The dimension that has two values, and those values. */
  readonly pair: readonly [first: string, second: string];
  readonly rows: readonly DumbbellRow[];
}

/** Each group of the gap divided once more into two: women and men by district. */
function crossedRows(finding: IndicatorFinding, gap: GapFinding): Crossing | null {
  const headline = headlineOf(finding);
  const divided = finding.series.filter(
    ({ breakdown, unit, name }) =>
      breakdown.length === 2 &&
      breakdown.some(({ dimension }) => dimension === gap.dimension) &&
      unit === (headline?.unit ?? unit) &&
      name === (headline?.name ?? name),
  );
  const other = pairDimension(divided, gap.dimension);
  if (!other) return null;
  const { dimension, pair } = other;
  const rows = gap.groups.flatMap(({ label }): readonly DumbbellRow[] => {
    const [first, second] = pair.map((value) =>
      valueIn(divided, { [gap.dimension]: label, [dimension]: value }, gap.year),
    );
    if (first === undefined || second === undefined) return [];
    const emphasis = label === gap.furthestBehind ? "bold" : "plain";
    return [{ name: printable(label), emphasis, first, second }];
  });
  return rows.length < 2 || rows.length > MOST_ROWS ? null : { pair, rows };
}

/** The other dimension of these series when it has two values, in the report's order. */
function pairDimension(
  divided: readonly SeriesFinding[],
  known: string,
): { readonly dimension: string; readonly pair: readonly [string, string] } | null {
  const values = new Map<string, Set<string>>();
  for (const { dimension, value } of divided.flatMap(({ breakdown }) => breakdown)) {
    if (dimension === known) continue;
    values.set(dimension, (values.get(dimension) ?? new Set<string>()).add(value));
  }
  for (const [dimension, set] of values) {
    const [a, b, ...more] = [...set];
    if (a === undefined || b === undefined || more.length > 0) continue;
    const [first, second] = orderedPair({ label: a }, { label: b });
    return { dimension, pair: [first.label, second.label] };
  }
  return null;
}

function valueIn(
  series: readonly SeriesFinding[],
  cells: Readonly<Record<string, string>>,
  year: number,
): number | undefined {
  const own = series.find(({ breakdown }) =>
    breakdown.every(({ dimension, value }) => cells[dimension] === value),
  );
  return own?.points.find((point) => point.year === year)?.value;
}

function pairChart(
  finding: IndicatorFinding,
  parts: { readonly gap: GapFinding; readonly rows: Crossing; readonly width: number },
  tools: PlanTools,
): Choice {
  const { gap, rows: crossing, width } = parts;
  const reference = headlineOf(finding)?.points.find(({ year }) => year === gap.year)?.value;
  const input = {
    rows: crossing.rows,
    groups: crossing.pair,
    reference: reference ?? null,
    decimals: finding.decimals,
    width,
  };
  return { kind: "dumbbell", drawing: dumbbell(input, tools), period: gap.period };
}
