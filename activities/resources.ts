/** The outside world as the steps see it. Implementations live in adapters/. */
import type { SeedRows } from "../datasets/catalog.ts";
import type { ArtifactRef, Tree } from "../domain/artifact.ts";
import type { Decision } from "../domain/approval.ts";
import type { Correction, PublishedEdition, ReviewKey, Withdrawal } from "../domain/edition.ts";
import type { JoinedReview } from "../domain/network-review.ts";
import type { Message, Notice, NoticeEvent } from "../domain/notice.ts";
import type { ReleasedRows } from "../domain/released-data.ts";
import type { Fetching, ReviewOutcome } from "../domain/review.ts";
import type { WaitKey, WaitRecord } from "../domain/steps.ts";

/** Content-addressed store. Writing is atomic; reading checks the hash. Failures are `store-failed`. */
export interface ArtifactStore {
  put(bytes: Uint8Array, mediaType: string): Promise<ArtifactRef>;
  get(ref: ArtifactRef): Promise<Buffer>;
  /** Whether the content is there with the right size; reads no content. */
  has(ref: ArtifactRef): Promise<boolean>;
  /** Canonical JSON: sorted keys, no blanks. */
  putJson(value: unknown, mediaType?: string): Promise<ArtifactRef>;
  getJson(ref: ArtifactRef): Promise<unknown>;
  putTree(tree: Tree): Promise<ArtifactRef>;
  getTree(ref: ArtifactRef): Promise<Tree>;
  readStep(key: string): Promise<StepRecord | null>;
  /** The newest record of this step in this scope, whatever its key. */
  readLatestStep(scope: string, step: string): Promise<StepRecord | null>;
  writeStep(record: StepRecord): Promise<void>;
  readSnapshot(address: string): Promise<HttpSnapshot | null>;
  /** All that were ever kept of this address and not cleaned away, oldest first. */
  readSnapshots(address: string): Promise<readonly HttpSnapshot[]>;
  /** Keeps the first sidecar when the bytes are the same, and the earlier one when they are others. */
  writeSnapshot(snapshot: HttpSnapshot): Promise<HttpSnapshot>;
}

/** Memo of one step: what went in, what came out. */
export interface StepRecord {
  /** SHA-256 of canonical JSON {step, version, parameters, inputs, tools}. */
  readonly key: string;
  readonly scope: string;
  readonly step: string;
  readonly version: number;
  readonly parameters: unknown;
  /** Label for people ("data/indicator_1-2-1.csv") to SHA-256. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Builds of the tools the step uses: {"duckdb": "1.5.6"}. */
  readonly tools: Readonly<Record<string, string>>;
  readonly output: unknown;
}

/** Sidecar of bytes as received. */
export interface HttpSnapshot {
  /** As asked for. */
  readonly address: string;
  /** After redirects. */
  readonly finalAddress: string;
  /** ISO 8601, UTC, of the first fetch that brought these bytes. */
  readonly retrievedAt: string;
  readonly status: number;
  /** Lower-case names; only those that say what was received (content-type, etag, last-modified ...). */
  readonly headers: Readonly<Record<string, string>>;
  readonly licence: string | null;
  readonly content: ArtifactRef;
}

/** Downloads with limits on size and time, redirects, Retry-After and back-off. Failures are `source-unavailable`. */
export interface HttpClient {
  download(
    address: string,
    options: DownloadMode & {
      readonly expects: "csv" | "json" | "xlsx" | "text";
      /** Ends the download; its reason is thrown as it is. */
      readonly signal?: AbortSignal;
    },
  ): Promise<HttpSnapshot>;
}

/** What holds for all downloads of one source in one run. */
export interface DownloadMode {
  readonly offline: boolean;
  /** Left out: asks whether there is anything newer than the snapshot. */
  readonly fetching?: Fetching | undefined;
  readonly licence: string | null;
}

/** Rows to load before the models run: table name ("raw.observation") to JSON-compatible rows. */
export type WarehouseInput = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

export interface WarehouseOutput {
  readonly released: ReleasedRows;
  /** File name to bytes: observation.csv, observation.parquet, observation.arrow, ..., dictionary.json */
  readonly tables: readonly {
    readonly path: string;
    readonly bytes: Uint8Array;
    readonly mediaType: string;
  }[];
}

export interface WarehouseDefinitions {
  /** Table name ("seeds.instrument") to rows of text cells; an empty cell is null. */
  readonly seeds: SeedRows;
  /** File ("datasets/models/marts/series.sql") to SHA-256: inputs of the step's memo. */
  readonly hashes: Readonly<Record<string, string>>;
}

/** DuckDB: loads, locks down, runs models in order, runs checks. A failing check is `check-failed`. */
export interface Warehouse {
  /** What the program brings along: hand-kept tables, and the hashes of all models, checks and tables by file. */
  definitions(): Promise<WarehouseDefinitions>;
  /** `signal` ends the build; its reason is thrown as it is. */
  build(input: WarehouseInput, signal?: AbortSignal): Promise<WarehouseOutput>;
}

/** Vega: specification to SVG text. Any Vega log line is `render-failed`. */
export interface ChartRenderer {
  render(chart: {
    readonly id: string;
    readonly spec: object;
    readonly alt: string;
  }): Promise<string>;
}

/** A file that travels inside a PDF. */
export interface PdfAttachment {
  /** "observation.csv": unique in its PDF, ASCII. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** For people, in the language of the PDF. */
  readonly description: string;
}

/** Chromium: one HTML text to an accessible, archival PDF (PDF/UA-1, PDF/A-3a). Failures are `render-failed`. */
export interface PdfPrinter {
  /** `signal` ends the printing; its reason is thrown as it is. The same HTML and files give the same bytes. */
  print(
    html: string,
    signal?: AbortSignal,
    attachments?: readonly PdfAttachment[],
  ): Promise<Uint8Array>;
}

/** Where the drafts of whole reviews are put for people to read. Failures are `store-failed`. */
export interface DraftPlace {
  /** Takes the place of an earlier draft, whole or not at all. */
  write(review: ReviewKey, tree: ArtifactRef): Promise<void>;
  /** The same for the report of a network. */
  writeNetwork(
    run: { readonly network: string; readonly period: string },
    tree: ArtifactRef,
  ): Promise<void>;
}

/** Where editions are put out, chosen by the operator. Failures are `store-failed`. */
export interface EditionStore {
  /** Names of the cities that may have editions, in no order. */
  cities(): Promise<readonly string[]>;
  /** Of a city's reviews that may have editions: "2024", in no order. */
  periods(city: string): Promise<readonly string[]>;
  /** All editions of a review by number, withdrawn ones too. */
  list(review: ReviewKey): Promise<readonly PublishedEdition[]>;
  /**
   * Puts an edition out, whole or not at all, and never changes it again. "published" also when exactly these files are
   * out under this number; "taken" when others are.
   */
  publish(review: ReviewKey, number: number, tree: ArtifactRef): Promise<"published" | "taken">;
  /** Says beside an edition that it no longer counts; its own bytes stay. The first reason is kept. */
  withdraw(review: ReviewKey, number: number, withdrawal: Withdrawal): Promise<void>;
  /** Says beside the older edition that a newer one corrects it, and puts what changed beside the newer. The first is kept. */
  correct(review: ReviewKey, correction: Correction): Promise<void>;
  /** A file of an edition: "findings.json". Null when there is none of this name. */
  read(review: ReviewKey, number: number, path: string): Promise<Uint8Array | null>;
  /** Makes `latest` lead to the newest edition that counts; removes it when none does. */
  setLatest(review: ReviewKey): Promise<void>;
  /** For people: "/srv/out/barcelona/2024/edition-2". */
  placeOf(review: ReviewKey, number: number): string;
}

/** Waits for approval and what was decided, kept beside the store: they outlive Temporal's database. */
export interface ApprovalLog {
  open(record: WaitRecord): Promise<void>;
  decide(wait: WaitKey, decision: Decision): Promise<void>;
  close(wait: WaitKey, outcome: ReviewOutcome): Promise<void>;
  /** Waits that were opened and not closed, with what was decided, oldest first. */
  waiting(): Promise<readonly OpenWait[]>;
}

export interface OpenWait {
  readonly wait: WaitRecord;
  /** In the order in which they were made. */
  readonly decisions: readonly Decision[];
}

/** One way to tell people, opened by the operator. */
export interface Channel {
  /** For records and messages: "smtp 1". */
  readonly name: string;
  readonly events: readonly NoticeEvent[];
  /** Failures are `source-unavailable` and begin with the name; `retryable` says whether another try makes sense. */
  send(message: Message): Promise<void>;
}

/** What came of telling people of one event. */
export interface NoticeRecord {
  readonly notice: Pick<Notice, "id" | "event" | "city" | "period">;
  /** By name of the channel. */
  readonly ways: Readonly<
    Record<
      string,
      | { readonly state: "sent"; readonly attempts: number }
      | { readonly state: "failed"; readonly attempts: number; readonly reason: string }
    >
  >;
}

/** Records of what was told, kept beside the store. Failures are `store-failed`. */
export interface NoticeLog {
  read(id: string): Promise<NoticeRecord | null>;
  write(record: NoticeRecord): Promise<void>;
  /** Those that some channel has not taken, by city, period and run. */
  unsent(): Promise<readonly NoticeRecord[]>;
}

/** Reviews that are going on through Temporal. */
export interface RunningReviews {
  /**
   * Waits until the review has ended or its draft waits for people. Throws what made it fail; "other-inputs" for a run that
   * was asked for something else.
   */
  follow(
    run: { readonly workflowId: string; readonly requestHash: string },
    signal: AbortSignal,
  ): Promise<JoinedReview | "other-inputs">;
}

export interface Resources {
  readonly store: ArtifactStore;
  readonly http: HttpClient;
  readonly warehouse: Warehouse;
  readonly charts: ChartRenderer;
  readonly printer: PdfPrinter;
  readonly drafts: DraftPlace;
  readonly editions: EditionStore;
  readonly approvals: ApprovalLog;
  readonly channels: readonly Channel[];
  readonly notices: NoticeLog;
  /** Left out where there is no Temporal. */
  readonly runs?: RunningReviews;
  /** Builds of the tools behind the steps, for memo keys and the manifest. */
  readonly tools: Readonly<
    Record<"node" | "icu" | "duckdb" | "vega" | "vega-lite" | "browser" | "vlr", string>
  >;
  /** Tells that the step is alive and how far it is; throws when the run was cancelled or this worker stops. */
  heartbeat(done: number, total: number): void;
  /** Aborted when the run was cancelled or this worker stops. */
  readonly signal: AbortSignal;
}
