/** What decides which counts may stand at a place. */
import type { ReviewFindings, TargetFinding } from "../../../domain/findings/finding.ts";
import type { Goal } from "../../../domain/goal.ts";
import type { Place } from "./page-tree.ts";

/** Where a number stands. */
export interface Scope {
  readonly place: Place;
  readonly findings: ReviewFindings;
  /** Of the chapter, the table or the row; null across goals. */
  readonly goal: Goal | null;
  /** Of the section; null outside of targets. */
  readonly target: TargetFinding | null;
  /** Year of the printed date. */
  readonly year: number;
}

export const length = (list: readonly unknown[]): number => list.length;
export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
