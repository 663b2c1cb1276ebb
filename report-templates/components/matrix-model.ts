/** What the matrix of a goal and the annex of recommendations look up: texts, indicators, actions, sources. */
import type { IndicatorFinding } from "../../domain/findings/finding.ts";
import type { MatrixRow } from "../../domain/findings/rights-finding.ts";
import type { Goal } from "../../domain/goal.ts";
import type { JudgmentRow, RecommendationRow } from "../../domain/released-rights.ts";
import { goalOfTarget, isTargetCode } from "../../domain/target-code.ts";
import type { Doc } from "../editions/review-model.ts";
import type { DocumentCount, MatrixCounts, SearchedText } from "./matrix-counts.ts";
import { isWithinReach } from "./matrix-plan.ts";

/** False for a city that names no source of recommendations. */
export function hasRecommendationSource({ city, findings }: Doc): boolean {
  const { recommendationSources = [] } = city.config;
  return recommendationSources.length > 0 || findings.rights.searched.length > 0;
}

export function rowsOf({ findings }: Doc, goal: Goal): readonly MatrixRow[] {
  return findings.rights.matrices.find((matrix) => matrix.goal === goal)?.rows ?? [];
}

export function recommendationOf({ findings }: Doc, id: string): RecommendationRow | undefined {
  return findings.rights.recommendations.find(({ recommendation }) => recommendation === id);
}

/** Those of this review, in the order of the row. */
export function indicatorsOf(doc: Doc, { indicators }: MatrixRow): readonly IndicatorFinding[] {
  return indicators.flatMap((code) => doc.indicators.get(code) ?? []);
}

export function movesAwayIn(doc: Doc): (row: MatrixRow) => boolean {
  return (row) => indicatorsOf(doc, row).some(isMovingAway);
}

export function isMovingAway({ assessment }: IndicatorFinding): boolean {
  return assessment.status === "moving-away";
}

/** Tags as published: the targets, and the goals that are tagged without one of their targets. */
export function tagsOf({ targets, goals }: Pick<RecommendationRow, "targets" | "goals">): {
  readonly targets: readonly string[];
  readonly goalsAlone: readonly string[];
} {
  const codes = split(targets);
  const covered = new Set(
    codes.flatMap((code) => (isTargetCode(code) ? String(goalOfTarget(code)) : [])),
  );
  return { targets: codes, goalsAlone: split(goals).filter((goal) => !covered.has(goal)) };
}

/** A tag of the goal alone is a tag in the goal, also where a judgment adds the target. */
function isTaggedIn(doc: Doc, goal: Goal, { recommendation }: MatrixRow): boolean {
  const goals = recommendationOf(doc, recommendation)?.goals ?? null;
  return split(goals).includes(String(goal));
}

/** Those whose judgment puts the row at this target: who says "not relevant" links nothing. */
export function linkersOf({ judgments }: MatrixRow, target: string): readonly JudgmentRow[] {
  return judgments.filter((one) => one.target === target && one.relevance !== "not-relevant");
}

export function countsOf(doc: Doc, goal: Goal, rows: readonly MatrixRow[]): MatrixCounts {
  const tagged = rows.filter((row) => isTaggedIn(doc, goal, row));
  const linkers = rows
    .filter((row) => !tagged.includes(row))
    .flatMap((row) => row.places.flatMap(({ target }) => linkersOf(row, target ?? "")));
  const reach = rows.filter(isWithinReach);
  return {
    rows: rows.length,
    tagged: byDocument(doc, tagged),
    byJudgment: rows.length - tagged.length,
    linkedBy: [...new Set(linkers.map(({ reviewer }) => reviewer))],
    away: rows.filter(movesAwayIn(doc)).length,
    withinReach: reach.length,
    inPart: reach.filter(({ relevance }) => relevance === "partly").length,
    awayWithinReach: reach.filter(movesAwayIn(doc)).length,
    unjudged: rows.filter(({ judgments }) => judgments.length === 0).length,
    acting: rows.filter(({ action }) => action !== null).length,
  };
}

function byDocument(doc: Doc, rows: readonly MatrixRow[]): readonly DocumentCount[] {
  const counts = new Map<string, DocumentCount>();
  for (const { recommendation: id } of rows) {
    const found = recommendationOf(doc, id);
    if (!found) continue;
    const { symbol, body, cycle } = found;
    counts.set(symbol, { symbol, body, cycle, count: (counts.get(symbol)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

export function searchedText({ city, findings, sources }: Doc): SearchedText {
  const ids = new Set((city.config.recommendationSources ?? []).map(({ id }) => id));
  const notes = sources.filter(({ id }) => ids.has(id));
  return {
    documents: findings.rights.searched.map(({ recommendations, ...document }) => ({
      ...document,
      count: recommendations,
    })),
    publishers: [...new Set(notes.flatMap(({ publisher }) => publisher ?? []))],
    date:
      notes
        .flatMap(({ date }) => date ?? [])
        .toSorted()
        .at(-1) ?? null,
  };
}

function split(joined: string | null): readonly string[] {
  return joined === null || joined === "" ? [] : joined.split("; ");
}
