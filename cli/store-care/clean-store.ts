/** Removes what no run, edition or wait needs any more. Safe beside workers: what was used lately stays. */
import { rename, rm, stat } from "node:fs/promises";
import { storeIn } from "../../activities/adapters/artifact-store.ts";
import { diskFailure, systemCode, temporaryBeside } from "../../activities/adapters/disk.ts";
import type { ApprovalLog } from "../../activities/resources.ts";
import { publishedHashes } from "./published-hashes.ts";
import { listStore, type StoredFile } from "./store-listing.ts";
import { keepsSnapshot, markStore, REASONS, type Reason } from "./store-marks.ts";

/** Longer than any run may take from one use of a stored file to the next. */
export const GRACE_DAYS = 7;
const DAY_MS = 24 * 3_600_000;

export interface Amount {
  readonly files: number;
  readonly bytes: number;
}

export interface Cleaning {
  readonly goes: Readonly<Record<"content" | "records" | "half-written", Amount>>;
  readonly stays: Readonly<Record<Reason, Amount>>;
}

export interface CleaningPlan {
  readonly storeFolder: string;
  readonly out: string;
  readonly approvals: ApprovalLog;
  readonly mode: "clean" | "dry-run";
  /** ms since 1970 */
  readonly now: number;
}

/**
 * Records go before the content that they name, so that no memo ever promises what is gone. Throws `store-failed`, too where
 * a wait for approval cannot be read: what it needs must not be guessed.
 */
export async function cleanStore(plan: CleaningPlan): Promise<Cleaning> {
  const { storeFolder, out, approvals, mode, now } = plan;
  const recentSince = now - GRACE_DAYS * DAY_MS;
  const listing = await listStore(storeFolder);
  const roots = {
    published: await publishedHashes(out),
    waits: await approvals.waiting(),
    recentSince,
  };
  const marks = await markStore(listing, roots, storeIn(storeFolder));
  const records = [
    ...[...listing.steps.values()].filter(({ record }) => !marks.steps.has(record.key)),
    ...listing.snapshots.filter(
      ({ age, snapshot }) => age === "earlier" && !keepsSnapshot(snapshot, marks),
    ),
  ];
  const isOld = ({ time }: StoredFile): boolean => time < recentSince;
  const content = [...listing.blobs]
    .filter(([sha256]) => !marks.blobs.has(sha256))
    .map(([, file]) => file);
  const halfWritten = listing.unfinished.filter(isOld);
  if (mode === "clean") {
    for (const file of [...records, ...content, ...halfWritten]) await remove(file, recentSince);
  }
  const staying = [...listing.blobs].map(
    ([sha256, file]) => [marks.blobs.get(sha256), file] as const,
  );
  return {
    goes: {
      content: sumOf(content),
      records: sumOf(records),
      "half-written": sumOf(halfWritten),
    },
    stays: Object.fromEntries(
      REASONS.map((reason) => [
        reason,
        sumOf(staying.filter(([why]) => why === reason).map(([, file]) => file)),
      ]),
    ) as Cleaning["stays"],
  };
}

/** Out of sight first; a run that came to count on it in this very moment gets it back. */
async function remove({ path }: StoredFile, recentSince: number): Promise<void> {
  const aside = temporaryBeside(path);
  try {
    await rename(path, aside);
    if ((await stat(aside)).mtimeMs >= recentSince) await rename(aside, path);
    else await rm(aside, { force: true });
  } catch (error) {
    // Another cleaning was faster.
    if (systemCode(error) !== "ENOENT") throw diskFailure(error, path, "write");
  }
}

function sumOf(files: readonly StoredFile[]): Amount {
  return { files: files.length, bytes: files.reduce((total, { bytes }) => total + bytes, 0) };
}
