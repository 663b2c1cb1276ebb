/** How groups of people differ in one indicator. */
import type { ValueInterval } from "../observation.ts";

/** Difference between groups of one dimension in the latest year that has at least two of them. */
export interface GapFinding {
  readonly dimension: string;
  readonly period: string;
  readonly year: number;
  /** Sorted from best to worst when the direction is known, else from highest to lowest. */
  readonly groups: readonly {
    readonly label: string;
    readonly series: string;
    readonly value: number;
    readonly interval?: ValueInterval;
  }[];
  /** Highest minus lowest, in the indicator's unit; percentage points for percentages. */
  readonly absolute: number;
  /** Highest over lowest; null when the lowest is zero or signs differ. */
  readonly relative: number | null;
  /**
   * What published intervals forbid. "difference": those of the first and the last group overlap, so that no difference
   * is told; "order": another group's overlaps that of the worst, so that nobody is called furthest behind.
   */
  readonly unclear?: "difference" | "order";
  /** Group with the worst value; null without a confirmed direction, or where it is unclear. */
  readonly furthestBehind: string | null;
  /** Absolute gap of the same groups in the first year that has them all; null when there is none. */
  readonly earlier: { readonly period: string; readonly absolute: number } | null;
}
