/** What a language gives for the computed sentences: words and their order. Which case applies is decided beside this file. */
import type { AssessedStatus, IndicatorFinding } from "../../../domain/findings/finding.ts";
import type { GapFinding } from "../../../domain/findings/gap-finding.ts";
import type { Assessed } from "../../../domain/findings/progress-method.ts";
import type { Formats } from "../format.ts";
import type { NearNumber, Share } from "../near-number.ts";
import type { Change } from "../size-of-change.ts";
import type { DescriptionWords } from "./description-words.ts";
import type { SentenceTools, ValueTexts } from "./values.ts";

/** `Name` is a text where names stand before a colon only, and more where they can be the subject of a sentence. */
export interface SentenceWords<Name> {
  readonly names: NameWords<Name>;
  readonly values: ValueTexts;
  readonly figures: FigureTitleWords<Name>;
  readonly gaps: GapWords;
  readonly descriptions: DescriptionWords;
  readonly targets: TargetWords<Name>;
  readonly messages: MessageWords<Name>;
  readonly summary: SummaryWords;
}

/** Words and tools together, as the builders hand them on. */
export interface Telling<Name> extends SentenceTools {
  readonly words: SentenceWords<Name>;
}

export interface NameWords<Name> {
  /** Null when the indicator has no name that fits in so many characters (that of a title without them). */
  readonly nameOf: (finding: IndicatorFinding, language: string, longest?: number) => Name | null;
  readonly textOf: (name: Name) => string;
  /** "Indicator 5.3.2" */
  readonly codeName: (code: string) => Name;
  /** "Homeless people: ..."; the clause alone where there is no name. */
  readonly headed: (name: Name | null, clause: string) => string;
  /** The title that the city gave, standing alone. */
  readonly asPublished: (title: string) => string;
}

/** A movement with its name, and its assessment where the sentence ends in what it means for the target value. */
export interface ToldMovement<Name> {
  readonly name: Name | null;
  readonly seed: number;
  readonly assessment: Assessed | null;
}

export interface FigureTitleWords<Name> {
  readonly movement: (change: Change, told: ToldMovement<Name>, tools: SentenceTools) => string;
  /** Behind a level: what it means for the target value. */
  readonly verdict: (assessment: Assessed, seed: number) => string;
  /** "7.9 in 2013" */
  readonly valueIn: (value: string, period: string) => string;
  /** "at 7.7 in 2022, the lowest value since 2015" */
  readonly record: (valueIn: string, which: "highest" | "lowest", since: string) => string;
  readonly onlyValue: (valueIn: string) => string;
  readonly statuses: Readonly<Record<AssessedStatus, string>>;
  /** "from 20.1 in 2015 to 14.5 in 2022" */
  readonly course: (from: string, to: string) => string;
  readonly noTotal: string;
  readonly target: (year: number, words: string) => string;
}

export type GapGroup = GapFinding["groups"][number];

/** A group as sentences name it. */
export interface ToldGroup {
  /** As published. */
  readonly label: string;
  /** Inside a sentence: "women", "Nou Barris". */
  readonly name: string;
  /** "for women", "in Nou Barris"; only groups by sex or place stand behind a preposition. */
  readonly among: string;
  readonly value: string;
  /** "81.8 % in Nou Barris", "4.1 (Asian)" */
  readonly valueAt: string;
}

/** The groups with the highest and the lowest value. */
export interface GapPair {
  readonly more: ToldGroup;
  readonly less: ToldGroup;
}

/** Whether groups came closer together or moved apart. */
export type GapMove = "closer" | "apart";

/** Clauses behind a name, and the words in them. */
export interface GapWords {
  readonly equal: (pair: GapPair) => string;
  /** "no clear difference between women and men": published intervals overlap. */
  readonly unclear: (groups: string) => string;
  /** "from 12 % (men) to 14 % (women), intervals overlap" */
  readonly unclearEnds: (lowest: string, highest: string) => string;
  /** "women and men are closer together than in 2015" */
  readonly pairMoved: (move: GapMove, both: readonly ToldGroup[], since: string) => string;
  /** "the gap between ten districts is wider than in 2015" */
  readonly allMoved: (move: GapMove, groups: string, since: string) => string;
  /** "ten districts" in the clause before. */
  readonly several: (count: number, dimension: string, formats: Formats) => string;
  /** "twice as high for men as for women" */
  readonly times: (times: NearNumber<number>, pair: GapPair, formats: Formats) => string;
  readonly points: (points: string, pair: GapPair) => string;
  readonly behind: (worst: ToldGroup, best: ToldGroup) => string;
  readonly range: (pair: GapPair) => string;
  /** Whether the ends of a range are values as they stand alone, or as `ValueTexts.rangeWords` joins them. */
  readonly rangeEnds: "values" | "joined";
  /** A group inside a sentence: "women", "Nou Barris". */
  readonly groupName: (dimension: string, label: string) => string;
  /** "for women", "in Nou Barris" */
  readonly among: (dimension: string, label: string) => string;
  /** A group inside a description. */
  readonly label: (dimension: string, label: string) => string;
  readonly ends: (highest: string, lowest: string) => string;
  /** "two groups by sex" */
  readonly groups: (count: number, dimension: string, formats: Formats) => string;
}

/** The level of the one assessed indicator of a target. */
export interface ToldLevel {
  readonly kind: AssessedStatus | "still-met" | "missed";
  /** "4,365 in 2024" */
  readonly value: string;
  /** "at most 500" */
  readonly words: string;
  /** "500" */
  readonly number: string;
  readonly side: "below" | "above";
  readonly year: number;
}

/** How many of the assessed indicators of a target are on course. */
export interface ToldCount {
  readonly kind: AssessedStatus | "all-on-course" | "none-on-course" | "some-on-course";
  readonly scope: "all" | "part";
  readonly assessed: number;
  readonly onCourse: number;
  readonly away: number;
}

export interface OtherMovement {
  /** "unclear": published intervals overlap. */
  readonly course: "up" | "down" | "same" | "unclear";
  readonly count: number;
}

export interface TargetWords<Name> {
  readonly noIndicator: string;
  readonly noValue: string;
  readonly level: (told: ToldLevel, finding: IndicatorFinding, formats: Formats) => string;
  readonly count: (told: ToldCount, formats: Formats) => string;
  /** Behind the count, with the sign before it. */
  readonly weakest: (name: Name) => string;
  /** Indicators with figures, none with a total over time. */
  readonly untracked: (count: number, formats: Formats) => string;
  /** Behind the title of the largest change of so many indicators. */
  readonly largest: (count: number, formats: Formats) => string;
  /** Behind the title of the first: what all others did, or what so many others did apart. */
  readonly alike: (others: OtherMovement, formats: Formats) => string;
  readonly apart: (others: readonly OtherMovement[], count: number, formats: Formats) => string;
}

export interface MessageWords<Name> {
  /** "Homeless people, 2024"; goes on from the number. */
  readonly subject: (name: Name | null, code: Name, period: string) => string;
  /** ", up from 3,231 in 2016" */
  readonly moved: (
    course: "up" | "down" | "same",
    from: { readonly value: string; readonly year: string },
    finding: IndicatorFinding,
  ) => string;
  readonly aim: (kind: ToldLevel["kind"], words: string, year: number) => string;
  /** "points" behind the number. */
  readonly points: (printed: number) => string;
  /** A unit that is short enough to stand behind the number; null for all others. */
  readonly shortUnit: (unit: string) => string | null;
  readonly gap: (told: {
    readonly kind: "points" | "times";
    readonly highest: string;
    readonly lowest: string;
    readonly name: string;
    readonly period: string;
  }) => string;
  /** "times" behind the number. */
  readonly times: string;
}

/** "part": a share in simple words from ten on, else counts. */
export type ToldPart =
  | { readonly kind: "none" | "all"; readonly all: number }
  | { readonly kind: "share"; readonly share: NearNumber<Share>; readonly all: number }
  | { readonly kind: "count"; readonly count: number; readonly all: number };

/** How many of the assessed targets are on course. */
export interface CourseCase {
  readonly kind: "all-on-course" | "none-on-course" | "some-on-course";
  readonly all: number;
  readonly assessed: number;
  readonly onCourse: number;
}

export type CoverCase =
  CourseCase | { readonly kind: "none"; readonly all: number; readonly withData: number };

export type HighlightsCase =
  | { readonly kind: "no-data" }
  | {
      readonly kind: "no-status";
      readonly shown: number;
      readonly missing: "target-value" | "comparison";
    }
  | { readonly kind: "one"; readonly course: "on" | "off" }
  | { readonly kind: "all"; readonly course: "on" | "off"; readonly assessed: number }
  | { readonly kind: "part"; readonly course: "on" | "off"; readonly part: ToldPart };

export type QualityCase =
  | { readonly kind: "no-data" }
  | {
      readonly kind: "one";
      readonly values: "five" | "fewer";
      readonly target: "with" | "without";
    }
  | { readonly kind: "several"; readonly five: ToldPart; readonly without: ToldPart };

export interface SummaryWords {
  readonly cover: (
    told: CoverCase,
    formats: Formats,
  ) => { readonly strong: string; readonly rest: string };
  readonly highlights: (told: HighlightsCase, formats: Formats) => string;
  readonly quality: (told: QualityCase, formats: Formats) => string;
}
