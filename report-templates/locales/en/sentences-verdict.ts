/** What a movement means for the target value, in English. Only where there is a status; never a judgment without one. */
import type { Assessed } from "../../../domain/findings/progress-method.ts";
import { verdictOf, type Manner, type VerdictWords } from "../sentences/change.ts";
import type { Voice } from "./sentences-name.ts";

/**
 * The end of a sentence about an indicator that was assessed, with its comma: met - "meets", on track - "fast enough" or
 * "on track", too slow - "too slowly" or "not fast enough", moving away - "away from" or "wrong direction".
 */
export function verdict(assessment: Assessed, voice: Voice, manner: Manner, seed: number): string {
  return verdictOf({ ...WORDS, met: MET[voice] }, assessment, manner, seed);
}

const away = (year: number): string => `, moving away from the ${year} target value`;

const WORDS: Omit<VerdictWords, "met"> = {
  missed: (year, course) =>
    course === "away" ? away(year) : `, but the ${year} target value is not met`,
  standing: (year) => `, too slow for ${year}`,
  level: {
    "on-track": (year) => `, on track for ${year}`,
    "too-slow": (year) => `, but not fast enough for ${year}`,
    "moving-away": away,
  },
  movement: {
    "on-track": (year) => [`, fast enough for ${year}`, `, on track for ${year}`],
    "too-slow": (year) => [`, too slowly for ${year}`, `, but not fast enough for ${year}`],
    "moving-away": (year) => [
      `, away from the ${year} target value`,
      ", in the wrong direction",
      away(year),
    ],
  },
};

const WITH_VERB = { still: ", but still ", already: " and already ", now: " and " } as const;

const MET: Readonly<Record<Voice, VerdictWords["met"]>> = {
  singular: (since, year) => `${WITH_VERB[since]}meets the ${year} target value`,
  plural: (since, year) => `${WITH_VERB[since]}meet the ${year} target value`,
  plain: (since, year) => {
    const adverb = { still: "still ", already: "already ", now: "" }[since];
    return `${since === "still" ? ", but the" : "; the"} ${year} target value is ${adverb}met`;
  },
};
