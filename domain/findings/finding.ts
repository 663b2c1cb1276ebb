/** Findings: computed statements with their evidence. Text, table, chart and download are made from these and nothing else. */
import type { Direction, Pillar } from "../city.ts";
import type { Goal } from "../goal.ts";
import type { BreakdownPart, ObservationFlag, RefusalCode, ValueInterval } from "../observation.ts";
import type { ObligationRow, SourceFile } from "../released-data.ts";
import type { TargetCode } from "../target-code.ts";
import type { StandardDimension } from "./dimension.ts";
import type { GapFinding } from "./gap-finding.ts";
import type { LeftBehindFinding } from "./left-behind-finding.ts";
import type { ObligationGap, RightsFindings } from "./rights-finding.ts";

export type AssessedStatus = "met" | "on-track" | "too-slow" | "moving-away";
export type Status = AssessedStatus | "not-assessed" | "no-data";

export const STATUSES: readonly Status[] = [
  "met",
  "on-track",
  "too-slow",
  "moving-away",
  "not-assessed",
  "no-data",
];

/** Why an indicator has no status. Each has a sentence in every language. */
export type NotAssessedReason =
  | "no-headline-series"
  | "direction-not-confirmed"
  | "no-target-value"
  | "no-value"
  | "one-value"
  | "no-later-value"
  | "baseline-equals-target"
  | "change-unclear"
  | "target-year-not-after-baseline"
  | "unit-conflict";

/** A value with its time. */
export interface Point {
  readonly period: string;
  /** First year of the period; the year the method counts with. */
  readonly year: number;
  readonly value: number;
  readonly flag: ObservationFlag | null;
  /** Bounds stated by the publisher; absent where there are none. */
  readonly interval?: ValueInterval;
}

export interface TargetValue {
  readonly value: number;
  readonly year: number;
  readonly direction: Direction;
  readonly setBy: string | null;
}

/** Bars of the sureness meter: 3 five or more values, 2 three or four or a break, 1 two values. */
export type Sureness = 1 | 2 | 3;

/** How a status was found; every number that went in stands here. */
export type Assessment =
  | {
      readonly status: AssessedStatus;
      /** "met" only: the latest value is worse than the baseline. */
      readonly gettingWorse: boolean;
      readonly baseline: Point | null;
      readonly latest: Point;
      readonly target: TargetValue;
      /** "growth": ratio of yearly growth rates; "straight-line": zero or sign change; "level": met, no ratio needed. */
      readonly formula: "growth" | "straight-line" | "level";
      /** Observed pace over needed pace, without unit; null for "level". 1 is exactly on track. */
      readonly ratio: number | null;
      /** Observed and needed yearly growth as fractions; null when the formula is not "growth". */
      readonly growth: { readonly observed: number; readonly needed: number } | null;
      /** Statistics Canada's score, -5 to 5. */
      readonly score: number;
      readonly values: number;
      readonly sureness: Sureness | null;
      readonly hasBreak: boolean;
      /** The target year lies before the latest value. */
      readonly deadlinePassed: boolean;
      /** Another respected formula gives another class. */
      readonly otherFormula: {
        readonly formula: "straight-line";
        readonly status: AssessedStatus;
        readonly ratio: number;
      } | null;
      /** The next year's value at which the class would change, and to which; null when not defined. */
      readonly tipping: {
        readonly year: number;
        readonly value: number;
        readonly becomes: AssessedStatus;
      } | null;
    }
  | {
      readonly status: "not-assessed";
      readonly reason: NotAssessedReason;
      readonly baseline: Point | null;
      readonly latest: Point | null;
      readonly values: number;
      readonly hasBreak: boolean;
    };

/** Rows behind values, in the order of the values: lines of one file, then of the next. */
export interface EvidenceRows {
  /** Place in `Evidence.files`, from 0. */
  readonly file: number;
  readonly lines: readonly number[];
}

/** Where figures come from: tables of the warehouse, and the files from which their rows were read. */
export interface Evidence {
  readonly models: {
    readonly series: "marts.observation";
    readonly comparisons: "marts.comparison";
  };
  readonly files: readonly SourceFile[];
}

/** A period whose value is known to its publisher and hidden to protect people in a small group. */
export interface HiddenPeriod {
  readonly period: string;
  /** First year of the period. */
  readonly year: number;
}

export interface SeriesFinding {
  readonly series: string;
  readonly name: string | null;
  readonly breakdown: readonly BreakdownPart[];
  readonly unit: string | null;
  /** Digits after the decimal sign with which the values of this series are printed. */
  readonly decimals: number;
  readonly isTotal: boolean;
  readonly isHeadline: boolean;
  /** Sorted by year; years without a value are absent here and listed in `blankPeriods`. */
  readonly points: readonly Point[];
  /** Where the points were read, in their order. */
  readonly evidence: readonly EvidenceRows[];
  /** Periods that the publisher lists without a value. */
  readonly blankPeriods: readonly string[];
  /** Those of `blankPeriods` that are hidden, sorted by year; absent when none is. */
  readonly hidden?: readonly HiddenPeriod[];
}

/** A series before its digits are chosen, which depend on the gaps between series. */
export type SeriesValues = Omit<SeriesFinding, "decimals">;

/** A series of another area: one area, publisher, series and unit. */
export interface ComparisonFinding {
  /** As printed: "Spain". */
  readonly area: string;
  readonly publisher: string;
  /** Code of the series at its publisher. */
  readonly series: string;
  /** Null when the publisher names none. */
  readonly name: string | null;
  readonly unit: string | null;
  /** Digits after the decimal sign with which the values are printed. */
  readonly decimals: number;
  /** Sorted by year; at least one. */
  readonly points: readonly Point[];
  /** Where the points were read, in their order. */
  readonly evidence: readonly EvidenceRows[];
}

/** What is not known about an indicator. */
export interface DataGaps {
  /** Years between first and latest value without one. */
  readonly missingYears: readonly number[];
  /** Of sex, age, place, income, disability, origin: those of which no group has a value. */
  readonly missingDimensions: readonly StandardDimension[];
  readonly latestYear: number | null;
}

/** Trend of the headline series from its first value in the window to its latest. Words only, no judgment. */
export interface Trend {
  readonly first: Point;
  readonly latest: Point;
  readonly change: number;
  /** Change over the first value; null when that is zero, signs differ, or published intervals of the two overlap. */
  readonly relativeChange: number | null;
  readonly highest: Point;
  readonly lowest: Point;
}

export interface IndicatorFinding {
  readonly indicator: string;
  readonly goal: Goal;
  readonly target: TargetCode;
  readonly titles: Readonly<Record<string, string>>;
  readonly unit: string | null;
  /** Digits after the decimal sign of the headline series, its target value and its groups. */
  readonly decimals: number;
  readonly publisher: string | null;
  readonly publisherUrl: string | null;
  readonly sourceId: string;
  readonly file: string;
  readonly note: string | null;
  readonly targetValue: TargetValue | null;
  readonly confirmed: { readonly by: string; readonly on: string } | null;
  /** Line in `indicators.csv` with direction and target value; null for an indicator that is only in the data. */
  readonly declaredLine: number | null;
  readonly series: readonly SeriesFinding[];
  /** Key of the headline series; null when there is none. */
  readonly headline: string | null;
  readonly assessment: Assessment;
  readonly trend: Trend | null;
  /** Largest relative gap first. */
  readonly gaps: readonly GapFinding[];
  readonly dataGaps: DataGaps;
  /** Figures of other areas for the same indicator. */
  readonly comparisons: readonly ComparisonFinding[];
}

export interface TargetFinding {
  readonly target: TargetCode;
  readonly goal: Goal;
  readonly title: string;
  readonly shortName: string;
  readonly status: Status;
  /** Score the class was read from; null unless assessed. */
  readonly medianScore: number | null;
  readonly indicators: readonly string[];
  readonly assessed: number;
  readonly statusCounts: Readonly<Record<AssessedStatus, number>>;
  /** Assessed indicator with the lowest score; null unless assessed. */
  readonly weakest: string | null;
  /** Names of the rights that stand behind it most of all, in order; empty when the list names none. */
  readonly rights: readonly string[];
  readonly obligations: readonly ObligationRow[];
}

export interface GoalFinding {
  readonly goal: Goal;
  readonly targets: readonly TargetCode[];
  readonly statusCounts: Readonly<Record<Status, number>>;
  readonly indicatorCount: number;
}

/** One line of annex A: a code and where it occurred. */
export interface DataProblem {
  readonly code: RefusalCode;
  readonly sourceId: string;
  readonly file: string;
  readonly indicator: string | null;
  readonly count: number;
  /** First place, for the reader who wants to look. */
  readonly line: number | null;
  readonly column: string | null;
  readonly value: string | null;
  readonly leftOut: boolean;
}

export interface QualityFinding {
  readonly perGoal: readonly {
    readonly goal: Goal;
    readonly indicators: number;
    readonly withTargetValue: number;
    readonly withFiveValues: number;
    readonly withRecentValue: number;
    readonly missingYears: number;
    readonly targetsWithoutData: number;
    readonly targets: number;
  }[];
  /** A value counts as recent from this year on. */
  readonly recentFrom: number;
  readonly problems: readonly DataProblem[];
  /** Indicators of counts of persons with a value from 1 to 9. Disclosure control is not applied. */
  readonly smallCounts: readonly string[];
}

/** The three lists of the highlights page; each holds at most three indicator codes. */
export interface Highlights {
  readonly fastest: readonly string[];
  readonly obligationGaps: readonly ObligationGap[];
  readonly leftBehind: readonly { readonly indicator: string; readonly gap: GapFinding }[];
  /** Standard dimensions that no indicator of the review shows. */
  readonly unseen: readonly StandardDimension[];
}

/** Everything a review says, in one value. */
export interface ReviewFindings {
  readonly goals: readonly GoalFinding[];
  /** Named groups of the goals of this review; empty when the city uses none. */
  readonly pillars: readonly Pillar[];
  readonly targets: readonly TargetFinding[];
  readonly indicators: readonly IndicatorFinding[];
  readonly highlights: Highlights;
  readonly leftBehind: LeftBehindFinding;
  readonly quality: QualityFinding;
  readonly rights: RightsFindings;
  readonly evidence: Evidence;
}
