/** What a run is asked for, what it reports while it works, and what it gives back. */
import type { ArtifactRef } from "./artifact.ts";
import type { Goal } from "./goal.ts";

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
}

export interface ReviewResult {
  /** The draft as a stored tree: review.pdf, review.html, data/, charts/, findings.json, manifest.json. */
  readonly bundle: ArtifactRef;
  readonly stages: readonly StageProgress[];
}
