/** What a State's report can take from a review: recommendations of one mechanism beside the city's actions and figures. */
import type { FollowUp } from "../city-rights.ts";
import type { ObligationRow } from "../released-data.ts";
import type {
  ActionRow,
  ChainRow,
  JudgmentRow,
  RecommendationRow,
  ReleasedRights,
} from "../released-rights.ts";
import type { IndicatorFinding, ReviewFindings } from "./finding.ts";
import { groupBy } from "./group-by.ts";
import { obligationBehind } from "./obligation-behind.ts";
import type { Relevance } from "./rights-finding.ts";
import { compareNumbers } from "./rights.ts";

/** Whose recommendations: a body as published, "UPR" or "CEDAW", and for the Universal Periodic Review perhaps one cycle. */
export interface ExtractScope {
  readonly body: string;
  readonly cycle: number | null;
}

/** How a recommendation stands by its figures, in the order of urgency. */
export const URGENCIES = [
  "moving-away",
  "too-slow",
  "no-figure",
  "not-assessed",
  "on-track",
  "met",
] as const;

export type Urgency = (typeof URGENCIES)[number];

/** What the city does about a recommendation. Cells that are empty in its tables are null. */
export interface LocalAction extends FollowUp {
  readonly action: ActionRow;
}

export interface ExtractRow {
  readonly recommendation: RecommendationRow;
  readonly relevance: Relevance;
  /** In the order of the city's table; at least one. */
  readonly judgments: readonly JudgmentRow[];
  readonly actions: readonly LocalAction[];
  /** Who follows it up where a judgment says that without naming an action; they count as no action. */
  readonly followUps: readonly FollowUp[];
  /** Weakest first. */
  readonly figures: readonly IndicatorFinding[];
  readonly urgency: Urgency;
  /** Strongest behind its targets; null: none. */
  readonly obligation: ObligationRow | null;
}

export interface Reviewer {
  readonly reviewer: string;
  /** Recommendations of the scope on which there is a judgment of this reviewer. */
  readonly recommendations: number;
  /** Days of the first and the last judgment, YYYY-MM-DD. */
  readonly first: string;
  readonly last: string;
}

export interface ExtractFindings {
  readonly scope: ExtractScope;
  /** Symbols of the documents. */
  readonly documents: readonly string[];
  /** Recommendations of the scope that the review holds. */
  readonly held: number;
  /** By what the reviewers together say. */
  readonly relevance: Readonly<Record<Relevance, number>>;
  /** Recommendations that somebody judged relevant, wholly or partly, or for which an action is named; most urgent first. */
  readonly rows: readonly ExtractRow[];
  readonly reviewers: readonly Reviewer[];
}

type Rights = Pick<ReleasedRights, "recommendations" | "judgments" | "chain" | "actions">;

/** Pure. Nobody's judgment is left out: reviewers who disagree stand side by side. */
export function extractFindings(
  scope: ExtractScope,
  rights: Rights,
  { indicators, targets }: Pick<ReviewFindings, "indicators" | "targets">,
): ExtractFindings {
  const held = rights.recommendations.filter((row) => isInScope(row, scope));
  const judgmentsOf = groupBy(rights.judgments, ({ recommendation }) => recommendation);
  const chainOf = groupBy(rights.chain, ({ recommendation }) => recommendation ?? "");
  const codes = new Map(indicators.map((finding) => [finding.indicator, finding]));
  const rows = held.map((recommendation): ExtractRow => {
    const judgments = judgmentsOf.get(recommendation.recommendation) ?? [];
    const chain = chainOf.get(recommendation.recommendation) ?? [];
    const figures = indicatorsShown(chain, judgments).flatMap((code) => codes.get(code) ?? []);
    const withValue = figures.filter(({ trend, assessment }) => trend ?? assessment.latest);
    return {
      recommendation,
      judgments,
      relevance: relevanceOf(judgments),
      actions: actionsOf(judgments, rights.actions),
      followUps: judgments.filter(isFollowUp).map(followUpOf),
      figures: withValue.toSorted(byWeakness),
      urgency: urgencyOf(withValue),
      obligation: obligationBehind(chain, targets),
    };
  });
  return {
    scope,
    documents: [...new Set(held.map(({ symbol }) => symbol))].toSorted(compareNumbers),
    held: held.length,
    relevance: countRelevance(rows),
    rows: rows.filter(isForTheState).toSorted(byUrgency),
    reviewers: reviewersOf(rows.flatMap(({ judgments }) => judgments)),
  };
}

export function isInScope(row: RecommendationRow, { body, cycle }: ExtractScope): boolean {
  return row.body.toUpperCase() === body.toUpperCase() && (cycle === null || row.cycle === cycle);
}

/** Judged relevant, wholly or partly, by at least one reviewer, or answered by an action. */
function isForTheState({ judgments }: ExtractRow): boolean {
  return judgments.some(({ relevance, action }) => relevance !== "not-relevant" || action !== null);
}

/**
 * Judgments of several targets are about parts of one recommendation, so that the widest holds: relevant, then partly.
 * Judgments of one target that differ are a dispute.
 */
function relevanceOf(judgments: readonly JudgmentRow[]): Relevance {
  const said = [...groupBy(judgments, ({ target }) => target ?? "").values()].map((group) => {
    const words = new Set(group.map(({ relevance }) => relevance));
    return words.size > 1 ? "disputed" : (group[0]?.relevance ?? "not-judged");
  });
  const order: readonly Relevance[] = ["disputed", "relevant", "partly", "not-relevant"];
  return order.find((word) => said.includes(word)) ?? "not-judged";
}

/**
 * Indicators that a judgment names, else those of its action, else those of the target for which it was judged. What stands
 * at targets of which nobody spoke is not shown: it may have nothing to do with the matter.
 */
function indicatorsShown(
  chain: readonly ChainRow[],
  judgments: readonly JudgmentRow[],
): readonly string[] {
  const targets = new Map(judgments.map(({ line, target }) => [line, target]));
  const own = chain.filter(({ judgmentLine, target, relevance }) => {
    if (judgmentLine === null || relevance === "not-relevant") return false;
    const judged = targets.get(judgmentLine) ?? null;
    return judged === null || judged === target;
  });
  const by = (["judgment", "action", "target"] as const).find((source) =>
    own.some(({ indicatorsBy }) => indicatorsBy === source),
  );
  const shown = own.filter(({ indicatorsBy }) => indicatorsBy === by);
  return [...new Set(shown.flatMap(({ indicators }) => indicators?.split("; ") ?? []))];
}

function actionsOf(
  judgments: readonly JudgmentRow[],
  actions: readonly ActionRow[],
): readonly LocalAction[] {
  const found = new Map<string, LocalAction>();
  for (const judgment of judgments) {
    const action = actions.find((row) => row.action === judgment.action);
    if (action === undefined || found.has(action.action)) continue;
    found.set(action.action, { action, ...followUpOf(judgment) });
  }
  return [...found.values()];
}

function followUpOf({ owner, budget, due, status }: JudgmentRow): FollowUp {
  return { owner, budget, due, status };
}

/** Says who follows up or by when, and names no action. */
function isFollowUp({ action, ...judgment }: JudgmentRow): boolean {
  const { owner, budget, due, status } = judgment;
  return action === null && [owner, budget, due, status].some((cell) => cell !== null);
}

/** The worst status among the figures; without a status "not-assessed", without a figure "no-figure". */
function urgencyOf(figures: readonly IndicatorFinding[]): Urgency {
  if (figures.length === 0) return "no-figure";
  const statuses = figures.map(({ assessment }) => assessment.status);
  const assessed = (["moving-away", "too-slow", "on-track", "met"] as const).find((status) =>
    statuses.includes(status),
  );
  return assessed ?? "not-assessed";
}

/**
 * The order in which rows are kept when space is short: by status, then without a finished action before with one, then by
 * the lowest ratio of pace, then by number. docs/query.md#extract
 */
function byUrgency(a: ExtractRow, b: ExtractRow): number {
  return (
    URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency) ||
    Number(isFinished(a)) - Number(isFinished(b)) ||
    compareRatios(lowestRatio(a), lowestRatio(b)) ||
    compareNumbers(a.recommendation.recommendation, b.recommendation.recommendation)
  );
}

function isFinished({ actions }: ExtractRow): boolean {
  return actions.length > 0 && actions.every(({ status }) => status === "finished");
}

function byWeakness(a: IndicatorFinding, b: IndicatorFinding): number {
  return (
    URGENCIES.indexOf(urgencyOf([a])) - URGENCIES.indexOf(urgencyOf([b])) ||
    compareRatios(ratioOf(a), ratioOf(b)) ||
    compareNumbers(a.indicator, b.indicator)
  );
}

function lowestRatio({ figures }: ExtractRow): number {
  return Math.min(Number.POSITIVE_INFINITY, ...figures.map(ratioOf));
}

/** Without a ratio last. */
function ratioOf({ assessment }: IndicatorFinding): number {
  if (assessment.status === "not-assessed") return Number.POSITIVE_INFINITY;
  return assessment.ratio ?? Number.POSITIVE_INFINITY;
}

/** Infinity minus infinity is no number. */
function compareRatios(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function countRelevance(rows: readonly ExtractRow[]): ExtractFindings["relevance"] {
  const counts = { relevant: 0, partly: 0, "not-relevant": 0, disputed: 0, "not-judged": 0 };
  for (const { relevance } of rows) counts[relevance] += 1;
  return counts;
}

function reviewersOf(judgments: readonly JudgmentRow[]): readonly Reviewer[] {
  return [...groupBy(judgments, ({ reviewer }) => reviewer)].map(([reviewer, said]) => {
    const days = said.map(({ judgedOn }) => judgedOn).toSorted();
    return {
      reviewer,
      recommendations: new Set(said.map(({ recommendation }) => recommendation)).size,
      first: days[0] ?? "",
      last: days.at(-1) ?? "",
    };
  });
}
