/** The status of an SDG target from those of its indicators. */
import { compareIndicators } from "../indicator-code.ts";
import type { TargetRow } from "../released-data.ts";
import { goalOfTarget, isTargetCode } from "../target-code.ts";
import type { AssessedStatus, IndicatorFinding, Status, TargetFinding } from "./finding.ts";
import type { Assessed } from "./progress-method.ts";

interface Scored {
  readonly indicator: string;
  readonly status: AssessedStatus;
  readonly score: number;
  readonly ratio: number | null;
}

/** Cut-offs of Statistics Canada's score that belong to the ratios 0.95 and 0. */
const ON_TRACK_SCORE = 2.5;
const MOVING_AWAY_SCORE = -2.5;

/**
 * The class of the median score of the assessed indicators; "met" when the middle one (both middle ones of an even
 * number) is met. Without an assessed indicator "not-assessed", and "no-data" when no indicator has a value.
 */
export function targetFinding(
  row: TargetRow,
  indicators: readonly IndicatorFinding[],
  behind: Pick<TargetFinding, "obligations" | "rights">,
): TargetFinding | null {
  if (!isTargetCode(row.target)) return null;
  const scored = indicators.flatMap(({ indicator, assessment }) =>
    assessment.status === "not-assessed" ? [] : [scoredOf(indicator, assessment)],
  );
  scored.sort(byStrength);
  const hasValue = indicators.some(({ series }) => series.some(({ points }) => points.length > 0));
  return {
    target: row.target,
    goal: goalOfTarget(row.target),
    title: row.title,
    shortName: row.shortName,
    status: scored.length > 0 ? medianStatus(scored) : hasValue ? "not-assessed" : "no-data",
    medianScore: scored.length > 0 ? medianScore(scored) : null,
    indicators: indicators.map(({ indicator }) => indicator),
    assessed: scored.length,
    statusCounts: countStatuses(scored),
    weakest: scored[0]?.indicator ?? null,
    ...behind,
  };
}

function scoredOf(indicator: string, { status, score, ratio }: Assessed): Scored {
  return { indicator, status, score, ratio };
}

/** Weakest first; a met indicator stands above one that is on track with the same score. */
function byStrength(a: Scored, b: Scored): number {
  return (
    a.score - b.score ||
    Number(a.status === "met") - Number(b.status === "met") ||
    (a.ratio ?? 0) - (b.ratio ?? 0) ||
    compareIndicators(a.indicator, b.indicator)
  );
}

function middle(sorted: readonly Scored[]): readonly Scored[] {
  const half = sorted.length / 2;
  return sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
}

function medianScore(sorted: readonly Scored[]): number {
  const scores = middle(sorted).map(({ score }) => score);
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

function medianStatus(sorted: readonly Scored[]): Status {
  if (middle(sorted).every(({ status }) => status === "met")) return "met";
  const score = medianScore(sorted);
  if (score >= ON_TRACK_SCORE) return "on-track";
  return score >= MOVING_AWAY_SCORE ? "too-slow" : "moving-away";
}

function countStatuses(scored: readonly Scored[]): Record<AssessedStatus, number> {
  const counts = { met: 0, "on-track": 0, "too-slow": 0, "moving-away": 0 };
  for (const { status } of scored) counts[status] += 1;
  return counts;
}
