/** Words of the figure of women and men across the goals. One implementation a language. */
import type { Goal } from "../../domain/goal.ts";
import type { Sex } from "../../domain/findings/sexes.ts";
import type { Formats } from "../locales/format.ts";

/** What the figure shows, counted from its rows. */
export interface PairsShown {
  readonly rows: number;
  /** Rows on which this side fares worse, by a confirmed direction. */
  readonly worse: Readonly<Record<Sex, number>>;
  /** Rows with the same value for both. */
  readonly equal: number;
  /** Largest difference between women and men among the rows, in percentage points. */
  readonly points: number;
  /** Digits after the decimal sign of that difference. */
  readonly decimals: number;
  /** The side whose rows are bold: the one that fares worse more often, else women; null without a confirmed direction. */
  readonly bold: Sex | null;
}

export interface LeftBehindWords {
  /** Above the marks of the first row. */
  readonly sexes: Readonly<Record<Sex, string>>;
  /** "Adults who do sport (2022)" */
  rowName(title: string, period: string): string;
  pairsTitle(shown: PairsShown, formats: Formats): string;
  pairsSubtitle(shown: PairsShown): string;
  /** At most 150 characters. */
  pairsAlt(shown: PairsShown, formats: Formats): string;
  /** Under the figure; the goals in whose tables the numbers stand. */
  pairsNote(goals: readonly Goal[], formats: Formats): string;
  /** Behind it, where the values of all rows, or of some, are published without an interval. */
  readonly noMargins: Readonly<Record<"all" | "some", string>>;
}
