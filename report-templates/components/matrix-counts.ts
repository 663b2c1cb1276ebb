/** Numbers of the recommendations as the sentences about them say them. */
import type { SearchedDocument } from "../../domain/findings/rights-finding.ts";

export interface MatrixCounts {
  readonly rows: number;
  /** Rows that the publisher tagged in this goal, with a target or the goal alone, by document. */
  readonly tagged: readonly DocumentCount[];
  /** Rows without a tag in this goal: they stand here by a dated judgment alone. */
  readonly byJudgment: number;
  /** Who judged those, each once. */
  readonly linkedBy: readonly string[];
  /** With a figure beside it that moves away. */
  readonly away: number;
  /** Judged relevant, at least in part; of these in part only, and of these with a figure that moves away. */
  readonly withinReach: number;
  readonly inPart: number;
  readonly awayWithinReach: number;
  readonly unjudged: number;
  /** With an action of the city. */
  readonly acting: number;
}

export interface DocumentCount extends Pick<SearchedDocument, "symbol" | "body" | "cycle"> {
  readonly count: number;
}

/** What was searched, as the report cites it. */
export interface SearchedText {
  readonly documents: readonly DocumentCount[];
  readonly publishers: readonly string[];
  /** Newest day on which a source was received, YYYY-MM-DD; null when none has one. */
  readonly date: string | null;
}
