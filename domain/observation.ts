/** Observations as the readers of sources hand them over, before any model has touched them. */

/** The time of an observation, as published and as years. School and fiscal years count from their first year. */
export interface Period {
  /** As printed by the publisher: "2022", "2022-2023", "2011/12". */
  readonly text: string;
  /** First calendar year covered. */
  readonly year: number;
  /** Last calendar year covered; equal to `year` for a plain year. */
  readonly endYear: number;
}

/** One cell of a disaggregation: dimension as published ("Gender") and its value ("Women"). */
export interface BreakdownPart {
  readonly dimension: string;
  readonly value: string;
}

/** OBS_STATUS: b break in the series, e estimated, p provisional, c hidden to protect people, u low reliability. */
export type ObservationFlag = "b" | "e" | "p" | "c" | "u";

/**
 * Bounds that a publisher states around a value, in the unit of the value (SDMX: LOWER_BOUND, UPPER_BOUND). The level
 * of confidence is the publisher's.
 */
export interface ValueInterval {
  /** At most `upper`. */
  readonly lower: number;
  readonly upper: number;
}

export interface Observation {
  readonly indicator: string;
  readonly period: Period;
  /** Non-empty dimension cells in column order; empty for the total. */
  readonly breakdown: readonly BreakdownPart[];
  /** As published; null when the publisher names none. */
  readonly unit: string | null;
  /** Open SDG's `Series` selector; null when there is none. */
  readonly series: string | null;
  /** Null is "no value", never zero. */
  readonly value: number | null;
  /** Digits after the decimal sign in the published text, 0 for whole numbers and null values. */
  readonly decimals: number;
  readonly flag: ObservationFlag | null;
  /** Absent where the publisher states no bounds, or none that hold the value. */
  readonly interval?: ValueInterval;
  readonly file: string;
  /** Line in the file (row in a sheet), from 1. */
  readonly line: number;
}

export const REFUSAL_CODES = [
  "unreadable-value",
  "unreadable-year",
  "missing-year",
  "duplicate-observation",
  "ragged-row",
  "placeholder-series",
  "unknown-indicator",
  "conflicting-target",
  "empty-file",
  "unreadable-metadata",
  "not-an-indicator-file",
  "missing-unit",
  "footnote-sign",
  "unreadable-interval",
  "unknown-area",
  "unknown-state",
  "missing-symbol",
  "unknown-mechanism",
  "unknown-position",
  "duplicate-recommendation",
  "unreadable-record",
  "unreadable-field",
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** A cell, row or file that was not taken, and why: counted, printed in annex A, written beside the source. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly file: string;
  /** Null when the whole file is refused. */
  readonly line: number | null;
  readonly column: string | null;
  readonly value: string | null;
  /** Null when no indicator can be named. */
  readonly indicator: string | null;
  /** True when the row or file was left out; false when it is only reported (a conflicting `target_id`, a footnote sign). */
  readonly leftOut: boolean;
}

/** What a source says about one of its indicators (metadata of an Open SDG repository, of an API). */
export interface SourceIndicator {
  readonly indicator: string;
  /** Language tag to title. */
  readonly titles: Readonly<Record<string, string>>;
  readonly unit: string | null;
  readonly publisher: string | null;
  readonly publisherUrl: string | null;
  /** Note for readers, plain text, in the main language of the source. */
  readonly note: string | null;
  readonly file: string;
}

/** Everything one source gave: rows, refused rows, metadata. Readers are pure; order is file order. */
export interface SourceReading {
  readonly sourceId: string;
  readonly observations: readonly Observation[];
  readonly refusals: readonly Refusal[];
  readonly indicators: readonly SourceIndicator[];
  /** Names of coded series (an API's series codes), for sources that have them. */
  readonly seriesNames?: Readonly<Record<string, string>>;
}
