/** The steps of a review by name: what the workflow calls through proxies and the inline run calls directly. */
import type { ApprovalRule, Decision } from "./approval.ts";
import type { ArtifactRef } from "./artifact.ts";
import type { FurtherDocument } from "./document-kind.ts";
import type { ReviewKey } from "./edition.ts";
import type { Goal } from "./goal.ts";
import type { CitySettings } from "./network.ts";
import type { Notice } from "./notice.ts";
import type {
  EditionPlace,
  Fetching,
  ReviewOutcome,
  ReviewRequest,
  StepOutcome,
  Trigger,
} from "./review.ts";
import type { SourceSnapshot } from "./snapshot.ts";

export type { SourceSnapshot } from "./snapshot.ts";

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
  /** Null where `city.yaml` names no reviewers; left out by versions that asked nobody. */
  readonly approval?: ApprovalRule | null;
  /** What is made beside the full review; left out when nothing is. */
  readonly documents?: readonly FurtherDocument[];
}

/** The edition that a review is compared with. */
export interface EarlierEdition {
  /** Label of its period, "2023". */
  readonly period: string;
  readonly number: number;
  /** `ReviewFindings` as JSON. */
  readonly findings: ArtifactRef;
}

export interface WarehouseResult {
  /** `ReleasedData` as JSON. */
  readonly released: ArtifactRef;
  /** Tables for the download: CSV, Parquet, Arrow and the data dictionary, as a stored tree. */
  readonly tables: ArtifactRef;
}

export interface DocumentResult {
  readonly language: string;
  /** Left out for the full review. */
  readonly kind?: FurtherDocument;
  /** HTML for the printer, with empty slots for page numbers and for the edition's status. */
  readonly print: ArtifactRef;
  /** The web edition, with empty slots for the edition's status. */
  readonly web: ArtifactRef;
}

export interface BundleInput extends RunScope {
  readonly city: ArtifactRef;
  readonly snapshots: readonly SourceSnapshot[];
  readonly warehouse: WarehouseResult;
  readonly findings: ArtifactRef;
  readonly charts: readonly { readonly language: string; readonly charts: ArtifactRef }[];
  /** The full review in every language, main one first; then what else was asked for. */
  readonly documents: readonly (DocumentResult & { readonly pdf: ArtifactRef })[];
}

export interface ComposedDocuments extends DocumentResult {
  /** Left out when nothing else was asked for. */
  readonly further?: readonly (DocumentResult & { readonly kind: FurtherDocument })[];
}

export interface ReviewSteps {
  readCity(
    input: RunScope & {
      readonly folder: ArtifactRef;
      readonly goals: readonly Goal[] | null;
      /** Left out where only `city.yaml` counts. */
      readonly settings?: CitySettings;
    },
  ): Promise<StepOutcome<ReadCityResult>>;
  fetchSource(
    input: RunScope & {
      readonly city: ArtifactRef;
      readonly folder: ArtifactRef;
      readonly sourceId: string;
      readonly offline: boolean;
      readonly fetching?: Fetching;
    },
  ): Promise<StepOutcome<SourceSnapshot>>;
  buildWarehouse(
    input: RunScope & { readonly city: ArtifactRef; readonly snapshots: readonly SourceSnapshot[] },
  ): Promise<StepOutcome<WarehouseResult>>;
  /** Only for a review that reports what has changed. Null when there is no earlier edition with other figures. */
  findEarlierEdition(
    input: RunScope & { readonly findings: ArtifactRef },
  ): Promise<StepOutcome<EarlierEdition | null>>;
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
      /** What is composed beside the full review; left out when nothing is. */
      readonly documents?: readonly FurtherDocument[];
      /** What the report of changes compares with; left out where there is none. */
      readonly earlier?: EarlierEdition;
    },
  ): Promise<StepOutcome<ComposedDocuments>>;
  printPdf(
    input: RunScope &
      Pick<DocumentResult, "print" | "language" | "kind"> & {
        /** `WarehouseResult.tables`, attached to the PDF of the full review. */
        readonly tables?: ArtifactRef;
      },
  ): Promise<StepOutcome<ArtifactRef>>;
  assembleBundle(input: BundleInput): Promise<StepOutcome<ArtifactRef>>;
}

/** One wait for approval: a run may wait for the same content as an earlier one. */
export interface WaitKey extends ReviewKey {
  /** Temporal's ID of this execution. */
  readonly runId: string;
}

/** What the store keeps of a wait, so that it outlives Temporal's database. */
export interface WaitRecord extends WaitKey {
  readonly request: ReviewRequest;
  readonly contentHash: string;
  readonly bundle: ArtifactRef;
  readonly reviewers: readonly string[];
  /** ISO 8601, UTC. */
  readonly since: string;
  readonly until: string;
  /** Left out on a server without search attributes, which has no use for it. */
  readonly startedBy?: StartedBy;
}

export interface StartedBy {
  readonly trigger: Trigger;
  /** Name of the network that began the run. */
  readonly network?: string;
}

export interface OpenedApproval {
  readonly contentHash: string;
  /** The edition in which this content is out already; null when there is something to approve. */
  readonly published: EditionPlace | null;
}

/** What follows a draft that people have to approve. */
export interface ApprovalSteps {
  /** Looks up what is to be approved, and keeps in the store that it waits. */
  openApproval(input: Omit<WaitRecord, "contentHash">): Promise<OpenedApproval>;
  recordDecision(input: WaitKey & { readonly decision: Decision }): Promise<void>;
  /** Keeps in the store how the wait has ended. */
  closeApproval(input: WaitKey & { readonly outcome: ReviewOutcome }): Promise<void>;
  /** Renders the edition and puts it out exactly once. */
  publishEdition(
    input: ReviewKey & {
      /** The parts that were approved, and the draft made from them. */
      readonly draft: BundleInput;
      readonly bundle: ArtifactRef;
      readonly decisions: readonly Decision[];
    },
  ): Promise<EditionPlace>;
}

/** What reaches people outside the store. */
export interface DeliverySteps {
  /** Puts the draft of a whole review where people read it. */
  writeDraft(input: ReviewKey & { readonly bundle: ArtifactRef }): Promise<void>;
  /** Tells people of an event, at least once by every way that the operator has opened. */
  sendNotice(notice: Notice): Promise<void>;
}
