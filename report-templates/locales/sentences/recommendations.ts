/** What cells, foot and annex of the recommendations say, from the words of a language. */
import type { Competence } from "../../../domain/city-rights.ts";
import type { Goal } from "../../../domain/goal.ts";
import type { Mechanism } from "../../../domain/recommendation.ts";
import type { JudgmentRow, RecommendationRow } from "../../../domain/released-rights.ts";
import type { DocumentCount, MatrixCounts, SearchedText } from "../../components/matrix-counts.ts";
import type { CountedRows } from "../../components/matrix-plan.ts";
import { isDay } from "../extract-parts.ts";
import type { Formats } from "../format.ts";
import { capital } from "../plain-name.ts";
import { matrixLead, matrixTitle, type MatrixWords } from "./matrix.ts";
import { bodyName, nameAsGiven, publishersText, searchedText } from "./recommendation-documents.ts";

type Tagging = RecommendationRow["tagging"];

/** Numbers as text. */
type TaggingCounts = Readonly<Record<Tagging, string>>;

/** The words of one language. */
export interface RecommendationWords {
  readonly matrix: MatrixWords;
  readonly mechanisms: Readonly<Record<Mechanism, string>>;
  readonly relevance: Readonly<Record<JudgmentRow["relevance"], string>>;
  readonly competence: Readonly<Record<Competence, string>>;
  /** As the owner of an action whose owner is not named. */
  readonly deciders: Readonly<Record<Competence, string>>;
  /** Sentences under the matrix, those after the second by where the texts are from. */
  readonly foot: {
    readonly publishers: (names: string) => string;
    readonly published: string;
    readonly ownRendering: string;
    readonly quoted: string;
  };
  /** Rows that are not printed, by the reason. */
  readonly counted: Readonly<Record<keyof CountedRows, (count: number, f: Formats) => string>>;
  /** Before the codes of indicators that move away. */
  readonly away: (count: number) => string;
  readonly tags: {
    readonly all: (tags: string, count: number) => string;
    readonly goalsOnly: (goals: string) => string;
  };
  /** "goals 1 and 10 (no target)" */
  readonly goalsAlone: (goals: string, count: number) => string;
  readonly linked: (target: string, signatures: string) => string;
  readonly notRelevant: (signatures: string) => string;
  /** Behind the signature of a judgment, with the sign before it. */
  readonly onTarget: (target: string) => string;
  /** "by 2030" */
  readonly due: Readonly<Record<"day" | "other", (due: string) => string>>;
  /** Before their codes. */
  readonly moreIndicators: (count: number, f: Formats) => string;
  readonly annex: {
    readonly none: (country: string) => string;
    readonly all: (count: number, country: string, f: Formats) => string;
    /** Behind what was searched: how many are tagged with what. */
    readonly tagging: (counts: TaggingCounts) => string;
    readonly listed: (count: number, f: Formats) => string;
    /** A sentence of its own before the next one. */
    readonly publishers: (names: string) => string;
    readonly address: string;
    /** Behind a judgment, with the sign before it. */
    readonly atTarget: (target: string) => string;
  };
}

/** Texts of the matrix of a goal. */
export function recommendationTexts(words: RecommendationWords, f: Formats) {
  const { matrix, competence } = words;
  return {
    title: (goal: Goal, country: string, counts: MatrixCounts) =>
      matrixTitle(matrix, { goal, country }, counts, f),
    lead: (goal: Goal, counts: MatrixCounts) => matrixLead(matrix, goal, counts, f),
    searched: (searched: SearchedText) => searchedText(matrix.documents, searched, f),
    foot: (searched: SearchedText, origins: readonly RecommendationRow["textOrigin"][]) =>
      footText(words, searched, origins, f),
    /** Those not printed, by the reason; "" when all are printed. */
    counted: ({ unjudged, notRelevant }: CountedRows) =>
      sentences(
        unjudged > 0 && words.counted.unjudged(unjudged, f),
        notRelevant > 0 && words.counted.notRelevant(notRelevant, f),
      ),
    awayBeside: (codes: readonly string[]) =>
      `${words.away(codes.length)}${f.colon}${codes.join(f.comma)}`,
    ...cellTexts(words, f),
    decides: (by: Competence) => capital(competence[by]),
    decider: (by: Competence) => words.deciders[by],
  };
}

function cellTexts(words: RecommendationWords, f: Formats) {
  return {
    number: (symbol: string, paragraph: string) =>
      `${f.code(symbol)}${f.comma}${f.code(paragraph)}`,
    states: (joined: string) => f.list(joined.split("; ")),
    body: (row: Pick<RecommendationRow, "body" | "cycle">) => bodyName(words.matrix.documents, row),
    tags: (targets: readonly string[], goalsAlone: readonly string[]) =>
      tagsText(words, targets, goalsAlone, f),
    linked: (target: string, by: readonly JudgmentRow[]) =>
      words.linked(f.target(target), signatures(by, f)),
    ofMechanism: (mechanism: Mechanism) => capital(words.mechanisms[mechanism]),
    notRelevant: (by: readonly JudgmentRow[]) => words.notRelevant(signatures(by, f)),
    judgment: (row: JudgmentRow) => {
      const target = row.target === null ? "" : words.onTarget(f.target(row.target));
      return `${signature(row, f)}${target}${f.colon}${judgmentText(words, row, f)}.`;
    },
    due: (due: string) => (isDay(due) ? words.due.day(f.date(due)) : words.due.other(due)),
    moreIndicators: (codes: readonly string[]) =>
      `${words.moreIndicators(codes.length, f)}${f.colon}${codes.join(f.comma)}`,
  };
}

/** Texts of the annex with every judgment. */
export function recommendationAnnexTexts(words: RecommendationWords, f: Formats) {
  const { annex, matrix } = words;
  return {
    title: (count: number, country: string) =>
      count === 0 ? annex.none(country) : annex.all(count, country, f),
    lead: (tagging: Readonly<Record<Tagging, number>>, searched: SearchedText) => {
      const counts = {
        target: f.count(tagging.target),
        "goal-only": f.count(tagging["goal-only"]),
        untagged: f.count(tagging.untagged),
      };
      return sentences(searchedText(matrix.documents, searched, f), annex.tagging(counts));
    },
    document: (document: DocumentCount) => {
      const body = capital(bodyName(matrix.documents, document));
      return `${f.code(document.symbol)} · ${body} · ${annex.listed(document.count, f)}`;
    },
    source: (publishers: readonly string[]) =>
      sentences(
        publishers.length > 0 && annex.publishers(publishersText(publishers, f)),
        annex.address,
      ),
    goalsAlone: (goals: readonly string[]) => words.goalsAlone(f.list(goals), goals.length),
    reviewer: (row: Pick<JudgmentRow, "reviewer" | "judgedOn">) => signature(row, f),
    judgment: (row: JudgmentRow) => {
      const target = row.target === null ? "" : annex.atTarget(f.target(row.target));
      return `${capital(judgmentText(words, row, f))}${target}.`;
    },
  };
}

function sentences(...said: readonly (string | false)[]): string {
  return said.filter((sentence) => sentence !== false).join(" ");
}

function footText(
  { foot }: RecommendationWords,
  { publishers }: SearchedText,
  origins: readonly RecommendationRow["textOrigin"][],
  f: Formats,
): string {
  return sentences(
    publishers.length > 0 && foot.publishers(publishersText(publishers, f)),
    foot.published,
    origins.includes("own-rendering") && foot.ownRendering,
    origins.includes("uhri") && foot.quoted,
  );
}

function tagsText(
  words: RecommendationWords,
  targets: readonly string[],
  goalsAlone: readonly string[],
  f: Formats,
): string {
  const goals = words.goalsAlone(f.list(goalsAlone), goalsAlone.length);
  if (targets.length === 0) return words.tags.goalsOnly(goals);
  const tags = [
    ...targets.map((target) => f.target(target)),
    ...(goalsAlone.length > 0 ? [goals] : []),
  ];
  return words.tags.all(tags.join(f.comma), targets.length + goalsAlone.length);
}

/** "relevant, the city decides" */
function judgmentText(
  words: RecommendationWords,
  { relevance, competence }: JudgmentRow,
  f: Formats,
): string {
  return `${words.relevance[relevance]}${f.comma}${words.competence[competence]}`;
}

/** "Planning office, 3 May 2026" */
function signature(
  { reviewer, judgedOn }: Pick<JudgmentRow, "reviewer" | "judgedOn">,
  f: Formats,
): string {
  return `${nameAsGiven(reviewer, f)}${f.comma}${f.date(judgedOn)}`;
}

/** "Planning office, 3 May 2026; Ombudsman, 4 May 2026", each once. */
function signatures(judgments: readonly JudgmentRow[], f: Formats): string {
  return [...new Set(judgments.map((row) => signature(row, f)))].join(f.semicolon);
}
