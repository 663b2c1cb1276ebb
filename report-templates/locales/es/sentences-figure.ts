/** Words in titles and descriptions of figures that show one indicator over time, in Spanish. */
import { toldChange, verdictOf } from "../sentences/change.ts";
import { namesBeforeColon } from "../sentences/names.ts";
import type { FigureTitleWords } from "../sentences/sentence-words.ts";
import { changeClause } from "./sentences-change.ts";
import { VALUES } from "./sentences-value.ts";
import { VERDICT } from "./sentences-verdict.ts";

export const NAMES = namesBeforeColon((code) => `Indicador ${code}`);

export const FIGURES: FigureTitleWords<string> = {
  movement: (change, { name, seed, assessment }, tools) => {
    const pattern = Math.floor(seed / 2) % 2 === 0 ? "compare" : "move";
    const clause = changeClause(toldChange(change, seed, VALUES, tools), pattern);
    const end = assessment ? verdictOf(VERDICT, assessment, "movement", seed) : "";
    return NAMES.headed(name, clause + end);
  },
  verdict: (assessment, seed) => verdictOf(VERDICT, assessment, "level", seed),
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
