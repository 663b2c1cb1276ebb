/** Title and lead of a matrix of recommendations, and the documents in them: the words in English. */
import type { Goal } from "../../../domain/goal.ts";
import type { Mechanism } from "../../../domain/recommendation.ts";
import { capital } from "../plain-name.ts";
import type { MatrixWords } from "../sentences/matrix.ts";
import type { DocumentWords } from "../sentences/recommendation-documents.ts";
import { one } from "./plural.ts";
import { counted, NOT_JUDGED, recommendations } from "./unjudged-text.ts";

/** What a goal is about, as "asked to do on ...". */
const TOPIC: Readonly<Record<Goal, string>> = {
  1: "poverty",
  2: "food",
  3: "health",
  4: "education",
  5: "gender equality",
  6: "water and sanitation",
  7: "energy",
  8: "work",
  9: "industry and infrastructure",
  10: "inequality",
  11: "housing and cities",
  12: "consumption and production",
  13: "the climate",
  14: "the sea",
  15: "nature",
  16: "peace and justice",
  17: "partnerships",
};

export const MECHANISM: Readonly<Record<Mechanism, string>> = {
  upr: "Universal Periodic Review",
  "treaty-body": "treaty body",
  "special-procedure": "special procedure",
};

const DOCUMENTS: DocumentWords = {
  recommendations,
  counted,
  from: (what, symbol, body) => `${what} of ${symbol} (${body})`,
  others: (count, documents, f) =>
    `${counted(count, f)} of ${counted(documents, f)} other ${one(documents, "document", "documents")}`,
  review: MECHANISM.upr,
  cycles: ["first", "second", "third", "fourth", "fifth", "sixth"],
  // "fourth Universal Periodic Review"
  reviewOf: (cycle) => `${cycle} ${MECHANISM.upr}`,
  bodies: {},
  otherReviewers: (count, f) => `${counted(count, f)} ${one(count, "other", "others")}`,
  sources: "the sources of recommendations",
  nothingFound: (where) => `${where}, where none to the State was found`,
  searched: (what, received) =>
    `Searched: ${what}${received === null ? "" : `, as received on ${received}`}.`,
};

/** "18 recommendations to Spain on poverty: beside nine of them a figure moves away" */
export const MATRIX: MatrixWords = {
  documents: DOCUMENTS,
  asked: (rows, { goal, country }, f) =>
    `${capital(recommendations(rows, f))} to ${country} on ${TOPIC[goal]}`,
  all: (rows) => one(rows, "it", "all of them"),
  some: (part, f) => `${counted(part, f)} of them`,
  away: (which) => `: beside ${which} a figure moves away`,
  acting: (which) => `: the city records an action for ${which}`,
  noAction: ": no action of the city is recorded",
  tagged: (documents, count, goal) =>
    `${capital(documents)} ${one(count, "carries", "carry")} a tag in goal ${goal}`,
  byJudgment: (count, reviewers, f) =>
    `; ${counted(count, f)} more ${one(count, "stands", "stand")} here by the judgment of ${reviewers}`,
  untagged: (count, { goal, reviewers }, f) =>
    `${capital(recommendations(count, f))} ${one(count, "stands", "stand")} here by the judgment of ${reviewers}; none carries a tag in goal ${goal}.`,
  noneWithinReach: "None was judged to be within the city’s reach.",
  withinReach: (count, f) =>
    `${capital(counted(count, f))} ${one(count, "was", "were")} judged to be within the city’s reach`,
  inPart: (count, f) => `, ${counted(count, f)} of them in part`,
  awayWithinReach: (count, f) => `Beside ${counted(count, f)} of these a figure moves away.`,
  noneAway: "Beside none of these does a figure move away.",
  unjudged: (count, f) =>
    `${capital(counted(count, f))} ${one(count, "is", "are")} not judged yet.`,
  allUnjudged: (rows) => `${NOT_JUDGED} on ${one(rows, "it", "any of them")}.`,
};
