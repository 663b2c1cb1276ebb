/** Words in titles and descriptions of figures that show one indicator over time. */
import type { FigureTitleWords } from "../sentences/sentence-words.ts";
import { movement } from "./sentences-change.ts";
import type { Name } from "./sentences-name.ts";
import { verdict } from "./sentences-verdict.ts";

export const FIGURES: FigureTitleWords<Name> = {
  movement,
  verdict: (assessment, seed) => verdict(assessment, "plain", "level", seed),
  valueIn: (value, period) => `${value} in ${period}`,
  record: (value, which, since) => `at ${value}, the ${which} value since ${since}`,
  onlyValue: (value) => `${value}, the only value`,
  statuses: {
    met: "met",
    "on-track": "on track",
    "too-slow": "too slow",
    "moving-away": "moving away",
  },
  course: (from, to) => `from ${from} to ${to}`,
  noTotal: "no total",
  target: (year, words) => `target value ${year}: ${words}`,
};
