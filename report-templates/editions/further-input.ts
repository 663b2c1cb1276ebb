/** What the documents beside the full review are made from: the input of the review, and a few words more. */
import type { ReviewFindings } from "../../domain/findings/finding.ts";
import type { DocumentsText } from "../locales/en/documents-text.ts";
import type { EasyText } from "../locales/en/easy/easy-text.ts";
import type { ErratumText } from "../locales/en/erratum-text.ts";
import type { ReviewInput } from "./review-input.ts";

/** The edition that the report of changes compares with. */
export interface EarlierFindings {
  readonly number: number;
  /** Label of its period where that is another than the review's own; else null. */
  readonly period: string | null;
  readonly findings: ReviewFindings;
}

export interface FurtherInput extends ReviewInput {
  /** Null where the language has none: then only an easy-to-read document can be made. */
  readonly documents: DocumentsText;
  /** Null where the language has none. */
  readonly easy: EasyText;
  /** `@font-face` rules of the easy-to-read document; empty where none is made. */
  readonly easyFontCss: string;
  readonly erratum: ErratumText;
  /** Null when no earlier edition has other findings. */
  readonly earlier: EarlierFindings | null;
}
