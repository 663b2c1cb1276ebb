/** The languages in which a review can be written, and everything that is said in each. */
import type { ReviewFindings } from "../../domain/findings/finding.ts";
import type { Sentences } from "../editions/review-input.ts";
import { documentText, type DocumentText } from "./en/document.ts";
import { sentencesEn } from "./en/sentences.ts";
import type { Formats } from "./format.ts";

export interface Locale {
  readonly text: (formats: Formats) => DocumentText;
  readonly sentences: (findings: ReviewFindings, formats: Formats) => Sentences;
}

/** By language tag. */
export const LOCALES: Readonly<Record<string, Locale>> = {
  en: { text: documentText, sentences: sentencesEn },
};
