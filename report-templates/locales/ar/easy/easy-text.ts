/** Easy-to-read texts in Arabic: everyday words, one idea in a sentence, at most twelve words in it. */
import type { StandardDimension } from "../../../../domain/findings/dimension.ts";
import type { AssessedStatus, Status } from "../../../../domain/findings/finding.ts";
import type { EasyNumber } from "../../../easy/easy-number.ts";
import { isolated } from "../../arabic-order.ts";
import type { EasyText } from "../../language.ts";
import type { Formats } from "../../format.ts";
import { NOUN } from "../nouns.ts";
import { agree, counted, type Noun, type Place } from "../plural.ts";
import { arabicWord } from "./arabic-word.ts";
import { EASY_GOALS } from "./easy-goals.ts";
import { easyDay, easyNumber, easyPeriod, periodName } from "./easy-number.ts";
import { HARD_WORDS } from "./hard-words.ts";

const GOAL: Noun = {
  one: "هدف واحد",
  two: "هدفان",
  twoAfter: "هدفين",
  few: "أهداف",
  many: "هدفاً",
  other: "هدف",
};

const STATUS: Readonly<Record<AssessedStatus, string>> = {
  met: "هذا جيد كما أرادت المدينة.",
  "on-track": "التغيير سريع بما يكفي.",
  "too-slow": "التغيير بطيء جداً.",
  "moving-away": "الوضع يصبح أسوأ.",
};

/** `targets` as subject or after a preposition: "غايتان", "غايتين". */
const TOTALS: Readonly<Record<Status, (targets: (place: Place) => string) => string>> = {
  met: (targets) => `تحققت ${targets("subject")}.`,
  "on-track": (targets) => `يمكن أن تتحقق ${targets("subject")} في الوقت المطلوب.`,
  "too-slow": (targets) => `التغيير بطيء جداً في ${targets("after")}.`,
  "moving-away": (targets) => `الوضع يصبح أسوأ في ${targets("after")}.`,
  "not-assessed": (targets) => `لا نعرف الوضع بعد في ${targets("after")}.`,
  "no-data": (targets) => `ليست عندنا أرقام عن ${targets("after")}.`,
};

const UNSEEN: Readonly<Record<StandardDimension, string>> = {
  sex: "ليست عندنا أرقام عن النساء والرجال.",
  age: "ليست عندنا أرقام عن الشباب وكبار السن.",
  place: "ليست عندنا أرقام عن أحياء المدينة.",
  income: "ليست عندنا أرقام عن الأغنياء والفقراء.",
  disability: "ليست عندنا أرقام عن الأشخاص ذوي الإعاقة.",
  origin: "ليست عندنا أرقام عن الناس من بلاد أخرى.",
};

/** The pages before the goals, and the goals that are only named. */
function pageText(f: Formats) {
  return {
    start: {
      title: "عن ماذا هذا النص؟",
      lines: (city: string) => [
        "اختارت دول الأمم المتحدة 17 هدفاً.",
        "الهدف شيء نريد أن نصل إليه.",
        "هذه الأهداف من أجل حياة أفضل لكل الناس.",
        "تريد الدول أن تصل إلى الأهداف حتى سنة 2030.",
        `تريد مدينة ${isolated(city)} أن تساعد.`,
        "هذا النص يقول أين وصلت المدينة.",
      ],
    },
    totals: {
      title: "أين وصلت المدينة؟",
      goals: (count: number) => `هذا النص عن ${counted(count, GOAL, f, "after")}.`,
      targets: (count: number) => `هناك ${counted(count, NOUN.target, f)}.`,
      line: (status: Status, count: number) =>
        TOTALS[status]((place) => counted(count, NOUN.target, f, place)),
    },
    unseen: {
      title: "من ليس في الأرقام؟",
      line: (dimension: StandardDimension) => UNSEEN[dimension],
    },
    otherGoals: {
      title: "أهداف بلا أرقام سهلة",
      lines: [
        "هذه الأهداف مهمة أيضاً.",
        "لكن أرقامها صعبة على هذا النص.",
        "أو ليست عند المدينة أرقام.",
        "في التقرير الكامل معلومات أكثر.",
      ],
    },
  };
}

/** Who has made the text, and from what. */
const ORIGIN = {
  about: {
    title: "كيف كُتب هذا النص؟",
    lines: [
      "برنامج حاسوب كتب هذا النص.",
      "أخذ البرنامج الأرقام من التقرير الكامل.",
      "اختار البرنامج الأرقام بقواعد ثابتة.",
      "ثم قرّب البرنامج الأرقام.",
      "لذلك تسهل قراءتها.",
    ],
    unchecked: ["لم يراجع القراء هذا النص بعد.", "لذلك قد تكون فيه أخطاء."],
    checked: "راجع القراء هذا النص.",
    checkedBy: (name: string) => `هم: ${isolated(name)}.`,
  },
  sources: {
    title: "من أين جاءت الأرقام؟",
    others: "يذكر التقرير الكامل كل المصادر.",
    date: (day: string) => `حصلنا على الأرقام في ${easyDay(day)}.`,
  },
};

/** Sentences about one number. */
function numberText(f: Formats) {
  const number = (value: EasyNumber): string => easyNumber(value, f);
  const aim = (year: number, value: EasyNumber, limit: "أكثر" | "أقل"): string => {
    const isLimit = value.kind === "tenths" || value.kind === "count";
    return `ما تريده المدينة لسنة ${year}: ${number(value)}${isLimit ? ` أو ${limit}` : ""}.`;
  };
  return {
    picture: (filled: number) => `10 أشخاص: عدد الملوّنين منهم ${filled}.`,
    number,
    caption: (time: string, value: EasyNumber) => `${easyPeriod(time)}: ${number(value)}`,
    groupCaption: (group: string, value: EasyNumber) => `${isolated(group)}: ${number(value)}`,
    oneNumber: "عندنا رقم واحد فقط حتى الآن.",
    change: {
      more: (time: string) => `هذا أكثر مما كان في ${periodName(time)}.`,
      less: (time: string) => `هذا أقل مما كان في ${periodName(time)}.`,
      same: (time: string) => `هذا هو الرقم نفسه كما في ${periodName(time)}.`,
    },
    changeUnclear: "لا نعرف هل كان هذا أكثر أو أقل من قبل.",
    status: STATUS,
    metGettingWorse: "لكن الوضع يصبح أسوأ.",
    aim: {
      increase: (year: number, value: EasyNumber) => aim(year, value, "أكثر"),
      decrease: (year: number, value: EasyNumber) => aim(year, value, "أقل"),
    },
    groups: {
      title: "الأرقام ليست واحدة للجميع",
      same: "هذا هو الرقم نفسه عند مجموعتين:",
      year: (time: string) => `الأرقام من ${periodName(time)}.`,
      behind: (group: string) => `الوضع أسوأ عند هذه المجموعة: ${isolated(group)}.`,
    },
  };
}

export function easyText(f: Formats): EasyText {
  return {
    name: "اللغة الميسّرة",
    draft: "مسودة: لم يراجعها القراء بعد",
    checked: "راجع القراء هذا النص",
    title: (city: string) => `${city} والأهداف`,
    page: "الصفحة",
    skip: "انتقل إلى النص",
    ...pageText(f),
    ...ORIGIN,
    ...numberText(f),
    goal: (goal: number) => `الهدف ${goal}`,
    goals: EASY_GOALS,
    people:
      /^(?:ال)?(?:أشخاص|ناس|سكان|مقيم(?:ون|ين)|بالغ(?:ون|ين)|راشد(?:ون|ين)|كبار|مسن(?:ون|ين)|أطفال|شباب|شبان|تلاميذ|تلميذات|طلاب|طلبة|طالبات|نساء|رجال|بنات|فتيات|أولاد|فتيان|عمال|عامل(?:ون|ين|ات)|أمهات|آباء|أسر|عائلات)(?![\p{L}\p{M}’'])/u,
    tooHard: arabicWord(
      "نسبة|نسب|مئوية|معدل|معدلات|مؤشر|مؤشرات|انتشار|حدوث|وفيات|إجمالي|إجمالية|ناتج|نصيب|فرد|معامل|انبعاث|انبعاثات|إنفاق|نفقات|كثافة|شدة|حرمان|وسيط|ثانوي|ثانوية|عالي|بلدي|بلدية|إقبال|برنامج|برامج|شبكة|شبكات|إقصاء|استبعاد",
    ),
    rights: {
      title: "حقوقك",
      line: (right: string) => `لك ${right}.`,
      binding: (country: string) => `هناك وعد من ${country} بحماية الحقوق هنا.`,
    },
    more: (count: number) =>
      agree(
        count,
        "في التقرير الكامل رقم آخر عن هذا الهدف.",
        "في التقرير الكامل رقمان آخران عن هذا الهدف.",
        `في التقرير الكامل أرقام أخرى عن هذا الهدف، عددها ${f.count(count)}.`,
      ),
    hardWords: HARD_WORDS,
  };
}
