/** The store as a folder: content by hash, records of steps, sidecars of what was fetched. */
import { statSync, utimesSync, type Stats } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { mediaTypes, type ArtifactRef, type Tree } from "../../domain/artifact.ts";
import { ReportError } from "../../domain/errors.ts";
import type { ArtifactStore, HttpSnapshot, StepRecord } from "../resources.ts";
import { canonicalJson, sha256Of } from "./canonical-json.ts";
import { diskFailure, makeFolder, readIfThere, systemCode, writeWhole } from "./disk.ts";
import { damaged, readMemo, readRecord } from "./store-records.ts";

const SHA256 = /^[0-9a-f]{64}$/;

/**
 * Opens the store in this folder and makes the folder when it is not there.
 * `blobs/sha256/ab/<hash>`, `steps/<key>.json`, `latest/<hash of scope>/<step>.json`, `snapshots/<hash of address>.json`,
 * and what was there before under `snapshots/<hash of address>/`.
 * Several processes may use it at once: every file is written beside its place and renamed. Failures are `store-failed`.
 */
export async function openStore(folder: string): Promise<ArtifactStore> {
  const root = resolve(folder);
  try {
    await makeFolder(root);
  } catch (error) {
    throw diskFailure(error, root, "write");
  }
  return storeIn(root);
}

/** The store in this folder, which may not be there: then it is empty, and made with the first file that is written. */
export function storeIn(folder: string): ArtifactStore {
  const root = resolve(folder);
  return { ...contents(root), ...steps(root), ...snapshots(root) };
}

type Contents = Pick<
  ArtifactStore,
  "put" | "get" | "has" | "putJson" | "getJson" | "putTree" | "getTree"
>;

function contents(root: string): Contents {
  const put = async (bytes: Uint8Array, mediaType: string): Promise<ArtifactRef> => {
    const sha256 = sha256Of(bytes);
    const path = blobPath(root, sha256);
    const stored = await readIfThere(path);
    // A blob that was damaged on the disk is written anew as soon as its content is known again.
    if (stored === null || !stored.equals(bytes)) await writeWhole(path, bytes);
    else keepInUse(path);
    return { sha256, bytes: bytes.byteLength, mediaType };
  };
  const get = async (ref: ArtifactRef): Promise<Buffer> => {
    const path = blobPath(root, ref.sha256);
    const bytes = await readIfThere(path);
    if (bytes === null) throw missing(path);
    if (sha256Of(bytes) !== ref.sha256) throw damaged(path);
    keepInUse(path);
    return bytes;
  };
  return {
    put,
    get,
    has: (ref) => {
      const path = blobPath(root, ref.sha256);
      const found = statOf(path);
      const isThere = found?.size === ref.bytes;
      if (isThere) keepInUse(path, found);
      return Promise.resolve(isThere);
    },
    putJson: (value, mediaType = mediaTypes.json) =>
      put(Buffer.from(canonicalJson(value)), mediaType),
    getJson: async (ref) => parseJson(await get(ref)),
    putTree: (tree) => put(Buffer.from(canonicalJson(sortedTree(tree))), mediaTypes.tree),
    getTree: async (ref) =>
      readRecord.tree((await get(ref)).toString("utf8"), blobPath(root, ref.sha256)),
  };
}

function steps(root: string): Pick<ArtifactStore, "readStep" | "readLatestStep" | "writeStep"> {
  const pathOf = (key: string): string => join(root, "steps", `${checkedHash(key)}.json`);
  const latestPath = (scope: string, step: string): string =>
    join(root, "latest", sha256Of(scope), `${encodeURIComponent(step)}.json`);
  const readStep = async (key: string): Promise<StepRecord | null> => {
    const text = await readIfThere(pathOf(key));
    return text === null ? null : readMemo.step(text.toString("utf8"), key);
  };
  return {
    readStep,
    readLatestStep: async (scope, step) => {
      const text = await readIfThere(latestPath(scope, step));
      const latest = text === null ? null : readMemo.latest(text.toString("utf8"));
      return latest === null ? null : readStep(latest.key);
    },
    writeStep: async (record) => {
      const latest = latestPath(record.scope, record.step);
      await writeWhole(pathOf(record.key), canonicalJson(record), "when the system likes");
      await writeWhole(latest, canonicalJson({ key: record.key }), "when the system likes");
    },
  };
}

type Snapshots = Pick<ArtifactStore, "readSnapshot" | "readSnapshots" | "writeSnapshot">;

function snapshots(root: string): Snapshots {
  const pathOf = (address: string): string => join(root, "snapshots", `${sha256Of(address)}.json`);
  const readSnapshot = async (address: string): Promise<HttpSnapshot | null> => {
    const path = pathOf(address);
    const text = await readIfThere(path);
    return text === null ? null : readRecord.snapshot(text.toString("utf8"), path);
  };
  const write = async (snapshot: HttpSnapshot): Promise<HttpSnapshot> => {
    await writeWhole(pathOf(snapshot.address), canonicalJson(snapshot));
    return snapshot;
  };
  const earlierFolder = (address: string): string => join(root, "snapshots", sha256Of(address));
  const keepEarlier = async (first: HttpSnapshot): Promise<void> => {
    const name = `${first.retrievedAt.replaceAll(":", "")}-${first.content.sha256.slice(0, 12)}.json`;
    await writeWhole(join(earlierFolder(first.address), name), canonicalJson(first));
  };
  return {
    readSnapshot,
    readSnapshots: async (address) => {
      const earlier = await readEarlier(earlierFolder(address));
      const newest = await readSnapshot(address);
      const all = newest === null ? earlier : [...earlier, newest];
      return all.toSorted((a, b) => (a.retrievedAt < b.retrievedAt ? -1 : 1));
    },
    writeSnapshot: async (snapshot) => {
      const first = await readSnapshot(snapshot.address);
      if (first?.content.sha256 !== snapshot.content.sha256) {
        if (first !== null) await keepEarlier(first);
        return write(snapshot);
      }
      // The licence is what the city states, not what was received: it may change under the same bytes.
      return first.licence === snapshot.licence
        ? first
        : write({ ...first, licence: snapshot.licence });
    },
  };
}

async function readEarlier(folder: string): Promise<readonly HttpSnapshot[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (systemCode(error) === "ENOENT") return [];
    throw diskFailure(error, folder, "read");
  });
  const found = await Promise.all(
    names
      .filter((name) => name.endsWith(".json"))
      .map(async (name) => {
        const path = join(folder, name);
        const text = await readIfThere(path);
        // Cleaned away since the folder was listed.
        return text === null ? [] : [readRecord.snapshot(text.toString("utf8"), path)];
      }),
  );
  return found.flat();
}

/** Fetched files may begin with a byte order mark. */
function parseJson(bytes: Buffer): unknown {
  return JSON.parse(bytes.toString("utf8").replace(/^\uFEFF/, ""));
}

function blobPath(root: string, sha256: string): string {
  return join(root, "blobs", "sha256", checkedHash(sha256).slice(0, 2), sha256);
}

/** A reference can come from a file that somebody else wrote: it must never lead out of the store. */
function checkedHash(hash: string): string {
  if (!SHA256.test(hash)) throw new ReportError("store-failed", `"${hash}" is not a SHA-256`);
  return hash;
}

function sortedTree(tree: Tree): Tree {
  const files = [...tree.files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const twice = files.find((file, index) => file.path === files[index - 1]?.path);
  if (twice) throw new ReportError("store-failed", `"${twice.path}" is twice in one folder`);
  return { files };
}

function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch (error) {
    if (systemCode(error) === "ENOENT") return null;
    throw diskFailure(error, path, "read");
  }
}

/** Much shorter than what `vlr store clean` leaves alone. */
const IN_USE_MS = 3_600_000;

/**
 * The time of a blob says when a run last counted on it: `vlr store clean` leaves alone what was used lately. A store that
 * cannot be written to is not cleaned either.
 */
function keepInUse(path: string, found?: Stats): void {
  try {
    const now = Date.now();
    if (now - (found ?? statSync(path)).mtimeMs > IN_USE_MS)
      utimesSync(path, now / 1000, now / 1000);
  } catch {
    // Reading goes on without.
  }
}

function missing(file: string): ReportError {
  const fix = "Run again from the start of this review: what is missing is made or fetched anew";
  return new ReportError("store-failed", `the stored file ${file} is missing`, {
    problems: [{ file, message: "the file is not in the store", fix }],
    hint: fix,
  });
}
