/** Words in titles and descriptions in French of figures that show one indicator over time. */
import { movementTexts } from "../sentences/movement.ts";
import type { FigureTitleWords } from "../sentences/sentence-words.ts";
import { changeClause } from "./sentences-change.ts";
import { NAMES } from "./sentences-name.ts";
import { VALUES } from "./sentences-value.ts";
import { VERDICT } from "./sentences-verdict.ts";

export const FIGURES: FigureTitleWords<string> = {
  ...movementTexts({ names: NAMES, values: VALUES, verdict: VERDICT, clause: changeClause }),
  valueIn: (value, period) => `${value} en ${period}`,
  record: (value, which, since) =>
    `${value}, la valeur la plus ${which === "highest" ? "haute" : "basse"} depuis ${since}`,
  onlyValue: (value) => `${value}, seule valeur`,
  statuses: {
    met: "atteint",
    "on-track": "en bonne voie",
    "too-slow": "trop lent",
    "moving-away": "s’éloigne",
  },
  course: (from, to) => `de ${from} à ${to}`,
  noTotal: "pas de total",
  target: (year, words) => `valeur cible ${year} : ${words}`,
};
