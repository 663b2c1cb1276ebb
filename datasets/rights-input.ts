/** Turns recommendations and the city's tables on human rights into the rows that are loaded. */
import type { CityAction, CityRights, RelevanceJudgment } from "../domain/city-rights.ts";
import { quotable } from "../domain/longest-quote.ts";
import type { Refusal } from "../domain/observation.ts";
import type { Recommendation } from "../domain/recommendation.ts";
import { goalOfTarget } from "../domain/target-code.ts";
import { judgedRecommendation } from "./rights-tables/unknown-recommendations.ts";
import type { RightsTable } from "./rights-catalog.ts";

/** What one source of recommendations gave. */
export interface RecommendationRows {
  readonly sourceId: string;
  readonly recommendations: readonly Recommendation[];
  readonly refusals: readonly Refusal[];
}

type Row = Readonly<Record<string, string | number | null>>;

/** Rows by table name, in the order of the sources and of the files. */
export function rightsInput(
  rights: CityRights,
  sources: readonly RecommendationRows[],
): Readonly<Record<RightsTable, readonly Row[]>> {
  const recommended = sources.flatMap(({ sourceId, recommendations }) =>
    recommendations.map((row) => ({ sourceId, row })),
  );
  const { judgments, actions } = rights;
  return {
    "raw.recommendation": recommended.map(({ sourceId, row }) => recommendationRow(row, sourceId)),
    "raw.recommendation_tag": recommended.flatMap(({ sourceId, row }) => tagRows(row, sourceId)),
    "run.judgment": judgments.map(judgmentRow),
    "run.judgment_indicator": judgments.flatMap(({ indicators, line }) =>
      indicators.map((indicator) => ({ line, indicator })),
    ),
    "run.action": actions.map(actionRow),
    "run.action_title": actions.flatMap(({ action, titles }) =>
      Object.entries(titles).map(([language, title]) => ({ action, language, title })),
    ),
    "run.action_target": actions.flatMap(({ action, targets }) =>
      targets.map((target) => ({ action, target })),
    ),
    "run.action_indicator": actions.flatMap(({ action, indicators }) =>
      indicators.map((indicator) => ({ action, indicator })),
    ),
    ...lawTables(rights),
    ...peopleTables(rights),
  };
}

type LawTable = "run.local_right" | "run.link_review" | "run.newer_ratification";

function lawTables(rights: CityRights): Readonly<Record<LawTable, readonly Row[]>> {
  return {
    "run.local_right": rights.rights.map((row) => ({
      right_name: row.right,
      target: row.target,
      holders: row.holders,
      competence: row.competence,
      city_decides: row.cityDecides,
      others_decide: row.othersDecide,
      complain_to: row.complainTo,
      complain_url: row.complainUrl,
      line: row.line,
    })),
    "run.link_review": rights.linkReviews.map((row) => ({
      target: row.target,
      instrument: row.instrument,
      article: row.article,
      decision: row.decision,
      reviewer: row.reviewer,
      reviewed_on: row.reviewedOn,
      note: row.note,
      line: row.line,
    })),
    "run.newer_ratification": rights.ratification.map((row) => ({
      instrument: row.instrument,
      status: row.status,
      since: row.since,
      as_of: row.asOf,
      reservation: row.reservation,
      source: row.source,
      line: row.line,
    })),
  };
}

type PeopleTable = "run.contribution" | "run.participation" | "run.self_assessment";

function peopleTables(rights: CityRights): Readonly<Record<PeopleTable, readonly Row[]>> {
  return {
    "run.contribution": rights.contributions.map((row) => ({
      contributor: row.contributor,
      kind: row.kind,
      contributed_on: row.date,
      goal: row.goal,
      target: row.target,
      text: row.text,
      language: row.language,
      consent: row.consent,
      stance: row.stance,
      reply: row.reply,
      line: row.line,
    })),
    "run.participation": rights.participation.map((row) => ({
      held_on: row.date,
      who: row.who,
      people: row.people,
      how: row.how,
      accessibility: row.accessibility,
      goal: row.goal,
      target: row.target,
      changed: row.changed,
      line: row.line,
    })),
    "run.self_assessment": rights.selfAssessment.map((row) => ({
      scheme: row.scheme,
      item: row.item,
      answer: row.answer,
      evidence: row.evidence,
      url: row.url,
      assessed_by: row.assessedBy,
      assessed_on: row.assessedOn,
    })),
  };
}

function recommendationRow(row: Recommendation, sourceId: string): Row {
  return {
    source_id: sourceId,
    recommendation: row.id,
    state: row.state,
    mechanism: row.mechanism,
    body: row.body,
    kind: row.kind,
    symbol: row.symbol,
    paragraph: row.paragraph,
    published_on: row.date,
    cycle: row.cycle,
    session: row.session,
    // What leaves the warehouse is passed on with the report.
    text: quotable(row.text, row.textOrigin),
    text_origin: row.textOrigin,
    position: row.position,
    position_published: row.positionPublished,
    recommending_states: listed(row.recommendingStates),
    themes: listed(row.themes),
    groups: listed(row.groups),
    file: row.file,
    line: row.line,
  };
}

/** A target counts for its goal; a goal without any of its targets stands alone. */
function tagRows({ id, goals, targets }: Recommendation, sourceId: string): Row[] {
  const tag = { source_id: sourceId, recommendation: id };
  const covered = new Set(targets.map(goalOfTarget));
  return [
    ...targets.map((target) => ({ ...tag, goal: goalOfTarget(target), target })),
    ...goals.filter((goal) => !covered.has(goal)).map((goal) => ({ ...tag, goal, target: null })),
  ];
}

function judgmentRow(row: RelevanceJudgment): Row {
  return {
    recommendation: judgedRecommendation(row),
    target: row.target,
    relevance: row.relevance,
    competence: row.competence,
    reviewer: row.reviewer,
    judged_on: row.judgedOn,
    reason: row.reason,
    action: row.action,
    owner: row.owner,
    budget: row.budget,
    due: row.due,
    status: row.status,
    line: row.line,
  };
}

function actionRow({ action, owner, budget, due, status, source, url, line }: CityAction): Row {
  return { action, owner, budget, due, status, source, url, line };
}

function listed(items: readonly string[]): string | null {
  return items.length === 0 ? null : items.join("; ");
}
