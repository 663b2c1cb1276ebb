/** Counts of instruments, links and recommendations, counted again from the findings. */
import type { ReviewFindings } from "../../../domain/findings/finding.ts";
import type { MatrixRow } from "../../../domain/findings/rights-finding.ts";
import type { Goal } from "../../../domain/goal.ts";
import { instrumentRegister } from "../../../report-templates/components/instrument-register.ts";
import { instrumentsOf } from "../../../report-templates/components/instruments.ts";
import { closest, places, textIn } from "./page-tree.ts";
import { length, sum, type Scope } from "./scope.ts";

/** Instruments behind a target by what they are for the State; those that do not fit; indicators without a kind. */
export function instrumentCounts({ findings, target }: Scope): readonly number[] {
  if (target === null) return [];
  const instruments = instrumentsOf(
    target.obligations.filter(({ strength }) => strength !== "contextual"),
  );
  const all = instrumentsOf(target.obligations);
  const by = (list: typeof all): readonly number[] => [
    ...new Map(
      list.map(({ binding }) => [binding, list.filter((one) => one.binding === binding).length]),
    ).values(),
  ];
  const unclassified =
    findings.rights.kinds.find((kinds) => kinds.target === target.target)?.unclassified ?? [];
  const shown = (place: number): number => Math.max(0, place);
  return [
    ...by(instruments),
    ...by(all),
    shown(all.length - 8),
    shown(instruments.length - 8),
    unclassified.length,
  ];
}

export function matrixCounts({ findings, goal }: Scope): readonly number[] {
  const { rights, indicators } = findings;
  const rows = rights.matrices
    .filter((one) => goal === null || one.goal === goal)
    .flatMap((one) => one.rows);
  const away = new Set(
    indicators
      .filter(({ assessment }) => assessment.status === "moving-away")
      .map((one) => one.indicator),
  );
  const movesAway = (row: MatrixRow): boolean => row.indicators.some((code) => away.has(code));
  const reach = rows.filter(({ relevance }) =>
    ["relevant", "partly", "disputed"].includes(relevance),
  );
  const tagged = rows.filter(({ recommendation }) => isTagged(findings, recommendation, goal));
  const unjudged = rows.filter(({ judgments }) => judgments.length === 0);
  return [
    ...[
      rows,
      tagged,
      rows.filter(movesAway),
      reach,
      reach.filter(({ relevance }) => relevance === "partly"),
      reach.filter(movesAway),
      unjudged,
    ].map(length),
    rows.length - tagged.length,
    ...searchedCounts(findings),
    ...byTarget(rows),
    ...rows.flatMap((row) => [row.indicators.length - 2]),
  ];
}

function isTagged(findings: ReviewFindings, id: string, goal: Goal | null): boolean {
  const found = findings.rights.recommendations.find(({ recommendation }) => recommendation === id);
  return (found?.goals ?? "").split("; ").includes(String(goal));
}

function byTarget(rows: readonly MatrixRow[]): readonly number[] {
  const counts = new Map<string | null, number>();
  for (const { places: all } of rows) {
    for (const { target } of all) counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  return [...counts.values()];
}

function searchedCounts({ rights }: ReviewFindings): readonly number[] {
  return rights.searched.map(({ recommendations }) => recommendations);
}

export function linkCounts({ findings }: Scope): readonly number[] {
  const linked = findings.targets.filter(({ obligations }) => obligations.length > 0);
  const links = sum(linked.map(({ obligations }) => obligations.length));
  return [links, linked.length, findings.rights.linkReviews.length];
}

export function registerCounts({ findings, place }: Scope): readonly number[] {
  const register = instrumentRegister(findings.targets);
  const binding = register.filter(
    ({ kind, statuses }) => kind === "treaty" && statuses.some((one) => one.binding === "binding"),
  );
  const protocols = register.filter(({ statuses }) =>
    statuses.some((one) => one.binding === "binding"),
  );
  const row = closest(place, ({ name }) => name === "tr");
  const name =
    row === null
      ? ""
      : places(row)
          .filter(({ name: own }) => own === "strong")
          .map(textIn)
          .join(" ");
  const own = register
    .filter(({ instrument }) => name.includes(instrument))
    .map(({ targets }) => targets);
  return [register.length, binding.length, protocols.length, ...own];
}

export function recommendationCounts({ findings }: Scope): readonly number[] {
  const { recommendations, tagging, matrices } = findings.rights;
  const all = sum(searchedCounts(findings));
  return [
    recommendations.length,
    all - recommendations.length,
    ...Object.values(tagging),
    ...searchedCounts(findings),
    ...matrices.map(({ rows }) => rows.length),
  ];
}

/** Full years since the month of a ratification table. */
export function ages({ findings, year }: Scope): readonly number[] {
  const months = findings.targets.flatMap(({ obligations }) =>
    obligations.map((one) => one.ratificationAsOf),
  );
  return [...new Set(months)].flatMap((month) => [
    year - Number(month.slice(0, 4)),
    year - Number(month.slice(0, 4)) - 1,
  ]);
}
