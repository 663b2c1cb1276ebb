/** What an extract is made from: its findings, the run they come from, and the words of one language. */
import type { ExtractFindings } from "../../domain/findings/extract.ts";
import type { Goal } from "../../domain/goal.ts";
import type { ExtractText } from "../locales/en/extract-text.ts";
import type { Formats } from "../locales/format.ts";

export interface ExtractInput {
  readonly findings: ExtractFindings;
  /** As printed: "Barcelona". */
  readonly city: string;
  /** The State as printed in a sentence: "Spain". */
  readonly country: string;
  readonly period: { readonly from: number; readonly to: number };
  readonly edition: { readonly date: string; readonly status: string };
  /** Goals that the review covers. */
  readonly goals: readonly Goal[];
  /** Publisher of each source by its id; null when the source names none. */
  readonly publishers: ReadonlyMap<string, string | null>;
  readonly text: ExtractText;
  readonly formats: Formats;
}
