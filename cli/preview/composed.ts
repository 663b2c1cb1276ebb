/** What the process that composes is asked, and what it answers. Only plain values travel. */
import type { ErrorCode, Problem } from "../../domain/errors.ts";

/** One question: the page of a city folder as it stands now. */
export interface ComposeRequest {
  readonly folder: string;
  readonly varFolder: string;
  /** Everything that is stored goes here. */
  readonly scratch: string;
  /** Null is the first of `city.yaml`. */
  readonly language: string | null;
  readonly offline: boolean;
}

/** What is wrong, as it is shown in the page. */
export interface Trouble {
  readonly message: string;
  /** Null for what nobody expected: a bug. */
  readonly code: ErrorCode | null;
  readonly problems: readonly Problem[];
  readonly hint: string | null;
}

export type Composed =
  | {
      readonly kind: "page";
      readonly html: string;
      /** "invented" when the city has no figures yet. */
      readonly figures: "own" | "invented";
      /** What was left out and why. */
      readonly troubles: readonly Trouble[];
    }
  | { readonly kind: "failed"; readonly trouble: Trouble };
