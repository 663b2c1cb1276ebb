/** Words in titles and descriptions of figures that show one indicator over time, in Arabic. */
import { toldChange, verdictOf } from "../sentences/change.ts";
import type { FigureTitleWords } from "../sentences/sentence-words.ts";
import { changeClause } from "./sentences-change.ts";
import { NAMES } from "./sentences-name.ts";
import { VALUES } from "./sentences-value.ts";
import { VERDICT } from "./sentences-verdict.ts";

export const FIGURES: FigureTitleWords<string> = {
  movement: (change, { name, seed, assessment }, tools) => {
    const told = toldChange(change, seed, VALUES, tools);
    const manner = told.kind === "same" ? "level" : "movement";
    const end = assessment ? verdictOf(VERDICT, assessment, manner, seed) : "";
    return NAMES.headed(name, changeClause(told, tools.formats) + end);
  },
  verdict: (assessment, seed) => verdictOf(VERDICT, assessment, "level", seed),
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
