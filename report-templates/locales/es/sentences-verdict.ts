/** What a movement means for the target value, in Spanish. Only where there is a status; never a judgment without one. */
import type { VerdictWords } from "../sentences/change.ts";

/**
 * Ends of a sentence: met - "se cumple", on track - "a buen ritmo" or "ritmo suficiente", too slow - "con retraso" or
 * "ritmo insuficiente", moving away - "en sentido contrario" or "más lejos".
 */
export const VERDICT: VerdictWords = {
  met: (since, year) =>
    ({
      still: `, pero el valor objetivo de ${year} aún se cumple`,
      already: `; el valor objetivo de ${year} ya se cumple`,
      now: `; el valor objetivo de ${year} se cumple`,
    })[since],
  missed: (year, course) =>
    course === "away"
      ? `, en sentido contrario al valor objetivo de ${year}`
      : `, pero no se ha cumplido el valor objetivo de ${year}`,
  level: null,
  standing: null,
  movement: {
    "on-track": (year) => [`, a buen ritmo para ${year}`, `, con ritmo suficiente para ${year}`],
    "too-slow": (year) => [`, con retraso para ${year}`, `, con ritmo insuficiente para ${year}`],
    "moving-away": (year) => [
      `, en sentido contrario al valor objetivo de ${year}`,
      `, más lejos del valor objetivo de ${year}`,
    ],
  },
};
