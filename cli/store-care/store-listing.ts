/** What lies in a store: blobs, records of steps, snapshots, and what a process that died left half-written. */
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { diskFailure, readIfThere, systemCode } from "../../activities/adapters/disk.ts";
import { readMemo, readRecord } from "../../activities/adapters/store-records.ts";
import { inParallel } from "../../activities/in-parallel.ts";
import type { HttpSnapshot, StepRecord } from "../../activities/resources.ts";

export interface StoredFile {
  readonly path: string;
  readonly bytes: number;
  /** In ms since 1970. Of a blob: when a run last counted on it. */
  readonly time: number;
}

export interface StoredStep extends StoredFile {
  readonly record: StepRecord;
}

export interface StoredSnapshot extends StoredFile {
  readonly snapshot: HttpSnapshot;
  readonly age: "newest" | "earlier";
}

export interface StoreListing {
  /** By SHA-256. */
  readonly blobs: ReadonlyMap<string, StoredFile>;
  /** By key. */
  readonly steps: ReadonlyMap<string, StoredStep>;
  /** Keys of the newest record of each step in each review. */
  readonly latest: ReadonlySet<string>;
  readonly snapshots: readonly StoredSnapshot[];
  /** Being written now, or left by a process that died. */
  readonly unfinished: readonly StoredFile[];
  /** Records that are none. */
  readonly unreadable: readonly string[];
}

const LANES = 8;
const SHA256 = /^[0-9a-f]{64}$/;

/** Reads no blob. A store that is not there is empty. Throws `store-failed`. */
export async function listStore(root: string): Promise<StoreListing> {
  const files = await filesIn(root);
  const records = (await inParallel(files, LANES, (file) => readEntry(file, root))).flat();
  return {
    blobs: new Map(
      files
        .filter(({ path }) => kindOf(path, root) === "blobs" && SHA256.test(basename(path)))
        .map((file) => [basename(file.path), file]),
    ),
    steps: new Map(
      records.flatMap((each) => (each.kind === "steps" ? [[each.step.record.key, each.step]] : [])),
    ),
    latest: new Set(records.flatMap((each) => (each.kind === "latest" ? [each.key] : []))),
    snapshots: records.flatMap((each) => (each.kind === "snapshots" ? [each.snapshot] : [])),
    unfinished: files.filter(({ path }) => path.endsWith(".tmp")),
    unreadable: records.flatMap((each) => (each.kind === "unreadable" ? [each.path] : [])),
  };
}

type Entry =
  | { readonly kind: "steps"; readonly step: StoredStep }
  | { readonly kind: "latest"; readonly key: string }
  | { readonly kind: "snapshots"; readonly snapshot: StoredSnapshot }
  | { readonly kind: "unreadable"; readonly path: string };

/** Empty for what is no record. */
async function readEntry(file: StoredFile, root: string): Promise<readonly Entry[]> {
  const { path } = file;
  const kind = kindOf(path, root);
  if (!path.endsWith(".json") || !["steps", "latest", "snapshots"].includes(kind)) return [];
  // Cleaned away since the folder was listed.
  const text = (await readIfThere(path))?.toString("utf8");
  if (text === undefined) return [];
  return [entryOf(kind, text, { file, root }) ?? { kind: "unreadable", path }];
}

function entryOf(
  kind: string,
  text: string,
  { file, root }: { readonly file: StoredFile; readonly root: string },
): Entry | null {
  if (kind === "steps") {
    const record = readMemo.step(text, basename(file.path, ".json"));
    return record === null ? null : { kind, step: { ...file, record } };
  }
  if (kind === "latest") {
    const latest = readMemo.latest(text);
    return latest === null ? null : { kind, key: latest.key };
  }
  const snapshot = readSnapshot(text, file.path);
  const age = dirname(file.path) === join(root, "snapshots") ? "newest" : "earlier";
  return snapshot === null ? null : { kind: "snapshots", snapshot: { ...file, snapshot, age } };
}

/** The folder of the store: "blobs", "steps" ... */
function kindOf(path: string, root: string): string {
  return relative(root, path).split(sep, 1)[0] ?? "";
}

function readSnapshot(text: string, path: string): HttpSnapshot | null {
  try {
    return readRecord.snapshot(text, path);
  } catch {
    return null;
  }
}

/** All files below a folder; none where there is no folder. */
async function filesIn(root: string): Promise<readonly StoredFile[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      if (systemCode(error) === "ENOENT") return [];
      throw diskFailure(error, root, "read");
    },
  );
  const files = entries.filter((entry) => entry.isFile());
  const found = await inParallel(files, LANES, async (entry) => {
    const path = join(entry.parentPath, entry.name);
    // A worker beside us renames and removes files.
    const facts = await stat(path).catch(() => null);
    return facts === null ? [] : [{ path, bytes: facts.size, time: facts.mtimeMs }];
  });
  return found.flat();
}
