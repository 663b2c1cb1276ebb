/** A run over the cities of a network: what it is asked for, what it tells while it works, and what comes of it. */
import type { ArtifactRef } from "./artifact.ts";
import type { ErrorCode } from "./errors.ts";
import type { CitySettings, RemotePart } from "./network.ts";
import type { StepOutcome } from "./review.ts";
import type { ScheduledNetworkRequest, StoredCity } from "./scheduled-review.ts";

/** Input of `networkReview`. */
export interface NetworkRequest {
  readonly v: 1;
  readonly network: string;
  /** Label of the period, "2024". */
  readonly period: string;
  /** `NetworkPlan` as JSON. */
  readonly plan: ArtifactRef;
  readonly limits: NetworkLimits;
  /** What earlier parts of this run have come to; left out by the first. */
  readonly soFar?: NetworkSoFar;
}

export interface NetworkLimits {
  /** Cities whose reviews are made at the same time. */
  readonly window: number;
  /** Cities after which the run goes on with an empty history. */
  readonly citiesPerPart: number;
  /** Fetches from one host at the same time, over all cities. */
  readonly fetchesPerHost: number;
}

export interface NetworkSoFar {
  /** In the order of the plan. */
  readonly ended: readonly CityEnd[];
  readonly fetched: Readonly<Record<string, FetchedPart>>;
}

/** The network as it stood when the run began. */
export interface NetworkPlan {
  readonly v: 1;
  readonly network: string;
  /** As printed. */
  readonly name: string;
  readonly period: string;
  readonly settings: CitySettings;
  readonly offline: boolean;
  /** By id. */
  readonly cities: readonly PlannedCity[];
  /** By key. */
  readonly parts: Readonly<Record<string, RemotePart & { readonly licence: string | null }>>;
}

export type PlannedCity =
  | { readonly id: string; readonly folder: ArtifactRef; readonly needs: readonly CityNeed[] }
  | { readonly id: string; readonly failure: CityFailure };

/** A part of one of the city's sources. */
export interface CityNeed {
  readonly sourceId: string;
  readonly key: string;
  /** Host that is asked. */
  readonly host: string;
}

/** Why there is no review of a city. */
export interface CityFailure {
  /** "bug" for everything that is no expected failure. */
  readonly code: ErrorCode | "bug";
  readonly message: string;
  /** The first of its problems in words; null when it has none. */
  readonly problem: string | null;
}

/** `draft`: how the run that made the draft goes on: not at all, or it waits for people. */
export type CityEnd =
  | {
      readonly id: string;
      readonly state: "done";
      readonly bundle: ArtifactRef;
      readonly draft: "ended" | "waits";
    }
  | { readonly id: string; readonly state: "failed"; readonly failure: CityFailure };

/** Bytes of one part, or why there are none. */
export type FetchedPart =
  | { readonly files: ArtifactRef; readonly newestDay: string | null }
  | { readonly failure: CityFailure };

/** Answer of the query `networkProgress`. */
export interface NetworkProgress {
  readonly total: number;
  readonly waiting: number;
  /** Ids, in the order in which they began. */
  readonly working: readonly string[];
  readonly done: number;
  readonly failed: readonly { readonly id: string; readonly failure: CityFailure }[];
}

export interface NetworkResult {
  /** By id. */
  readonly cities: readonly CityEnd[];
  /** The network's report as a stored tree: report.html, report.json, manifest.json. */
  readonly report: ArtifactRef;
}

/** What the network wants to know of a review that is going on already. */
export interface JoinedReview {
  readonly bundle: ArtifactRef;
  readonly draft: "ended" | "waits";
}

export interface NetworkSlice {
  /** Cities of the whole network. */
  readonly total: number;
  readonly cities: readonly (
    | { readonly id: string; readonly needs: readonly CityNeed[] }
    | { readonly id: string; readonly failure: CityFailure }
  )[];
}

export interface PinnedFiles {
  readonly files: ArtifactRef;
  /** YYYY-MM-DD of the newest fetch. */
  readonly newestDay: string | null;
}

/** A network as it stood when its schedule fired. */
export interface StoredNetwork {
  readonly request: NetworkRequest;
  /** As of `StoredCity`. */
  readonly requestHash: string;
}

export interface NetworkSteps {
  /** `at` is the time that the schedule planned: ISO 8601, UTC. */
  storeNetwork(
    input: ScheduledNetworkRequest & { readonly at: string; readonly limits: NetworkLimits },
  ): Promise<StoredNetwork>;
  /** Cities of the plan from the place `from` on, at most `most`. */
  readNetwork(input: {
    readonly plan: ArtifactRef;
    readonly from: number;
    readonly most: number;
  }): Promise<NetworkSlice>;
  fetchPart(input: { readonly plan: ArtifactRef; readonly key: string }): Promise<PinnedFiles>;
  /** The request for one city's review, with what was fetched for it: per part of a source, in order. */
  prepareCity(input: {
    readonly plan: ArtifactRef;
    readonly city: string;
    readonly fetched: readonly (PinnedFiles & { readonly sourceId: string })[];
  }): Promise<StoredCity>;
  /** Waits until a review that is going on already has made its draft. Throws `engine-unavailable` for one with other inputs. */
  joinReview(input: {
    readonly workflowId: string;
    readonly requestHash: string;
  }): Promise<JoinedReview>;
  composeNetwork(input: {
    readonly plan: ArtifactRef;
    readonly cities: readonly CityEnd[];
  }): Promise<StepOutcome<ArtifactRef>>;
  /** Puts the report where people read it. */
  writeNetwork(input: {
    readonly network: string;
    readonly period: string;
    readonly report: ArtifactRef;
  }): Promise<void>;
}

/** Told by a city's review to the network's, before it fails. */
export interface CityFails {
  readonly city: string;
}

/** Told by a city's review to the network's, once its draft waits for people. */
export interface CityWaits {
  readonly city: string;
  readonly bundle: ArtifactRef;
}
