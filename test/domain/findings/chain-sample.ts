/** Short ways to write the chain, judgments and recommendations as released. */
import type { IndicatorFinding, TargetFinding } from "../../../domain/findings/finding.ts";
import { deriveFindings } from "../../../domain/findings/derive-findings.ts";
import { GOALS } from "../../../domain/goal.ts";
import type { ObligationRow } from "../../../domain/released-data.ts";
import type { ChainRow, JudgmentRow, RecommendationRow } from "../../../domain/released-rights.ts";
import { config, released, type SampleIndicator } from "./sample-data.ts";

/** "1.2" and "A/HRC/1 1.1", tagged by the publisher and not judged. */
export function chainRow(change: Partial<ChainRow> = {}): ChainRow {
  return {
    goal: 1,
    target: "1.2",
    obligation: "ICESCR 11",
    obligationBinding: "binding",
    obligationStrength: "direct",
    obligationBasis: "official-checked",
    directBinding: 1,
    recommendation: "A/HRC/1 1.1",
    linkBasis: "published-tag",
    position: "supported",
    relevance: null,
    competence: null,
    reviewer: null,
    judgedOn: null,
    judgmentLine: null,
    action: null,
    actionStatus: null,
    actionDue: null,
    indicators: null,
    indicatorsBy: null,
    missing: "judgment; action; indicator",
    ...change,
  };
}

export function judgment(change: Partial<JudgmentRow> = {}): JudgmentRow {
  return {
    recommendation: "A/HRC/1 1.1",
    target: "1.2",
    relevance: "relevant",
    competence: "city",
    reviewer: "Office",
    judgedOn: "2024-05-01",
    reason: null,
    action: null,
    owner: null,
    budget: null,
    due: null,
    status: null,
    line: 2,
    ...change,
  };
}

export function recommendation(change: Partial<RecommendationRow> = {}): RecommendationRow {
  return {
    recommendation: "A/HRC/1 1.1",
    symbol: "A/HRC/1",
    paragraph: "1.1",
    mechanism: "upr",
    body: "UPR",
    kind: "recommendation",
    publishedOn: null,
    cycle: 4,
    session: null,
    text: "Do more",
    textOrigin: "own-rendering",
    position: "supported",
    positionPublished: "Supported",
    recommendingStates: "Norway",
    themes: null,
    groups: null,
    goals: "1",
    targets: "1.2",
    tagging: "target",
    sourceId: "upr",
    file: "data/upr.csv",
    line: 2,
    ...change,
  };
}

/** Findings on targets and indicators, without anything on rights but the obligations. */
export function assessed(
  samples: readonly SampleIndicator[],
  obligations: readonly ObligationRow[],
): {
  readonly targets: readonly TargetFinding[];
  readonly indicators: readonly IndicatorFinding[];
} {
  const data = released(samples, { obligations });
  const { targets, indicators } = deriveFindings({ config, data, goals: GOALS });
  return { targets, indicators };
}
