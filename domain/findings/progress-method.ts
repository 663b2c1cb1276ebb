/** What a way to assess progress is given and gives back. All methods share this shape. */
import type { Assessment, NotAssessedReason, Point, TargetValue } from "./finding.ts";

export type Assessed = Exclude<Assessment, { status: "not-assessed" }>;

/** What the city wants of an indicator, or why that cannot be used. */
export type Aim = { readonly target: TargetValue } | { readonly refused: NotAssessedReason };

export interface ProgressInput {
  /** Values of the headline series, sorted by year. */
  readonly points: readonly Point[];
  readonly aim: Aim;
  /** First year from which a value can be the baseline. */
  readonly baselineFrom: number;
}

/** A way to assess progress. All methods share this shape, so that a later one needs no change elsewhere. */
export type ProgressMethod = (input: ProgressInput) => Assessment;
