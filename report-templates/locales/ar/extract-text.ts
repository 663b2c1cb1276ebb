/** Words of the extract for a State's report in Arabic. */
import type { Competence } from "../../../domain/city-rights.ts";
import type { ExtractScope, Reviewer, Urgency } from "../../../domain/findings/extract.ts";
import type { Relevance } from "../../../domain/findings/rights-finding.ts";
import type { ObligationRow } from "../../../domain/released-data.ts";
import type { JudgmentRow } from "../../../domain/released-rights.ts";
import type { BindingStatus } from "../../../domain/rights-link.ts";
import type { ExtractText } from "../language.ts";
import { figureTexts, followUpText, isDay, type FollowUp } from "../extract-parts.ts";
import type { Formats } from "../format.ts";
import { ACTION_STATUS, COMPETENCE, RELEVANCE } from "./competence-words.ts";
import { isolated, leftToRight } from "../arabic-order.ts";
import { NOUN } from "./nouns.ts";
import { positionWords } from "./position-words.ts";
import { counted } from "./plural.ts";
import { tableName } from "./references.ts";
import { targetValueWords, VALUES } from "./sentences-value.ts";
import { GETTING_WORSE, STATUS } from "./status-words.ts";

const URGENCY: Readonly<Record<Urgency, string>> = {
  "moving-away": STATUS["moving-away"],
  "too-slow": STATUS["too-slow"],
  "no-figure": "لا رقم",
  "not-assessed": "رقم بلا حالة",
  "on-track": STATUS["on-track"],
  met: STATUS.met,
};

/** Behind the article. */
const BINDING: Readonly<Record<BindingStatus, string>> = {
  binding: "مُلزِم للدولة",
  applies: "ينطبق حيث يُطبَّق قانون الاتحاد الأوروبي",
  "not-in-data": "التصديق ليس في البيانات",
  signed: "موقَّع، غير مصدَّق عليه",
  "not-ratified": "غير مصدَّق عليه",
  "not-accepted": "لم يُقبل الحكم",
  "not-a-treaty": "إعلان وليس معاهدة",
};

export function extractText(f: Formats): ExtractText {
  return { ...frontText(f), ...summaryText(f), ...limitsText(f), ...rowText(f) };
}

function frontText(f: Formats) {
  return {
    title: ({ body, cycle }: ExtractScope, city: string, country: string) => {
      const from =
        body === "UPR"
          ? `الاستعراض الدوري الشامل: ${country}${cycle === null ? "" : `، الجولة\u00a0${cycle}`}`
          : `توصيات ${body} إلى ${country}`;
      return `${from}: ما تفعله ${city} وما تقيسه`;
    },
    origin: (city: string, period: { readonly from: number; readonly to: number }, date: string) =>
      `مقتطف من الاستعراض المحلي الطوعي لمدينة ${city}، من ${period.from} إلى ${period.to}، المؤرخ ${f.date(date)}، موجَّه إلى جهة التنسيق الوطنية.`,
    edition: (status: string) =>
      status === "draft" ? "مسودة غير معتمدة." : `وضع الطبعة: ${status}.`,
    footer: (city: string, body: string, status: string) =>
      `${city}، مقتطف لأجل ${body}${status === "draft" ? " · مسودة غير معتمدة" : ""}`,
  };
}

interface Counts {
  readonly held: number;
  readonly relevance: Readonly<Record<Relevance, number>>;
  readonly rows: number;
  readonly withAction: number;
  readonly withFigure: number;
}

function summaryText(f: Formats) {
  return {
    summary: "موجز",
    held: ({ body }: ExtractScope, { held }: Counts, documents: readonly string[]) =>
      `تناول استعراض المدينة ${counted(held, NOUN.recommendation, f, "after")} من ${body === "UPR" ? "الاستعراض الدوري الشامل" : body} (${f.list(documents.map(leftToRight))}).`,
    judged: ({ held, relevance }: Counts, city: string) => judgedSentence(held, relevance, city, f),
    followed: ({ rows, withAction, withFigure }: Counts) =>
      `عدد ما يعني المدينة كلياً أو جزئياً أو ما يجيب عنه إجراء: ${f.count(rows)}؛ منها بإجراء محلي ${f.count(withAction)}، وبرقم للمدينة ${f.count(withFigure)}.`,
    statusTable: {
      status: "أضعف رقم بجانب التوصية",
      recommendations: "التوصيات",
      withAction: "منها بإجراء محلي",
    },
    urgency: URGENCY,
    all: "الكل",
  };
}

function judgedSentence(
  held: number,
  relevance: Counts["relevance"],
  city: string,
  f: Formats,
): string {
  const judged = held - relevance["not-judged"];
  const head =
    judged === held
      ? `حُكم على جميعها لأجل ${city}`
      : `حُكم لأجل ${city} على ${f.count(judged)}، ولم يُحكم بعد على ${f.count(held - judged)}`;
  const parts = [
    `ما يعني المدينة ${f.count(relevance.relevant)}`,
    `ما يعنيها جزئياً ${f.count(relevance.partly)}`,
    `ما لا يعنيها ${f.count(relevance["not-relevant"])}`,
    ...(relevance.disputed > 0 ? [`ما اختلف فيه المراجعون ${f.count(relevance.disputed)}`] : []),
  ];
  return `${head}: ${f.list(parts)}.`;
}

function limitsText(f: Formats) {
  return {
    limits: "حدود هذا المقتطف، ومن حكم",
    limitSentences: [
      "كون التوصية تعني المدينة، وأي إجراء ورقم يخصانها، هو حكم المراجعين المذكورين هنا: دليل للحوار لا استنتاج قانوني.",
      "تقول الحالة بأي سرعة يتحرك الرقم نحو قيمته المستهدفة (منهجية هيئة الإحصاء الكندية)؛ ولا تثبت أن إجراءً ما سبّب التغيّر.",
      "الأرقام كما تنشرها مصادرها، وكثيراً ما تصف جميع السكان لا الفئة التي تذكرها التوصية.",
    ],
    partOfGoals: (goals: readonly number[]) =>
      `لا يشمل الاستعراض إلا ما يلي: ${f.list(goals.map((goal) => `الهدف ${goal}`))}؛ وليست فيه أرقام الأهداف الأخرى.`,
    reviewer: ({ reviewer, recommendations, first, last }: Reviewer) =>
      `صاحب الحكم: ${isolated(reviewer)}: ${counted(recommendations, NOUN.recommendation, f)}، ${
        first === last ? f.date(first) : `من ${f.date(first)} إلى ${f.date(last)}`
      }.`,
    ownWords: (documents: readonly string[]) =>
      `النصوص التي لا ترد بين علامتي تنصيص مصوغة بعبارات أخرى؛ والصياغة الرسمية في ${f.list(documents.map(leftToRight))}.`,
    quotedShort:
      "النصوص التي تزيد على 40 كلمة، أو على ما يسمح به ناشرها، مختصرة وتنتهي بالعلامة […].",
    wordCount: (words: number) => `عدد كلمات هذه الوثيقة: ${f.count(words)}.`,
  };
}

function rowText(f: Formats) {
  return {
    recommendations: "التوصيات، والأشد إلحاحاً أولاً",
    order:
      "الترتيب بحسب أضعف رقم (يبتعد، بطيء جداً، لا رقم، رقم بلا حالة، على المسار، تحقَّق)؛ وفي كل منها ما لم ينجز من الإجراءات أولاً، ثم الوتيرة الأبطأ. وما لم يُذكر عن إجراء لم يُسجَّل.",
    leftOut: (count: number, most: number) =>
      `استُبعد الأقل إلحاحاً، وعدده ${counted(count, NOUN.recommendation, f)}، للبقاء في حدود ${f.count(most)} كلمة؛ وهو في الاستعراض.`,
    group: (urgency: Urgency, shown: number, all: number) =>
      `${URGENCY[urgency]}: ${shown === all ? "" : `${f.count(shown)} من `}${counted(all, NOUN.recommendation, f, "after")}`,
    columns: {
      recommendation: "التوصية",
      action: "الإجراء المحلي",
      figure: "رقم المدينة",
      evidence: "الدليل: المصدر، الفترة، الجدول في الاستعراض",
    },
    from: (states: readonly string[]) =>
      states.length > 3
        ? `من ${f.list(states.slice(0, 2))} و${counted(states.length - 2, NOUN.state, f, "after")} أيضاً`
        : `من ${f.list(states)}`,
    judgment: (relevance: Relevance, competences: readonly Competence[]) =>
      `${[RELEVANCE[relevance], ...competences.map((word) => COMPETENCE[word])].join("؛ ")}.`,
    said: (judgments: readonly JudgmentRow[]) =>
      `${judgments.map(({ reviewer, relevance }) => `${isolated(reviewer)}: ${RELEVANCE[relevance]}`).join("؛ ")}.`,
    obligation: ({ instrument, article, right, binding }: ObligationRow) =>
      `${leftToRight(instrument)}${article === "" ? "" : `، المادة\u00a0${leftToRight(article)}`}${right === null ? "" : `، ${right}`}؛ ${BINDING[binding]}.`,
    noObligation: "لم يُحدَّد التزام مباشر.",
    position: positionWords,
    noAction: "لم يُسجَّل إجراء.",
    followedUp: (words: string) => `المتابعة: ${words}`,
    ...actionWords(f),
    ...figureWords(f),
  };
}

function actionWords(f: Formats) {
  return {
    followUp: (parts: FollowUp) => {
      const known = followUpText(
        parts,
        (due) => `بحلول ${isDay(due) ? f.date(due) : due}`,
        ACTION_STATUS,
        f,
      );
      return known === null ? null : `${known}.`;
    },
  };
}

type Target = Parameters<typeof targetValueWords>[0];

function figureWords(f: Formats) {
  return {
    status: STATUS,
    gettingWorse: GETTING_WORSE,
    ...figureTexts(VALUES, f),
    targetValue: (
      ...[target, measured]: readonly [Target, Parameters<typeof targetValueWords>[1]]
    ) => `المستهدف ${targetValueWords(target, measured, f)} بحلول ${target.year}`,
    moreFigures: (codes: readonly string[]) => `وفي الاستعراض أيضاً: ${f.list(codes)}.`,
    source: (publisher: string, first: string, latest: string) =>
      [
        isolated(publisher),
        first === latest ? f.period(first) : `من ${f.period(first)} إلى ${f.period(latest)}`,
      ].join("، "),
    citySource: (city: string) => `بيانات مدينة ${city}`,
    table: (goal: number) => `الجدول ${tableName(goal)}`,
  };
}
