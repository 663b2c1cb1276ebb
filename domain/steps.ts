/** The steps of a review by name: what the workflow calls through proxies and the inline run calls directly. */
import type { ArtifactRef } from "./artifact.ts";
import type { Goal } from "./goal.ts";
import type { StepOutcome } from "./review.ts";

/** What every step knows about its run. `scope` groups runs whose steps are compared to say why one ran: "barcelona/2024". */
export interface RunScope {
  readonly v: 1;
  readonly scope: string;
}

export interface ReadCityResult {
  /** `CityFolder` as JSON. */
  readonly city: ArtifactRef;
  /** Ids of the sources in `city.yaml`, in order. */
  readonly sourceIds: readonly string[];
  /** Languages to publish, main one first. */
  readonly languages: readonly string[];
}

/** Bytes of one source: a stored tree of its files, and where they came from. */
export interface SourceSnapshot {
  readonly sourceId: string;
  readonly files: ArtifactRef;
  /** YYYY-MM-DD; null when neither the source nor `city.yaml` names a date. */
  readonly date: string | null;
}

export interface WarehouseResult {
  /** `ReleasedData` as JSON. */
  readonly released: ArtifactRef;
  /** Tables for the download: CSV, Parquet, Arrow and the data dictionary, as a stored tree. */
  readonly tables: ArtifactRef;
}

export interface DocumentResult {
  readonly language: string;
  /** HTML for the printer, with empty page-number slots in the contents. */
  readonly print: ArtifactRef;
  /** The web edition. */
  readonly web: ArtifactRef;
}

export interface BundleInput extends RunScope {
  readonly city: ArtifactRef;
  readonly snapshots: readonly SourceSnapshot[];
  readonly warehouse: WarehouseResult;
  readonly findings: ArtifactRef;
  readonly charts: readonly { readonly language: string; readonly charts: ArtifactRef }[];
  readonly documents: readonly (DocumentResult & { readonly pdf: ArtifactRef })[];
}

export interface ReviewSteps {
  readCity(
    input: RunScope & { readonly folder: ArtifactRef; readonly goals: readonly Goal[] | null },
  ): Promise<StepOutcome<ReadCityResult>>;
  fetchSource(
    input: RunScope & {
      readonly city: ArtifactRef;
      readonly folder: ArtifactRef;
      readonly sourceId: string;
      readonly offline: boolean;
    },
  ): Promise<StepOutcome<SourceSnapshot>>;
  buildWarehouse(
    input: RunScope & { readonly city: ArtifactRef; readonly snapshots: readonly SourceSnapshot[] },
  ): Promise<StepOutcome<WarehouseResult>>;
  deriveFindings(
    input: RunScope & { readonly city: ArtifactRef; readonly released: ArtifactRef },
  ): Promise<StepOutcome<ArtifactRef>>;
  renderCharts(
    input: RunScope & {
      readonly city: ArtifactRef;
      readonly findings: ArtifactRef;
      readonly language: string;
    },
  ): Promise<StepOutcome<ArtifactRef>>;
  composeDocument(
    input: RunScope & {
      readonly city: ArtifactRef;
      readonly findings: ArtifactRef;
      readonly charts: ArtifactRef;
      readonly snapshots: readonly SourceSnapshot[];
      readonly language: string;
    },
  ): Promise<StepOutcome<DocumentResult>>;
  printPdf(
    input: RunScope & { readonly print: ArtifactRef; readonly language: string },
  ): Promise<StepOutcome<ArtifactRef>>;
  assembleBundle(input: BundleInput): Promise<StepOutcome<ArtifactRef>>;
}
