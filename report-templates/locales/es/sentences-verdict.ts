/** What a movement means for the target value, in Spanish. Only where there is a status; never a judgment without one. */
import type { Assessed } from "../../../domain/findings/progress-method.ts";

/**
 * The end of a sentence about an indicator that was assessed, with its comma. The words follow the status and nothing
 * else: met - "se cumple", on track - "a buen ritmo" or "ritmo suficiente", too slow - "con retraso" or "ritmo
 * insuficiente", moving away - "en sentido contrario" or "más lejos". A target year that is over is said.
 */
export function verdict(assessment: Assessed, seed: number): string {
  const { status, target, latest } = assessment;
  const value = `valor objetivo de ${target.year}`;
  if (status === "met") return metWords(assessment, value);
  if (latest.year >= target.year)
    return status === "moving-away"
      ? `, en sentido contrario al ${value}`
      : `, pero no se ha cumplido el ${value}`;
  const ends = ENDS[status](target.year);
  return ends[Math.floor(seed / 2) % ends.length] ?? "";
}

const ENDS = {
  "on-track": (year: number) => [
    `, a buen ritmo para ${year}`,
    `, con ritmo suficiente para ${year}`,
  ],
  "too-slow": (year: number) => [
    `, con retraso para ${year}`,
    `, con ritmo insuficiente para ${year}`,
  ],
  "moving-away": (year: number) => [
    `, en sentido contrario al valor objetivo de ${year}`,
    `, más lejos del valor objetivo de ${year}`,
  ],
} as const;

function metWords({ gettingWorse, target, latest }: Assessed, value: string): string {
  if (gettingWorse) return `, pero el ${value} aún se cumple`;
  return latest.year < target.year ? `; el ${value} ya se cumple` : `; el ${value} se cumple`;
}
