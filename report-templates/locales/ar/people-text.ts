/** Words of the city's side in Arabic: what it can decide, who was heard, what others say, how it judges itself. */
import type { Contribution, ContributorKind, SelfAssessment } from "../../../domain/city-rights.ts";
import type { Formats } from "../format.ts";
import { NOUN } from "./nouns.ts";
import { counted } from "./plural.ts";
import { arabicTargetCode } from "../arabic-order.ts";

const CONTRIBUTOR: Readonly<Record<ContributorKind, string>> = {
  nhri: "المؤسسة الوطنية لحقوق الإنسان",
  ombuds: "أمانة المظالم",
  "national-mechanism": "الآلية الوطنية للإبلاغ والمتابعة",
  "civil-society": "المجتمع المدني",
  academia: "البحث العلمي",
  other: "جهة أخرى",
};

const STANCE: Readonly<Record<Contribution["stance"], string>> = {
  agrees: "موافقة",
  dissents: "رأي مخالف",
  adds: "إضافة",
};

const ANSWER: Readonly<Record<SelfAssessment["answer"], string>> = {
  yes: "نعم",
  partly: "جزئياً",
  no: "لا",
};

const SCHEME: Readonly<Record<SelfAssessment["scheme"], string>> = {
  "human-rights-city": "بنية مدينة حقوق الإنسان",
  "data-approach": "المبادئ الستة للنهج القائم على حقوق الإنسان في البيانات",
};

/** Parts of the lists of items, by the code in the list. */
const PART: Readonly<Record<string, string>> = {
  foundations: "الأسس",
  structures: "الهياكل",
  tools: "الأدوات",
  participation: "المشاركة",
  disaggregation: "التصنيف",
  "self-identification": "تحديد الهوية الذاتية",
  transparency: "الشفافية",
  privacy: "الخصوصية",
  accountability: "المساءلة",
};

/** Publishers of the lists, by their mark in the list of items. */
const ITEM_SOURCE: Readonly<Record<string, string>> = {
  "FRA 2021": "وكالة الاتحاد الأوروبي للحقوق الأساسية (2021)",
  "OHCHR 2018": "مفوضية الأمم المتحدة السامية لحقوق الإنسان (2018)",
};

export function peopleText(f: Formats) {
  return {
    decides: {
      title: "ما تستطيع المدينة تقريره وما لا تستطيع",
      lead: "لكل حق على حدة، بحسب ما تقوله المدينة نفسها. ولا تُحاسَب المدينة على ما لا تقرّره؛ لكنها تستطيع أن تطالب به وأن تساعد الناس على المطالبة به.",
      right: "الحق",
      target: (target: string) => `عند الغاية ${arabicTargetCode(target)}`,
      city: "ما تقرّره المدينة",
      others: "ما يقرّره غيرها",
      who: "الاختصاص",
      notStated: "لم تذكره المدينة",
    },
    title: "من استُمع إليهم، وكيف تقيّم المدينة نفسها",
    place: (goal: number | null, target: string | null) =>
      target !== null
        ? `الغاية ${arabicTargetCode(target)}`
        : goal !== null
          ? `الهدف ${goal}`
          : "الاستعراض كله",
    participation: participationText(f),
    contributions: {
      title: "ما يقوله الآخرون",
      lead: "مطبوع كما كُتب، بموافقة صاحبه. والرأي المخالف يظهر هنا رأياً مخالفاً.",
      empty: "لم تُسجَّل لهذا الاستعراض مساهمة وافق صاحبها على نشرها.",
      kind: CONTRIBUTOR,
      stance: STANCE,
      reply: "رد المدينة: ",
      noReply: "لم يُسجَّل رد من المدينة.",
    },
    assessment: assessmentText(f),
  };
}

function participationText(f: Formats) {
  return {
    title: "من شاركوا",
    empty: "لم تُسجَّل مشاركة في هذا الاستعراض.",
    count: (events: number) => `عدد ما سُجِّل: ${counted(events, NOUN.occasion, f)}.`,
    columns: {
      when: "متى",
      who: "من",
      how: "كيف",
      accessibility: "إمكانية الوصول",
      changed: "ما تغيّر بسببها",
    },
    people: (count: number) => counted(count, NOUN.person, f),
    notCounted: "لم يُحصَ عدد المشاركين",
    noAccessibility: "لم يُسجَّل شيء",
    noChange: "لم يُسجَّل أي تغيير.",
  };
}

function assessmentText(f: Formats) {
  return {
    title: "تقييم المدينة لنفسها",
    lead: "أجوبة المدينة عن نفسها. ولم يتحقق منها أحد غيرها.",
    empty:
      "لم تقيّم المدينة نفسها وفق بنية مدينة حقوق الإنسان ولا وفق المبادئ الستة للنهج القائم على حقوق الإنسان في البيانات.",
    emptyScheme: {
      "human-rights-city": "لم تقيّم المدينة بنيتها بوصفها مدينة لحقوق الإنسان.",
      "data-approach":
        "لم تقيّم المدينة نفسها وفق المبادئ الستة للنهج القائم على حقوق الإنسان في البيانات.",
    },
    scheme: SCHEME,
    part: (code: string) => PART[code] ?? code,
    answer: ANSWER,
    summary: (answered: number, all: number, counts: readonly (readonly [string, number])[]) =>
      `بنود أُجيب عنها: ${f.count(answered)} من ${f.count(all)}؛ ${f.list(
        counts.map(([word, count]) => `«${word}» ${f.count(count)}`),
      )}.`,
    columns: { item: "البند", answer: "الجواب", evidence: "الدليل", by: "من قيّمه" },
    noEvidence: "لم يُقدَّم",
    by: (who: string, date: string) => `${who}، ${date}`,
    unanswered: (count: number) => `${counted(count, NOUN.item, f)} بلا جواب`,
    source: (names: readonly string[]) =>
      `البنود مأخوذة عن ${f.list(names.map((name) => ITEM_SOURCE[name] ?? name))}، بصياغتنا.`,
  };
}
