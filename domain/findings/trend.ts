/** How a series moved, without judgment: first, latest, highest and lowest value. */
import type { Point, Trend } from "./finding.ts";
import { overlap } from "./interval.ts";
import { valueWindow } from "./progress.ts";

/**
 * From the first value of the window (from the baseline year on, after the last break) to the latest. A series that ended
 * before the window, or has one value in it, is described from its own first value (after its last break). Null below
 * two values.
 */
export function trendOf(points: readonly Point[], baselineFrom: number): Trend | null {
  const recent = valueWindow(points, baselineFrom).points;
  const window = recent.length > 1 ? recent : valueWindow(points, Number.NEGATIVE_INFINITY).points;
  const [first, latest] = [window[0], window.at(-1)];
  if (!first || !latest || first.year >= latest.year) return null;
  const sameSign = Math.sign(first.value) === Math.sign(latest.value) || latest.value === 0;
  const change = Number((latest.value - first.value).toPrecision(12));
  return {
    first,
    latest,
    change,
    relativeChange:
      first.value !== 0 && sameSign && !overlap(first, latest)
        ? change / Math.abs(first.value)
        : null,
    highest: window.reduce((best, point) => (point.value > best.value ? point : best)),
    lowest: window.reduce((best, point) => (point.value < best.value ? point : best)),
  };
}
