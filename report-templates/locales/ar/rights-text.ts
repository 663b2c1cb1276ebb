/** Words of the rights boxes and of annexes C and C2 in Arabic. */
import type { IndicatorKind } from "../../../domain/city.ts";
import type { InstrumentKind, LinkBasis, LinkStrength } from "../../../domain/rights-link.ts";
import type { Formats } from "../format.ts";
import { chipTexts } from "../rights-chips.ts";
import { footText, type FootWords, type RatificationMonth } from "../rights-foot.ts";
import { ageText, kindBasisText, otherInstrumentsText, type OtherWords } from "../rights-told.ts";
import { COMPETENCE } from "./competence-words.ts";
import { regionOf, shortInstrumentName } from "./instrument-names.ts";
import { MONTHS } from "../arabic-months.ts";
import { NOUN } from "./nouns.ts";
import { agree, counted } from "./plural.ts";
import { arabicTargetCode, leftToRight } from "../arabic-order.ts";
import { ANNEX } from "./references.ts";

const STRENGTH: Readonly<Record<LinkStrength, string>> = {
  direct: "مباشر",
  enabling: "تمكيني",
  contextual: "سياق",
  named: "مذكور",
};

/** Short forms for the dense table of annex C, which explains them. */
const STRENGTH_SIGN: Readonly<Record<LinkStrength, string>> = {
  direct: "م",
  enabling: "ت",
  contextual: "س",
  named: "ذ",
};

const BASIS: Readonly<Record<LinkBasis, string>> = {
  "official-checked": "جدول رسمي اطُّلع عليه",
  "named-in-target": "مذكور في الغاية",
  "official-recalled": "جدول رسمي من الذاكرة، ولم يُتحقَّق منه بعد",
  "own-reading": "قراءتنا، لا جدول رسمي",
};

const KIND: Readonly<Record<IndicatorKind, string>> = {
  structural: "هيكلية",
  process: "إجرائية",
  outcome: "نتائج",
};

const INSTRUMENT_KIND: Readonly<Record<InstrumentKind, string>> = {
  treaty: "معاهدة",
  protocol: "بروتوكول",
  declaration: "إعلان",
  "other-instrument": "نص آخر",
};

/** "آب/أغسطس 2022" */
function monthName(yearMonth: string): string {
  const [year = "", month = ""] = yearMonth.split("-");
  return `${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

const CHIPS = chipTexts({
  binding: "مُلزِم",
  bindingSince: (since) => `مُلزِم منذ ${since}`,
  binds: (country) => `تُلزم ${country}`,
  declarations: "إعلان أو قرار",
  others: {
    applies: "ينطبق حيث يُطبَّق قانون الاتحاد الأوروبي",
    signed: "موقَّع، غير مصدَّق عليه",
    "not-ratified": "غير مصدَّق عليه",
    "not-accepted": "لم يُقبل الحكم",
    "not-a-treaty": "إعلان",
    "not-in-data": "الوضع ليس في البيانات",
  },
});

/** Words of the rights boxes and of annexes C and C2. */
export function rightsText(f: Formats) {
  return {
    ...boxText(f),
    ...factText(f),
    ...linkText(f),
    ...registerText(f),
    foot: footText(footWords(f), f),
  };
}

function boxText(f: Formats) {
  return {
    behind: (target: string) => `حقوق الإنسان التي تقوم عليها الغاية ${arabicTargetCode(target)}`,
    noRightName: "التزامات حقوق الإنسان",
    treatiesBind: (count: number) => (count === 0 ? "لا معاهدة" : counted(count, NOUN.treaty, f)),
    bindHere: (count: number, country: string) =>
      ` ${agree(count, "تُلزم", "تُلزمان", "تُلزم")} ${country} هنا.`,
    otherInstruments: otherInstrumentsText(otherWords(f)),
    instrument: "الصك",
    instrumentName: shortInstrumentName,
    regional: "إقليمي",
    article: "المادة",
    forCountry: (country: string) => `بالنسبة إلى ${country}`,
    link: "الارتباط",
    objected: "اعتراض",
    sure: "التأكد",
    strength: STRENGTH,
    strengthSign: STRENGTH_SIGN,
    ...CHIPS,
    since: (year: number) => `منذ ${year}`,
    none: "لم يُحدَّد التزام مباشر",
    noneSearched:
      "لا ترتبط بهذه الغاية أي مادة من المعاهدات والإعلانات والقرارات التي جرى البحث فيها.",
    contextOnly: (links: string) => `الروابط الموجودة لا تعطي إلا سياقاً: ${links}.`,
    proposeLink: `من يعرف رابطاً أوثق يستطيع اقتراحه: ${ANNEX.c}.`,
    month: monthName,
  };
}

function otherWords(f: Formats): OtherWords {
  const said = (count: number): string => counted(count, NOUN.instrument, f);
  return {
    applies: (count) => `${said(count)} مع قانون الاتحاد الأوروبي`,
    signed: (count) => `${said(count)} بتوقيع دون تصديق`,
    unratified: (count) => `${said(count)} دون تصديق`,
    notAccepted: (count) => `${said(count)} بحكم لم يُقبل`,
    unknown: (count) => `${said(count)} بوضع ليس في البيانات`,
    others: (count) => `${said(count)} من نوع آخر`,
  };
}

/** The five facts about a right. */
function factText(f: Formats) {
  return {
    whoHolds: "لمن الحق",
    whoMustAct: "على من الواجب",
    whoMustActText: (country: string, state: "bound" | "not-bound") =>
      state === "bound"
        ? `الدولة الملتزمة (${country})؛ والمدينة بوصفها جزءاً منها`
        : `لا يُعرف أن أي معاهدة مذكورة هنا تُلزم ${country}؛ والصكوك معيار يُسعى إليه`,
    competenceHead: "اختصاص المدينة",
    competence: COMPETENCE,
    indicators: "المؤشرات",
    kind: KIND,
    ofKind: (kind: IndicatorKind, codes: readonly string[]) =>
      `${KIND[kind]}: ${codes.length === 0 ? "لا يوجد" : codes.map(arabicTargetCode).join("، ")}`,
    unclassified: (codes: readonly string[]) =>
      `غير مصنفة (${f.count(codes.length)}): ${codes.map(arabicTargetCode).join("، ")}`,
    kindBasis: kindBasisText({
      ours: "الأنواع: قراءتنا",
      city: "الأنواع: بحسب المدينة",
      both: (byCity) => `نوع ${f.list(byCity)} بحسب المدينة؛ والبقية قراءتنا`,
    }),
    whereToComplain: "أين تُقدَّم الشكوى",
    notStated: "لم تذكره المدينة",
    saidAbout: (right: string) => `ما تقوله المدينة هنا يتعلق بما يلي: ${right}.`,
  };
}

function linkText(f: Formats) {
  return {
    basisNote: (basis: LinkBasis) => `(${BASIS[basis]})`,
    verdict: { confirmed: "مؤكَّد", objected: "اعتراض", disputed: "اختلف المراجعون" },
    reviewOf: (links: string) => `الارتباط بما يلي: ${links}: `,
    review: (decision: "confirms" | "objects", reviewer: string, date: string) =>
      `${decision === "confirms" ? "تأكيد من" : "اعتراض من"} ${reviewer}، ${date}`,
    reviewNote: (note: string) => ` («${note}»)`,
    noReviews: "لم يؤكد أحد من خارج هذا المشروع رابطاً ولم يعترض عليه بعد.",
    reviewCount: (count: number) =>
      `ترد تحت الغايات ${counted(count, NOUN.review, f)} للروابط أجراها مراجعون مذكورون بأسمائهم.`,
  };
}

function registerText(f: Formats) {
  return {
    register: {
      kicker: ANNEX.c2,
      name: "الصكوك والتصديق",
      title: (country: string) => `الصكوك التي تقوم عليها الغايات، ووضعها بالنسبة إلى ${country}`,
      lead: (all: number, bind: number, country: string) =>
        `تقوم غايات هذا الاستعراض على ${counted(all, NOUN.instrument, f, "after")}. عدد المعاهدات التي تُلزم ${country}: ${f.count(bind)}. والمعاهدة الموقَّعة دون تصديق والإعلان والقرار ليست التزامات.`,
      none: "لا صك تقوم عليه غايات هذا الاستعراض.",
      month: ({ month, years, instruments }: RatificationMonth, place: "first" | "other") =>
        `${place === "first" ? "التصديق" : f.list(instruments)}، حتى ${monthName(month)}.${ageWords(years, f)}`,
      noReservations:
        "التحفظات: لم يُسجَّل أي منها في هذه البيانات، ولا يعني ذلك أنه لا يوجد أي منها.",
      someReservations:
        "ترد التحفظات والملاحظات الأخرى تحت الاسم. وحيث لا شيء، فلم يُسجَّل شيء، ولا يعني ذلك أنه لا يوجد شيء.",
      noLocalRights: "لم تذكر المدينة ما تستطيع تقريره بنفسها، ولا لمن، ولا أين تُقدَّم الشكوى.",
      columns: {
        instrument: "الصك",
        kind: "النوع",
        asOf: "حتى",
        targets: "الغايات",
      },
      kind: INSTRUMENT_KIND,
      bindsNobody: "ليس معاهدة",
      adopted: (year: number) => `اعتُمد\u00a0${year}`,
      remark: "ملاحظة: ",
      articles: (articles: string) => `المادة ${leftToRight(articles)}`,
      worldwideTreaties: "معاهدات وبروتوكولات: الأمم المتحدة وهيئات عالمية أخرى",
      regionalTreaties: (region: string) => `معاهدات المنطقة وبروتوكولاتها: ${region}`,
      worldwideOthers: "إعلانات وقرارات ونصوص أخرى لا تُلزم أحداً",
      regionalOthers: (region: string) => `نصوص أخرى للمنطقة: ${region}`,
      regionalNote: "جميع الروابط بصكوك المنطقة هي قراءتنا.",
    },
    regionOf,
  };
}

function ageWords(years: number | null, f: Formats): string {
  return ageText({
    one: "مضت على هذا الجدول أكثر من سنة.",
    more: (count) => `مضت على هذا الجدول ${counted(count, NOUN.year, f)}.`,
  })(years);
}

function footWords(f: Formats): FootWords {
  return {
    month: ({ month, years, instruments }, place) =>
      place === "first"
        ? `التصديق حتى ${monthName(month)}.${ageWords(years, f)}`
        : `${f.list(instruments)}: حتى ${monthName(month)}.${ageWords(years, f)}`,
    duty: "الالتزام يقع على الدولة؛ والمدينة صاحبة واجب بوصفها جزءاً منها.",
    regional: { "own-reading": "إقليمي، بقراءتنا", mixed: "إقليمي" },
    regionOf,
    remarks: (instruments) =>
      `${agree(instruments.length, "ملاحظة", "ملاحظتان", "ملاحظات")} على ${f.list(instruments)}: ${ANNEX.c2}.`,
    more: (count) => `${counted(count, NOUN.instrument, f)} أيضاً: ${ANNEX.c}.`,
    sources: `مصادر الروابط: ${ANNEX.c}؛ والتواريخ: ${ANNEX.c2}.`,
  };
}
