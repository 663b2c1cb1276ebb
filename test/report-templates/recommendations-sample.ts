/** A made-up review with recommendations: rows of a matrix written in short. */
import type { MatrixRow, RightsFindings } from "../../domain/findings/rights-finding.ts";
import type { ActionRow, JudgmentRow, RecommendationRow } from "../../domain/released-rights.ts";
import type { TargetCode } from "../../domain/target-code.ts";
import type { ReviewInput } from "../../report-templates/editions/review-input.ts";
import { NO_RIGHTS_FINDINGS } from "../support/no-released-rights.ts";
import { sampleCity, sampleFindings, sampleReview } from "../support/sample-findings.ts";

const TARGET = "4.1" as TargetCode;
const SYMBOL = "A/HRC/60/8";

export interface SampleRow {
  readonly row?: Partial<MatrixRow>;
  readonly recommendation?: Partial<RecommendationRow>;
}

export function judgment(number: number, part: Partial<JudgmentRow> = {}): JudgmentRow {
  return {
    recommendation: `${SYMBOL} 50.${number}`,
    target: TARGET,
    relevance: "relevant",
    competence: "shared",
    reviewer: "Planning office",
    judgedOn: "2026-05-03",
    reason: null,
    action: null,
    owner: null,
    budget: null,
    due: null,
    status: null,
    line: number + 1,
    ...part,
  };
}

/** Judged relevant by the planning office, tagged with 4.1, no action, no indicator. */
export function matrixRow(number: number, part: Partial<MatrixRow> = {}): MatrixRow {
  return {
    recommendation: `${SYMBOL} 50.${number}`,
    places: [{ target: TARGET, link: "published-tag" }],
    relevance: "relevant",
    judgments: [judgment(number)],
    action: null,
    indicators: [],
    missing: ["action", "indicator"],
    ...part,
  };
}

function recommendation(number: number, part: Partial<RecommendationRow> = {}): RecommendationRow {
  return {
    recommendation: `${SYMBOL} 50.${number}`,
    symbol: SYMBOL,
    paragraph: `50.${number}`,
    mechanism: "upr",
    body: "UPR",
    kind: "recommendation",
    publishedOn: null,
    cycle: 4,
    session: null,
    text: `Do thing ${number} for schools.`,
    textOrigin: "own-rendering",
    position: "supported",
    positionPublished: "Supported",
    recommendingStates: "Cyprus",
    themes: null,
    groups: null,
    goals: "4",
    targets: "4.1",
    tagging: "target",
    sourceId: "upr",
    file: "data/upr.csv",
    line: number + 1,
    ...part,
  };
}

export const ACTION: ActionRow = {
  action: "small-classes",
  titles: { en: "Smaller classes in every district" },
  targets: ["4.1"],
  owner: "Education Consortium",
  budget: null,
  due: "2030",
  status: "under-way",
  source: null,
  url: null,
  line: 2,
};

/** Goals 4 and 7; the rows stand in goal 4. */
export function reviewWith(samples: readonly SampleRow[]): ReviewInput {
  const rows = samples.map(({ row }, index) => matrixRow(index + 1, row));
  const recommendations = samples.map((sample, index) =>
    recommendation(index + 1, sample.recommendation),
  );
  return reviewOf({
    matrices: [
      { goal: 4, rows },
      { goal: 7, rows: [] },
    ],
    recommendations,
    judgments: rows.flatMap(({ judgments }) => judgments),
    searched: [{ symbol: SYMBOL, body: "UPR", cycle: 4, recommendations: samples.length + 2 }],
    tagging: { target: samples.length, "goal-only": 1, untagged: 1 },
    actions: [ACTION],
  });
}

export function reviewOf(rights: Partial<RightsFindings>): ReviewInput {
  const findings = sampleFindings({ goals: [4, 7] });
  return sampleReview({
    city: {
      ...sampleCity,
      config: {
        ...sampleCity.config,
        recommendationSources: [
          { id: "upr", kind: "recommendation-table", location: { path: "data/upr.csv" }, publisher: "United Nations", licence: null, asOf: "2025-12-30", filter: {} },
        ],
      },
    },
    sources: [
      { id: "upr", publisher: "United Nations", licence: null, date: "2025-12-30", location: "data/upr.csv" },
    ],
    findings: { ...findings, rights: { ...NO_RIGHTS_FINDINGS, ...rights } },
  }); // prettier-ignore
}
