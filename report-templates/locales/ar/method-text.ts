/** How to read, highlights, annexes and imprint: the words in Arabic. */
import { arabicTargetCode, isolated, leftToRight } from "../arabic-order.ts";
import type { Status } from "../../../domain/findings/finding.ts";
import type { DocumentText } from "../language.ts";
import type { Formats } from "../format.ts";
import {
  checkTexts,
  sourceWords,
  textNames,
  type CheckWords,
  type TextNameWords,
} from "../sentences/imprint.ts";
import { groupName } from "./group-words.ts";
import { NOUN } from "./nouns.ts";
import { counted, eitherOf } from "./plural.ts";
import { ANNEX, tableName } from "./references.ts";
import { SOURCE_WORDS } from "./link-sources.ts";

const STATUS_MEANING: Readonly<Record<Status, string>> = {
  met: "بلغت أحدث قيمة القيمة المستهدفة بالفعل.",
  "on-track": "بالوتيرة المسجلة منذ القيمة الأولى تُبلَغ القيمة المستهدفة في سنتها.",
  "too-slow": "ثبات، أو تقدّم في الاتجاه الصحيح لكن بسرعة لا تكفي.",
  "moving-away": "تحرّك في الاتجاه الخاطئ.",
  "not-assessed":
    "توجد بيانات، لكن دون قيمة مستهدفة أو اتجاه مؤكَّد، أو توجد قيمة واحدة فقط. ويُطبع السبب.",
  "no-data": "ليس للمدينة مؤشر لهذه الغاية.",
};

const READING: DocumentText["reading"] = {
  title: "كيف يُقرأ هذا التقرير",
  lead: "لكل غاية حالة واحدة. يعبّر عنها دائماً شكل وكلمة معاً؛ وما اللون إلا عون. وتظهر الأشكال نفسها في الجداول والرسوم وعلى الشبكة.",
  statuses: "ست حالات",
  meaning: STATUS_MEANING,
  rule: "تأخذ الغاية حالة الدرجة الوسطى لمؤشراتها المُقيَّمة؛ ويُذكر أضعفها. الحدود الفاصلة والمعادلة: المرفق ألف.",
  chart: "كيف يُقرأ الرسم البياني",
  statusSure: "ما مدى التأكد من الحالة؟",
  statusSureness: {
    3: "خمس قيم أو أكثر، بمنهجية واحدة",
    2: "ثلاث قيم أو أربع، أو تغيّر في المنهجية",
    1: "قيمتان فقط",
  },
  linkSure: "ما مدى التأكد من الارتباط بحق ما؟",
  linkSureness: {
    3: "ورد في جدول رسمي، أو تذكر الغاية الصك",
    2: "في جدول رسمي، ولم يُتحقَّق منه بعد",
    1: "قراءتنا للنص",
  },
  signs: "العلامات في الجداول",
  signList: [
    ["–", "لا قيمة"],
    ["b", "انقطاع: منهجية جديدة ابتداءً من هذه السنة"],
    ["c", "محجوبة، حمايةً للناس في الفئات الصغيرة"],
    ["e", "تقدير"],
    ["p", "أولية"],
    ["u", "ضعيفة الموثوقية"],
  ],
  numbers: "العلامات في الرسم",
  entries: {
    status: "الحالة، شكلاً وكلمةً.",
    title: "يقول العنوان في جملة واحدة ما يبيّنه الرسم.",
    gap: "السنوات التي لا قيمة لها تبقى فارغة. ولا يُملأ شيء منها.",
    pace: "الخط المنقط هو الوتيرة اللازمة من القيمة الأولى إلى القيمة المستهدفة.",
    targetValue: "الخط المتقطع هو القيمة المستهدفة، مع سنتها.",
    source: "من أين جاءت الأرقام، وأي جدول يضمها جميعاً.",
  },
  samples: { gap: "مظلل بخطوط", pace: "منقط", target: "متقطع" },
};

function highlightsText(f: Formats) {
  return {
    title: "أبرز النتائج: جميع الأهداف في صفحة واحدة",
    goal: "الهدف",
    all: (count: number) => `جميع الغايات (${f.count(count)})`,
    assessed: (assessed: number, all: number, parts: readonly string[]) =>
      assessed === 0
        ? `لا يمكن بعد تقييم أي غاية من أصل ${f.count(all)}.`
        : `غايات يمكن تقييمها: ${f.count(assessed)} من أصل ${f.count(all)}: ${parts.join("، ")}.`,
    part: (count: number, status: string) => `${status} ${f.count(count)}`,
    fastest: "الأسرع حركة",
    fastestRule:
      "تحققت أو على المسار بحساب النمو وبخط مستقيم معاً، والتغيّر النسبي الأكبر أولاً، واحد لكل غاية",
    gaps: "أشد فجوات الالتزامات إلحاحاً",
    gapsRule: (country: string) =>
      `ما له توصية لم تُنفَّذ أولاً، ثم ما يبتعد، ثم أدنى نسبة؛ بارتباط مباشر بمعاهدة تُلزم ${country}`,
    leftBehind: { judged: "من تخلّف عن الركب", neutral: "أوسع الفجوات" },
    leftBehindRule: {
      judged: "أوسع الفجوات النسبية بين الفئات، واحدة لكل تصنيف، وما لا تبيّنه البيانات",
      neutral: "أوسع الفجوات النسبية؛ لم يُؤكَّد أي اتجاه، فلا طرف أفضل من الآخر",
    },
    none: "لا شيء.",
    range: (first: string, latest: string) => `من ${first} إلى ${latest}`,
    pair: (first: string, second: string) => `${first} و${second}`,
    periods: (first: string, latest: string) => `${first} و${latest}.`,
    targetValue: (words: string, year: number) => ` المستهدف لعام ${year}: ${words}.`,
    groups: {
      judged: (title: string, worst: string, best: string) =>
        `${isolated(title)}. الأبعد عن الركب: ${groupName(worst)}؛ والأفضل موقعاً: ${groupName(best)}.`,
      neutral: (title: string, highest: string, lowest: string) =>
        `${isolated(title)}. الأعلى: ${groupName(highest)}؛ والأدنى: ${groupName(lowest)}.`,
    },
    indicator: (indicator: string) => `المؤشر ${indicator}`,
    noFigure: "لا رقم",
    unseen: (dimensions: readonly string[]) =>
      `يبيّن أحوال سكان المدينة بحسب ${eitherOf(dimensions)}، في أي هدف.`,
    obligation: (instrument: string, article: string, since: number | null) =>
      `${leftToRight(`${instrument} ${article}`)}: ملزِم${since === null ? "" : ` منذ ${since}`}.`,
  };
}

function qualityText(f: Formats) {
  return {
    kicker: ANNEX.a,
    name: "جودة البيانات والمنهجية",
    lead: (n: {
      readonly all: number;
      readonly target: number;
      readonly five: number;
      readonly recent: number;
      readonly from: number;
    }) =>
      `يقرأ هذا الاستعراض ${counted(n.all, NOUN.indicator, f, "after")}. عدد ما له منها اتجاه وقيمة مستهدفة مؤكَّدان: ${f.count(n.target)}؛ وما له خمس قيم أو أكثر: ${f.count(n.five)}؛ وما له قيمة عن ${n.from} أو ما بعدها: ${f.count(n.recent)}.`,
    columns: {
      goal: "الهدف",
      indicators: "المؤشرات",
      targetValue: "لها قيمة مستهدفة",
      five: "5 قيم أو أكثر",
      recent: (year: number) => `قيمة عن ${year} أو بعدها`,
      missing: "سنوات ناقصة",
      noData: "غايات بلا بيانات",
      bar: "الغايات بحسب الحالة",
    },
    of: (part: number, all: number) => `${f.count(part)} من ${f.count(all)}`,
    allGoals: "جميع الأهداف",
    caption: "المؤشرات والقيم والغايات بحسب الهدف",
    how: "كيف تُحدَّد الحالة",
    found: "ما وُجد في البيانات",
    checked:
      "لم توجد أي مشكلة. وفُحص كل صف من حيث السنة والرقم المقروء والوحدة والمؤشر المعروف والتكرار.",
    moreFound: (count: number) => `${counted(count, NOUN.remark, f)} أيضاً في ملفات التنزيل.`,
    disclosure: "لم تُطبَّق بعد ضوابط منع الإفصاح: تُطبع الأرقام كما تنشرها مصادرها.",
    smallCounts: (indicators: readonly string[]) =>
      `أعداد أشخاص تقل عن 10 في ${f.list(indicators)}: يُرجى التحقق قبل النشر.`,
    method:
      "المنهجية: منهجية هيئة الإحصاء الكندية كما تستخدمها منصة Open SDG؛ مع دمج فئتيها الوسطيين. وقد تعطي منهجيات أخرى فئات أخرى.",
    otherMethod: (count: number) =>
      ` عدد المؤشرات التي تتغير فئتها إذا استُخدم خط مستقيم: ${f.count(count)}.`,
    place: (file: string, line: number | null) =>
      line === null ? leftToRight(file) : `${leftToRight(file)}، السطر ${line}`,
  };
}

function tablesText() {
  return {
    kicker: (table: string) => `${ANNEX.b} · الجدول ${table}`,
    name: "الجداول الإحصائية",
    title: (goal: number, name: string) => `الهدف ${goal}، ${name}: جميع القيم`,
    table: (goal: number) => tableName(goal),
    group: "المؤشر والفئة",
    total: "المجموع",
    targetColumn: "المستهدف",
    earlier: (name: string) => `${name}، قيم سابقة`,
    intervals: (name: string) => `${name}، فترات الثقة المنشورة`,
    allValues: (name: string) => `${name}، جميع القيم`,
    noValues: "لا قيمة في البيانات.",
    flagNotes: {
      b: "انقطاع في السلسلة",
      c: "محجوبة حمايةً للناس",
      e: "تقدير",
      p: "أولية",
      u: "ضعيفة الموثوقية",
    },
    noValue: "لا قيمة",
    schoolYear: "الفترات التي تشمل سنتين ترد تحت سنتها الأولى.",
    publisher: (name: string) => name,
    targetSetBy: (value: string, year: number, by: string | null) =>
      by === null
        ? `المستهدف لعام ${year}: ${value}`
        : `المستهدف لعام ${year}: ${value}، كما حدّدته هذه الجهة: ${by}`,
    snapshot: (file: string, date: string, hash: string) =>
      `الملف ${leftToRight(file)}، ورد في ${date}، ${leftToRight(`SHA-256 ${hash}…`)}`,
    everyRow: (file: string, model: string) =>
      `كل قيمة مع ملفها وسطرها: ${leftToRight(file)} (النموذج ${leftToRight(model)}).`,
    read: (files: string, date: string) =>
      `قُرئت من ${leftToRight(files)}؛ والبيانات كما وردت في ${date}.`,
    lastColumn: "العمود الأخير: القيمة المستهدفة.",
    notesTitle: "حواشٍ",
  };
}

function linksText(f: Formats) {
  return {
    kicker: ANNEX.c,
    name: "الروابط بين الغايات والحقوق",
    title: "الروابط بين الغايات وصكوك حقوق الإنسان",
    lead: (links: number, targets: number) =>
      `عدد الروابط ${f.count(links)}، وعدد الغايات ${f.count(targets)}. بين قوسين: م = مباشر، ذ = تذكر الغاية الصك، ت = تمكيني، س = سياق فقط. والرقم الصغير يدل على المصدر، والمصادر مذكورة في النهاية.`,
    sourcesTitle: "مصادر الروابط",
    source: (source: string) => sourceWords(SOURCE_WORDS, source, f),
  };
}

/** "goal-04" -> "الهدف 4", "target-4.1" -> "الغاية 4.1" */
const TEXT_NAMES: TextNameWords = {
  texts: {
    foreword: "التصدير",
    methods: "كيف أُعدّ هذا الاستعراض",
    "next-steps": "الخطوات التالية",
  },
  goal: (goal) => `الهدف ${goal}`,
  target: (target) => `الغاية ${arabicTargetCode(target)}`,
};

/** How the document was made, before what is said of a check. */
const MADE =
  "إتاحة الوصول: الوثيقة موسومة، ولكل رسم وصف، ويُعدّ ملف PDF وفق قواعد \u2066PDF/UA-1\u2069.";

const CHECKS: CheckWords = {
  signed: (by, date) => `${isolated(by)} في ${date}`,
  accessibility: {
    pending: `${MADE} ولم يتحقق منها أي شخص بعد.`,
    done: (signed) => `${MADE} تحقَّق منها: ${signed}.`,
  },
  translation: {
    pending: "اللغة: لم يراجعها بعد متحدث بالعربية.",
    done: (signed) => `اللغة: راجع العربية: ${signed}.`,
  },
};

function imprintText(f: Formats) {
  return {
    title: "المصادر وبيانات النشر",
    sources: "مصادر الأرقام",
    columns: {
      source: "المصدر",
      publisher: "الناشر",
      licence: "الترخيص",
      date: "كما وردت في",
      location: "المكان",
    },
    noLicence: "غير مذكور",
    edition: "هذه الطبعة",
    editionDate: (date: string) => `التاريخ المطبوع: ${date}.`,
    legal: "ملاحظات قانونية",
    official:
      "مرجع النصوص الرسمية للغايات، وما لم يتوافر منها بالعربية مطبوع بالإنكليزية: الأمم المتحدة، «تحويل عالمنا: خطة التنمية المستدامة لعام 2030» (A/RES/70/1). أما عبارات الأهداف وأسماء الغايات والحقوق بالعربية وجميع الجمل الأخرى فقد كُتبت أو حُسبت لهذا الاستعراض.",
    originals:
      "ما كتبته المدينة بلغة أخرى مطبوع كما كُتب، وكذلك أسماء المؤشرات التي لا اسم لها بالعربية، ونصوص التوصيات.",
    rights:
      "الروابط بين الغايات وحقوق الإنسان للاسترشاد وليست مشورة قانونية. والالتزام يقع على الدولة؛ والمدينة صاحبة واجب بوصفها جزءاً منها.",
    ...checkTexts(CHECKS, f),
    missingTexts: (names: readonly string[]) =>
      `ما لم تكتبه المدينة بالعربية: ${textNames(TEXT_NAMES, names, f)}.`,
    made: "أُعدّ ببرنامج vlr، وهو برنامج حر يحوّل بيانات مؤشرات المدينة إلى استعراض محلي طوعي.",
  };
}

type MethodSteps = ReturnType<DocumentText["quality"]["steps"]>;

/** Five steps of the method, in the order in which they apply; parts in bold are status words. */
export function methodSteps(baseline: number): MethodSteps {
  return [
    [
      `خط الأساس هو أول قيمة من ${baseline} فصاعداً، أو أول قيمة بعد تغيّر في المنهجية؛ والفترات التي تشمل سنتين تُحسب من أولاهما.`,
    ],
    ["أحدث قيمة عند القيمة المستهدفة أو أفضل منها: ", { strong: "تحقَّق" }, "."],
    [
      "وإلا قُسم النمو السنوي منذ خط الأساس على النمو اللازم حتى السنة المستهدفة. من 0.95 فأكثر: ",
      { strong: "على المسار" },
      ". من 0 إلى 0.95: ",
      { strong: "بطيء جداً" },
      ". دون 0: ",
      { strong: "يبتعد" },
      ".",
    ],
    ["وحيث تكون القيمة صفراً أو تتغير الإشارة، يحل خط مستقيم محل النمو."],
    ["بلا قيمة مستهدفة أو اتجاه مؤكَّد، أو بقيمة واحدة: ", { strong: "غير مُقيَّم" }, "، مع ذكر السبب."],
  ] as const;
}

export function methodText(formats: Formats) {
  return {
    reading: READING,
    highlights: highlightsText(formats),
    quality: { ...qualityText(formats), steps: methodSteps },
    tables: tablesText(),
    links: linksText(formats),
    imprint: imprintText(formats),
  };
}
