/** The list of everything in a published folder, with hashes and origins. */
import type { ArtifactRef } from "./artifact.ts";
import type { Approver } from "./edition.ts";

export interface ManifestFile extends ArtifactRef {
  readonly path: string;
  /** Which step made it, or which source it came from. */
  readonly origin: string;
}

export interface ManifestSource {
  readonly id: string;
  readonly kind: string;
  readonly publisher: string | null;
  readonly licence: string | null;
  /** Path inside the city folder, or address. */
  readonly location: string;
  readonly date: string | null;
  /** The bytes as received. */
  readonly files: readonly {
    readonly path: string;
    readonly sha256: string;
    readonly bytes: number;
  }[];
}

/** `date` is printed, YYYY-MM-DD; approvals stand in the order of the decisions. */
export type ManifestEdition =
  | { readonly date: string; readonly status: "draft" }
  | {
      readonly date: string;
      readonly status: "approved";
      readonly number: number;
      readonly approvals: readonly Approver[];
    };

/** Content of `manifest.json`. It names neither hosts nor times of the run. */
export interface Manifest {
  readonly format: "vlr-manifest/1";
  readonly city: string;
  readonly country: string;
  readonly period: { readonly from: number; readonly to: number };
  readonly edition: ManifestEdition;
  /** What was approved: findings, tables, charts, texts and documents without the edition's status. SHA-256. */
  readonly contentHash: string;
  readonly languages: readonly string[];
  readonly method: { readonly progress: string; readonly baseline: number };
  readonly disclosureControl: "not applied";
  readonly files: readonly ManifestFile[];
  readonly sources: readonly ManifestSource[];
  /** Builds of the tools that the steps used, several of one tool separated by ", "; bytes are the same for the same builds. */
  readonly tools: Readonly<Record<string, string>>;
}

/** Sorts paths the same on every machine. */
export function comparePaths(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
