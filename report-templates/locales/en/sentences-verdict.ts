/** What a movement means for the target value. Only where there is a status; never a judgment without one. */
import type { Assessed } from "../../../domain/findings/progress.ts";
import type { Voice } from "./sentences-change.ts";

/**
 * The end of a sentence about an indicator that was assessed, with its comma. The words follow the status and nothing
 * else: met - "meets", on track - "fast enough" or "on track", too slow - "too slowly" or "not fast enough", moving away -
 * "away from" or "wrong direction". A target year that is over is said.
 */
export function verdict(assessment: Assessed, voice: Voice, seed: number): string {
  const { status, target, latest, baseline } = assessment;
  const value = `${target.year} target value`;
  if (status === "met") return metWords(assessment, voice);
  if (latest.year >= target.year) {
    return status === "moving-away" ? `, moving away from the ${value}` : `, but the ${value} is not met`;
  }
  if (status === "on-track") return pick([`, fast enough for ${target.year}`, `, on track for ${target.year}`], seed);
  if (status === "moving-away") {
    return pick([`, away from the ${value}`, ", in the wrong direction", `, moving away from the ${value}`], seed);
  }
  if (baseline?.value === latest.value) return `, too slow for ${target.year}`;
  return pick([`, too slowly for ${target.year}`, `, but not fast enough for ${target.year}`], seed);
}

function metWords({ gettingWorse, target, latest }: Assessed, voice: Voice): string {
  const adverb = gettingWorse ? "still " : latest.year < target.year ? "already " : "";
  const link = gettingWorse ? ", but" : " and";
  if (voice === "plain") return `,${gettingWorse ? " but" : ""} ${target.year} target value ${adverb}met`;
  return `${link} ${adverb}${voice === "plural" ? "meet" : "meets"} the ${target.year} target value`;
}

function pick(words: readonly [string, ...string[]], seed: number): string {
  return words[Math.floor(seed / 2) % words.length] ?? words[0];
}
