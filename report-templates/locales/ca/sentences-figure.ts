/** Words in titles and descriptions of figures that show one indicator over time, in Catalan. */
import { movementTexts } from "../sentences/movement.ts";
import { namesBeforeColon } from "../sentences/names.ts";
import type { FigureTitleWords } from "../sentences/sentence-words.ts";
import { de } from "./elision.ts";
import { changeClause } from "./sentences-change.ts";
import { VALUES } from "./sentences-value.ts";
import { VERDICT } from "./sentences-verdict.ts";

export const NAMES = namesBeforeColon((code) => `Indicador ${code}`);

export const FIGURES: FigureTitleWords<string> = {
  ...movementTexts({ names: NAMES, values: VALUES, verdict: VERDICT, clause: changeClause }),
  valueIn: (value, period) => `${value} el ${period}`,
  record: (value, which, since) =>
    `${value}, el valor més ${which === "highest" ? "alt" : "baix"} des del ${since}`,
  onlyValue: (value) => `${value}, únic valor`,
  statuses: {
    met: "es compleix",
    "on-track": "a bon ritme",
    "too-slow": "amb retard",
    "moving-away": "s’allunya",
  },
  course: (from, to) => `${de(from)} a ${to}`,
  noTotal: "sense total",
  target: (year, words) => `valor objectiu ${year}: ${words}`,
};
