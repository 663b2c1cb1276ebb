/** What of a store must stay, and why: followed from its roots through records and stored folders. */
import type { ArtifactStore, HttpSnapshot, OpenWait } from "../../activities/resources.ts";
import { refsIn } from "../../activities/memo.ts";
import { mediaTypes, type ArtifactRef } from "../../domain/artifact.ts";
import type { StoredStep, StoreListing } from "./store-listing.ts";

/** In the order in which they are looked for: the first reason is the one that is told. */
export const REASONS = ["edition", "waiting", "newest run", "newest snapshot", "recent"] as const;
export type Reason = (typeof REASONS)[number];

export interface StoreRoots {
  /** SHA-256 of everything that the manifests of editions and drafts name. */
  readonly published: ReadonlySet<string>;
  readonly waits: readonly OpenWait[];
  /** What was used after this moment stays, ms since 1970: a run that goes on may count on it. */
  readonly recentSince: number;
}

export interface Marks {
  /** SHA-256 to why it stays. What is named here need not be there. */
  readonly blobs: ReadonlyMap<string, Reason>;
  /** Keys of the records that stay. */
  readonly steps: ReadonlySet<string>;
}

/** Marks what the roots need: outputs, inputs, the files of stored folders, and the records that made them. */
export async function markStore(
  listing: StoreListing,
  roots: StoreRoots,
  store: Pick<ArtifactStore, "getTree">,
): Promise<Marks> {
  const marking = new Marking(listing, store);
  for (const sha256 of roots.published) await marking.hash(sha256, "edition");
  for (const { wait } of roots.waits) {
    await marking.ref(wait.bundle, "waiting");
    await marking.ref(wait.request.folder, "waiting");
  }
  for (const key of listing.latest) await marking.step(listing.steps.get(key), "newest run");
  for (const { snapshot, age } of listing.snapshots) {
    if (age === "newest") await marking.ref(snapshot.content, "newest snapshot");
  }
  for (const step of listing.steps.values()) {
    if (step.time >= roots.recentSince) await marking.step(step, "recent");
  }
  for (const [sha256, { time }] of listing.blobs) {
    if (time >= roots.recentSince) await marking.hash(sha256, "recent");
  }
  return marking;
}

/** Whether an earlier snapshot stays: its bytes do for another reason, or it was fetched lately. */
export function keepsSnapshot({ content }: HttpSnapshot, marks: Marks): boolean {
  return marks.blobs.has(content.sha256);
}

class Marking implements Marks {
  readonly blobs = new Map<string, Reason>();
  readonly steps = new Set<string>();
  private readonly listing: StoreListing;
  private readonly store: Pick<ArtifactStore, "getTree">;
  /** SHA-256 to the records whose result it is. */
  private readonly makers = new Map<string, StoredStep[]>();
  /** What a hash was called where a record refers to it: only there stands that it is a folder. */
  private readonly refs = new Map<string, ArtifactRef>();

  constructor(listing: StoreListing, store: Pick<ArtifactStore, "getTree">) {
    this.listing = listing;
    this.store = store;
    for (const step of listing.steps.values()) {
      for (const ref of refsIn(step.record.output)) {
        this.refs.set(ref.sha256, ref);
        this.makers.set(ref.sha256, [...(this.makers.get(ref.sha256) ?? []), step]);
      }
    }
  }

  async hash(sha256: string, reason: Reason): Promise<void> {
    const ref = this.refs.get(sha256);
    if (ref !== undefined) return this.ref(ref, reason);
    if (!this.blobs.has(sha256)) this.blobs.set(sha256, reason);
  }

  async ref(ref: ArtifactRef, reason: Reason): Promise<void> {
    if (this.blobs.has(ref.sha256)) return;
    this.blobs.set(ref.sha256, reason);
    for (const step of this.makers.get(ref.sha256) ?? []) await this.step(step, reason);
    if (ref.mediaType !== mediaTypes.tree || !this.listing.blobs.has(ref.sha256)) return;
    const { files } = await this.store.getTree(ref);
    for (const file of files) await this.ref(file, reason);
  }

  async step(step: StoredStep | undefined, reason: Reason): Promise<void> {
    if (step === undefined || this.steps.has(step.record.key)) return;
    this.steps.add(step.record.key);
    const { output, inputs } = step.record;
    for (const ref of refsIn(output)) await this.ref(ref, reason);
    for (const sha256 of Object.values(inputs)) await this.hash(sha256, reason);
  }
}
