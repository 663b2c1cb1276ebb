/** What the report counts about itself, counted again from the findings: part of the page, then the numbers that it may say. */
import type { Goal } from "../../../domain/goal.ts";
import { GOALS } from "../../../domain/goal.ts";
import {
  STATUSES,
  type ReviewFindings,
  type TargetFinding,
} from "../../../domain/findings/finding.ts";
import type { MatrixRow } from "../../../domain/findings/rights-finding.ts";
import { instrumentRegister } from "../../../report-templates/components/instrument-register.ts";
import { instrumentsOf } from "../../../report-templates/components/instruments.ts";
import { hasClass, isIn, places, textIn, type Place } from "./page-tree.ts";
import { closest } from "./page-tree.ts";

/** Where a number stands. */
export interface Scope {
  readonly place: Place;
  readonly findings: ReviewFindings;
  /** Of the chapter, the table or the row; null across goals. */
  readonly goal: Goal | null;
  /** Of the section; null outside of targets. */
  readonly target: TargetFinding | null;
  /** Year of the printed date. */
  readonly year: number;
}

interface Rule {
  /** Classes or ids of the part. */
  readonly part: readonly string[];
  readonly counts: (scope: Scope) => readonly number[];
}

const length = (list: readonly unknown[]): number => list.length;
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const RULES: readonly Rule[] = [
  { part: ["cover"], counts: (scope) => [...statusTotals(scope), GOALS.length] },
  { part: ["highlights", "status-table"], counts: statusTotals },
  { part: ["status-key", "cover__legend"], counts: statusTotals },
  { part: ["cell-bar", "bar"], counts: statusTotals },
  { part: ["list--rights"], counts: openRecommendations },
  { part: ["notes", "target__title"], counts: targetCounts },
  { part: ["figure"], counts: groupsOfTarget },
  { part: ["messages__number"], counts: oneOfRatio },
  { part: ["target", "rights-line"], counts: instrumentCounts },
  {
    part: ["bare"],
    counts: (scope) => ofGoal(scope).map(({ statusCounts }) => statusCounts["no-data"]),
  },
  { part: ["recommendations", "recommendations-page"], counts: matrixCounts },
  { part: ["left-behind"], counts: groupCounts },
  { part: ["process"], counts: peopleCounts },
  { part: ["quality"], counts: qualityCounts },
  { part: ["links"], counts: linkCounts },
  { part: ["register"], counts: registerCounts },
  { part: ["matrix__count"], counts: rowsBelow },
  { part: ["annex-d"], counts: recommendationCounts },
  { part: ["frame__head", "contents-page"], counts: () => [GOALS.length] },
  { part: ["rights", "bare", "register"], counts: ages },
];

/** Counts that may be said where the place is. */
export function countsAt(scope: Scope): readonly number[] {
  const found = RULES.filter(({ part }) => part.some((name) => isInPart(scope.place, name)));
  return found.flatMap(({ counts }) => counts(scope));
}

function isInPart(place: Place, name: string): boolean {
  return (
    isIn(place, name) || closest(place, ({ attributes }) => attributes["id"] === name) !== null
  );
}

function ofGoal({ findings, goal }: Scope) {
  return findings.goals.filter((one) => goal === null || one.goal === goal);
}

/** By status, those assessed, on course and not, and all: of the goal where the row names one. */
function statusTotals(scope: Scope): readonly number[] {
  const goals = ofGoal(scope);
  const of = (status: (typeof STATUSES)[number]): number =>
    sum(goals.map(({ statusCounts }) => statusCounts[status]));
  const assessed = of("met") + of("on-track") + of("too-slow") + of("moving-away");
  const well = of("met") + of("on-track");
  return [
    ...STATUSES.map(of),
    assessed,
    well,
    assessed - well,
    sum(goals.map(({ targets }) => targets.length)),
  ];
}

function openRecommendations({ findings }: Scope): readonly number[] {
  return findings.highlights.obligationGaps.map((gap) => gap.openRecommendations.length);
}

/** Indicators of the target, assessed ones, values of each, and those that are left to the table. */
function targetCounts({ findings, target }: Scope): readonly number[] {
  if (target === null) return [];
  const own = findings.indicators.filter(({ indicator }) => target.indicators.includes(indicator));
  const wanted = own.filter(({ targetValue }) => targetValue !== null).length;
  const { met, "on-track": onTrack } = target.statusCounts;
  return [
    target.assessed,
    own.length,
    met + onTrack,
    wanted - 3,
    ...own.map(({ assessment }) => assessment.values),
  ];
}

/** Groups that a figure compares. */
function groupsOfTarget({ findings, target }: Scope): readonly number[] {
  const own = findings.indicators.filter((one) => target === null || one.target === target.target);
  return own.flatMap(({ gaps }) => gaps.map(({ groups }) => groups.length));
}

/** "10 to 1": the ratio itself is computed. */
function oneOfRatio({ place }: Scope): readonly number[] {
  const message = closest(place, (one) => hasClass(one, "messages__number"));
  return message !== null && [...textIn(message).matchAll(/\p{Nd}+/gu)].length === 2 ? [1] : [];
}

/** Instruments behind a target by what they are for the State; those that do not fit; indicators without a kind. */
function instrumentCounts({ findings, target }: Scope): readonly number[] {
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

function matrixCounts({ findings, goal }: Scope): readonly number[] {
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

function groupCounts({ findings, goal }: Scope): readonly number[] {
  const { comparisons, behind, coverage, older } = findings.leftBehind;
  const goals = coverage.filter((one) => goal === null || one.goal === goal);
  const differing = comparisons.filter(({ gap }) => gap.absolute !== 0);
  const judged = differing.filter(({ gap }) => gap.furthestBehind !== null);
  const dimensions = ["sex", "age", "place", "income", "disability", "origin"] as const;
  const places = new Set(comparisons.map(({ indicator }) => indicator)).size;
  return [
    ...dimensions.map((name) => sum(goals.map(({ shown }) => shown[name]))),
    sum(goals.map(({ indicators }) => indicators)),
    ...behind.map((one) => one.behind),
    ...[comparisons, differing, judged].map(length),
    places,
    Math.min(8, judged.length),
    judged.length - 8,
    differing.length - judged.length,
    older,
    ...comparisons.map(({ gap }) => gap.groups.length),
    ...pairCounts(findings),
  ];
}

/** Of the figure of women and men: all, and those on which one of them fares worse. */
function pairCounts({ leftBehind }: ReviewFindings): readonly number[] {
  const pairs = leftBehind.comparisons.filter(
    ({ indicator, sexes }) => sexes !== null && leftBehind.pairs.includes(indicator),
  );
  const behind = pairs.map(({ gap }) => gap.furthestBehind);
  const groups = [...new Set(behind)];
  return [pairs.length, ...groups.map((group) => behind.filter((one) => one === group).length)];
}

function peopleCounts({ findings }: Scope): readonly number[] {
  const { participation, selfAssessment, contributions } = findings.rights;
  const schemes = [...new Set(selfAssessment.map(({ scheme }) => scheme))].flatMap((scheme) => {
    const items = selfAssessment.filter((one) => one.scheme === scheme);
    const answers = ["yes", "partly", "no"].map((word) =>
      items.filter(({ answer }) => answer === word),
    );
    const open = items.filter(({ answer }) => answer === null);
    return [items.length, items.length - open.length, open.length, ...answers.map(length)];
  });
  const heard = participation.flatMap(({ people }) => people ?? []);
  return [participation.length, contributions.length, ...heard, ...schemes];
}

/** Also the fixed limits that the page names: five values, its shares, and the cut-offs of the method. */
function qualityCounts(scope: Scope): readonly number[] {
  const { perGoal, problems, smallCounts } = scope.findings.quality;
  const rows = perGoal.filter((row) => scope.goal === null || row.goal === scope.goal);
  const keys = [
    "indicators",
    "withTargetValue",
    "withFiveValues",
    "withRecentValue",
    "missingYears",
    "targetsWithoutData",
    "targets",
  ] as const;
  const others = scope.findings.indicators.filter(
    ({ assessment }) => assessment.status !== "not-assessed" && assessment.otherFormula !== null,
  );
  const isHead =
    closest(scope.place, ({ name }) => name === "thead") !== null ||
    scope.place.attributes["data-label"] !== undefined;
  return [
    ...keys.map((key) => sum(rows.map((row) => row[key]))),
    ...problems.map(({ count }) => count),
    others.length,
    smallCounts.length,
    ...(isHead ? [5] : []),
    ...(isIn(scope.place, "steps") ? [0, 0.95] : []),
    ...(smallCounts.length > 0 ? [10] : []),
  ];
}

function linkCounts({ findings }: Scope): readonly number[] {
  const linked = findings.targets.filter(({ obligations }) => obligations.length > 0);
  const links = sum(linked.map(({ obligations }) => obligations.length));
  return [links, linked.length, findings.rights.linkReviews.length];
}

function registerCounts({ findings, place }: Scope): readonly number[] {
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

function recommendationCounts({ findings }: Scope): readonly number[] {
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

/** Rows of the matrix up to the next heading. */
function rowsBelow({ place }: Scope): readonly number[] {
  const head = closest(place, ({ name }) => name === "tr");
  const rows = head?.parent?.kids.filter((kid) => typeof kid !== "string") ?? [];
  const after = rows.slice(rows.findIndex((row) => row === head) + 1);
  const next = after.findIndex((row) => hasClass(row, "matrix__group"));
  return [next < 0 ? after.length : next];
}

/** Full years since the month of a ratification table. */
function ages({ findings, year }: Scope): readonly number[] {
  const months = findings.targets.flatMap(({ obligations }) =>
    obligations.map((one) => one.ratificationAsOf),
  );
  return [...new Set(months)].flatMap((month) => [
    year - Number(month.slice(0, 4)),
    year - Number(month.slice(0, 4)) - 1,
  ]);
}

/** Goal of the row, the section or the table that a place is in. */
export function goalAt(place: Place): Goal | null {
  for (let here: Place | null = place; here !== null; here = here.parent) {
    const cell = here.name === "td" ? columnOf(here) : null;
    const row = here.name === "tr" ? tileOf(here) : null;
    const own =
      cell ?? row ?? /\b(?:page-)?g(\d+)\b/.exec(here.attributes["class"] ?? "")?.[1] ?? null;
    if (own !== null) return Number(own) as Goal;
  }
  return null;
}

/** The goal at the head of a column of the table of groups. */
function columnOf(cell: Place): string | null {
  const table = closest(cell, (place) => hasClass(place, "coverage-table"));
  const heads =
    table === null
      ? []
      : places(table).filter(
          (place) => closest(place, ({ name }) => name === "thead") !== null && place.name === "th",
        );
  const at = cell.parent?.kids.indexOf(cell) ?? -1;
  const head = heads[at];
  const tile =
    head === undefined ? undefined : places(head).find((place) => hasClass(place, "tile"));
  return tile === undefined ? null : textIn(tile).trim();
}

/** The goal that leads a row. */
function tileOf(row: Place): string | null {
  const tiles = places(row).filter((place) => hasClass(place, "tile"));
  return tiles.length === 1 && tiles[0] ? textIn(tiles[0]).trim() : null;
}
