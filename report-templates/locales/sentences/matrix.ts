/** Title and lead of the matrix of recommendations of a goal: what is told of its numbers. Languages give the words. */
import type { Goal } from "../../../domain/goal.ts";
import type { MatrixCounts } from "../../components/matrix-counts.ts";
import type { Formats } from "../format.ts";
import { documentsText, reviewersText, type DocumentWords } from "./recommendation-documents.ts";

export interface MatrixPlace {
  readonly goal: Goal;
  /** As printed in a sentence. */
  readonly country: string;
}

/** The words of one language. */
export interface MatrixWords {
  readonly documents: DocumentWords;
  /** "18 recommendations to Spain on poverty" */
  readonly asked: (rows: number, place: MatrixPlace, f: Formats) => string;
  /** "it", "all of them" */
  readonly all: (rows: number) => string;
  /** "nine of them" */
  readonly some: (part: number, f: Formats) => string;
  /** Behind what was asked, each with the sign before it. */
  readonly away: (which: string) => string;
  readonly acting: (which: string) => string;
  readonly noAction: string;
  /** Whose documents carry a tag in the goal, without a stop; `count` of all. */
  readonly tagged: (documents: string, count: number, goal: Goal) => string;
  /** Behind it: how many more stand there by whose judgment. */
  readonly byJudgment: (count: number, reviewers: string, f: Formats) => string;
  /** All stand there by judgment, none has a tag. */
  readonly untagged: (
    count: number,
    by: { readonly goal: Goal; readonly reviewers: string },
    f: Formats,
  ) => string;
  readonly noneWithinReach: string;
  /** Without a stop. */
  readonly withinReach: (count: number, f: Formats) => string;
  /** Behind it, with the sign before it. */
  readonly inPart: (count: number, f: Formats) => string;
  /** Of those within reach. */
  readonly awayWithinReach: (count: number, f: Formats) => string;
  readonly noneAway: string;
  readonly unjudged: (count: number, f: Formats) => string;
  readonly allUnjudged: (rows: number) => string;
}

/** "18 recommendations to Spain on poverty: beside nine of them a figure moves away"; else what the city does. */
export function matrixTitle(
  words: MatrixWords,
  place: MatrixPlace,
  { rows, away, acting }: MatrixCounts,
  f: Formats,
): string {
  const asked = words.asked(rows, place, f);
  const which = (part: number): string => (part === rows ? words.all(rows) : words.some(part, f));
  if (away > 0) return `${asked}${words.away(which(away))}`;
  return `${asked}${acting > 0 ? words.acting(which(acting)) : words.noAction}`;
}

/** Who put the recommendations there, what is within the city's reach, and what nobody has judged. */
export function matrixLead(
  words: MatrixWords,
  goal: Goal,
  counts: MatrixCounts,
  f: Formats,
): string {
  return [
    taggedSentence(words, goal, counts, f),
    ...reachSentences(words, counts, f),
    ...unjudgedSentence(words, counts, f),
  ].join(" ");
}

function taggedSentence(
  words: MatrixWords,
  goal: Goal,
  { tagged, byJudgment, linkedBy }: MatrixCounts,
  f: Formats,
): string {
  const reviewers = reviewersText(words.documents, linkedBy, f);
  const count = tagged.reduce((sum, document) => sum + document.count, 0);
  if (count === 0) return words.untagged(byJudgment, { goal, reviewers }, f);
  const own = words.tagged(documentsText(words.documents, tagged, f), count, goal);
  return `${own}${byJudgment > 0 ? words.byJudgment(byJudgment, reviewers, f) : ""}.`;
}

function reachSentences(
  words: MatrixWords,
  { rows, withinReach, inPart, awayWithinReach, unjudged }: MatrixCounts,
  f: Formats,
): readonly string[] {
  if (withinReach === 0) return unjudged < rows ? [words.noneWithinReach] : [];
  return [
    `${words.withinReach(withinReach, f)}${inPart > 0 ? words.inPart(inPart, f) : ""}.`,
    awayWithinReach > 0 ? words.awayWithinReach(awayWithinReach, f) : words.noneAway,
  ];
}

function unjudgedSentence(
  words: MatrixWords,
  { rows, unjudged }: MatrixCounts,
  f: Formats,
): readonly string[] {
  if (unjudged === 0) return [];
  return [unjudged === rows ? words.allUnjudged(rows) : words.unjudged(unjudged, f)];
}
