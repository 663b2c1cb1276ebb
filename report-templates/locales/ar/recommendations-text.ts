/** Words of the recommendations in Arabic: matrix of a goal, annex, and what is said where there is none. */
import type { Goal } from "../../../domain/goal.ts";
import type { Formats } from "../format.ts";
import {
  recommendationAnnexTexts,
  recommendationTexts,
  type RecommendationWords,
} from "../sentences/recommendations.ts";
import { ACTION_STATUS, COMPETENCE, DECIDER, RELEVANCE } from "./competence-words.ts";
import { MATRIX, MECHANISM } from "./matrix-words.ts";
import { NOUN } from "./nouns.ts";
import { positionWords } from "./position-words.ts";
import { agree, counted } from "./plural.ts";
import { ANNEX } from "./references.ts";
import { COUNTED, unjudgedHead } from "./unjudged-text.ts";

const ADDRESS = "https://uhri.ohchr.org";

/** What a city without any source of recommendations says. */
const NO_SOURCE =
  "لم يُعطَ أي مصدر للتوصيات، ولذلك لا يذكر هذا الاستعراض ما أوصت به آليات الأمم المتحدة لحقوق الإنسان.";

const WORDS: RecommendationWords = {
  matrix: MATRIX,
  mechanisms: MECHANISM,
  relevance: RELEVANCE,
  competence: COMPETENCE,
  deciders: DECIDER,
  foot: {
    publishers: (names) => `التوصيات: ${names}.`,
    published: `المواقف والوسوم كما نُشرت؛ ${ADDRESS}.`,
    ownRendering: "أُعيدت صياغة النصوص بعبارات أخرى لهذا الاستعراض.",
    quoted: "اقتُبست النصوص مختصرة.",
  },
  counted: COUNTED,
  away: () => "يبتعد",
  tags: { all: (tags) => `وسم: ${tags}`, goalsOnly: (goals) => `وسم: ${goals}` },
  // "الهدفان 1 و10 (بلا غاية)"
  goalsAlone: (goals, count) =>
    `${agree(count, "الهدف", "الهدفان", "الأهداف")} ${goals} (بلا\u00a0غاية)`,
  linked: (target, signatures) => `رُبط بالغاية ${target}: ${signatures}`,
  notRelevant: (signatures) => `حُكم بأنه لا صلة لها بالمدينة (${signatures}).`,
  onTarget: (target) => `، عن الغاية ${target}`,
  due: { day: (due) => `بحلول ${due}`, other: (due) => `بحلول ${due}` },
  moreIndicators: (count, f) => `${counted(count, NOUN.indicator, f)} أيضاً`,
  annex: {
    none: (country) => `لا توصية إلى ${country} في أهداف هذا الاستعراض`,
    all: (count, country, f) =>
      `${counted(count, NOUN.recommendation, f)} إلى ${country}، مع كل حكم`,
    tagging: ({ target, "goal-only": goalOnly, untagged }) =>
      `موسومة بغاية: ${target}؛ وبهدف وحده: ${goalOnly}؛ وبلا وسم: ${untagged}. الوسوم والمواقف كما نُشرت؛ والحكم هو حكم الشخص المذكور في ذلك اليوم.`,
    listed: (count, f) => `العدد المدرج: ${f.count(count)}`,
    publishers: (names) => `الناشر: ${names}.`,
    address: `يمكن البحث عن كل توصية برمزها في الفهرس العالمي لحقوق الإنسان: ${ADDRESS}.`,
    atTarget: (target) => `، الغاية ${target}`,
  },
};

export function recommendationsText(f: Formats) {
  return {
    ...matrixText(f),
    ...CELLS,
    ...recommendationTexts(WORDS, f),
    annex: annexText(f),
    noSource: NO_SOURCE,
    open: (count: number) => `توصيات لم تُنفَّذ: ${f.count(count)}.`,
  };
}

function matrixText(f: Formats) {
  return {
    kicker: (goal: Goal) => `الهدف ${goal} · توصيات آليات الأمم المتحدة لحقوق الإنسان`,
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
    unjudged: (count: number) => unjudgedHead(count, f),
    everyJudgment: `جميع التوصيات مع كل حكم عليها: ${ANNEX.d}.`,
  };
}

/** Words inside the cells of the matrix. */
const CELLS = {
  untagged: "بلا وسم",
  noObligation: "لم يُحدَّد التزام مباشر",
  concluding: "ملاحظة ختامية",
  position: positionWords,
  noPosition: "لم يُنشر موقف",
  noAction: "لم يُسجَّل إجراء.",
  followedUp: (words: string) => `المتابعة: ${words}`,
  notCompetent: "ليس من اختصاص المدينة.",
  inPart: RELEVANCE.partly,
  noDue: "بلا تاريخ",
  actionStatus: ACTION_STATUS,
  range: (first: string, latest: string) => `من ${first} إلى ${latest}`,
  oneValue: (value: string, period: string) => `${value} في ${period}`,
  noIndicator: "لا مؤشر للمدينة يبيّن ذلك.",
};

function annexText(f: Formats) {
  return {
    ...recommendationAnnexTexts(WORDS, f),
    kicker: ANNEX.d,
    name: "التوصيات",
    notListed: (count: number) =>
      `في هذه الوثائق أيضاً ${counted(count, NOUN.recommendation, f)} بلا وسم في أهداف هذا الاستعراض وبلا حكم من أحد؛ لم تُدرج.`,
    columns: {
      number: "الرقم",
      from: "الدول أو الهيئة",
      position: "الموقف",
      tags: "الوسوم",
      goals: "في الأهداف",
      judgment: "الحكم، وصاحبه",
    },
    untagged: "بلا وسم",
    noGoal: "لا شيء من هذا الاستعراض",
    reviewers: "من حكم، ومتى",
    notJudged: "لم يُحكم عليها بعد.",
  };
}
