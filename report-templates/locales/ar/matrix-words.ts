/** Title and lead of a matrix of recommendations, and the documents in them, in Arabic. */
import type { Goal } from "../../../domain/goal.ts";
import type { Mechanism } from "../../../domain/recommendation.ts";
import type { MatrixWords } from "../sentences/matrix.ts";
import type { DocumentWords } from "../sentences/recommendation-documents.ts";
import { NOUN } from "./nouns.ts";
import { agree, counted } from "./plural.ts";
import { NOT_JUDGED } from "./unjudged-text.ts";

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

export const MECHANISM: Readonly<Record<Mechanism, string>> = {
  upr: "الاستعراض الدوري الشامل",
  "treaty-body": "هيئة معاهدات",
  "special-procedure": "الإجراءات الخاصة",
};

const DOCUMENTS: DocumentWords = {
  recommendations: (count, f) => counted(count, NOUN.recommendation, f),
  counted: (count, f) => f.count(count),
  from: (what, symbol, body) => `${what} من ${symbol} (${body})`,
  others: (count, documents, f) => `${f.count(count)} من وثائق أخرى (${f.count(documents)})`,
  review: MECHANISM.upr,
  cycles: ["الأولى", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة"],
  // "الاستعراض الدوري الشامل، الجولة الرابعة"
  reviewOf: (cycle) => `${MECHANISM.upr}، الجولة ${cycle}`,
  bodies: {},
  otherReviewers: (count, f) => counted(count, NOUN.reviewer, f, "after"),
  sources: "مصادر التوصيات",
  nothingFound: (where) => `${where}، دون العثور على توصية إلى الدولة`,
  searched: (what, received) =>
    `جرى البحث في: ${what}${received === null ? "" : `، كما وردت في ${received}`}.`,
};

/** "18 توصية إلى إسبانيا بشأن الفقر: بجانب 9 منها رقم يبتعد" */
export const MATRIX: MatrixWords = {
  documents: DOCUMENTS,
  asked: (rows, { goal, country }, f) =>
    `${counted(rows, NOUN.recommendation, f)} إلى ${country} بشأن ${TOPIC[goal]}`,
  all: (rows) => agree(rows, "هذه التوصية", "التوصيتين", "جميعها"),
  some: (part, f) => `${counted(part, NOUN.recommendation, f, "after")} منها`,
  away: (which) => `: بجانب ${which} رقم يبتعد`,
  acting: (which) => `: تسجّل المدينة إجراءً بشأن ${which}`,
  noAction: ": لم يُسجَّل أي إجراء للمدينة",
  tagged: (documents, _, goal) => `موسوم بالهدف ${goal}: ${documents}`,
  byJudgment: (count, reviewers, f) =>
    `؛ ومضاف هنا بحكم ${reviewers}: ${counted(count, NOUN.recommendation, f)}`,
  untagged: (count, { goal, reviewers }, f) =>
    `مدرج هنا بحكم ${reviewers}: ${counted(count, NOUN.recommendation, f)}، دون أي وسم للهدف ${goal}.`,
  noneWithinReach: "لم يُحكم على أي منها بأنه في متناول المدينة.",
  withinReach: (count, f) =>
    `ما حُكم بأنه في متناول المدينة: ${counted(count, NOUN.recommendation, f)}`,
  inPart: (count, f) => `، منها جزئياً ${f.count(count)}`,
  awayWithinReach: (count, f) => `وما بجانبه من ذلك رقم يبتعد: ${f.count(count)}.`,
  noneAway: "ولا رقم يبتعد بجانب أي من ذلك.",
  unjudged: (count, f) => `وما لم يُحكم عليه بعد: ${f.count(count)}.`,
  allUnjudged: () => `${NOT_JUDGED} بشأن أي من ذلك.`,
};
