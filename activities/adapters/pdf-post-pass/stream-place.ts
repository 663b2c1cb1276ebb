/** What is known of a content stream when its marks are put in order. */
import type { Fonts } from "./fonts.ts";
import type { MarkedRange } from "./painted-items.ts";

/**
 * What a mark stands for: "text" is kept as far as there is text, "figure" as a whole, "label" (of a list item) even when it
 * is only drawn; "repeated" is a table head on a later page than its first.
 */
export type MarkRole = "text" | "figure" | "label" | "repeated";

export interface StreamPlace {
  /** From 0. */
  readonly page: number;
  /** In points. */
  readonly pageHeight: number;
  roleOf(mcid: number): MarkRole;
  /** Whether a painted object holds marks of its own. */
  hasMarks(object: string): boolean;
  readonly fonts: Fonts;
}

/** First and last item that a mark keeps. */
export interface Kept {
  readonly mark: MarkedRange;
  readonly first: number;
  readonly last: number;
}
