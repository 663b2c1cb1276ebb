/** What a movement means for the target value, in Catalan. Only where there is a status; never a judgment without one. */
import type { VerdictWords } from "../sentences/change.ts";

/**
 * Ends of a sentence: met - "es compleix", on track - "a bon ritme" or "ritme suficient", too slow - "amb retard" or
 * "ritme insuficient", moving away - "en sentit contrari" or "més lluny".
 */
export const VERDICT: VerdictWords = {
  met: (since, year) =>
    ({
      still: `, però el valor objectiu del ${year} encara es compleix`,
      already: `; el valor objectiu del ${year} ja es compleix`,
      now: `; el valor objectiu del ${year} es compleix`,
    })[since],
  missed: (year, course) =>
    course === "away"
      ? `, en sentit contrari al valor objectiu del ${year}`
      : `, però no s’ha complert el valor objectiu del ${year}`,
  level: null,
  standing: null,
  movement: {
    "on-track": (year) => [`, a bon ritme per al ${year}`, `, amb ritme suficient per al ${year}`],
    "too-slow": (year) => [`, amb retard per al ${year}`, `, amb ritme insuficient per al ${year}`],
    "moving-away": (year) => [
      `, en sentit contrari al valor objectiu del ${year}`,
      `, més lluny del valor objectiu del ${year}`,
    ],
  },
};
