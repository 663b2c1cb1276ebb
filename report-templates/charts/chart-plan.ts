/** A figure of the review before it is drawn: what it shows, in words and as a Vega-Lite specification. */
import type { TopLevelSpec } from "vega-lite";
import type { Goal } from "../../domain/goal.ts";
import type { Status } from "../../domain/findings/finding.ts";
import type { TargetCode } from "../../domain/target-code.ts";

export type ChartKind =
  | "trend-to-target"
  | "lines"
  | "many-lines"
  | "dumbbell"
  | "ranked-bars"
  | "columns"
  | "cover-field"
  | "sparkline";

export interface ChartPlan {
  /** Unique in the review and fit for a file name and an HTML id: "figure-4.1.2-trend". */
  readonly id: string;
  readonly kind: ChartKind;
  readonly goal: Goal | null;
  readonly target: TargetCode | null;
  readonly indicator: string | null;
  /** "main" stands over 8 columns (114.33 mm), "half" over 6 (84.5 mm), "full" over 12 (174 mm), "spark" in a table. */
  readonly width: "main" | "half" | "full" | "spark";
  /** The finding as a sentence; empty for sparklines. */
  readonly title: string;
  /** What is measured, where, when, in which unit. */
  readonly subtitle: string;
  /** The finding in at most 150 characters, for assistive technology; empty for decorative sparklines beside their numbers. */
  readonly alt: string;
  /** The finding at length, for the web; empty for the cover and for sparklines. */
  readonly description: string;
  /** Status shown above the figure; null when it shows something other than the headline series. */
  readonly status: Status | null;
  /** Notes under the source line. */
  readonly notes: readonly string[];
  readonly spec: TopLevelSpec;
  /** The same figure for a phone; absent where the first one fits there too. */
  readonly narrow?: TopLevelSpec;
}
