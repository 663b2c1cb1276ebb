/** A published Open SDG build, brought into the layout of the repository that it was built from. */
import { ReportError } from "../domain/errors.ts";
import { mediaTypes, type TreeEntry } from "../domain/artifact.ts";
import { downloadAll, fetchedFile, joined, type Download, type Fetched } from "./fetched-files.ts";
import { inParallel } from "./in-parallel.ts";
import type { HttpSnapshot } from "./resources.ts";

const INDICATOR_ID = /^\d{1,2}-[\da-z]{1,2}(?:-[\da-z]{1,3})*$/;
const LANES = 8;

/**
 * A build publishes `meta/all.json` (all metadata by indicator id) and `data/<id>.csv` for each id, in a folder per language
 * or, when it has one language, at its root. Gives `data/indicator_<id>.csv` and `meta/<id>.yml` (JSON text is YAML), in
 * the first of the languages that the build has. Fails with `source-unavailable`, naming what was tried.
 */
export async function downloadOpenSdg(
  address: string,
  languages: readonly string[],
  download: Download,
): Promise<Fetched> {
  const { base, snapshot } = await findMetadata(address, languages, download);
  const metadata = readMetadata(
    await download.store.getJson(snapshot.content),
    `${base}/meta/all.json`,
  );
  const data = await downloadAll(
    Object.keys(metadata).map((id) => ({
      path: `data/indicator_${id}.csv`,
      address: `${base}/data/${id}.csv`,
      expects: "csv" as const,
    })),
    download,
  );
  const meta = await inParallel(Object.entries(metadata), LANES, ([id, fields]) =>
    metaFile(id, fields, download),
  );
  const { newestDay } = fetchedFile("meta/all.json", snapshot);
  return joined([data, { files: meta, newestDay }]);
}

interface Found {
  /** Without a slash at the end. */
  readonly base: string;
  readonly snapshot: HttpSnapshot;
}

async function findMetadata(
  address: string,
  languages: readonly string[],
  download: Download,
): Promise<Found> {
  const root = address.replace(/\/+$/, "");
  const failures: ReportError[] = [];
  for (const base of [root, ...languages.map((language) => `${root}/${language}`)]) {
    try {
      return { base, snapshot: await download.file(`${base}/meta/all.json`, "json") };
    } catch (error) {
      if (!(error instanceof ReportError && error.code === "source-unavailable")) throw error;
      failures.push(error);
    }
  }
  throw nothingPublished(root, failures);
}

/** All places that were tried; the longest wait that one of them asked for. */
function nothingPublished(root: string, failures: readonly ReportError[]): ReportError {
  const waits = failures.flatMap(({ retryAfterSeconds }) => retryAfterSeconds ?? []);
  const message = `no published Open SDG data was found at ${root}: none of its places for meta/all.json can be read`;
  return new ReportError("source-unavailable", message, {
    problems: failures.flatMap((failure) => failure.problems),
    hint: "Give the address under which the build's meta/all.json and data/ folder are published",
    cause: failures[0],
    ...(waits.length === 0 ? {} : { retryAfterSeconds: Math.max(...waits) }),
    ...(failures.some(({ retryable }) => retryable) ? {} : { retryable: false }),
  });
}

type Metadata = Readonly<Record<string, object>>;

function readMetadata(answer: unknown, address: string): Metadata {
  const entries = typeof answer === "object" && answer !== null ? Object.entries(answer) : [];
  const known = entries.filter(
    (entry): entry is [string, object] =>
      INDICATOR_ID.test(entry[0]) && typeof entry[1] === "object" && entry[1] !== null,
  );
  if (known.length > 0) return Object.fromEntries(known.sort(([a], [b]) => (a < b ? -1 : 1)));
  const message = "it lists no indicators";
  const fix = "Check that the address is that of an Open SDG build";
  throw new ReportError("source-unavailable", `${address}: ${message}`, {
    problems: [{ value: address, message, fix }],
    hint: fix,
    retryable: false,
  });
}

async function metaFile(id: string, fields: object, { store }: Download): Promise<TreeEntry> {
  return { path: `meta/${id}.yml`, ...(await store.putJson(fields, mediaTypes.json)) };
}
