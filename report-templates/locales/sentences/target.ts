/** The finding of an SDG target, from its indicators, in any language. */
import type { IndicatorFinding, TargetFinding } from "../../../domain/findings/finding.ts";
import { overlap } from "../../../domain/findings/interval.ts";
import type { Assessed } from "../../../domain/findings/progress-method.ts";
import { changeOf } from "./change.ts";
import { trendTitle, valueAt } from "./figure.ts";
import { gapTitle } from "./gap.ts";
import { headingName, longName } from "./names.ts";
import type { OtherMovement, Telling, ToldCount, ToldLevel } from "./sentence-words.ts";
import { seedOf, targetNumber } from "./values.ts";

/** Names of weakest indicators that stand behind a count are shorter than those of figures. */
const SHORT = 44;

/**
 * Title of a target. Patterns: no indicator or no value - said; one assessed indicator - its level against the target value
 * (its movement is the title of its figure); several - how many of them are on course, how many move away, and the weakest;
 * none assessed - the largest change, or the first with what the others did, without a judgment.
 */
export function targetTitle<Name>(
  target: TargetFinding,
  indicators: readonly IndicatorFinding[],
  telling: Telling<Name>,
): string {
  const { targets } = telling.words;
  if (indicators.length === 0) return targets.noIndicator;
  const assessed = indicators.flatMap((finding) =>
    finding.assessment.status === "not-assessed"
      ? []
      : [{ finding, assessment: finding.assessment }],
  );
  const [only] = assessed;
  if (assessed.length > 1) return countTitle(target, indicators, telling);
  if (!only) return neutralTitle(indicators, telling);
  const told = toldLevel(only.finding, only.assessment, telling);
  return targets.level(told, only.finding, telling.formats);
}

function toldLevel<Name>(
  finding: IndicatorFinding,
  { target, latest, status, gettingWorse }: Assessed,
  telling: Telling<Name>,
): ToldLevel {
  const { formats, words } = telling;
  return {
    kind: aimOf({ target, latest, status, gettingWorse }),
    value: valueAt(finding, latest, telling),
    words: words.values.targetValueWords(target, finding, formats),
    number: targetNumber(target, finding.unit, formats),
    side: target.direction === "increase" ? "below" : "above",
    year: target.year,
  };
}

/** What is said of a target value: a target year that is over, and a value that gets worse, are said. */
export function aimOf({
  target,
  latest,
  status,
  gettingWorse,
}: Pick<Assessed, "target" | "latest" | "status" | "gettingWorse">): ToldLevel["kind"] {
  if (status === "met") return gettingWorse ? "still-met" : "met";
  return latest.year >= target.year ? "missed" : status;
}

function countTitle<Name>(
  { statusCounts, assessed, weakest }: TargetFinding,
  indicators: readonly IndicatorFinding[],
  { formats, words: { targets, names } }: Telling<Name>,
): string {
  const onCourse = statusCounts.met + statusCounts["on-track"];
  const told: ToldCount = {
    kind: countKind(statusCounts, assessed),
    scope: assessed === indicators.length ? "all" : "part",
    assessed,
    onCourse,
    away: statusCounts["moving-away"],
  };
  const finding = indicators.find(({ indicator }) => indicator === weakest);
  const name = finding ? names.nameOf(finding, formats.language, SHORT) : null;
  const behind = name === null || onCourse === assessed ? "" : targets.weakest(name);
  return targets.count(told, formats) + behind;
}

function countKind(counts: TargetFinding["statusCounts"], assessed: number): ToldCount["kind"] {
  const uniform = (["met", "on-track", "too-slow", "moving-away"] as const).find(
    (status) => counts[status] === assessed,
  );
  const onCourse = counts.met + counts["on-track"];
  if (uniform) return uniform;
  if (onCourse === assessed) return "all-on-course";
  return onCourse === 0 ? "none-on-course" : "some-on-course";
}

/** Relative changes are compared by size; the one that has none is left to the counts. */
function neutralTitle<Name>(
  indicators: readonly IndicatorFinding[],
  telling: Telling<Name>,
): string {
  const valued = indicators.filter(({ series }) => series.some(({ points }) => points.length > 0));
  const moved = valued.filter(({ trend }) => trend !== null);
  const [first] = moved.length > 0 ? moved : valued;
  if (!first) return telling.words.targets.noValue;
  if (moved.length === 1 || valued.length === 1) return loneTitle(first, telling);
  if (moved.length === 0) return untrackedTitle(valued, telling);
  return largestChange(moved, telling) ?? movements(first, moved, telling);
}

/** Several indicators without a movement: the first that has one value, else the first with groups, else that is said. */
function untrackedTitle<Name>(valued: readonly IndicatorFinding[], telling: Telling<Name>): string {
  const told =
    valued.find(({ assessment }) => assessment.latest !== null) ??
    valued.find(({ gaps }) => gaps.length > 0);
  return told
    ? loneTitle(told, telling)
    : telling.words.targets.untracked(valued.length, telling.formats);
}

/** The movement in other words than in the title of its figure, never without saying of what. */
function loneTitle<Name>(finding: IndicatorFinding, telling: Telling<Name>): string {
  const { names, figures } = telling.words;
  const change = changeOf(finding);
  const name = headingName(names, finding, telling.formats.language);
  const [gap] = finding.gaps;
  if (!change)
    return finding.headline === null && gap
      ? gapTitle(finding, gap, telling, name)
      : trendTitle(finding, telling, name);
  const seed = seedOf(finding.indicator) + 1;
  return figures.movement(change, { name, seed, assessment: null }, telling);
}

function largestChange<Name>(
  moved: readonly IndicatorFinding[],
  telling: Telling<Name>,
): string | null {
  const { words, formats } = telling;
  const strongest = moved.toSorted((a, b) => strengthOf(b) - strengthOf(a))[0];
  const change = strongest && changeOf(strongest);
  if (!change || strengthOf(strongest) === 0) return null;
  const name = longName(words.names, strongest, formats.language);
  if (name === null) return null;
  const seed = seedOf(strongest.indicator);
  const title = words.figures.movement(change, { name, seed, assessment: null }, telling);
  return title + words.targets.largest(moved.length, formats);
}

/** How large the relative change is, upwards or downwards; 0 where it is not defined or unclear. */
function strengthOf({ trend }: IndicatorFinding): number {
  if (!trend || trend.first.value <= 0 || trend.latest.value <= 0) return 0;
  if (overlap(trend.first, trend.latest)) return 0;
  return Math.abs(Math.log(trend.latest.value / trend.first.value));
}

const COURSES = ["up", "down", "same", "unclear"] as const;

function courseOf({ trend }: IndicatorFinding): OtherMovement["course"] {
  const change = trend?.change ?? 0;
  if (!trend || change === 0) return "same";
  if (overlap(trend.first, trend.latest)) return "unclear";
  return change > 0 ? "up" : "down";
}

function movements<Name>(
  first: IndicatorFinding,
  moved: readonly IndicatorFinding[],
  telling: Telling<Name>,
): string {
  const others = moved.filter((finding) => finding !== first);
  const parts = COURSES.flatMap((course): readonly OtherMovement[] => {
    const count = others.filter((finding) => courseOf(finding) === course).length;
    return count === 0 ? [] : [{ course, count }];
  });
  const { targets } = telling.words;
  const [alike] = parts.length === 1 ? parts : [];
  const behind = alike
    ? targets.alike(alike, telling.formats)
    : targets.apart(parts, others.length, telling.formats);
  return loneTitle(first, telling) + behind;
}
