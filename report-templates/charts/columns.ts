/** Yearly changes with a sign: columns on a zero line; falls are hollow and hang below it. */
import type { HiddenPeriod, Point } from "../../domain/findings/finding.ts";
import { extentOf, valueAndBounds } from "../../domain/findings/interval.ts";
import type { Size } from "./chart-size.ts";
import type { ChartTools } from "./chart-text.ts";
import type { Drawing } from "./drawing.ts";
import { paint } from "./paint.ts";
import {
  overlaps,
  labelBox,
  toX,
  toY,
  type Bar,
  type Box,
  type Label,
  type Plot,
} from "./scene.ts";
import { breaksOf, hiddenOf } from "./series-notes.ts";
import { textStyles } from "./text-measure.ts";
import { valueAxis } from "./value-axis.ts";
import { gridLabels, gridRules, gutterOf } from "./value-grid.ts";
import { hasIntervals, uprightWhiskers } from "./whiskers.ts";

export interface ColumnsInput {
  /** Sorted by year; at least one. */
  readonly points: readonly [Point, ...Point[]];
  /** Periods whose value is hidden: places without a column, told under the figure. */
  readonly hidden?: readonly HiddenPeriod[] | undefined;
  readonly decimals: number;
  readonly size: Size;
}

/** Half the width of a column, in years. */
const HALF = 0.37;

export function columns(input: ColumnsInput, tools: ChartTools): Drawing {
  const { points, size } = input;
  const values = points.map(({ value }) => value);
  const axis = valueAxis([0, ...points.flatMap(valueAndBounds)], 5);
  const [first, latest] = [points[0], points.at(-1) ?? points[0]];
  // Numbers of hanging columns stand between the plot and the years.
  const below = values.some((value) => value < 0) ? 10 : 0;
  const frame = { ...size, left: gutterOf(axis, tools), right: 4, top: 18, bottom: 20 + below };
  const plot: Plot = { frame, x: [first.year - 0.6, latest.year + 0.6], y: axis.domain };
  const zero = { x: plot.x[0], x2: plot.x[1], y: 0, y2: 0, stroke: paint.ink2, width: 1 } as const;
  return {
    scene: {
      ...plot,
      rules: [...gridRules(plot, axis), zero],
      bars: points.map(bar),
      whiskers: uprightWhiskers(plot, points, paint.ink),
      labels: [
        ...gridLabels(plot, axis, tools),
        ...yearLabels(plot, points, tools),
        ...valueLabels(plot, input, tools),
      ],
    },
    scaleStartsAt: null,
    breaks: breaksOf(points, tools),
    hidden: hiddenOf(input.hidden, tools),
    intervals: hasIntervals(points),
  };
}

function bar({ year, value }: Point): Bar {
  const place = { x: year - HALF, x2: year + HALF, y: 0, y2: value };
  if (value >= 0) return { ...place, fill: paint.goal };
  return { ...place, fill: paint.paper, stroke: paint.goal, width: 1.5 };
}

/** The latest value in bold; values that would touch a neighbour or its column are left to the table. */
function valueLabels(
  plot: Plot,
  { points, decimals }: ColumnsInput,
  { formats, measure }: ChartTools,
): readonly Label[] {
  const labels = points.map((point, index): Label => {
    const { year, value } = point;
    const { lower, upper } = extentOf(point);
    const style = index === points.length - 1 ? textStyles.bold : textStyles.label;
    const beyond = value < 0 ? { y: lower, dy: 13 } : { y: upper, dy: -5 };
    const place = { x: year, dx: 0, ...beyond, align: "center" } as const;
    return { ...place, text: formats.number(value, decimals), fill: paint.ink, ...style };
  });
  const clear = labels.filter((label) => {
    const box = labelBox(plot, label, measure);
    return !points.some((point) => point.year !== label.x && overlaps(box, boxOf(plot, point)));
  });
  return withoutCollisions(plot, clear.toReversed(), measure);
}

function boxOf(plot: Plot, { year, value }: Point): Box {
  const [left, right] = [toX(plot, year - HALF), toX(plot, year + HALF)];
  const [zero, end] = [toY(plot, 0), toY(plot, value)];
  return { left, right, top: Math.min(zero, end), bottom: Math.max(zero, end) };
}

/** "’15", or the whole year where there is room. */
function yearLabels(
  plot: Plot,
  points: readonly Point[],
  { formats, measure }: ChartTools,
): readonly Label[] {
  const pitch = toX(plot, 1) - toX(plot, 0);
  const full = points.map(({ period }) => formats.period(period));
  const fits = full.every((text) => measure(text, textStyles.axis) + 6 <= pitch);
  const dy = plot.frame.height - 5;
  const labels = points.map(({ year }, index): Label => {
    const text = fits ? (full[index] ?? "") : `’${String(year).slice(-2)}`;
    const place = { x: year, y: plot.y[1], dx: 0, dy: dy - plot.frame.top } as const;
    return { ...place, text, align: "center", fill: paint.ink2, ...textStyles.axis };
  });
  return withoutCollisions(plot, labels, measure);
}

function withoutCollisions(
  plot: Plot,
  labels: readonly Label[],
  measure: ChartTools["measure"],
): readonly Label[] {
  const boxes: Box[] = [];
  return labels.filter((label) => {
    const box = labelBox(plot, label, measure);
    const wide = { ...box, left: box.left - 2, right: box.right + 2 };
    if (boxes.some((other) => overlaps(wide, other))) return false;
    boxes.push(box);
    return true;
  });
}
