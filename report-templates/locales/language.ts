/** Everything that is said in one language: what a translation has to give. A missing text does not compile. */
import type { ReviewFindings } from "../../domain/findings/finding.ts";
import type { ChartText, FigureWords } from "../charts/chart-text.ts";
import type { Sentences } from "../editions/review-input.ts";
import type { DocumentText } from "./en/document.ts";
import type { DocumentsText } from "./en/documents-text.ts";
import type { EasyText } from "./en/easy/easy-text.ts";
import type { ErratumText } from "./en/erratum-text.ts";
import type { ExtractText } from "./en/extract-text.ts";
import type { NetworkText } from "./en/network-text.ts";
import type { Formats } from "./format.ts";
import type { SeedNames } from "./seed-names.ts";

// English is written first: what its texts are made of is what every other language has to give.
export type { DocumentText, TippingComparison } from "./en/document.ts";
export type { DocumentsText } from "./en/documents-text.ts";
export type { EasyGoal } from "./en/easy/easy-goals.ts";
export type { EasyText } from "./en/easy/easy-text.ts";
export type { HardWord } from "./en/easy/hard-words.ts";
export type { EditionWords } from "./en/edition-text.ts";
export type { ErratumText, FigureMatter } from "./en/erratum-text.ts";
export type { ExtractText } from "./en/extract-text.ts";
export type { GoalNames } from "./en/goal-names.ts";
export type { NetworkText } from "./en/network-text.ts";

export interface Language {
  /** What the seed tables name; null in English, in which they are written. */
  readonly names: SeedNames | null;
  /** A State as it stands in a sentence, from its plain name: "France" -> "la France". */
  readonly stateInText: (name: string) => string;
  /** Words of the review, except the computed sentences. */
  readonly text: (formats: Formats) => DocumentText;
  /** Titles, key messages and descriptions, computed from the findings. */
  readonly sentences: (findings: ReviewFindings, formats: Formats) => Sentences & FigureWords;
  /** Words inside charts. */
  readonly charts: ChartText;
  /** The page that a corrected edition gets. */
  readonly erratum: (formats: Formats) => ErratumText;
  /** The extract for the State's report. */
  readonly extract: (formats: Formats) => ExtractText;
  /** Heads and explanations of the documents beside the full review. */
  readonly documents: (formats: Formats) => DocumentsText;
  /** Easy-to-read texts. */
  readonly easy: (formats: Formats) => EasyText;
  /** The report of a network. */
  readonly network: (formats: Formats) => NetworkText;
}
