/** What a run is asked for, what it reports while it works, and what it gives back. */
import type { Approval, Decision } from "./approval.ts";
import type { ArtifactRef } from "./artifact.ts";
import type { Goal } from "./goal.ts";
import type { CitySettings } from "./network.ts";
import type { SourceSnapshot } from "./snapshot.ts";

/** Who began a run: somebody at a desk, a schedule, or the run of a network. */
export type Trigger = "person" | "schedule" | "network";

/** Input of `cityReview` and of the inline run. */
export interface ReviewRequest {
  readonly v: 1;
  readonly city: string;
  /** Label of the period, "2024". */
  readonly period: string;
  /** The city folder as a stored tree. */
  readonly folder: ArtifactRef;
  /** Only these goals; null for what `city.yaml` says. */
  readonly goals: readonly Goal[] | null;
  /** Fetch nothing: use the snapshots that are in the store. */
  readonly offline: boolean;
  /** Other data than a run takes by itself. Left out for a run that may become an edition. */
  readonly fetching?: Fetching;
  /** An ad hoc draft beside a run that waits: it asks nobody to approve it. Left out for a run that may become an edition. */
  readonly purpose?: "draft-only";
  /** Ends the wait for approval sooner than `city.yaml` does. */
  readonly deadlineSeconds?: number;
  /** What the network asks of its cities; left out for a review outside a network. */
  readonly settings?: CitySettings;
  /** Sources that the network has fetched already: they are not asked for again. */
  readonly pins?: readonly SourceSnapshot[];
  /** `parent`: the workflow that started this one is told when the draft waits for approval. */
  readonly tells?: "parent";
  /** The wait of a run that was lost with Temporal's database: it goes on from here. */
  readonly resumed?: ResumedWait;
}

/**
 * "refresh": everything over HTTP anew, whatever the store has. "as-of": nothing over HTTP; the snapshots as they were at
 * `until`, ISO 8601, UTC.
 */
export type Fetching =
  { readonly kind: "refresh" } | { readonly kind: "as-of"; readonly until: string };

export interface ResumedWait {
  /** Of the first run that waited: its records go on. */
  readonly runId: string;
  /** ISO 8601, UTC. */
  readonly since: string;
  readonly decisions: readonly Decision[];
}

export const STAGES = [
  "readCity",
  "fetchSources",
  "buildWarehouse",
  "deriveFindings",
  "renderCharts",
  "composeDocument",
  "printPdf",
  "assembleBundle",
] as const;

export type Stage = (typeof STAGES)[number];

/** Why a step did work, or that it did none. */
export interface StepOutcome<T> {
  readonly value: T;
  readonly reused: boolean;
  /** Units of work of the step: sources, charts, documents. */
  readonly done: number;
  readonly total: number;
  /** Plain words: "first run", "data/indicator_1-2-1.csv changed", "nothing changed". */
  readonly reason: string;
}

export interface StageProgress {
  readonly stage: Stage;
  readonly state: "waiting" | "running" | "done";
  readonly done: number;
  readonly total: number;
  readonly reused: boolean;
  readonly reason: string | null;
}

export interface ReviewProgress {
  readonly stages: readonly StageProgress[];
  /** Once the draft is made, and only for a run that waits for people. */
  readonly approval?: Approval;
}

export interface ReviewResult {
  /** The draft as a stored tree: review.pdf, review.html, data/, charts/, findings.json, manifest.json. */
  readonly bundle: ArtifactRef;
  readonly stages: readonly StageProgress[];
  /** Left out where nobody was asked: the draft is all there is. */
  readonly outcome?: ReviewOutcome;
}

/** How a run that was to become an edition has ended. */
export type ReviewOutcome =
  | { readonly kind: "published" | "unchanged"; readonly edition: EditionPlace }
  | { readonly kind: "rejected" | "expired" | "cancelled" };

/** Where an edition lies: "/srv/out/barcelona/2024/edition-2". */
export interface EditionPlace {
  readonly number: number;
  readonly place: string;
}
