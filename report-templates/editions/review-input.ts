/** What the document is made from: findings, drawn figures, the city's texts and the words of one language. */
import type { CityFolder } from "../../domain/city.ts";
import type {
  IndicatorFinding,
  ReviewFindings,
  TargetFinding,
  TargetValue,
  Point,
} from "../../domain/findings/finding.ts";
import type { Goal } from "../../domain/goal.ts";
import type { ChartPlan } from "../charts/chart-plan.ts";
import type { DocumentText } from "../locales/en/document.ts";
import type { Formats } from "../locales/format.ts";

/** "print" goes to the browser's printer, "web" is the page that people open. */
export type Medium = "print" | "web";

export interface RenderedFigure {
  /** Without its specification: the drawing is done. */
  readonly plan: Omit<ChartPlan, "spec" | "narrow">;
  /** Inline SVG, ids prefixed, colours as custom properties. */
  readonly svg: string;
  /** The same for a phone; absent where the first one fits there too. */
  readonly narrow?: string;
}

/** A source as the imprint names it. */
export interface SourceNote {
  readonly id: string;
  readonly publisher: string | null;
  readonly licence: string | null;
  /** Data as received, YYYY-MM-DD. */
  readonly date: string | null;
  /** Path in the city folder or address. */
  readonly location: string;
}

/** One of up to three messages on a goal's opener. */
export interface KeyMessage {
  /** Code of the indicator that it tells of. */
  readonly indicator: string;
  readonly number: string;
  readonly unit: string | null;
  readonly sentence: string;
}

/** The computed sentences of one review in one language. */
export interface Sentences {
  coverSentence(): { readonly strong: string; readonly rest: string };
  highlightsTitle(): string;
  qualityTitle(): string;
  keyMessages(goal: Goal): readonly KeyMessage[];
  targetTitle(target: TargetFinding): string;
  /** Why an indicator has no status, in a few words; null when it has one. */
  statusReason(indicator: IndicatorFinding): string | null;
  /** "at least 95 %" */
  targetValueWords(target: TargetValue, indicator: IndicatorFinding): string;
  /** "from 33 % to 38 %": the bounds published with a value; null where there are none. */
  intervalCourse(
    measured: Pick<IndicatorFinding, "unit" | "decimals">,
    point: Point,
  ): string | null;
}

export interface ReviewInput {
  readonly city: CityFolder;
  /** The State, as printed in a sentence: "Spain". */
  readonly countryName: string;
  readonly findings: ReviewFindings;
  /** Target to its official text in the document's language; English, and what is missing, stands in the findings. */
  readonly officialTargets: ReadonlyMap<string, string>;
  /** By id of the plan, in the order in which they were planned. */
  readonly figures: ReadonlyMap<string, RenderedFigure>;
  /** Name of the text ("foreword", "goal-04", "target-4.1") to sanitised HTML. */
  readonly narrative: ReadonlyMap<string, string>;
  /** Names of the texts that the city has written in another language only. */
  readonly missingTexts: readonly string[];
  readonly sources: readonly SourceNote[];
  /** Printed date, YYYY-MM-DD. Which edition it is, is filled in last: edition-slots.ts. */
  readonly edition: { readonly date: string };
  readonly text: DocumentText;
  readonly sentences: Sentences;
  readonly formats: Formats;
  /** `@font-face` rules with the fonts inside. */
  readonly fontCss: string;
}
