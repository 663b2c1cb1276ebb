/** Values, differences, target values and reasons in Arabic words. */
import { valueTexts } from "../sentences/values.ts";

/** "نقطة" or "نقاط" behind a number as printed. */
export function pointsWord(value: number): string {
  const whole = Math.abs(value) % 100;
  return Number.isInteger(value) && whole >= 3 && whole <= 10 ? "نقاط" : "نقطة";
}

export const VALUES = valueTexts({
  points: pointsWord,
  pointsApart: pointsWord,
  atLeast: (number) => `${number} على الأقل`,
  atMost: (number) => `${number} على الأكثر`,
  time: ({ since, until }) => (until === null ? `منذ ${since}` : `بين ${since} و${until}`),
  reasons: {
    "no-headline-series": "لا سلسلة للمجموع",
    "direction-not-confirmed": "الاتجاه المطلوب غير مؤكَّد",
    "no-target-value": "لا قيمة مستهدفة",
    "no-value": "لا قيمة",
    "one-value": "قيمة واحدة فقط",
    "no-later-value": "لا قيمة بعد خط الأساس",
    "baseline-equals-target": "خط الأساس يساوي القيمة المستهدفة",
    "change-unclear": "التغيّر ضمن فترات الثقة المنشورة",
    "target-year-not-after-baseline": "السنة المستهدفة ليست بعد خط الأساس",
    "unit-conflict": "القيمة المستهدفة بوحدة غير وحدة البيانات",
  },
});

export const { valueWords, targetValueWords, statusReason } = VALUES;
