/** Words inside charts. One implementation a language, in locales/<language>/charts.ts. */
import type { IndicatorFinding } from "../../domain/findings/finding.ts";
import type { GapFinding } from "../../domain/findings/gap-finding.ts";
import type { Formats } from "../locales/format.ts";
import type { ChartKind } from "./chart-plan.ts";
import type { LeftBehindWords } from "./left-behind-words.ts";
import type { TextMeasure } from "./text-measure.ts";

/** A target value in words: "at most 10", or only "0". */
export interface Limit {
  readonly value: string;
  readonly bound: "at-least" | "at-most" | "exactly";
}

export interface ChartText {
  /** Beside the dotted line from the first value to the target value: "pace needed". */
  readonly paceNeeded: string;
  /** In the hatched band between two values: "no value". */
  readonly noValue: string;
  /** In the hatched band over values that their publisher hides: "hidden to protect people". */
  readonly hidden: string;
  /** Note under a figure: "c: hidden to protect people (2018)." */
  hiddenNote(what: string): string;
  /** Note under a figure with whiskers: "Thin lines: interval published with the value." */
  readonly intervalNote: string;
  /** Beside the line where a new method begins: "new method". */
  readonly newMethod: string;
  /** "Target for 2030: at most 10" */
  target(limit: Limit & { readonly year: string }): string;
  /** "Target for 2020, passed: at most 10" */
  targetPassed(limit: Limit & { readonly year: string }): string;
  /** Among the labels at the ends of lines: "Target: at most 10". */
  targetShort(limit: Limit): string;
  /** "The scale starts at 75." */
  scaleStartsAt(value: string): string;
  /** Note under a figure: "From 2024, a new method." */
  breakNote(periods: string): string;
  /** Under a list of places that was cut in the middle: "4 more in table B". */
  moreInTable(count: string): string;
  /** Above the reference line of a chart of groups: "City 91.5". */
  city(value: string): string;
  /** "What is measured, unit": joins a title and a unit. */
  measured(title: string, unit: string | null): string;
  /** Words of a subtitle after what is measured: "by district", "2022–23, by district". */
  byGroup(period: string | null, dimension: string): string;
  /** "Status: Men.": which group of the chart carries the status. */
  statusOf(group: string): string;
  /** Words of the figure of women and men across the goals. */
  readonly leftBehind: LeftBehindWords;
  /** Description of the cover field for assistive technology. */
  coverAlt(counts: {
    readonly assessed: string;
    readonly all: string;
    readonly onCourse: string;
  }): string;
}

/** What a figure shows: the headline series, or the groups of one dimension. */
export type FigureShape = { readonly shows: "headline" } | GroupsShape;

export interface GroupsShape {
  readonly shows: "groups";
  readonly gap: GapFinding;
  /** Known once the chart is chosen: lines show all years, a dumbbell two values of each group. */
  readonly drawn?: ChartKind;
}

/** A row of a dumbbell. */
export interface PairRow {
  readonly finding: IndicatorFinding;
  readonly name: string;
  readonly groups: readonly [first: string, second: string];
  readonly values: readonly [first: number, second: number];
}

/** Sentences about figures, computed from the same findings. */
export interface FigureWords {
  /** The finding as a title, without a full stop. */
  figureTitle(finding: IndicatorFinding, shape: FigureShape): string;
  /** The finding in at most 150 characters. */
  figureAlt(finding: IndicatorFinding, shape: FigureShape): string;
  /** What the figure shows in full sentences, for those who do not see it. */
  figureDescription(finding: IndicatorFinding, shape: FigureShape): readonly string[];
  /** The row whose values lie furthest apart, as a sentence; null where none are apart. */
  furthestApart(rows: readonly PairRow[]): string | null;
}

/** What every drawing needs besides its data. */
export interface ChartTools {
  readonly formats: Formats;
  readonly text: ChartText;
  readonly measure: TextMeasure;
}
