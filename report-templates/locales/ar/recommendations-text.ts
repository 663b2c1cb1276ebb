/** Words of the recommendations in Arabic: matrix of a goal, annex, and what is said where there is none. */
import { arabicTargetCode, isolated, leftToRight } from "../arabic-order.ts";
import type { Competence } from "../../../domain/city-rights.ts";
import type { Goal } from "../../../domain/goal.ts";
import type { Mechanism } from "../../../domain/recommendation.ts";
import type { JudgmentRow, RecommendationRow } from "../../../domain/released-rights.ts";
import type { DocumentCount, MatrixCounts, SearchedText } from "../../components/matrix-counts.ts";
import type { CountedRows } from "../../components/matrix-plan.ts";
import type { Formats } from "../format.ts";
import { ACTION_STATUS, COMPETENCE, DECIDER, RELEVANCE } from "./competence-words.ts";
import { NOUN } from "./nouns.ts";
import { positionWords } from "./position-words.ts";
import { agree, counted } from "./plural.ts";
import { ANNEX } from "./references.ts";
import { countedRows, NOT_JUDGED, unjudgedHead } from "./unjudged-text.ts";

/** What a goal is about, as "توصيات بشأن ...". */
const TOPIC: Readonly<Record<Goal, string>> = {
  1: "الفقر",
  2: "الغذاء",
  3: "الصحة",
  4: "التعليم",
  5: "المساواة بين الجنسين",
  6: "المياه والصرف الصحي",
  7: "الطاقة",
  8: "العمل",
  9: "الصناعة والهياكل الأساسية",
  10: "عدم المساواة",
  11: "السكن والمدن",
  12: "الاستهلاك والإنتاج",
  13: "المناخ",
  14: "البحار",
  15: "الطبيعة",
  16: "السلام والعدل",
  17: "الشراكات",
};

const MECHANISM: Readonly<Record<Mechanism, string>> = {
  upr: "الاستعراض الدوري الشامل",
  "treaty-body": "هيئة معاهدات",
  "special-procedure": "الإجراءات الخاصة",
};

const CYCLES: readonly string[] = ["الأولى", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة"];

const ADDRESS = "https://uhri.ohchr.org";

/** What a city without any source of recommendations says. */
const NO_SOURCE =
  "لم يُعطَ أي مصدر للتوصيات، ولذلك لا يذكر هذا الاستعراض ما أوصت به آليات الأمم المتحدة لحقوق الإنسان.";

export function recommendationsText(f: Formats) {
  return {
    ...matrixText(f),
    ...cellText(f),
    annex: annexText(f),
    noSource: NO_SOURCE,
    open: (count: number) => `توصيات لم تُنفَّذ: ${f.count(count)}.`,
  };
}

function matrixText(f: Formats) {
  return {
    kicker: (goal: Goal) => `الهدف ${goal} · توصيات آليات الأمم المتحدة لحقوق الإنسان`,
    title: (goal: Goal, country: string, counts: MatrixCounts) => title(goal, country, counts, f),
    lead: (goal: Goal, counts: MatrixCounts) => lead(goal, counts, f),
    group: {
      "moving-away": "توصيات بجانبها رقم يبتعد",
      "goal-only": "موسومة بالهدف وحده",
    },
    columns: {
      recommendation: "التوصية",
      recommendationSub: "الرمز والرقم، الدولة أو الهيئة، الوسم",
      position: (country: string) => `موقف ${country}`,
      action: "الإجراء المحلي",
      actionSub: "من، وبحلول متى",
      indicator: "المؤشر",
      indicatorSub: "من القيمة الأولى إلى أحدث قيمة، المسار، الحالة",
    },
    none: (goal: Goal) => `لا توصية تحمل وسماً للهدف ${goal}.`,
    searched: (searched: SearchedText) => searchedSentence(searched, f),
    foot: (searched: SearchedText, origins: readonly RecommendationRow["textOrigin"][]) =>
      [
        searched.publishers.length > 0 && `التوصيات: ${publishersWords(searched.publishers)}.`,
        `المواقف والوسوم كما نُشرت؛ ${ADDRESS}.`,
        origins.includes("own-rendering") && "أُعيدت صياغة النصوص بعبارات أخرى لهذا الاستعراض.",
        origins.includes("uhri") && "اقتُبست النصوص مختصرة.",
      ]
        .filter(Boolean)
        .join(" "),
    counted: (rows: CountedRows) => countedRows(rows, f),
    unjudged: (count: number) => unjudgedHead(count, f),
    awayBeside: (codes: readonly string[]) => `يبتعد: ${codes.join("، ")}`,
    everyJudgment: `جميع التوصيات مع كل حكم عليها: ${ANNEX.d}.`,
  };
}

/** "18 توصية إلى إسبانيا بشأن الفقر: بجانب 9 منها رقم يبتعد" */
function title(
  goal: Goal,
  country: string,
  { rows, away, acting }: MatrixCounts,
  f: Formats,
): string {
  const asked = `${counted(rows, NOUN.recommendation, f)} إلى ${country} بشأن ${TOPIC[goal]}`;
  const some = (part: number): string =>
    part === rows
      ? agree(rows, "هذه التوصية", "التوصيتين", "جميعها")
      : `${counted(part, NOUN.recommendation, f, "after")} منها`;
  if (away > 0) return `${asked}: بجانب ${some(away)} رقم يبتعد`;
  return acting > 0
    ? `${asked}: تسجّل المدينة إجراءً بشأن ${some(acting)}`
    : `${asked}: لم يُسجَّل أي إجراء للمدينة`;
}

function lead(goal: Goal, counts: MatrixCounts, f: Formats): string {
  const { rows, tagged, byJudgment, linkedBy, withinReach, inPart, awayWithinReach, unjudged } =
    counts;
  const by = `بحكم ${namedReviewers(linkedBy, f)}`;
  const many = tagged.reduce((sum, { count }) => sum + count, 0);
  const sentences = [
    many > 0 &&
      `موسوم بالهدف ${goal}: ${documentsWords(tagged, f)}${byJudgment > 0 ? `؛ ومضاف هنا ${by}: ${counted(byJudgment, NOUN.recommendation, f)}` : ""}.`,
    many === 0 &&
      `مدرج هنا ${by}: ${counted(byJudgment, NOUN.recommendation, f)}، دون أي وسم للهدف ${goal}.`,
    unjudged < rows && withinReach === 0 && "لم يُحكم على أي منها بأنه في متناول المدينة.",
    withinReach > 0 &&
      `ما حُكم بأنه في متناول المدينة: ${counted(withinReach, NOUN.recommendation, f)}${inPart > 0 ? `، منها جزئياً ${f.count(inPart)}` : ""}.`,
    withinReach > 0 &&
      (awayWithinReach > 0
        ? `وما بجانبه من ذلك رقم يبتعد: ${f.count(awayWithinReach)}.`
        : "ولا رقم يبتعد بجانب أي من ذلك."),
    unjudged > 0 &&
      (unjudged === rows
        ? `${NOT_JUDGED} بشأن أي من ذلك.`
        : `وما لم يُحكم عليه بعد: ${f.count(unjudged)}.`),
  ];
  return sentences.filter((sentence) => sentence !== false).join(" ");
}

/** Documents and reviewers that are named one by one; more are counted. */
const NAMED = 3;

function namedReviewers(names: readonly string[], f: Formats): string {
  const others = names.length - NAMED;
  const more = others > 0 ? [counted(others, NOUN.reviewer, f, "after")] : [];
  return f.list([...names.slice(0, NAMED).map(isolated), ...more]);
}

/** "17 توصية من A/HRC/60/8 (الاستعراض الدوري الشامل، الجولة الرابعة) و3 من CRPD/C/ESP/CO/2-3 (CRPD)" */
function documentsWords(documents: readonly DocumentCount[], f: Formats): string {
  const named = documents.slice(0, NAMED).map((document, index) => {
    const { count, symbol } = document;
    const what = index === 0 ? counted(count, NOUN.recommendation, f) : f.count(count);
    return `${what} من ${leftToRight(symbol)} (${bodyName(document)})`;
  });
  const others = documents.slice(NAMED);
  const rest = others.reduce((sum, { count }) => sum + count, 0);
  const more =
    others.length > 0 ? [`${f.count(rest)} من وثائق أخرى (${f.count(others.length)})`] : [];
  return f.list([...named, ...more]);
}

function bodyName({ body, cycle }: Pick<DocumentCount, "body" | "cycle">): string {
  if (body !== "UPR") return body;
  const ordinal = cycle === null ? undefined : CYCLES[cycle - 1];
  return ordinal ? `${MECHANISM.upr}، الجولة ${ordinal}` : MECHANISM.upr;
}

function publishersWords(publishers: readonly string[]): string {
  return publishers.map(isolated).join("؛ ");
}

function searchedSentence({ documents, publishers, date }: SearchedText, f: Formats): string {
  const what =
    documents.length > 0
      ? documentsWords(documents, f)
      : `${publishers.length > 0 ? publishersWords(publishers) : "مصادر التوصيات"}، دون العثور على توصية إلى الدولة`;
  return `جرى البحث في: ${what}${date === null ? "" : `، كما وردت في ${f.date(date)}`}.`;
}

/** Words inside the cells of the matrix. */
function cellText(f: Formats) {
  return {
    number: (symbol: string, paragraph: string) =>
      `${leftToRight(symbol)}، ${leftToRight(paragraph)}`,
    states: (joined: string) => f.list(joined.split("; ")),
    body: (row: Pick<RecommendationRow, "body" | "cycle">) => bodyName(row),
    tags: (targets: readonly string[], goalsAlone: readonly string[]) => {
      const goals = goalsAlone.length === 0 ? [] : [goalsWords(goalsAlone, f)];
      if (targets.length === 0) return `وسم: ${goals.join("")}`;
      return `وسم: ${[...targets.map(arabicTargetCode), ...goals].join("، ")}`;
    },
    untagged: "بلا وسم",
    linked: (target: string, by: readonly JudgmentRow[]) =>
      `رُبط بالغاية ${arabicTargetCode(target)}: ${signatures(by, f)}`,
    noObligation: "لم يُحدَّد التزام مباشر",
    concluding: "ملاحظة ختامية",
    ofMechanism: (mechanism: Mechanism) => MECHANISM[mechanism],
    position: positionWords,
    noPosition: "لم يُنشر موقف",
    noAction: "لم يُسجَّل إجراء.",
    followedUp: (words: string) => `المتابعة: ${words}`,
    notCompetent: "ليس من اختصاص المدينة.",
    notRelevant: (by: readonly JudgmentRow[]) =>
      `حُكم بأنه لا صلة لها بالمدينة (${signatures(by, f)}).`,
    judgment: ({ reviewer, judgedOn, relevance, competence, target }: JudgmentRow) =>
      `${isolated(reviewer)}، ${f.date(judgedOn)}${target === null ? "" : `، عن الغاية ${arabicTargetCode(target)}`}: ${RELEVANCE[relevance]}، ${COMPETENCE[competence]}.`,
    decides: (competence: Competence) => COMPETENCE[competence],
    decider: (competence: Competence) => DECIDER[competence],
    inPart: RELEVANCE.partly,
    due: (due: string) => `بحلول ${/^\d{4}-\d{2}-\d{2}$/u.test(due) ? f.date(due) : due}`,
    noDue: "بلا تاريخ",
    actionStatus: ACTION_STATUS,
    range: (first: string, latest: string) => `من ${first} إلى ${latest}`,
    oneValue: (value: string, period: string) => `${value} في ${period}`,
    noIndicator: "لا مؤشر للمدينة يبيّن ذلك.",
    moreIndicators: (codes: readonly string[]) =>
      `${counted(codes.length, NOUN.indicator, f)} أيضاً: ${codes.join("، ")}`,
  };
}

/** "الهدفان 1 و10 (بلا غاية)" */
function goalsWords(goals: readonly string[], f: Formats): string {
  const noun = agree(goals.length, "الهدف", "الهدفان", "الأهداف");
  return `${noun} ${f.list(goals)} (بلا\u00a0غاية)`;
}

/** "Planning office، 3 أيار/مايو 2026؛ Ombudsman، 4 أيار/مايو 2026" */
function signatures(judgments: readonly JudgmentRow[], f: Formats): string {
  const signed = judgments.map(
    ({ reviewer, judgedOn }) => `${isolated(reviewer)}، ${f.date(judgedOn)}`,
  );
  return [...new Set(signed)].join("؛ ");
}

function annexText(f: Formats) {
  return {
    kicker: ANNEX.d,
    name: "التوصيات",
    title: (count: number, country: string) =>
      count === 0
        ? `لا توصية إلى ${country} في أهداف هذا الاستعراض`
        : `${counted(count, NOUN.recommendation, f)} إلى ${country}، مع كل حكم`,
    lead: (
      tagging: Readonly<Record<RecommendationRow["tagging"], number>>,
      searched: SearchedText,
    ) =>
      `${searchedSentence(searched, f)} موسومة بغاية: ${f.count(tagging.target)}؛ وبهدف وحده: ${f.count(tagging["goal-only"])}؛ وبلا وسم: ${f.count(tagging.untagged)}. الوسوم والمواقف كما نُشرت؛ والحكم هو حكم الشخص المذكور في ذلك اليوم.`,
    notListed: (count: number) =>
      `في هذه الوثائق أيضاً ${counted(count, NOUN.recommendation, f)} بلا وسم في أهداف هذا الاستعراض وبلا حكم من أحد؛ لم تُدرج.`,
    document: (document: DocumentCount) =>
      `${leftToRight(document.symbol)} · ${bodyName(document)} · العدد المدرج: ${f.count(document.count)}`,
    source: (publishers: readonly string[]) =>
      `${publishers.length > 0 ? `الناشر: ${publishersWords(publishers)}. ` : ""}يمكن البحث عن كل توصية برمزها في الفهرس العالمي لحقوق الإنسان: ${ADDRESS}.`,
    columns: {
      number: "الرقم",
      from: "الدول أو الهيئة",
      position: "الموقف",
      tags: "الوسوم",
      goals: "في الأهداف",
      judgment: "الحكم، وصاحبه",
    },
    untagged: "بلا وسم",
    goalsAlone: (goals: readonly string[]) => goalsWords(goals, f),
    noGoal: "لا شيء من هذا الاستعراض",
    reviewers: "من حكم، ومتى",
    reviewer: ({ reviewer, judgedOn }: Pick<JudgmentRow, "reviewer" | "judgedOn">) =>
      `${isolated(reviewer)}، ${f.date(judgedOn)}`,
    judgment: ({ relevance, competence, target }: JudgmentRow) =>
      `${RELEVANCE[relevance]}، ${COMPETENCE[competence]}${target === null ? "" : `، الغاية ${arabicTargetCode(target)}`}.`,
    notJudged: "لم يُحكم عليها بعد.",
  };
}
