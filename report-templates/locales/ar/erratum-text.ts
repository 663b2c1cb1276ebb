/** Words of the page that says what a newer edition changes, in Arabic. */
import type { TargetValue } from "../../../domain/findings/finding.ts";
import type { GapFinding } from "../../../domain/findings/gap-finding.ts";
import type { ErratumText, FigureMatter } from "../language.ts";
import { toldGap } from "../sentences/gap-row.ts";
import type { Formats } from "../format.ts";
import type { Measured } from "../size-of-change.ts";
import { groupName } from "./group-words.ts";
import { isolated } from "../arabic-order.ts";
import { NOUN } from "./nouns.ts";
import { counted } from "./plural.ts";
import { statusReason, targetValueWords, VALUES, valueWords } from "./sentences-value.ts";
import { STATUS } from "./status-words.ts";

const MATTER: Readonly<Record<FigureMatter, string>> = {
  unit: "الوحدة",
  decimals: "المنازل العشرية",
  headline: "السلسلة التي تمثل المدينة كلها",
  "target-value": "القيمة المستهدفة",
  reason: "سبب عدم وجود حالة",
  gap: "الفجوة بين الفئات",
  "furthest-behind": "الفئة الأبعد عن الركب",
  comparison: "رقم منطقة أخرى",
  assessed: "عدد المؤشرات المُقيَّمة",
  weakest: "أضعف مؤشر",
  refused: "صفوف لم تُستخدم من البيانات",
  "small-counts": "أعداد تقل عن عشرة أشخاص",
};

export function erratumText(f: Formats): ErratumText {
  return {
    formats: f,
    title: (by: number, corrected: number) =>
      `ما تغيّره الطبعة ${f.count(by)} في الطبعة ${f.count(corrected)}`,
    review: (city: string, period: { readonly from: number; readonly to: number }) =>
      `الاستعراض المحلي الطوعي لمدينة ${city}، من ${period.from} إلى ${period.to}`,
    lead: (by: number, corrected: number) =>
      `تحل الطبعة ${f.count(by)} محل الطبعة ${f.count(corrected)}، التي تبقى كما نُشرت. وتسرد هذه الصفحة كل رقم وكل حالة مختلفة. وهي محسوبة من نتائج الطبعتين؛ ولا تُقارن النصوص ولا الروابط بحقوق الإنسان ولا التصميم.`,
    edition: (number: number) => `الطبعة ${f.count(number)}`,
    count: (rows: number) => `${counted(rows, NOUN.change, f)}، بترتيب الاستعراض.`,
    onlyTexts: "لم يتغير أي رقم ولا أي حالة: تغيرت نصوص فحسب.",
    columns: {
      target: "الغاية",
      indicator: "المؤشر",
      what: "ما تغيّر",
      from: (corrected: number) => `الطبعة ${f.count(corrected)}`,
      to: (by: number) => `الطبعة ${f.count(by)}`,
      source: "المصدر",
    },
    status: STATUS,
    statusOf: { target: "حالة الغاية", indicator: "الحالة" },
    value: (period: string, series: string | null) =>
      `القيمة، ${f.period(period)}${series === null ? "" : `، ${isolated(series)}`}`,
    interval: (period: string, series: string | null) =>
      `فترة الثقة المنشورة، ${f.period(period)}${series === null ? "" : `، ${isolated(series)}`}`,
    measured: (value: number, unit: string | null, decimals: number) =>
      valueWords({ unit, decimals }, value, f),
    targetValue: (target: TargetValue, unit: string | null) =>
      `${targetValueWords(target, { unit }, f)} بحلول ${target.year}`,
    matter: (matter: FigureMatter, detail: string | null) =>
      `${MATTER[matter]}${detail === null ? "" : ` (${isolated(detail)})`}`,
    gap: (gap: GapFinding, finding: Measured) => gapWords(gap, finding, f),
    reason: statusReason,
    indicatorAsWhole: "المؤشر كله",
    there: "موجود",
    absent: "لا شيء",
    allIndicators: "الكل",
    citySource: "بيانات المدينة",
  };
}

/** "14.5 نقطة في 2022 (النساء 78.9 %، الرجال 64.4 %)", the highest group first. */
function gapWords(gap: GapFinding, finding: Measured, f: Formats): string {
  const { difference, period, groups } = toldGap(VALUES, gap, finding, f);
  const named = groups.map(({ label, value }) => `${groupName(label)} ${value}`).join("، ");
  return `${difference} في ${period}${named === "" ? "" : ` (${named})`}`;
}
