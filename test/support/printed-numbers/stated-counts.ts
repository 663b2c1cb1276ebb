/** What the report counts about itself, counted again from the findings: part of the page, then the numbers that it may say. */
import { GOALS } from "../../../domain/goal.ts";
import { STATUSES, type ReviewFindings } from "../../../domain/findings/finding.ts";
import {
  ages,
  instrumentCounts,
  linkCounts,
  matrixCounts,
  recommendationCounts,
  registerCounts,
} from "./counted-rights.ts";
import { closest, hasClass, isIn, textIn, type Place } from "./page-tree.ts";
import { length, sum, type Scope } from "./scope.ts";

interface Rule {
  /** Classes or ids of the part. */
  readonly part: readonly string[];
  readonly counts: (scope: Scope) => readonly number[];
}

const RULES: readonly Rule[] = [
  { part: ["cover"], counts: (scope) => [...statusTotals(scope), GOALS.length] },
  { part: ["highlights", "status-table"], counts: statusTotals },
  { part: ["status-key", "cover__legend"], counts: statusTotals },
  { part: ["cell-bar", "bar"], counts: statusTotals },
  { part: ["list--rights"], counts: openRecommendations },
  { part: ["notes", "target__title"], counts: targetCounts },
  { part: ["figure"], counts: groupsOfTarget },
  { part: ["figure__description", "numbers__text"], counts: seriesCounts },
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

/** Of the series that a figure describes: values, years between them without one, hidden ones. */
function seriesCounts({ findings, target }: Scope): readonly number[] {
  const own = findings.indicators.filter((one) => target !== null && one.target === target.target);
  return own.flatMap(({ headline, series }) =>
    series
      .filter((one) => one.series === headline)
      .flatMap(({ points, hidden = [] }) => {
        const [first = 0, latest = 0] = [points[0]?.year, points.at(-1)?.year];
        const between = hidden.filter(({ year }) => year > first && year < latest).length;
        const years = latest - first + 1;
        return [points.length, years - points.length - between, hidden.length];
      }),
  );
}

/** "10 to 1": the ratio itself is computed. */
function oneOfRatio({ place }: Scope): readonly number[] {
  const message = closest(place, (one) => hasClass(one, "messages__number"));
  return message !== null && [...textIn(message).matchAll(/\p{Nd}+/gu)].length === 2 ? [1] : [];
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

/** Rows of the matrix up to the next heading. */
function rowsBelow({ place }: Scope): readonly number[] {
  const head = closest(place, ({ name }) => name === "tr");
  const rows = head?.parent?.kids.filter((kid) => typeof kid !== "string") ?? [];
  const after = rows.slice(rows.findIndex((row) => row === head) + 1);
  const next = after.findIndex((row) => hasClass(row, "matrix__group"));
  return [next < 0 ? after.length : next];
}
