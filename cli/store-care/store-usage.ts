/** How much a store holds: by kind of content, by review, and how much comes every month. */
import { refsIn } from "../../activities/memo.ts";
import { mediaTypes } from "../../domain/artifact.ts";
import type { ArtifactStore } from "../../activities/resources.ts";
import type { StoredFile, StoredStep, StoreListing } from "./store-listing.ts";

export interface StoreUsage {
  readonly bytes: number;
  readonly files: number;
  /** Bytes by step that made them ("printPdf"); "sources", "records", "half-written" and "other". Each file counts once. */
  readonly kinds: Readonly<Record<string, number>>;
  /** Bytes by review ("barcelona/2024"): what it was the first to need. */
  readonly reviews: Readonly<Record<string, number>>;
  /** Bytes a month, from the last 90 days of records; null while the records are of less than a week. */
  readonly perMonth: number | null;
}

const DAY_MS = 24 * 3_600_000;
const WINDOW_DAYS = 90;
const MONTH_DAYS = 30;
const LEAST_DAYS = 7;

/** `now` in ms since 1970. */
export async function storeUsage(
  listing: StoreListing,
  store: Pick<ArtifactStore, "getTree">,
  now: number,
): Promise<StoreUsage> {
  const { blobs, snapshots, unfinished } = listing;
  const steps = [...listing.steps.values()].toSorted((a, b) => a.time - b.time);
  const counted = new Set<string>();
  const kinds = new Map<string, number>();
  const reviews = new Map<string, number>();
  const grown: { readonly time: number; readonly bytes: number }[] = [];
  for (const { snapshot } of snapshots) {
    add(kinds, "sources", countOnce([snapshot.content.sha256], blobs, counted));
  }
  for (const step of steps) {
    const bytes = countOnce(await contentOf(step, listing, store), blobs, counted);
    add(kinds, step.record.step.split("/", 1)[0] ?? "", bytes);
    add(reviews, step.record.scope, bytes);
    grown.push({ time: step.time, bytes: bytes + step.bytes });
  }
  const records = sum([...steps, ...snapshots]);
  const halfWritten = sum(unfinished);
  const all = sum([...blobs.values()]);
  add(kinds, "records", records);
  add(kinds, "half-written", halfWritten);
  add(kinds, "other", all - sum([...counted].flatMap((sha256) => blobs.get(sha256) ?? [])));
  return {
    bytes: all + records + halfWritten,
    files: blobs.size + steps.length + snapshots.length + unfinished.length,
    kinds: largestFirst(kinds),
    reviews: largestFirst(reviews),
    perMonth: perMonth(grown, now),
  };
}

/** SHA-256 of all that a step made, the files of stored folders too. */
async function contentOf(
  { record }: StoredStep,
  { blobs }: StoreListing,
  store: Pick<ArtifactStore, "getTree">,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const ref of refsIn(record.output)) {
    found.push(ref.sha256);
    if (ref.mediaType !== mediaTypes.tree || !blobs.has(ref.sha256)) continue;
    found.push(...(await store.getTree(ref)).files.map(({ sha256 }) => sha256));
  }
  return found;
}

function countOnce(
  hashes: readonly string[],
  blobs: ReadonlyMap<string, StoredFile>,
  counted: Set<string>,
): number {
  let bytes = 0;
  for (const sha256 of hashes) {
    if (counted.has(sha256)) continue;
    counted.add(sha256);
    bytes += blobs.get(sha256)?.bytes ?? 0;
  }
  return bytes;
}

function perMonth(
  grown: readonly { readonly time: number; readonly bytes: number }[],
  now: number,
): number | null {
  const [first] = grown;
  const days = first === undefined ? 0 : Math.min(WINDOW_DAYS, (now - first.time) / DAY_MS);
  if (days < LEAST_DAYS) return null;
  const recent = grown.filter(({ time }) => time >= now - days * DAY_MS);
  const bytes = recent.reduce((total, each) => total + each.bytes, 0);
  return Math.round((bytes / days) * MONTH_DAYS);
}

function add(amounts: Map<string, number>, key: string, bytes: number): void {
  if (bytes > 0) amounts.set(key, (amounts.get(key) ?? 0) + bytes);
}

function sum(files: readonly StoredFile[]): number {
  return files.reduce((total, { bytes }) => total + bytes, 0);
}

function largestFirst(amounts: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...amounts].toSorted(([, a], [, b]) => b - a));
}
