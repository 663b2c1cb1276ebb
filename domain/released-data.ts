/** The marts as findings read them: rows of SQL, typed. Everything published comes from these rows. */
import type { Direction } from "./city.ts";
import type { BreakdownPart, ObservationFlag, RefusalCode } from "./observation.ts";

/** `marts.indicator`: one row per indicator of the city in this run. */
export interface IndicatorRow {
  readonly indicator: string;
  readonly goal: number;
  readonly target: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly unit: string | null;
  /** Key into `series`; null when no headline series can be named. */
  readonly headlineSeries: string | null;
  readonly direction: Direction | null;
  readonly targetValue: number | null;
  readonly targetYear: number | null;
  readonly targetSetBy: string | null;
  readonly confirmedBy: string | null;
  readonly confirmedOn: string | null;
  readonly note: string | null;
  readonly publisher: string | null;
  readonly publisherUrl: string | null;
  readonly sourceId: string;
  readonly file: string;
}

/** `marts.series`: one row per indicator, unit, Open SDG series and breakdown. */
export interface SeriesRow {
  /** Unique in the run, stable between runs: "1.2.1|Percentage||Gender=Women". */
  readonly series: string;
  readonly indicator: string;
  readonly unit: string | null;
  readonly seriesName: string | null;
  readonly breakdown: readonly BreakdownPart[];
  /** Every breakdown cell blank or a known total. */
  readonly isTotal: boolean;
  readonly isHeadline: boolean;
  /** Most digits after the decimal sign among the published values. */
  readonly decimals: number;
}

/** `marts.observation`: one row per series and period, sorted by year; null values are kept. */
export interface ObservationRow {
  readonly series: string;
  readonly indicator: string;
  readonly period: string;
  readonly year: number;
  readonly endYear: number;
  readonly value: number | null;
  readonly flag: ObservationFlag | null;
  readonly file: string;
  readonly line: number;
}

/** `marts.target`: one row per SDG target in the scope of the run. */
export interface TargetRow {
  readonly target: string;
  readonly goal: number;
  /** Official wording (A/RES/70/1). */
  readonly title: string;
  /** Our own two to four words: "Finishing school". */
  readonly shortName: string;
}

export type InstrumentKind = "treaty" | "protocol" | "declaration" | "other-instrument";
export type LinkStrength = "direct" | "enabling" | "contextual" | "named";
/** Who says so, surest first. */
export type LinkBasis =
  "official-checked" | "official-recalled" | "named-in-target" | "own-reading";
export type BindingStatus = "binding" | "signed" | "not-ratified" | "not-a-treaty" | "not-in-data";

/** `marts.target_obligation`: one row per target, instrument and article. */
export interface ObligationRow {
  readonly target: string;
  readonly instrument: string;
  readonly instrumentName: string;
  readonly instrumentKind: InstrumentKind;
  readonly article: string;
  /** Name of the right in our words, "Right to education"; null when the article names none. */
  readonly right: string | null;
  readonly strength: LinkStrength;
  readonly basis: LinkBasis;
  /** The source tag as it stands in the table of links. */
  readonly basisSource: string;
  readonly binding: BindingStatus;
  readonly bindingSince: number | null;
  /** "2022-08" */
  readonly ratificationAsOf: string;
}

/** `marts.refusal`: rows and files that were not taken. */
export interface RefusalRow {
  readonly sourceId: string;
  readonly code: RefusalCode;
  readonly file: string;
  readonly line: number | null;
  readonly column: string | null;
  readonly value: string | null;
  readonly indicator: string | null;
  readonly leftOut: boolean;
}

/** `marts.comparison`: national figures that stand beside the city's, never on one axis with them. */
export interface ComparisonRow {
  readonly indicator: string;
  readonly series: string;
  readonly seriesName: string;
  readonly area: string;
  readonly unit: string | null;
  readonly period: string;
  readonly year: number;
  readonly value: number;
  readonly publisher: string;
}

export interface ReleasedData {
  readonly indicators: readonly IndicatorRow[];
  readonly series: readonly SeriesRow[];
  readonly observations: readonly ObservationRow[];
  readonly targets: readonly TargetRow[];
  readonly obligations: readonly ObligationRow[];
  readonly refusals: readonly RefusalRow[];
  readonly comparisons: readonly ComparisonRow[];
}
