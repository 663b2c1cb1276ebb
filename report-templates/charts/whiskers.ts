/** Intervals published with values, drawn as thin lines with short ends. */
import type { BoundedValue } from "../../domain/findings/interval.ts";
import type { Point } from "../../domain/findings/finding.ts";
import type { ValueInterval } from "../../domain/observation.ts";
import type { Paint } from "./paint.ts";
import { toX, toY, type Plot, type Rule } from "./scene.ts";

/** Half the length of an end, in px. */
const HALF_END = 2.5;

/** Of two values that stand beside each other. */
export type PairIntervals = readonly [
  first: ValueInterval | undefined,
  second: ValueInterval | undefined,
];

interface Whisker extends BoundedValue {
  /** Year or row, in data coordinates. */
  readonly at: number;
}

/** Upright lines at the years of the values that have an interval. */
export function uprightWhiskers(
  plot: Plot,
  points: readonly Point[],
  stroke: Paint,
): readonly Rule[] {
  const half = HALF_END / Math.abs(toX(plot, 1) - toX(plot, 0));
  return points
    .flatMap((point) => strokesOf({ at: point.year, ...point }, half))
    .map(({ from, to, low, high }) => ({ x: from, x2: to, y: low, y2: high, stroke, width: 1 }));
}

/** Lying lines at rows, over the same values. */
export function lyingWhiskers(
  plot: Plot,
  rows: readonly Whisker[],
  stroke: Paint,
): readonly Rule[] {
  const half = HALF_END / Math.abs(toY(plot, 1) - toY(plot, 0));
  return rows
    .flatMap((row) => strokesOf(row, half))
    .map(({ from, to, low, high }) => ({ x: low, x2: high, y: from, y2: to, stroke, width: 1 }));
}

/** Years or rows from and to, values from and to. */
interface Stroke {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

/** The line and its two ends. None without an interval. */
function strokesOf({ at, interval }: Whisker, half: number): readonly Stroke[] {
  if (interval === undefined) return [];
  const { lower, upper } = interval;
  const ends = [lower, upper].map((end) => ({
    from: at - half,
    to: at + half,
    low: end,
    high: end,
  }));
  return [{ from: at, to: at, low: lower, high: upper }, ...ends];
}

/** Whether a drawing of these values has whiskers. */
export function hasIntervals(values: readonly BoundedValue[]): boolean {
  return values.some(({ interval }) => interval !== undefined);
}
