/** Words in titles and descriptions of figures that show one indicator over time, in Arabic. */
import { movementTexts } from "../sentences/movement.ts";
import type { FigureTitleWords } from "../sentences/sentence-words.ts";
import { changeClause } from "./sentences-change.ts";
import { NAMES } from "./sentences-name.ts";
import { VALUES } from "./sentences-value.ts";
import { VERDICT } from "./sentences-verdict.ts";

export const FIGURES: FigureTitleWords<string> = {
  ...movementTexts({
    names: NAMES,
    values: VALUES,
    verdict: VERDICT,
    clause: (told, _, formats) => changeClause(told, formats),
  }),
  valueIn: (value, period) => `${value} في ${period}`,
  record: (value, which, since) =>
    `${value}، وهي ${which === "highest" ? "أعلى" : "أدنى"} قيمة منذ ${since}`,
  onlyValue: (value) => `${value}، وهي القيمة الوحيدة`,
  statuses: {
    met: "تحققت القيمة المستهدفة",
    "on-track": "على المسار",
    "too-slow": "بطيء جداً",
    "moving-away": "يبتعد",
  },
  course: (from, to) => `من ${from} إلى ${to}`,
  noTotal: "لا مجموع",
  target: (year, words) => `القيمة المستهدفة لعام ${year}: ${words}`,
};
