/** Words of the report of a network in Arabic. */
import type { Fact } from "../../../domain/findings/comparability.ts";
import type { Status } from "../../../domain/findings/finding.ts";
import type { NetworkCity } from "../../../domain/findings/network-city.ts";
import type { CityFailure } from "../../../domain/network-review.ts";
import type { NetworkText } from "../language.ts";
import type { Formats } from "../format.ts";
import { GOAL_NAMES } from "./goal-names.ts";
import { NOUN } from "./nouns.ts";
import { counted } from "./plural.ts";
import { arabicTargetCode, leftToRight } from "../arabic-order.ts";
import { STATUS } from "./status-words.ts";

const FACT: Readonly<Record<Fact | "indicators", string>> = {
  series: "سلسلة أخرى",
  unit: "وحدة أخرى",
  year: "سنة أحدث قيمة مختلفة",
  method: "منهجية أخرى",
  baseline: "سنة أساس أخرى",
  "target-value": "قيمة مستهدفة أخرى",
  "target-year": "سنة مستهدفة أخرى",
  "target-origin": "قيمة مستهدفة من منشأ آخر أو من منشأ غير مذكور",
  indicators: "حالة قائمة على مؤشرات أخرى",
};

const REASON: Readonly<Record<CityFailure["code"], string>> = {
  "invalid-config": "في مجلد المدينة أخطاء",
  "invalid-data": "لا يمكن استخدام البيانات",
  "source-unavailable": "تعذّر الحصول على مصدر",
  "render-failed": "تعذّر رسم الوثيقة",
  "check-failed": "لم تنجح عملية تحقق من الجداول",
  "engine-unavailable": "تعذّر إتمام العمل",
  "store-failed": "تعذّر استخدام المخزن",
  "not-approved": "لم يُعتمد الاستعراض",
  bug: "تعطّل البرنامج",
};

export function networkText(f: Formats): NetworkText {
  const cities = (count: number): string => counted(count, NOUN.city, f);
  return { ...frontWords(f, cities), ...tableWords(f), ...comparisonWords(f), cities };
}

function frontWords(f: Formats, cities: (count: number) => string) {
  return {
    status: STATUS,
    goalName: GOAL_NAMES,
    documentType: "تقرير الشبكة",
    title: (name: string) => `${name}: استعراضات أهداف التنمية المستدامة`,
    subtitle: (period: { readonly from: number; readonly to: number }, count: number) =>
      `${cities(count)}، من ${period.from} إلى ${period.to}`,
    noRanking:
      "المدن مرتبة أبجدياً. ولا يصنّفها هذا التقرير بحسب الأداء: فالحالة تقول أين تقف المدينة من قيمتها المستهدفة هي.",
    oneMethod: ({ progress, baseline }: NetworkCity["method"]) =>
      `منهجية واحدة لجميع المدن: ${leftToRight(progress)}، ويُقاس التقدم من ${baseline} فصاعداً.`,
    ownMethods:
      "تحتفظ كل مدينة بمنهجيتها. والحالات المحسوبة بمنهجيات مختلفة غير قابلة للمقارنة، ويذكر هذا التقرير ذلك حيثما انطبق.",
    skip: "انتقل إلى المدن",
    citiesTitle: "المدن",
    goalsTitle: "الأهداف",
    failedTitle: "مدن بلا استعراض",
    noFailed: "لجميع مدن الشبكة استعراض.",
    failedLead: (count: number) => `مدن الشبكة التي ليس لها استعراض لهذه الفترة: ${cities(count)}.`,
    reason: REASON,
    hashesTitle: "مما أُعدّ هذا التقرير",
    hashesLead:
      "قيمة SHA-256 لحزمة كل مدينة، وللمضمون الذي يعتمده الناس. والاستعراض الذي تغيّر يعطي قيمة أخرى.",
    date: (date: string) => f.date(date),
  };
}

function tableWords(f: Formats) {
  return {
    city: "المدينة",
    country: "الدولة",
    editionDate: "طبعة",
    period: "الفترة",
    method: "المنهجية",
    methodCell: ({ progress, baseline }: NetworkCity["method"]) =>
      `${leftToRight(progress)}، من ${baseline}`,
    coverage: "غايات لها أرقام",
    assessedTargets: "غايات لها حالة",
    indicators: "المؤشرات",
    of: (count: number, all: number) => `${f.count(count)} من ${f.count(all)}`,
    draft: { ended: "مسودة", waits: "مسودة تنتظر الاعتماد" },
    state: "وضع الطبعة",
    bundle: "الحزمة",
    content: "المضمون",
    goalsLead: "عدد غايات كل هدف في كل حالة. ولا تظهر الغايات التي لا بيانات عنها.",
    goalColumn: (goal: number) => `الهدف ${goal}`,
    target: (target: string) => `الغاية ${arabicTargetCode(target)}`,
    notCovered: "ليس في الاستعراض",
    counted: (status: Status, count: number) => `${STATUS[status]} ${f.count(count)}`,
  };
}

function comparisonWords(f: Formats) {
  return {
    comparabilityLead:
      "تقبل الأرقام المقارنة حيث تتفق السلسلة والوحدة وسنة أحدث قيمة؛ وتقبلها الحالات حيث تتفق أيضاً المنهجية وسنة الأساس والقيمة المستهدفة والسنة المستهدفة ومنشأ القيمة المستهدفة. وتذكر كل قائمة المجموعة الأكبر أولاً.",
    nobody: "ولا مدينتان",
    group: (names: readonly string[]) => f.list(names),
    apart: (name: string, differs: readonly (Fact | "indicators")[]) =>
      `${name}: ${differs.map((fact) => FACT[fact]).join("؛ ")}`,
    figures: "أرقام تقبل المقارنة",
    statuses: "حالات تقبل المقارنة",
    apartColumn: "ما يفصل غيرها عنها",
    indicator: "المؤشر",
    atMostOne: "لمدينة واحدة على الأكثر",
  };
}
