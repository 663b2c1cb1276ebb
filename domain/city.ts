/** The city folder after validation: what `city.yaml` and its tables say. Data, never code. */
import type { HumanCheck } from "./human-check.ts";
import type { ApprovalRule } from "./approval.ts";
import type { CityRights } from "./city-rights.ts";
import type { FurtherDocument } from "./document-kind.ts";
import type { Goal } from "./goal.ts";
import type { TargetCode } from "./target-code.ts";
import type { Logo, Theme } from "./theme.ts";

export type Direction = "increase" | "decrease";

/** What an indicator measures (OHCHR, HR/PUB/12/5): commitment, effort or result. */
export type IndicatorKind = "structural" | "process" | "outcome";

export interface CityFolder {
  readonly config: CityConfig;
  readonly indicators: readonly DeclaredIndicator[];
  /** Markdown by language, then by name without ".md": "foreword", "goal-04", "target-4.1", "methods", "next-steps". */
  readonly narrative: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The city's tables on recommendations, actions, rights and participation. */
  readonly rights: CityRights;
  /** Absent when the city has none. */
  readonly logo?: Logo;
}

export interface CityConfig {
  readonly version: 1;
  /** The folder's name. */
  readonly id: string;
  /** As printed. */
  readonly city: string;
  /** ISO 3166-1 alpha-2 code of the State, upper case. */
  readonly country: string;
  /** First is the main one. */
  readonly languages: readonly string[];
  readonly period: { readonly from: number; readonly to: number };
  /** Printed date, YYYY-MM-DD; null means the newest date of a source. */
  readonly edition: { readonly date: string | null; readonly notice: string | null };
  readonly goals: "all" | readonly Goal[];
  /** Goals under the names that the city gives its groups of goals; absent when it uses none. */
  readonly pillars?: readonly Pillar[];
  readonly sources: readonly SourceConfig[];
  /** Sources of recommendations, listed among the others in the file; absent when there is none. */
  readonly recommendationSources?: readonly RecommendationSource[];
  readonly method: { readonly progress: "open-sdg"; readonly baseline: number };
  /** What is made beside the full review; absent when nothing is asked for. */
  readonly documents?: readonly FurtherDocument[];
  /** Absent when nobody is named: then a run ends with its draft. */
  readonly approval?: ApprovalRule;
  /** What people have checked; absent when nobody is recorded. */
  readonly humanChecks?: readonly HumanCheck[];
  /** Absent when the city has no look of its own. */
  readonly theme?: Theme;
  /** File of the logo beside `city.yaml`, and what it shows. */
  readonly logoFile?: { readonly path: string; readonly alt: string };
}

/** A named group of goals. A goal stands in one pillar at most. */
export interface Pillar {
  readonly name: string;
  readonly goals: readonly Goal[];
}

interface SourceBase {
  readonly id: string;
  /** "city" figures carry statuses; "comparison" figures stand beside them. */
  readonly role: "city" | "comparison";
  /** Who publishes the data, as printed when a series names nobody else. */
  readonly publisher: string | null;
  readonly licence: string | null;
  /** Date of the data as received, YYYY-MM-DD; for HTTP sources the date of the first fetch is used when null. */
  readonly asOf: string | null;
}

export interface OpenSdgSource extends SourceBase {
  readonly kind: "open-sdg";
  /** Comparison sources only: area of the figures, as printed. */
  readonly area?: string;
  /** Folder inside the city folder, or the http(s) address of a published repository's root. */
  readonly location: Location;
}

export interface TableSource extends SourceBase {
  readonly kind: "table";
  /** Comparison sources only: area of the figures, as printed. */
  readonly area?: string;
  readonly location: Location;
  /** Worksheet name; null is the first, and for CSV. */
  readonly sheet: string | null;
  /** CSV only; null is found from the header line. */
  readonly separator: "," | ";" | "\t" | "|" | null;
  readonly decimal: "." | ",";
  readonly encoding: "utf-8" | "windows-1252" | "iso-8859-1" | "utf-16le";
  /** 1-based rows that hold the header; two rows for merged headers. */
  readonly headerRows: readonly number[];
  readonly columns: TableColumns;
}

/** Which column holds what. Names are those of the header; for two header rows "upper / lower". */
export interface TableColumns {
  /** Name of a column, or one indicator for the whole table. */
  readonly indicator: { readonly column: string } | { readonly value: string };
  /** Long form: one column with the year. Wide form: the header cells that are years. */
  readonly year: { readonly column: string } | { readonly columns: readonly string[] };
  /** Long form only. */
  readonly value: string | null;
  readonly unit: { readonly column: string } | { readonly value: string } | null;
  readonly dimensions: readonly string[];
  readonly flag: string | null;
  /** Long form only: columns of the bounds published with a value. Absent when there are none. */
  readonly bounds?: { readonly lower: string; readonly upper: string };
}

export interface UnsdSource extends SourceBase {
  readonly kind: "unsd-sdg";
  /** M49 code of the State, without leading zeros. */
  readonly area: number;
  readonly series: readonly string[];
  /** Base address of the API. */
  readonly baseUrl: string;
}

export type SourceConfig = OpenSdgSource | TableSource | UnsdSource;

/** Recommendations of the UN human rights mechanisms to the city's State. */
export interface RecommendationSource extends Omit<SourceBase, "role"> {
  /** A slice of the index's bulk export, OHCHR's thematic list in DOCX, or a CSV table of the city. */
  readonly kind: "uhri" | "upr-list" | "recommendation-table";
  readonly location: Location;
  readonly filter: RecommendationFilter;
}

/** Any entry under `sources` in `city.yaml`. */
export type AnySource = SourceConfig | RecommendationSource;

/** All sources of a city: those of figures, then those of recommendations, each in the order of `city.yaml`. */
export function sourcesOf({
  sources,
  recommendationSources = [],
}: Pick<CityConfig, "sources" | "recommendationSources">): readonly AnySource[] {
  return [...sources, ...recommendationSources];
}

/** Whether a source gives recommendations; all others give figures. */
export function givesRecommendations(source: AnySource): source is RecommendationSource {
  return !("role" in source);
}

/** A recommendation is read when it has one value of every list; a list or year that is absent leaves nothing out. */
export interface RecommendationFilter {
  readonly bodies?: readonly string[];
  readonly cycles?: readonly number[];
  /** First and last year of publication. A recommendation without a date passes neither. */
  readonly since?: number;
  readonly until?: number;
  readonly goals?: readonly Goal[];
  readonly targets?: readonly TargetCode[];
  readonly themes?: readonly string[];
  readonly groups?: readonly string[];
}

export type Location = { readonly path: string } | { readonly url: string };

/** One row of `indicators.csv`. Empty cells are null. */
export interface DeclaredIndicator {
  readonly indicator: string;
  readonly target: TargetCode;
  readonly goal: Goal;
  /** Language tag to title, from the `title_<lang>` columns. */
  readonly titles: Readonly<Record<string, string>>;
  readonly unit: string | null;
  /** The breakdown of the headline series as "Dimension=Value; Dimension=Value"; "total" for no breakdown; null to find it. */
  readonly headline: string | null;
  readonly direction: Direction | null;
  /** What it measures, when the city says so; null leaves it to the list of official indicators. */
  readonly kind: IndicatorKind | null;
  readonly targetValue: number | null;
  readonly targetYear: number | null;
  readonly targetSetBy: string | null;
  /** Publishing organisation, as printed. */
  readonly source: string | null;
  readonly confirmedBy: string | null;
  readonly confirmedOn: string | null;
  readonly note: string | null;
  /** What an import read, and the phrase it was read from. Never used for a status. */
  readonly proposed: string | null;
  /** Line in `indicators.csv`. */
  readonly line: number;
}
