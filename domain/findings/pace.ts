/** Observed pace over needed pace, by yearly growth and by a straight line, and the classes cut from it. */
import type { Direction } from "../city.ts";
import type { AssessedStatus } from "./finding.ts";

/** Share of the needed pace from which an indicator is on track (Statistics Canada, Open SDG). */
export const ON_TRACK_RATIO = 0.95;

/** The four numbers and three years a pace is computed from. */
export interface Course {
  readonly from: { readonly year: number; readonly value: number };
  readonly to: { readonly year: number; readonly value: number };
  readonly target: { readonly year: number; readonly value: number };
  readonly direction: Direction;
}

/** Ratios are rounded to 12 digits, so that a change of unit cannot push one over a cut-off. */
const PRECISION = 1e12;

/**
 * Statistics Canada's ratio R = s * d * CAGR_a / |CAGR_r|, with the observed and the needed yearly growth as fractions.
 * The caller makes sure that all values have one sign, none is zero, and baseline and target value differ.
 */
export function growthPace(course: Course): { ratio: number; observed: number; needed: number } {
  const { from, to, target, direction } = course;
  const observed = yearlyGrowth(from, to);
  const needed = yearlyGrowth(from, target);
  const sign = from.value < 0 ? -1 : 1;
  return {
    ratio: rounded((sign * sense(direction) * observed) / Math.abs(needed)),
    observed,
    needed,
  };
}

/** The same ratio with yearly steps in the unit of the indicator; works with zeros and sign changes. */
export function straightLineRatio({ from, to, target, direction }: Course): number {
  const observed = (to.value - from.value) / (to.year - from.year);
  const needed = (target.value - from.value) / (target.year - from.year);
  return rounded((sense(direction) * observed) / Math.abs(needed));
}

/** The value in `year` at which the growth ratio is `ratio`: the inverse of {@link growthPace}. */
export function valueAtGrowthRatio(course: Course, ratio: number, year: number): number {
  const { from, target, direction } = course;
  const sign = from.value < 0 ? -1 : 1;
  const growth = ratio * Math.abs(yearlyGrowth(from, target)) * sign * sense(direction);
  return from.value * (1 + growth) ** (year - from.year);
}

/** The value in `year` at which the straight-line ratio is `ratio`: the inverse of {@link straightLineRatio}. */
export function valueAtStraightRatio(
  { from, target, direction }: Course,
  ratio: number,
  year: number,
): number {
  const needed = Math.abs(target.value - from.value) / (target.year - from.year);
  return from.value + ratio * needed * sense(direction) * (year - from.year);
}

/** Class of a ratio; "met" is not decided here. */
export function classOfRatio(ratio: number): Exclude<AssessedStatus, "met"> {
  if (ratio >= ON_TRACK_RATIO) return "on-track";
  return ratio >= 0 ? "too-slow" : "moving-away";
}

/** Statistics Canada's score from -5 to 5; 2.5 is the cut-off of "on track", -2.5 that of "moving away". */
export function scoreOfRatio(ratio: number): number {
  return ratio >= 0.6 ? Math.min(7.1429 * ratio - 4.2857, 5) : Math.max(4.1667 * ratio - 2.5, -5);
}

/** 1 when more is better, -1 when less is better. */
export function sense(direction: Direction): 1 | -1 {
  return direction === "increase" ? 1 : -1;
}

function yearlyGrowth(from: Course["from"], to: Course["to"]): number {
  return (to.value / from.value) ** (1 / (to.year - from.year)) - 1;
}

function rounded(ratio: number): number {
  const result = Math.round(ratio * PRECISION) / PRECISION;
  return Number.isFinite(result) ? (result === 0 ? 0 : result) : ratio;
}
