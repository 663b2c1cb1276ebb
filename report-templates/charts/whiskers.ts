/** Intervals published with values, drawn as thin lines with short ends. */
import { extentOf, type BoundedValue } from "../../domain/findings/interval.ts";
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
  return points.flatMap((point) =>
    whisker({ at: point.year, ...point }).map(([from, to, low, high]) => {
      const end = low === high ? half : 0;
      return { x: from - end, x2: to + end, y: low, y2: high, stroke, width: 1 };
    }),
  );
}

/** Lying lines at rows, over the same values. */
export function lyingWhiskers(
  plot: Plot,
  rows: readonly Whisker[],
  stroke: Paint,
): readonly Rule[] {
  const half = HALF_END / Math.abs(toY(plot, 1) - toY(plot, 0));
  return rows.flatMap((row) =>
    whisker(row).map(([from, to, low, high]) => {
      const end = low === high ? half : 0;
      return { x: low, x2: high, y: from - end, y2: to + end, stroke, width: 1 };
    }),
  );
}

/** The line and its two ends: place from and to, value from and to. None without an interval. */
function whisker({
  at,
  interval,
}: Whisker): readonly (readonly [number, number, number, number])[] {
  if (interval === undefined) return [];
  const { lower, upper } = interval;
  return [
    [at, at, lower, upper],
    [at, at, lower, lower],
    [at, at, upper, upper],
  ];
}

/** Every number that an axis must hold: values and the ends of their intervals. */
export function heldValues(values: readonly BoundedValue[]): readonly number[] {
  return values.flatMap((each) => {
    const { lower, upper } = extentOf(each);
    return lower === upper ? [each.value] : [lower, each.value, upper];
  });
}

/** Whether a drawing of these values has whiskers. */
export function hasIntervals(values: readonly BoundedValue[]): boolean {
  return values.some(({ interval }) => interval !== undefined);
}
