/** The moment that `--as-of` means: the end of a day, or the fetch of a snapshot. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { diskFailure, readIfThere, systemCode } from "../activities/adapters/disk.ts";
import { readRecord } from "../activities/adapters/store-records.ts";
import { ReportError } from "../domain/errors.ts";

const SNAPSHOT = /^[0-9a-f]{12,64}$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * ISO 8601, UTC. A snapshot is named by the SHA-256 of its content or at least its first 12 digits; fetched several times,
 * the latest fetch counts. Throws `invalid-config` for a text that is neither, and for a snapshot that the store does not have.
 */
export async function momentOf(text: string, storeFolder: string): Promise<string> {
  if (DAY.test(text)) {
    const end = new Date(`${text}T23:59:59.999Z`);
    if (!Number.isNaN(end.getTime()) && end.toISOString().startsWith(text))
      return end.toISOString();
  }
  if (!SNAPSHOT.test(text)) {
    throw new ReportError("invalid-config", `--as-of cannot be read (found "${text}")`, {
      hint: "Write a day as 2025-03-31, or the SHA-256 of a snapshot as the manifest names it",
    });
  }
  const moments = await fetchesOf(text, join(storeFolder, "snapshots"));
  const latest = moments.toSorted().at(-1);
  if (latest !== undefined) return latest;
  throw new ReportError("invalid-config", `the store has no snapshot ${text}`, {
    hint: "Take the SHA-256 of a file that was fetched over HTTP, as manifest.json names it, or a day",
  });
}

async function fetchesOf(sha256: string, folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true }).catch((error: unknown) => {
    if (systemCode(error) === "ENOENT") return [];
    throw diskFailure(error, folder, "read");
  });
  const moments: string[] = [];
  for (const name of names.filter((each) => each.endsWith(".json"))) {
    const path = join(folder, name);
    const text = await readIfThere(path);
    if (text === null) continue;
    const { content, retrievedAt } = readRecord.snapshot(text.toString("utf8"), path);
    if (content.sha256.startsWith(sha256)) moments.push(retrievedAt);
  }
  return moments;
}
