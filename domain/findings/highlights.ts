/** The three lists of the highlights page, each chosen by a rule that is printed with it. */
import { STANDARD_DIMENSIONS, standardDimension } from "./dimension.ts";
import type { Highlights, IndicatorFinding } from "./finding.ts";
import type { GapFinding } from "./gap-finding.ts";
import { comparesGroups, measuresDifference } from "./gap.ts";
import { overlap } from "./interval.ts";
import { sense } from "./pace.ts";
import type { ObligationGap } from "./rights-finding.ts";
import { shownDimensions } from "./shown-dimensions.ts";

const LENGTH = 3;

/** `gaps` stand in the order of urgency (obligation-gaps.ts). `gapsFrom`: differences between groups of earlier years are not shown as "left behind". */
export function highlightsOf(
  indicators: readonly IndicatorFinding[],
  gaps: readonly ObligationGap[],
  gapsFrom: number,
): Highlights {
  const seen = new Set(indicators.flatMap(({ series }) => [...shownDimensions(series)]));
  return {
    fastest: fastest(indicators),
    obligationGaps: gaps.slice(0, LENGTH),
    leftBehind: leftBehind(indicators, gapsFrom),
    unseen: STANDARD_DIMENSIONS.filter((dimension) => !seen.has(dimension)),
  };
}

/**
 * Rule: indicators that are met or on track by both formulas and better than at the baseline, by the size of the relative change from
 * baseline to latest value (halving and doubling count the same), at most one per target; not where the published
 * intervals of the two overlap.
 */
function fastest(indicators: readonly IndicatorFinding[]): readonly string[] {
  const moves = indicators.flatMap((finding) => {
    const move = relativeMove(finding);
    return move === null ? [] : [{ finding, move }];
  });
  moves.sort((a, b) => b.move - a.move);
  return distinct(moves, ({ finding }) => finding.target)
    .slice(0, LENGTH)
    .map(({ finding }) => finding.indicator);
}

/** Logarithm of latest over baseline in the wanted direction; null unless it is an improvement that can be measured so. */
function relativeMove({ assessment }: IndicatorFinding): number | null {
  if (assessment.status !== "met" && assessment.status !== "on-track") return null;
  if (assessment.otherFormula !== null) return null;
  const { baseline, latest, target } = assessment;
  if (!baseline || baseline.value * latest.value <= 0 || overlap(baseline, latest)) return null;
  const move =
    sense(target.direction) * Math.sign(baseline.value) * Math.log(latest.value / baseline.value);
  return move > 0 ? move : null;
}

/**
 * Rule: the largest relative gaps between groups of people by sex, age, place, income, disability or origin, at most one
 * per dimension and per indicator. Counts and shares of one whole are left out, because they grow with the size of a
 * group; so are indicators that measure a difference themselves, and groups whose published intervals overlap. Where any
 * gap has a group that is furthest behind (a confirmed direction), only such gaps are listed.
 */
function leftBehind(
  indicators: readonly IndicatorFinding[],
  gapsFrom: number,
): Highlights["leftBehind"] {
  const comparable = indicators.filter(({ titles }) => !measuresDifference(titles));
  const all = comparable.flatMap(({ indicator, unit, gaps }) =>
    gaps
      .filter((gap) => comparesPeople(gap, unit) && gap.year >= gapsFrom)
      .map((gap) => ({ indicator, gap })),
  );
  const judged = all.filter(({ gap }) => gap.furthestBehind !== null);
  const ranked = (judged.length > 0 ? judged : all).toSorted(
    (a, b) => (b.gap.relative ?? 0) - (a.gap.relative ?? 0),
  );
  const perDimension = distinct(
    ranked,
    ({ gap }) => standardDimension(gap.dimension) ?? gap.dimension,
  );
  return distinct(perDimension, ({ indicator }) => indicator).slice(0, LENGTH);
}

function comparesPeople(gap: GapFinding, unit: string | null): boolean {
  return (
    standardDimension(gap.dimension) !== null &&
    !gap.unclear &&
    (gap.relative ?? 0) > 1 &&
    comparesGroups(gap.groups, unit)
  );
}

/** The first of each key, in order. */
function distinct<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
