/** Words in titles and descriptions of figures that show one indicator over time, in Spanish. */
import { movementTexts } from "../sentences/movement.ts";
import { namesBeforeColon } from "../sentences/names.ts";
import type { FigureTitleWords } from "../sentences/sentence-words.ts";
import { changeClause } from "./sentences-change.ts";
import { VALUES } from "./sentences-value.ts";
import { VERDICT } from "./sentences-verdict.ts";

export const NAMES = namesBeforeColon((code) => `Indicador ${code}`);

export const FIGURES: FigureTitleWords<string> = {
  ...movementTexts({ names: NAMES, values: VALUES, verdict: VERDICT, clause: changeClause }),
  valueIn: (value, period) => `${value} en ${period}`,
  record: (value, which, since) =>
    `${value}, el valor más ${which === "highest" ? "alto" : "bajo"} desde ${since}`,
  onlyValue: (value) => `${value}, único valor`,
  statuses: {
    met: "se cumple",
    "on-track": "a buen ritmo",
    "too-slow": "con retraso",
    "moving-away": "se aleja",
  },
  course: (from, to) => `de ${from} a ${to}`,
  noTotal: "sin total",
  target: (year, words) => `valor objetivo ${year}: ${words}`,
};
