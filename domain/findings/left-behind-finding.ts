/** Who is left behind across the goals: groups that can be compared, and groups that cannot be seen. */
import type { Goal } from "../goal.ts";
import type { ObligationRow } from "../released-data.ts";
import type { TargetCode } from "../target-code.ts";
import type { GapFinding } from "./gap-finding.ts";
import type { StandardDimension } from "./dimension.ts";
import type { Sex } from "./sexes.ts";

/** Groups of one indicator that can be compared with each other, and the right that this concerns. */
export interface GroupComparison {
  readonly indicator: string;
  readonly goal: Goal;
  readonly target: TargetCode;
  readonly dimension: StandardDimension;
  readonly gap: GapFinding;
  /** Values of women and men when these are the only two groups. */
  readonly sexes: Readonly<Record<Sex, number>> | null;
  /** The first of the rights behind the target; null when the list of links names none. */
  readonly right: string | null;
  /** The treaty behind that right which covers this group, binding before others; null when none is linked directly. */
  readonly treaty: ObligationRow | null;
}

/** On how many indicators a group is furthest behind. */
export interface BehindCount {
  readonly dimension: StandardDimension;
  /** Women and men under whatever label they are published; null for all other groups. */
  readonly sex: Sex | null;
  /** As published where it was found first. */
  readonly label: string;
  /** Indicators on which it is furthest behind. */
  readonly behind: number;
}

/** How many indicators of a goal have a value for at least one group, by dimension. */
export interface GroupCoverage {
  readonly goal: Goal;
  readonly indicators: number;
  readonly shown: Readonly<Record<StandardDimension, number>>;
}

export interface LeftBehindFinding {
  /** All of them, widest relative gap first; at most one per indicator and dimension. */
  readonly comparisons: readonly GroupComparison[];
  /** First year that counts as recent. */
  readonly recentFrom: number;
  /** Comparable groups whose latest common year lies before `recentFrom`. */
  readonly older: number;
  /** Recent ones that are not compared, because published intervals overlap; absent when there are none. */
  readonly unclear?: number;
  /** Only comparisons with a confirmed direction. By dimension, then most often first. */
  readonly behind: readonly BehindCount[];
  /** Indicators of the figure of women and men: in per cent, widest relative gap first, at most ten. */
  readonly pairs: readonly string[];
  readonly coverage: readonly GroupCoverage[];
}
