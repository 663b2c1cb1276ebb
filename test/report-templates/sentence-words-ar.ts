/** What the laws of computed sentences look for in Arabic. */
import type { AssessedStatus } from "../../domain/findings/finding.ts";
import { ar } from "../../report-templates/locales/ar/language.ts";

export const ARABIC = {
  tag: "ar",
  language: ar,
  up: /ارتفاع|أعلى قيمة/,
  down: /انخفاض|أدنى قيمة/,
  same: /نفسها/,
  judged: /المسار|تكفي|يكفي|يلزم|ابتعاد|الخاطئ|تحقق|تسوء/,
  targetValue: /القيمة المستهدفة/,
  ownWords: [
    [/لا تكفي|لا يكفي|أبطأ مما يلزم/, "too-slow"],
    [/على المسار|(?<!لا )تكفي لعام/, "on-track"],
    [/مع الابتعاد|ابتعاداً|الخاطئ/, "moving-away"],
    [/وقد تحققت|لا تزال .*محقَّقة/, "met"],
  ] satisfies readonly (readonly [RegExp, AssessedStatus])[],
  byPercent: /بنسبة \d[\d.,]*\u00a0%/,
  points: /نقطة|نقاط|نقطتين|نقطتان/,
  allOnTrack: /^(?:كل|جميع) .* على المسار/,
  notMet: /لم تتحقق/,
  wrongCount: /\b1\u00a0مؤشرات|\b2\u00a0مؤشر/,
};
