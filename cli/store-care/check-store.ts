/** Looks at every byte of a store: is everything what it was stored as, and is everything there that is counted on? */
import { storeIn } from "../../activities/adapters/artifact-store.ts";
import { sha256Of } from "../../activities/adapters/canonical-json.ts";
import { readIfThere } from "../../activities/adapters/disk.ts";
import { refsIn } from "../../activities/memo.ts";
import type { ApprovalLog, ArtifactStore, OpenWait } from "../../activities/resources.ts";
import { mediaTypes, type ArtifactRef } from "../../domain/artifact.ts";
import { ReportError, type Problem } from "../../domain/errors.ts";
import { listStore, type StoreListing } from "./store-listing.ts";

export interface StoreCheck {
  readonly files: number;
  readonly problems: readonly Problem[];
}

/** A file that is younger may still be being written. */
const WRITING_MS = 3_600_000;

const FIX = {
  damaged: "Restore it from a backup, or delete it and run again: it is made or fetched anew",
  missing: "Restore it from a backup, or run the review again: it is made or fetched anew",
  waiting: "Restore it from a backup; else make the draft again: vlr run --supersede",
  half: "Delete it, or run vlr store clean: a process died while it wrote",
} as const;

/** `now` in ms since 1970. Changes nothing. */
export async function checkStore(
  storeFolder: string,
  approvals: ApprovalLog,
  now: number,
): Promise<StoreCheck> {
  const listing = await listStore(storeFolder);
  const store = storeIn(storeFolder);
  const damaged = await damagedBlobs(listing);
  const looking = { listing, store, damaged };
  const problems = [
    ...[...damaged].map(([, file]) =>
      problem(file, "its content is not what was stored", "damaged"),
    ),
    ...listing.unreadable.map((file) => problem(file, "it is no record of the store", "damaged")),
    ...(await missingOfSteps(looking)),
    ...listing.snapshots.flatMap(({ path, snapshot }) =>
      listing.blobs.has(snapshot.content.sha256) ? [] : [dangling(path, snapshot.content)],
    ),
    ...(await problemsOfWaits(approvals, looking)),
    ...listing.unfinished
      .filter(({ time }) => time < now - WRITING_MS)
      .map(({ path }) => problem(path, "it is half-written", "half")),
  ];
  const { blobs, steps, snapshots } = listing;
  return { files: blobs.size + steps.size + snapshots.length, problems };
}

interface Looking {
  readonly listing: StoreListing;
  readonly store: Pick<ArtifactStore, "getTree">;
  /** SHA-256 to path. */
  readonly damaged: ReadonlyMap<string, string>;
}

async function damagedBlobs({ blobs }: StoreListing): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const [sha256, { path }] of blobs) {
    const bytes = await readIfThere(path);
    if (bytes !== null && sha256Of(bytes) !== sha256) found.set(sha256, path);
  }
  return found;
}

async function missingOfSteps(looking: Looking): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const { path, record } of looking.listing.steps.values()) {
    for (const ref of await missingIn(refsIn(record.output), looking)) {
      problems.push(dangling(path, ref));
    }
  }
  return problems;
}

/** References to what is not there, inside stored folders too. */
async function missingIn(
  refs: readonly ArtifactRef[],
  looking: Looking,
): Promise<readonly ArtifactRef[]> {
  const missing: ArtifactRef[] = [];
  for (const ref of refs) {
    if (!looking.listing.blobs.has(ref.sha256)) missing.push(ref);
    else if (ref.mediaType === mediaTypes.tree && !looking.damaged.has(ref.sha256)) {
      missing.push(...(await missingIn((await looking.store.getTree(ref)).files, looking)));
    }
  }
  return missing;
}

async function problemsOfWaits(
  approvals: ApprovalLog,
  looking: Looking,
): Promise<readonly Problem[]> {
  let waits: readonly OpenWait[];
  try {
    waits = await approvals.waiting();
  } catch (error) {
    if (error instanceof ReportError) return error.problems;
    throw error;
  }
  const problems: Problem[] = [];
  for (const { wait } of waits) {
    for (const ref of await missingIn([wait.bundle, wait.request.folder], looking)) {
      const what = `the wait for approval of ${wait.city}/${wait.period} needs ${ref.sha256}, which is missing`;
      problems.push({ message: what, fix: FIX.waiting });
    }
  }
  return problems;
}

function dangling(path: string, { sha256 }: ArtifactRef): Problem {
  return problem(path, `it names ${sha256}, which is missing`, "missing");
}

function problem(file: string, message: string, fix: keyof typeof FIX): Problem {
  return { file, message, fix: FIX[fix] };
}
