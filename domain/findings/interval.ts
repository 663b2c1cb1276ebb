/** What published bounds around values allow to be said. docs/methods.md#published-intervals */
import type { ValueInterval } from "../observation.ts";

/** A value with the bounds its publisher states, if any. */
export interface BoundedValue {
  readonly value: number;
  readonly interval?: ValueInterval;
}

/**
 * Whether two values cannot be told apart: their intervals share a value. A value without an interval counts as its own
 * bounds; two such values are always told apart. Overlap is stricter than a test of the difference: intervals that
 * overlap a little may belong to values that do differ.
 */
export function overlap(a: BoundedValue, b: BoundedValue): boolean {
  if (!a.interval && !b.interval) return false;
  const [first, second] = [extentOf(a), extentOf(b)];
  return first.lower <= second.upper && second.lower <= first.upper;
}

/** Whether a number that stands fixed, such as a target value, lies within the interval of a value, ends included. */
export function isInside(fixed: number, { interval }: BoundedValue): boolean {
  return interval !== undefined && interval.lower <= fixed && fixed <= interval.upper;
}

/** From the lower to the upper bound, or from the value to itself. */
export function extentOf({ value, interval }: BoundedValue): ValueInterval {
  return interval ?? { lower: value, upper: value };
}

/** Every number that is published of a value. */
export function valueAndBounds({ value, interval }: BoundedValue): readonly number[] {
  return interval === undefined ? [value] : [interval.lower, value, interval.upper];
}

/** The interval as a part of another object; nothing where there is none. */
export function intervalPart({
  interval,
}: Pick<BoundedValue, "interval">): Pick<BoundedValue, "interval"> {
  return interval === undefined ? {} : { interval };
}
