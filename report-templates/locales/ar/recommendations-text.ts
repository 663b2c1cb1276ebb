/** Words of the recommendations in Arabic: matrix of a goal, annex, and what is said where there is none. */
import { arabicTargetCode, isolated, leftToRight } from "../arabic-order.ts";
import type { Competence } from "../../../domain/city-rights.ts";
import type { Goal } from "../../../domain/goal.ts";
import type { Mechanism } from "../../../domain/recommendation.ts";
import type { JudgmentRow, RecommendationRow } from "../../../domain/released-rights.ts";
import type { DocumentCount, MatrixCounts, SearchedText } from "../../components/matrix-counts.ts";
import type { CountedRows } from "../../components/matrix-plan.ts";
import type { Formats } from "../format.ts";
import { matrixLead, matrixTitle } from "../sentences/matrix.ts";
import { bodyName, publishersText, searchedText } from "../sentences/recommendation-documents.ts";
import { ACTION_STATUS, COMPETENCE, DECIDER, RELEVANCE } from "./competence-words.ts";
import { DOCUMENTS, MATRIX, MECHANISM } from "./matrix-words.ts";
import { NOUN } from "./nouns.ts";
import { positionWords } from "./position-words.ts";
import { agree, counted } from "./plural.ts";
import { ANNEX } from "./references.ts";
import { countedRows, unjudgedHead } from "./unjudged-text.ts";

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
    title: (goal: Goal, country: string, counts: MatrixCounts) =>
      matrixTitle(MATRIX, { goal, country }, counts, f),
    lead: (goal: Goal, counts: MatrixCounts) => matrixLead(MATRIX, goal, counts, f),
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
    searched: (searched: SearchedText) => searchedText(DOCUMENTS, searched, f),
    foot: (searched: SearchedText, origins: readonly RecommendationRow["textOrigin"][]) =>
      [
        searched.publishers.length > 0 && `التوصيات: ${publishersText(searched.publishers, f)}.`,
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

/** Words inside the cells of the matrix. */
function cellText(f: Formats) {
  return {
    number: (symbol: string, paragraph: string) =>
      `${leftToRight(symbol)}، ${leftToRight(paragraph)}`,
    states: (joined: string) => f.list(joined.split("; ")),
    body: (row: Pick<RecommendationRow, "body" | "cycle">) => bodyName(DOCUMENTS, row),
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
      `${searchedText(DOCUMENTS, searched, f)} موسومة بغاية: ${f.count(tagging.target)}؛ وبهدف وحده: ${f.count(tagging["goal-only"])}؛ وبلا وسم: ${f.count(tagging.untagged)}. الوسوم والمواقف كما نُشرت؛ والحكم هو حكم الشخص المذكور في ذلك اليوم.`,
    notListed: (count: number) =>
      `في هذه الوثائق أيضاً ${counted(count, NOUN.recommendation, f)} بلا وسم في أهداف هذا الاستعراض وبلا حكم من أحد؛ لم تُدرج.`,
    document: (document: DocumentCount) =>
      `${leftToRight(document.symbol)} · ${bodyName(DOCUMENTS, document)} · العدد المدرج: ${f.count(document.count)}`,
    source: (publishers: readonly string[]) =>
      `${publishers.length > 0 ? `الناشر: ${publishersText(publishers, f)}. ` : ""}يمكن البحث عن كل توصية برمزها في الفهرس العالمي لحقوق الإنسان: ${ADDRESS}.`,
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
