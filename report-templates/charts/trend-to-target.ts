/** The main chart of an indicator: its headline series on the way to its target value. */
import type { HiddenPeriod, Point, TargetValue } from "../../domain/findings/finding.ts";
import { extentOf, valueAndBounds } from "../../domain/findings/interval.ts";
import type { Size } from "./chart-size.ts";
import type { ChartTools } from "./chart-text.ts";
import type { Drawing } from "./drawing.ts";
import { placeAll, type Stroke } from "./label-placement.ts";
import { gapBands } from "./gap-bands.ts";
import { paceAt, paceVertices, type Pace } from "./pace.ts";
import { paint } from "./paint.ts";
import { bandLabels, breakDrawing, breaksOf, hiddenOf, scaleStart } from "./series-notes.ts";
import { piecesOf, seriesMarks, seriesVertices, type SeriesStyle } from "./series-line.ts";
import { toX, toY, type Label, type Mark, type Plot, type Rule, type Vertex } from "./scene.ts";
import { paceLabels, targetLabels, targetRing, targetRule } from "./target-line.ts";
import { textStyles } from "./text-measure.ts";
import { timeAxis } from "./time-axis.ts";
import { ticksOf } from "./time-ticks.ts";
import { valueAxis, type ValueAxis } from "./value-axis.ts";
import { gridLabels, gridRules, gutterOf } from "./value-grid.ts";
import { hasIntervals, uprightWhiskers } from "./whiskers.ts";

export interface TrendInput {
  /** Sorted by year; at least one. */
  readonly points: readonly [Point, ...Point[]];
  /** Periods whose value is hidden. */
  readonly hidden?: readonly HiddenPeriod[] | undefined;
  readonly target: TargetValue | null;
  /** Null when the status does not rest on a pace. */
  readonly pace: Pace | null;
  readonly decimals: number;
  readonly size: Size;
  /** Year of the value from which the words about this series count; the first value when absent. */
  readonly startYear?: number;
}

/** Zero is left out when the lowest value is above this share of the highest. */
const ZERO_BELOW = 0.88;
/** Areas of marks in px². */
const BIG = 80;
const SMALL = 22;

/** Draws one to many values, with or without a target value; see the states in the tests. */
export function trendToTarget(input: TrendInput, tools: ChartTools): Drawing {
  const { points, target, pace } = input;
  const axis = valueAxis(
    [...points.flatMap(valueAndBounds), ...(target ? [target.value] : [])],
    input.size.height > 170 ? 5 : 4,
    ZERO_BELOW,
  );
  const plot = plotOf(input, axis, tools);
  const pieces = piecesOf(points, input.hidden);
  const style = styleOf(input);
  const bands = gapBands(pieces, input.hidden);
  const time = timeAxis(
    plot,
    ticksOf(points, { target: targetAhead(input), start: startOf(input) }, tools.formats),
    tools,
  );
  const lines = [...(pace ? paceVertices(pace) : []), ...seriesVertices("headline", pieces, style)];
  const breaks = breakDrawing(plot, points, tools);
  const targetLine = target ? targetRule(plot, target.value, target.year) : null;
  const whiskers = uprightWhiskers(plot, points, paint.goal);
  const requests = [
    ...valueLabels(input, tools),
    ...(target ? [targetLabels(plot, target, { passed: !targetAhead(input) }, tools)] : []),
    ...(pace ? [paceLabels(plot, pace, tools)] : []),
    ...bandLabels(plot, bands, tools),
    ...breaks.labels,
  ];
  const strokes = [
    ...strokesOf(plot, lines),
    ...points.map((point) => dotStroke(plot, point)),
    ...whiskers.map((rule) => ruleStroke(plot, rule)),
    ...[...time.rules.slice(0, 1), ...(targetLine ? [targetLine] : [])].map((rule) =>
      ruleStroke(plot, rule),
    ),
  ];
  const fixed = [...gridLabels(plot, axis, tools), ...time.labels];
  return {
    scene: {
      ...plot,
      bands,
      rules: [
        ...gridRules(plot, axis),
        ...time.rules,
        ...breaks.rules,
        ...(targetLine ? [targetLine] : []),
      ],
      lines,
      whiskers,
      marks: [...seriesMarks(pieces, style), ...(target ? [targetRing(target)] : [])],
      labels: placeAll(fixed, requests, strokes, { plot, measure: tools.measure }),
    },
    scaleStartsAt: scaleStart(axis, tools),
    breaks: breaksOf(points, tools),
    hidden: hiddenOf(input.hidden, tools),
    intervals: hasIntervals(points),
  };
}

/** The target year when it lies after the latest value. */
function targetAhead({ points, target }: TrendInput): TargetValue | null {
  return target && target.year > (points.at(-1)?.year ?? 0) ? target : null;
}

function plotOf(input: TrendInput, axis: ValueAxis, tools: ChartTools): Plot {
  const { points, size } = input;
  const first = points[0].year;
  const latest = points.at(-1) ?? points[0];
  const ahead = targetAhead(input);
  const end = Math.max(ahead?.year ?? latest.year, first + 1);
  const label = ahead ? String(ahead.year) : tools.formats.period(latest.period);
  const value = ahead ? "" : tools.formats.number(latest.value, input.decimals);
  const half = Math.max(
    tools.measure(label, textStyles.axis),
    tools.measure(value, textStyles.value),
  );
  const right = Math.ceil(Math.max(10, half / 2));
  const left = gutterOf(axis, tools);
  return { frame: { ...size, left, right, top: 18, bottom: 22 }, x: [first, end], y: axis.domain };
}

/** The value from which the words count: the baseline, else the first. */
function startOf({ points, startYear }: TrendInput): Point {
  return points.find(({ year }) => year === startYear) ?? points[0];
}

/** First and latest value large and with a halo, the others as small dots. */
function styleOf(input: TrendInput): SeriesStyle {
  const ends = [startOf(input), input.points.at(-1)];
  const dot = (point: Point): Mark => {
    const place = { x: point.year, y: point.value, shape: "circle", fill: paint.goal } as const;
    if (!ends.includes(point)) return { ...place, size: SMALL };
    return { ...place, size: BIG, stroke: paint.paper, width: 1.5 };
  };
  return { stroke: paint.goal, width: 2.5, dots: "every", dot };
}

/** First and latest value, beyond their whiskers; the latest on the side away from the pace line when that is free. */
function valueLabels(
  input: TrendInput,
  { formats }: ChartTools,
): readonly (readonly [Label, ...Label[]])[] {
  const { points, pace, decimals, target } = input;
  const first = startOf(input);
  const latest = points.at(-1) ?? first;
  const at = (point: Point, dx: number, dy: number): Label => {
    const { lower, upper } = extentOf(point);
    const place = { x: point.year, y: dy < 0 ? upper : lower, dx, dy, align: "center" } as const;
    const text = formats.number(point.value, decimals);
    return { ...place, text, fill: paint.goal, halo: paint.paper, ...textStyles.value };
  };
  const start = (dy: number): Label => ({ ...at(first, -7, dy), align: "left" });
  const firsts = [start(-9), at(first, -8, -9), start(19), at(first, -8, 19)] as const;
  if (latest === first) return [firsts];
  const line = pace && latest.year < pace.to.year ? paceAt(pace, latest.year) : target?.value;
  const below = line !== undefined && latest.value < line;
  const [near, far] = below ? [20, -9] : [-9, 20];
  const lasts = [
    at(latest, 0, near),
    at(latest, 0, far),
    at(latest, 14, near),
    at(latest, -14, near),
  ] as const;
  return [lasts, firsts];
}

function strokesOf(plot: Plot, lines: readonly Vertex[]): readonly Stroke[] {
  return lines.slice(1).flatMap((to, index) => {
    const from = lines[index];
    if (from?.line !== to.line) return [];
    return [
      {
        from: [toX(plot, from.x), toY(plot, from.y)],
        to: [toX(plot, to.x), toY(plot, to.y)],
        weight: to.line === "pace" ? 3 : 8,
      } as const,
    ];
  });
}

function ruleStroke(plot: Plot, { x, x2, y, y2 }: Rule): Stroke {
  return { from: [toX(plot, x), toY(plot, y)], to: [toX(plot, x2), toY(plot, y2)], weight: 4 };
}

/** A value's mark, which labels must not cover. */
function dotStroke(plot: Plot, { year, value }: Point): Stroke {
  const [x, y] = [toX(plot, year), toY(plot, value)];
  return { from: [x - 4, y], to: [x + 4, y], weight: 40 };
}
