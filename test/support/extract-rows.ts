/** Made-up recommendations, judgments and figures for tests of the extract. */
import type { ExtractScope } from "../../domain/findings/extract.ts";
import { extractFindings, type ExtractFindings } from "../../domain/findings/extract.ts";
import { GOALS } from "../../domain/goal.ts";
import type { IndicatorFinding, TargetFinding } from "../../domain/findings/finding.ts";
import type {
  ActionRow,
  ChainRow,
  JudgmentRow,
  RecommendationRow,
} from "../../domain/released-rights.ts";
import type { ExtractInput } from "../../report-templates/editions/extract-input.ts";
import { extractText } from "../../report-templates/locales/en/extract-text.ts";
import { formatsOf } from "../../report-templates/locales/format.ts";

export const UPR: ExtractScope = { body: "UPR", cycle: null };

export function recommendation(
  paragraph: string,
  change: Partial<RecommendationRow> = {},
): RecommendationRow {
  return {
    recommendation: `A/HRC/60/8 ${paragraph}`,
    symbol: "A/HRC/60/8",
    paragraph,
    mechanism: "upr",
    body: "UPR",
    kind: "recommendation",
    publishedOn: null,
    cycle: 4,
    session: "49",
    text: `Ensure what number ${paragraph} asks for.`,
    textOrigin: "un-document",
    position: "supported",
    positionPublished: "Supported",
    recommendingStates: "Cyprus",
    themes: null,
    groups: null,
    goals: "11",
    targets: "11.1",
    tagging: "target",
    sourceId: "upr",
    file: "upr.csv",
    line: 2,
    ...change,
  };
}

export function judgment(
  paragraph: string,
  line: number,
  change: Partial<JudgmentRow> = {},
): JudgmentRow {
  return {
    recommendation: `A/HRC/60/8 ${paragraph}`,
    target: "11.1",
    relevance: "relevant",
    competence: "shared",
    reviewer: "Human rights office",
    judgedOn: "2025-03-01",
    reason: null,
    action: null,
    owner: null,
    budget: null,
    due: null,
    status: null,
    line,
    ...change,
  };
}

/** The place of a judgment in the chain, with the indicators that it shows. */
export function place(
  judged: JudgmentRow,
  indicators: string | null,
  change: Partial<ChainRow> = {},
): ChainRow {
  return {
    goal: 11,
    target: judged.target,
    obligation: null,
    obligationBinding: null,
    obligationStrength: null,
    obligationBasis: null,
    directBinding: 0,
    recommendation: judged.recommendation,
    linkBasis: "city-judgment",
    position: "supported",
    relevance: judged.relevance,
    competence: judged.competence,
    reviewer: judged.reviewer,
    judgedOn: judged.judgedOn,
    judgmentLine: judged.line,
    action: judged.action,
    actionStatus: judged.status,
    actionDue: judged.due,
    indicators,
    indicatorsBy: indicators === null ? null : "judgment",
    missing: "",
    ...change,
  };
}

export function action(name: string, title: string): ActionRow {
  return {
    action: name,
    titles: { en: title },
    targets: ["11.1"],
    owner: null,
    budget: null,
    due: null,
    status: null,
    source: null,
    url: null,
    line: 2,
  };
}

export interface Made {
  readonly recommendations: readonly RecommendationRow[];
  readonly judgments: readonly JudgmentRow[];
  readonly chain?: readonly ChainRow[];
  readonly actions?: readonly ActionRow[];
  readonly indicators?: readonly IndicatorFinding[];
  readonly targets?: readonly TargetFinding[];
}

export function findingsFrom(made: Made, scope: ExtractScope = UPR): ExtractFindings {
  const { chain = [], actions = [], indicators = [], targets = [], ...rest } = made;
  return extractFindings(scope, { ...rest, chain, actions }, { indicators, targets });
}

/** The extract of Testville in Spain. */
export function extractInput(findings: ExtractFindings): ExtractInput {
  const formats = formatsOf("en");
  return {
    findings,
    city: "Testville",
    country: "Spain",
    period: { from: 2015, to: 2024 },
    edition: { date: "2025-01-17", status: "draft" },
    goals: GOALS,
    publishers: new Map([["city", "Office of Statistics"]]),
    text: extractText(formats),
    formats,
  };
}
