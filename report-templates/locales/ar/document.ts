/** The words of the document in Arabic, except the computed sentences. */
import { arabicTargetCode, isolated, leftToRight } from "../arabic-order.ts";
import type { StandardDimension } from "../../../domain/findings/dimension.ts";
import type { EditionStatus } from "../../../domain/edition.ts";
import type { DocumentText, TippingComparison } from "../language.ts";
import type { Formats } from "../format.ts";
import { editionWords } from "./edition-text.ts";
import { GOAL_NAMES } from "./goal-names.ts";
import { DIMENSION_WORDS, groupName } from "./group-words.ts";
import { leftBehindText } from "./left-behind-text.ts";
import { methodText } from "./method-text.ts";
import { NOUN } from "./nouns.ts";
import { peopleText } from "./people-text.ts";
import { agree, counted, eitherOf } from "./plural.ts";
import { PROBLEM } from "./problems.ts";
import { recommendationsText } from "./recommendations-text.ts";
import { rightsText } from "./rights-text.ts";
import { GETTING_WORSE, STATUS } from "./status-words.ts";

const LANGUAGE_NAME = "العربية";

const LANGUAGE_NAMES = new Intl.DisplayNames(["ar"], { type: "language" });

/** "الفرنسية" */
function languageName(tag: string): string {
  return LANGUAGE_NAMES.of(tag) ?? tag;
}

/** Words of the running heads, entry pages and imprint. */
function entryText(f: Formats) {
  return {
    documentType: "الاستعراض المحلي الطوعي",
    edition: (status: EditionStatus) => editionWords(status, LANGUAGE_NAME, f),
    runningName: (city: string) => `${city} · الاستعراض المحلي الطوعي`,
    subtitle:
      "موقع المدينة من أهداف التنمية المستدامة السبعة عشر، ومن حقوق الإنسان التي تقوم عليها",
    oneMark: "كل علامة تمثل غاية واحدة",
    belowTitle: "تحت أرقام الأهداف: ما لا تستطيع المدينة قوله بعد.",
    below: (noData: number, notAssessed: number) =>
      [
        noData > 0 && `لا بيانات عن ${counted(noData, NOUN.target, f, "after")}.`,
        notAssessed > 0 &&
          `توجد بيانات عن ${counted(notAssessed, NOUN.target, f, "after")}، لكن دون قيمة مستهدفة أو اتجاه مؤكَّد أو قيم كافية.`,
      ]
        .filter(Boolean)
        .join(" "),
    periodCovered: "الفترة المشمولة",
    periodRange: (from: number, to: number) => `من ${from} إلى ${to}`,
    dataAsReceived: "البيانات كما وردت",
    editionLanguage: "الطبعة واللغة",
    approval: "الاعتماد",
    contents: "المحتويات",
    summary: "موجز",
    annexes: "المرفقات",
    acrossGoals: "عبر الأهداف",
    beforeGoals: "قبل الأهداف",
    theGoals: "الأهداف السبعة عشر",
    otherGoals: "أهداف أخرى",
    pillar: (name: string) => `الركيزة: ${name}`,
    notReported: "ليس في هذا الاستعراض",
    disclaimer:
      "لم تعتمد الأمم المتحدة مضمون هذا المنشور، وهو لا يعكس آراء الأمم المتحدة أو مسؤوليها أو الدول الأعضاء فيها. أرقام الأهداف وألوانها رُسمت لهذا التقرير؛ ولم تُستخدم الأيقونات الرسمية.",
    foreword: "تصدير",
    methods: "كيف أُعدّ هذا الاستعراض",
    nextSteps: "الخطوات التالية",
    footer: (publishers: string, date: string) => `الأرقام: ${isolated(publishers)}، ${date}.`,
    citySource: (city: string) => `بيانات مدينة ${city}`,
    skip: "انتقل إلى التقرير",
    showNumbers: "عرض الأرقام",
    noValueHidden: "لا قيمة",
    onlyIn: (language: string) => `كُتب هذا النص بلغة واحدة فقط: ${languageName(language)}.`,
  };
}

/** Words of the goal chapters. */
function chapterText() {
  return {
    status: STATUS,
    metGettingWorse: GETTING_WORSE,
    goal: (goal: number) => `الهدف ${goal}`,
    goalName: GOAL_NAMES,
    target: (code: string, name: string) => `الغاية ${arabicTargetCode(code)} · ${name}`,
    figure: (number: string) => `الشكل ${number}`,
    figureIndicator: (number: string, indicator: string | null) =>
      indicator ? `الشكل ${number} · المؤشر ${arabicTargetCode(indicator)}` : `الشكل ${number}`,
    figureSource: (publisher: string, table: string, indicator: string | null) =>
      `المصدر: ${isolated(publisher)}. الجدول ${table}${indicator ? `، الصف ${arabicTargetCode(indicator)}` : ""}.`,
    officialTarget: "النص الرسمي للغاية: ",
    strip: "الغايات وحالة كل منها",
    indicatorTable: (goal: number) => `مؤشرات الهدف ${goal}: من القيمة الأولى إلى أحدث قيمة`,
    indicatorTableContinued: (goal: number) => `مؤشرات الهدف ${goal}، تابع`,
    columns: {
      indicator: "المؤشر",
      first: "الأولى",
      latest: "الأحدث",
      targetValue: "القيمة المستهدفة",
      targetYear: (year: number) => `المستهدف ${year}`,
      trend: "المسار",
      status: "الحالة ومدى التأكد",
    },
    notSet: "لم تُحدَّد",
    noValue: "–",
    openerNote: (table: string, first: boolean) =>
      `${first ? "القيمة الأولى وأحدث قيمة في كل سلسلة رئيسية؛ والسنة الدراسية تُحسب من سنتها الأولى. " : ""}السلاسل الكاملة: الجدول ${table}.`,
    noIndicator: (city: string, goal: number) =>
      `ليس لمدينة ${city} مؤشر للهدف ${goal} في هذا الاستعراض. وتُسرد الغايات مع حقوق الإنسان التي تقوم عليها؛ ولم يُسجَّل ما تعتزم المدينة قياسه.`,
    noHeadline: "لا سلسلة للمجموع",
    noDrawing: (table: string) => `لا يمكن رسم شكل من هذه السلاسل؛ وجميع قيمها في الجدول ${table}.`,
    bareTitle: (count: number) =>
      agree(
        count,
        "غاية واحدة بلا مؤشر بعد",
        "غايتان بلا مؤشر بعد",
        `غايات بلا مؤشر بعد: ${count}`,
      ),
    bareLead: (country: string) =>
      `ما تطلبه كل غاية، والحق الذي تقوم عليه، ووضع الصكوك بالنسبة إلى ${country}. جميع الروابط مع مصادرها: المرفق جيم.`,
    dimension: DIMENSION_WORDS,
    otherAreas: "مناطق أخرى، المؤشر نفسه",
    otherAreasNote: "مصدر آخر، وكثيراً ما تختلف المنهجية: لا تُقارَن كأنها سلسلة واحدة.",
  };
}

const STRAIGHT = "لا يمكن حساب نمو سنوي حيث تكون القيمة صفراً أو تتغير الإشارة";

/** Words of the notes beside a target. */
function noteText(f: Formats) {
  return {
    wants: (year: number | null) =>
      year === null ? "ما تريده المدينة" : `ما تريده المدينة بحلول ${year}`,
    furthest: "من هو الأبعد عن الركب",
    furthestItem: (label: string, value: string, indicator: string, period: string) =>
      `${groupName(label)}: ${value} (${arabicTargetCode(indicator)}، ${period})`,
    howSure: "ما مدى التأكد؟",
    sure: (n: number) => `${n} من 3`,
    values: (count: number, broken: "break" | "one-method") =>
      `${counted(count, NOUN.value, f)}، ${broken === "break" ? "مع تغيّر في المنهجية" : "بمنهجية واحدة"}`,
    assessedOf: (assessed: number, all: number) =>
      `مؤشرات جرى تقييمها: ${f.count(assessed)} من ${f.count(all)}.`,
    weakest: (indicator: string, status: string) =>
      `الأضعف: ${arabicTargetCode(indicator)}، ${status}.`,
    straightLineShort: "بخط مستقيم",
    straightLine: `الحالة محسوبة بخط مستقيم: ${STRAIGHT}.`,
    publishedInterval: (course: string, target: "with-target" | "without-target") =>
      `فترة الثقة المنشورة لأحدث قيمة: ${course}${target === "with-target" ? "، والقيمة المستهدفة تقع ضمنها" : ""}.`,
    byStraightLine: (indicators: readonly string[]) =>
      `بخط مستقيم: ${indicators.map(arabicTargetCode).join("، ")}، لأنه ${STRAIGHT}.`,
    otherFormula: (indicator: string, status: string) =>
      `لو حُسب ${arabicTargetCode(indicator)} بخط مستقيم بدل النمو لكانت حالته «${status}».`,
    change: "ما الذي قد يغيّر ذلك",
    tipping: (indicator: string, year: number, comparison: TippingComparison, value: string) =>
      `إذا كانت قيمة ${arabicTargetCode(indicator)} في ${year} ${tippingWords(comparison, value)}، صارت حالته: `,
    missing: "ما ينقص",
    noFigureBy: (dimensions: readonly StandardDimension[]) =>
      `لا رقم بحسب ${eitherOf(dimensions.map((name) => DIMENSION_WORDS[name]))}.`,
    missingYears: (indicators: readonly string[], years: readonly string[]) =>
      `لا قيمة عن ${f.list(years.map(leftToRight))} (${indicators.map(arabicTargetCode).join("، ")}).`,
    noTargetValueFor: (indicators: readonly string[]) =>
      `بلا قيمة مستهدفة: ${f.list(indicators.map(arabicTargetCode))}.`,
    nothingMissing: "تظهر جميع الفئات المعيارية ولا تنقص أي سنة.",
    more: (count: number) => `وفي الجدول غير ذلك (${f.count(count)}).`,
  };
}

function tippingWords(comparison: TippingComparison, value: string): string {
  const words: Readonly<Record<TippingComparison, string>> = {
    "at-least": `${value} أو أكثر`,
    "at-most": `${value} أو أقل`,
    below: `أقل من ${value}`,
    above: `أكثر من ${value}`,
  };
  return words[comparison];
}

/** All words of the document, with numbers, dates and lists written by `formats`. */
export function documentText(formats: Formats): DocumentText {
  return {
    attachment: {
      table: (name: string) => `البيانات المنشورة: الجدول "${name}"`,
      dictionary: "البيانات المنشورة: معنى أعمدة الجداول",
    },
    ...entryText(formats),
    ...chapterText(),
    ...noteText(formats),
    rights: rightsText(formats),
    leftBehind: leftBehindText(formats),
    people: peopleText(formats),
    recommendations: recommendationsText(formats),
    ...methodText(formats),
    problem: (code: keyof typeof PROBLEM, count: number) => PROBLEM[code](count, formats),
  };
}
