/** Findings of sample indicators, and series that have each status. */
import { deriveFindings } from "../../../domain/findings/derive-findings.ts";
import type { ReviewFindings } from "../../../domain/findings/finding.ts";
import { GOALS } from "../../../domain/goal.ts";
import type { ReleasedData } from "../../../domain/released-data.ts";
import { config, released, type SampleIndicator } from "./sample-data.ts";

export function derive(
  samples: readonly SampleIndicator[],
  extra: Partial<ReleasedData> = {},
): ReviewFindings {
  return deriveFindings({ config, data: released(samples, extra), goals: GOALS });
}

/** A decrease to 10 in 2030 is wanted. */
export const SERIES = {
  met: { 2015: 20, 2018: 12, 2022: 9 },
  onTrack: { 2015: 20, 2018: 15, 2022: 12 },
  tooSlow: { 2015: 20, 2018: 19, 2022: 18 },
  movingAway: { 2015: 20, 2018: 21, 2022: 24 },
} as const;
