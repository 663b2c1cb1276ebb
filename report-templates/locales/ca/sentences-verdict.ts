/** What a movement means for the target value, in Catalan. Only where there is a status; never a judgment without one. */
import type { Assessed } from "../../../domain/findings/progress-method.ts";

/**
 * The end of a sentence about an indicator that was assessed, with its comma. The words follow the status and nothing
 * else: met - "es compleix", on track - "a bon ritme" or "ritme suficient", too slow - "amb retard" or "ritme
 * insuficient", moving away - "en sentit contrari" or "més lluny". A target year that is over is said.
 */
export function verdict(assessment: Assessed, seed: number): string {
  const { status, target, latest } = assessment;
  const value = `valor objectiu del ${target.year}`;
  if (status === "met") return metWords(assessment, value);
  if (latest.year >= target.year)
    return status === "moving-away"
      ? `, en sentit contrari al ${value}`
      : `, però no s’ha complert el ${value}`;
  const ends = ENDS[status](target.year);
  return ends[Math.floor(seed / 2) % ends.length] ?? "";
}

const ENDS = {
  "on-track": (year: number) => [
    `, a bon ritme per al ${year}`,
    `, amb ritme suficient per al ${year}`,
  ],
  "too-slow": (year: number) => [
    `, amb retard per al ${year}`,
    `, amb ritme insuficient per al ${year}`,
  ],
  "moving-away": (year: number) => [
    `, en sentit contrari al valor objectiu del ${year}`,
    `, més lluny del valor objectiu del ${year}`,
  ],
} as const;

function metWords({ gettingWorse, target, latest }: Assessed, value: string): string {
  if (gettingWorse) return `, però el ${value} encara es compleix`;
  return latest.year < target.year ? `; el ${value} ja es compleix` : `; el ${value} es compleix`;
}
