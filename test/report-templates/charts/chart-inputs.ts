/** Series, target values and sizes, written in short, of which tests make charts. */
import type { Point, TargetValue } from "../../../domain/findings/finding.ts";
import { px, WIDTHS } from "../../../report-templates/charts/chart-size.ts";

export type Points = readonly [Point, ...Point[]];

/** Yearly values from a first year on; null is a year without a value. */
export function yearly(from: number, values: readonly (number | null)[]): Points {
  const [first, ...rest] = values.flatMap((value, index): Point[] =>
    value === null ? [] : [{ period: String(from + index), year: from + index, value, flag: null }],
  );
  if (!first) throw new Error("a series needs a value");
  return [first, ...rest];
}

/** The same series with a new method from a year on. */
export function withBreak(points: Points, year: number): Points {
  return points.map((point) => (point.year === year ? { ...point, flag: "b" } : point)) as never;
}

export function goalFor(
  value: number,
  direction: "increase" | "decrease",
  year = 2030,
): TargetValue {
  return { value, year, direction, setBy: null };
}

export const halfSize = { width: WIDTHS.half, height: px(42) };
export const mainSize = { width: WIDTHS.main, height: px(56) };
