/** What a movement means for the target value. Only where there is a status; never a judgment without one. */
import type { Assessed } from "../../../domain/findings/progress-method.ts";
import type { Voice } from "./sentences-name.ts";

/** "movement" follows verbs ("has fallen by a third"), "level" follows everything else ("the lowest value since 2015"). */
export type Manner = "movement" | "level";

/**
 * The end of a sentence about an indicator that was assessed, with its comma. The words follow the status and nothing
 * else: met - "meets", on track - "fast enough" or "on track", too slow - "too slowly" or "not fast enough", moving away -
 * "away from" or "wrong direction". A target year that is over is said.
 */
export function verdict(assessment: Assessed, voice: Voice, manner: Manner, seed: number): string {
  const { status, target, latest, baseline } = assessment;
  const value = `${target.year} target value`;
  if (status === "met") return metWords(assessment, voice);
  if (latest.year >= target.year) {
    return status === "moving-away"
      ? `, moving away from the ${value}`
      : `, but the ${value} is not met`;
  }
  const [level, ...movements] = ENDS[status](target.year);
  if (manner === "movement") return movements[Math.floor(seed / 2) % movements.length] ?? level;
  return baseline?.value === latest.value && status === "too-slow"
    ? `, too slow for ${target.year}`
    : level;
}

const ENDS = {
  "on-track": (year: number) =>
    [`, on track for ${year}`, `, fast enough for ${year}`, `, on track for ${year}`] as const,
  "too-slow": (year: number) =>
    [
      `, but not fast enough for ${year}`,
      `, too slowly for ${year}`,
      `, but not fast enough for ${year}`,
    ] as const,
  "moving-away": (year: number) =>
    [
      `, moving away from the ${year} target value`,
      `, away from the ${year} target value`,
      ", in the wrong direction",
      `, moving away from the ${year} target value`,
    ] as const,
} as const;

function metWords({ gettingWorse, target, latest }: Assessed, voice: Voice): string {
  const adverb = gettingWorse ? "still " : latest.year < target.year ? "already " : "";
  if (voice === "plain")
    return `${gettingWorse ? ", but the" : "; the"} ${target.year} target value is ${adverb}met`;
  return `${gettingWorse ? ", but" : " and"} ${adverb}${voice === "plural" ? "meet" : "meets"} the ${target.year} target value`;
}
