/** What the ways of fetching a source share: how they ask for a file, and what they give back. */
import type { TreeEntry } from "../domain/artifact.ts";
import { inParallel } from "./in-parallel.ts";
import type { ArtifactStore, HttpClient, HttpSnapshot } from "./resources.ts";

type Expected = Parameters<HttpClient["download"]>[1]["expects"];

export interface Fetched {
  readonly files: readonly TreeEntry[];
  /** YYYY-MM-DD of the newest fetch; null for files of the city folder. */
  readonly newestDay: string | null;
}

export interface Download {
  readonly store: ArtifactStore;
  file(address: string, expects: Expected): Promise<HttpSnapshot>;
  progress(done: number, total: number): void;
}

export interface WantedFile {
  readonly path: string;
  readonly address: string;
  readonly expects: Expected;
}

/** Requests to one server at once. */
const LANES = 4;

/** Downloads all of them, a few at a time, and tells the progress after each. */
export async function downloadAll(
  wanted: readonly WantedFile[],
  download: Download,
): Promise<Fetched> {
  let done = 0;
  const parts = await inParallel(wanted, LANES, async ({ path, address, expects }) => {
    const snapshot = await download.file(address, expects);
    done += 1;
    download.progress(done, wanted.length);
    return fetchedFile(path, snapshot);
  });
  return joined(parts);
}

export function fetchedFile(path: string, snapshot: HttpSnapshot): Fetched {
  return { files: [{ path, ...snapshot.content }], newestDay: snapshot.retrievedAt.slice(0, 10) };
}

export function joined(parts: readonly Fetched[]): Fetched {
  const days = parts.map((part) => part.newestDay).filter((day) => day !== null);
  return { files: parts.flatMap((part) => part.files), newestDay: days.toSorted().at(-1) ?? null };
}
