/** The marts as findings read them: rows of SQL, typed. Everything published comes from these rows. */
import type { Direction } from "./city.ts";
import type { BindingStatus, InstrumentKind, LinkBasis, LinkStrength } from "./rights-link.ts";
import type { ReleasedRights } from "./released-rights.ts";
import type { BreakdownPart, ObservationFlag, RefusalCode, ValueInterval } from "./observation.ts";

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
  /** Line in `indicators.csv`; null for an indicator that is only in the data. */
  readonly declaredLine: number | null;
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
  readonly sourceId: string;
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
  /** Absent where the publisher states none. */
  readonly interval?: ValueInterval;
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

/** `marts.target_obligation`: one row per target, instrument and article. */
export interface ObligationRow {
  readonly target: string;
  readonly instrument: string;
  readonly instrumentName: string;
  readonly instrumentKind: InstrumentKind;
  /** "region": an instrument of the State's region. */
  readonly instrumentReach: "all" | "region";
  /** Year in which the text was adopted. */
  readonly instrumentAdopted: number;
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
  /** The State's reservation, declaration or other remark; null when none is recorded here, which does not mean that there is none. */
  readonly reservation: string | null;
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

/** `marts.comparison`: figures of another area that stand beside the city's, never on one axis with them. */
export interface ComparisonRow {
  readonly indicator: string;
  /** Area of the source, as printed: "Spain". */
  readonly area: string;
  readonly publisher: string;
  /** Code of the series at its publisher. */
  readonly series: string;
  /** Null when the publisher names none. */
  readonly seriesName: string | null;
  readonly unit: string | null;
  readonly period: string;
  readonly year: number;
  readonly value: number;
  readonly flag: ObservationFlag | null;
  /** Absent where the publisher states none. */
  readonly interval?: ValueInterval;
  /** Digits after the decimal sign as published. */
  readonly decimals: number;
  readonly sourceId: string;
  readonly file: string;
  readonly line: number;
}

/** A file of a source from which released figures were read. */
export interface SourceFile {
  readonly sourceId: string;
  /** As in the rows: path in the source's snapshot. */
  readonly file: string;
  /** Of the bytes as received. */
  readonly sha256: string;
}

/** The marts. */
export interface ReleasedRows {
  readonly indicators: readonly IndicatorRow[];
  readonly series: readonly SeriesRow[];
  readonly observations: readonly ObservationRow[];
  readonly targets: readonly TargetRow[];
  readonly obligations: readonly ObligationRow[];
  readonly refusals: readonly RefusalRow[];
  readonly comparisons: readonly ComparisonRow[];
  readonly rights: ReleasedRights;
}

/** The marts, and the files behind their figures. */
export interface ReleasedData extends ReleasedRows {
  readonly files: readonly SourceFile[];
}
