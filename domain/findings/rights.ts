/** From the marts of the human rights chain to what the review says about it. */
import type { IndicatorKind } from "../city.ts";
import type { Goal } from "../goal.ts";
import type { ReleasedData } from "../released-data.ts";
import type {
  ChainRow,
  IndicatorKindRow,
  JudgmentRow,
  MissingLink,
  RecommendationRow,
} from "../released-rights.ts";
import { compareTargets, isTargetCode, type TargetCode } from "../target-code.ts";
import type { IndicatorFinding, TargetFinding } from "./finding.ts";
import { groupBy } from "./group-by.ts";
import { obligationGaps } from "./obligation-gaps.ts";
import type {
  GoalMatrix,
  MatrixRow,
  Relevance,
  RightsFindings,
  SearchedDocument,
  TargetKinds,
} from "./rights-finding.ts";

export interface RightsInput {
  readonly data: ReleasedData;
  readonly goals: readonly Goal[];
  readonly targets: readonly TargetFinding[];
  readonly indicators: readonly IndicatorFinding[];
}

/** Pure. Tags and positions stay as published; a recommendation stands where the publisher or a dated judgment puts it. */
export function rightsFindings({ data, goals, targets, indicators }: RightsInput): RightsFindings {
  const { rights } = data;
  const matrices = goals.map((goal) => matrixOf(goal, data));
  const named = new Set([
    ...matrices.flatMap(({ rows }) => rows.map(({ recommendation }) => recommendation)),
    ...rights.judgments.map(({ recommendation }) => recommendation),
  ]);
  const codes = new Set<string>(targets.map(({ target }) => target));
  const inScope = ({ target }: { readonly target: string | null }): boolean =>
    target === null || codes.has(target);
  return {
    recommendations: rights.recommendations.filter((row) => named.has(row.recommendation)),
    searched: searchedDocuments(rights.recommendations),
    tagging: taggingOf(rights.recommendations),
    matrices,
    judgments: rights.judgments,
    obligationGaps: obligationGaps({ targets, indicators, rights }),
    actions: rights.actions,
    localRights: rights.localRights.filter(inScope),
    kinds: targets.map((target) => kindsOf(target, rights.indicatorKinds)),
    linkReviews: rights.linkReviews.filter(inScope),
    contributions: rights.contributions.filter(inScope),
    participation: rights.participation.filter(inScope),
    selfAssessment: rights.selfAssessment,
  };
}

function matrixOf(goal: Goal, { rights }: ReleasedData): GoalMatrix {
  const byRecommendation = groupBy(
    rights.chain.filter((row) => row.goal === goal && row.recommendation !== null),
    (row) => row.recommendation ?? "",
  );
  const rows = rights.recommendations.flatMap(({ recommendation }) => {
    const chain = byRecommendation.get(recommendation);
    return chain ? [matrixRow(chain, rights.judgments)] : [];
  });
  return { goal, rows: rows.toSorted(byPlaceAndNumber) };
}

function matrixRow(chain: readonly ChainRow[], all: readonly JudgmentRow[]): MatrixRow {
  const places = placesOf(chain);
  const lines = new Set(chain.map(({ judgmentLine }) => judgmentLine));
  const judgments = all.filter(({ line }) => lines.has(line));
  return {
    recommendation: chain[0]?.recommendation ?? "",
    places,
    relevance: relevanceOf(judgments),
    judgments,
    action: judgments.find(({ action }) => action !== null)?.action ?? null,
    indicators: indicatorsOf(chain),
    missing: missingOf(chain),
  };
}

function placesOf(chain: readonly ChainRow[]): MatrixRow["places"] {
  const places = new Map<string, MatrixRow["places"][number]>();
  for (const { target, linkBasis } of chain) {
    if (linkBasis === null) continue;
    const code = target !== null && isTargetCode(target) ? target : null;
    places.set(code ?? "", { target: code, link: linkBasis });
  }
  return [...places.values()].toSorted((a, b) => compareNullable(a.target, b.target));
}

/** Judgments of one place agree, or the matter is disputed. */
function relevanceOf(judgments: readonly JudgmentRow[]): Relevance {
  const said = new Set(judgments.map(({ relevance }) => relevance));
  const [first] = said;
  if (first === undefined) return "not-judged";
  return said.size === 1 ? first : "disputed";
}

function indicatorsOf(chain: readonly ChainRow[]): readonly string[] {
  return [...new Set(chain.flatMap(({ indicators }) => split(indicators)))];
}

/** What is missing at every place of the row: a link that exists at one of them is not missing. */
function missingOf(chain: readonly ChainRow[]): readonly MissingLink[] {
  const [first = [], ...others] = chain.map(({ missing }) => split(missing) as MissingLink[]);
  return first.filter((link) => others.every((links) => links.includes(link)));
}

function searchedDocuments(rows: readonly RecommendationRow[]): readonly SearchedDocument[] {
  return [...groupBy(rows, ({ symbol }) => symbol)].map(([symbol, group]) => ({
    symbol,
    body: group[0]?.body ?? "",
    cycle: group[0]?.cycle ?? null,
    recommendations: group.length,
  }));
}

function taggingOf(rows: readonly RecommendationRow[]): RightsFindings["tagging"] {
  const counts = { target: 0, "goal-only": 0, untagged: 0 };
  for (const { tagging } of rows) counts[tagging] += 1;
  return counts;
}

function kindsOf(
  { target, indicators }: TargetFinding,
  rows: readonly IndicatorKindRow[],
): TargetKinds {
  const kindOf = new Map(rows.map(({ indicator, kind }) => [indicator, kind]));
  const byCity = new Set(
    rows.filter(({ kindBasis }) => kindBasis === "city").map(({ indicator }) => indicator),
  );
  const having = (wanted: IndicatorKind): readonly string[] =>
    indicators.filter((indicator) => kindOf.get(indicator) === wanted);
  return {
    target,
    kinds: {
      structural: having("structural"),
      process: having("process"),
      outcome: having("outcome"),
    },
    unclassified: indicators.filter((indicator) => !kindOf.has(indicator)),
    namedByCity: indicators.filter((indicator) => byCity.has(indicator)),
  };
}

function byPlaceAndNumber(a: MatrixRow, b: MatrixRow): number {
  return (
    compareNullable(a.places[0]?.target ?? null, b.places[0]?.target ?? null) ||
    compareNumbers(a.recommendation, b.recommendation)
  );
}

/** Targets in their order, the goal alone last. */
function compareNullable(a: TargetCode | null, b: TargetCode | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareTargets(a, b);
}

const NUMBERS = new Intl.Collator("en", { numeric: true });

/** "50.9" before "50.10". */
export function compareNumbers(a: string, b: string): number {
  return NUMBERS.compare(a, b);
}

function split(joined: string | null): string[] {
  return joined === null || joined === "" ? [] : joined.split("; ");
}
