/** Finds across all goals which groups can be compared, who fares worse, and which groups the data do not show. */
import type { Goal } from "../goal.ts";
import { compareIndicators } from "../indicator-code.ts";
import { STANDARD_DIMENSIONS, standardDimension, type StandardDimension } from "./dimension.ts";
import type { IndicatorFinding, TargetFinding } from "./finding.ts";
import type { GapFinding } from "./gap-finding.ts";
import { canBeTotalOf, comparesGroups, measuresDifference } from "./gap.ts";
import { groupBy } from "./group-by.ts";
import type {
  BehindCount,
  GroupComparison,
  GroupCoverage,
  LeftBehindFinding,
} from "./left-behind-finding.ts";
import { sexOf, type Sex } from "./sexes.ts";
import { shownDimensions } from "./shown-dimensions.ts";
import { treatyForGroup } from "./treaty-for-group.ts";
import { unitKind } from "./unit.ts";

/** A comparison whose latest year lies further back from the period's end is counted, not shown. */
const YEARS_BACK = 5;
/** Rows of the figure of women and men. */
const MOST_PAIRS = 10;

export interface LeftBehindInput {
  readonly goals: readonly Goal[];
  readonly indicators: readonly IndicatorFinding[];
  readonly targets: readonly TargetFinding[];
  /** Last year of the review's period. */
  readonly lastYear: number;
}

/**
 * Rule: groups of people by sex, age, place, income, disability or origin whose values say how they fare: no counts, no
 * shares of one whole, no measures of a difference, and no groups that cannot be parts of the total. Latest common year
 * at most five years before the period's end. Order: widest relative gap first, then by indicator; a gap without a
 * ratio (a value of zero, or of either sign) stands last. Who is behind is said only where the direction is confirmed.
 * Where published intervals overlap, the groups are counted and not compared.
 * docs/methods.md#left-behind
 */
export function leftBehindOf(input: LeftBehindInput): LeftBehindFinding {
  const recentFrom = input.lastYear - YEARS_BACK;
  const targets = new Map(input.targets.map((target) => [target.target, target]));
  const found = input.indicators.flatMap((finding) =>
    comparisonsOf(finding, targets.get(finding.target)),
  );
  const isRecent = ({ gap }: GroupComparison): boolean => gap.year >= recentFrom;
  const all = found.filter(({ gap }) => gap.unclear === undefined);
  const recent = distinct(all.filter(isRecent).toSorted(byWidth));
  const unclear = distinct(found.filter((each) => isRecent(each) && !all.includes(each))).length;
  const units = new Map(input.indicators.map(({ indicator, unit }) => [indicator, unit]));
  return {
    comparisons: recent,
    recentFrom,
    older: distinct(all).length - recent.length,
    ...(unclear === 0 ? {} : { unclear }),
    behind: behindCounts(recent),
    pairs: recent
      .filter(({ sexes }) => sexes !== null)
      .filter(({ indicator }) => unitKind(units.get(indicator) ?? null) === "percent")
      .slice(0, MOST_PAIRS)
      .map(({ indicator }) => indicator),
    coverage: input.goals.map((goal) => coverageOf(goal, input.indicators)),
  };
}

function comparisonsOf(
  finding: IndicatorFinding,
  target: TargetFinding | undefined,
): readonly GroupComparison[] {
  const { indicator, goal, unit, titles, gaps } = finding;
  if (measuresDifference(titles)) return [];
  const right = target?.rights[0] ?? null;
  const behindRight = (target?.obligations ?? []).filter(
    (row) => right !== null && row.right === right,
  );
  return gaps.flatMap((gap): readonly GroupComparison[] => {
    const dimension = standardDimension(gap.dimension);
    if (dimension === null || !comparesGroups(gap.groups, unit)) return [];
    if (!canBeTotalOf(totalAt(finding, gap.year), gap.groups)) return [];
    const sexes = dimension === "sex" ? sexesOf(gap) : null;
    const treaty = treatyForGroup(behindRight, { dimension, furthestBehind: gap.furthestBehind });
    return [{ indicator, goal, target: finding.target, dimension, gap, sexes, right, treaty }];
  });
}

function totalAt({ series, headline }: IndicatorFinding, year: number): number | null {
  const own = series.find((each) => each.series === headline);
  return own?.points.find((point) => point.year === year)?.value ?? null;
}

function sexesOf({ groups }: GapFinding): GroupComparison["sexes"] {
  const valueOf = (sex: Sex): number | undefined =>
    groups.find(({ label }) => sexOf(label) === sex)?.value;
  const [women, men] = [valueOf("women"), valueOf("men")];
  return groups.length === 2 && women !== undefined && men !== undefined ? { women, men } : null;
}

function byWidth(a: GroupComparison, b: GroupComparison): number {
  return (
    (b.gap.relative ?? 0) - (a.gap.relative ?? 0) ||
    compareIndicators(a.indicator, b.indicator) ||
    STANDARD_DIMENSIONS.indexOf(a.dimension) - STANDARD_DIMENSIONS.indexOf(b.dimension) ||
    (a.gap.dimension < b.gap.dimension ? -1 : 1)
  );
}

/** The first of each indicator and dimension, in order. */
function distinct(comparisons: readonly GroupComparison[]): readonly GroupComparison[] {
  const groups = groupBy(comparisons, ({ indicator, dimension }) => `${indicator} ${dimension}`);
  return [...groups.values()].flatMap(([first]) => first ?? []);
}

/** Labels that differ only in case or blanks are one group; so are all words for women, and all for men. */
function behindCounts(comparisons: readonly GroupComparison[]): readonly BehindCount[] {
  const judged = comparisons.flatMap(({ dimension, gap: { furthestBehind } }) => {
    if (furthestBehind === null) return [];
    const label = furthestBehind.trim();
    return [{ dimension, label, sex: dimension === "sex" ? sexOf(label) : null }];
  });
  const groups = groupBy(judged, ({ dimension, sex, label }) =>
    JSON.stringify([dimension, sex ?? label.toLowerCase()]),
  );
  return [...groups.values()]
    .flatMap((own) => own.slice(0, 1).map((first) => ({ ...first, behind: own.length })))
    .toSorted(
      (a, b) =>
        STANDARD_DIMENSIONS.indexOf(a.dimension) - STANDARD_DIMENSIONS.indexOf(b.dimension) ||
        b.behind - a.behind ||
        (a.label < b.label ? -1 : 1),
    );
}

function coverageOf(goal: Goal, indicators: readonly IndicatorFinding[]): GroupCoverage {
  const own = indicators.filter((finding) => finding.goal === goal);
  const shown = own.map(({ series }) => shownDimensions(series));
  const count = (dimension: StandardDimension): number =>
    shown.filter((dimensions) => dimensions.has(dimension)).length;
  return {
    goal,
    indicators: own.length,
    shown: {
      sex: count("sex"),
      age: count("age"),
      place: count("place"),
      income: count("income"),
      disability: count("disability"),
      origin: count("origin"),
    },
  };
}
