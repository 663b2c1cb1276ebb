/** Who decides, how an action stands, what was judged: the same words in boxes, matrix and extract. */
import type { ActionStatus, Competence } from "../../../domain/city-rights.ts";
import type { Relevance } from "../../../domain/findings/rights-finding.ts";

export const COMPETENCE: Readonly<Record<Competence, string>> = {
  city: "القرار للمدينة",
  shared: "اختصاص مشترك",
  region: "القرار للإقليم",
  state: "القرار للدولة",
};

/** As the owner of an action whose owner is not named. */
export const DECIDER: Readonly<Record<Competence, string>> = {
  city: "المدينة",
  shared: "مشترك",
  region: "الإقليم",
  state: "الدولة",
};

export const ACTION_STATUS: Readonly<Record<ActionStatus, string>> = {
  planned: "مقرَّر",
  "under-way": "جارٍ",
  finished: "منجَز",
  stopped: "متوقف",
};

export const RELEVANCE: Readonly<Record<Relevance, string>> = {
  relevant: "ذات صلة",
  partly: "ذات صلة جزئياً",
  "not-relevant": "غير ذات صلة",
  disputed: "اختلف المراجعون",
  "not-judged": "لم يُحكم عليها",
};
