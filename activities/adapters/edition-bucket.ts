/** Editions in a bucket: `<prefix>/<city>/<period>/edition-<number>/`, and `latest.json` beside them. */
import type { z } from "zod";
import type { ArtifactRef } from "../../domain/artifact.ts";
import { mediaTypes } from "../../domain/artifact.ts";
import { latestEdition, type PublishedEdition, type ReviewKey } from "../../domain/edition.ts";
import { ReportError } from "../../domain/errors.ts";
import { inParallel } from "../in-parallel.ts";
import type { ArtifactStore, EditionStore } from "../resources.ts";
import type { Bucket, BucketObject } from "./bucket.ts";
import { canonicalJson, sha256Of } from "./canonical-json.ts";
import {
  citiesAmong,
  correctionNotices,
  editionNumbers,
  listed,
  MANIFEST,
  manifestShape,
  nameOf,
  periodsAmong,
  withdrawalName,
  withdrawalNotice,
  withdrawalShape,
  type Beside,
} from "./edition-names.ts";
import { parseKept, refShape } from "./kept-record.ts";

const LATEST = "latest.json";
const LANES = 8;

/**
 * The first who puts `edition-<number>.claim.json` decides what the edition holds: the claim names a stored tree. Whoever
 * finds a claim without its edition, its own or another's, completes it from the store: nobody waits for one who was killed,
 * and a number never holds files of two. The manifest comes last, and without it an edition is not out.
 */
export function editionBucket(
  bucket: Bucket,
  { name, prefix }: { readonly name: string; readonly prefix: string },
  store: ArtifactStore,
): EditionStore {
  const root = prefix === "" ? "" : `${prefix}/`;
  const cityFolder = (city: string): string => `${root}${city}/`;
  const folderOf = ({ city, period }: ReviewKey): string => `${cityFolder(city)}${period}/`;
  const list = (review: ReviewKey): Promise<readonly PublishedEdition[]> =>
    editionsIn(bucket, folderOf(review));
  let isTried: Promise<void> | null = null;
  const tried = (): Promise<void> => (isTried ??= assertConditional(bucket, prefix));
  return {
    cities: async () => citiesAmong(await bucket.names(root)),
    periods: async (city) => periodsAmong(await bucket.names(cityFolder(city))),
    list,
    placeOf: (review, number) => `s3://${name}/${folderOf(review)}${nameOf(number)}`,
    read: (review, number, path) => bucket.get(`${folderOf(review)}${nameOf(number)}/${path}`),
    publish: async (review, number, tree) => {
      await tried();
      return publish(bucket, store, { folder: folderOf(review), number, tree });
    },
    withdraw: (review, number, withdrawal) =>
      putBeside(bucket, folderOf(review), withdrawalNotice(number, withdrawal)),
    correct: async (review, correction) => {
      for (const notice of correctionNotices(correction)) {
        await putBeside(bucket, folderOf(review), notice);
      }
    },
    setLatest: async (review) => {
      const key = `${folderOf(review)}${LATEST}`;
      let pointed: number | null | undefined;
      // Two may do this at once with different lists: who wrote last has looked again after writing.
      for (;;) {
        const latest = latestEdition(await list(review))?.number ?? null;
        if (latest === pointed) return;
        await (latest === null ? bucket.remove(key) : bucket.put(key, pointer(latest)));
        pointed = latest;
      }
    },
  };
}

interface NewEdition {
  /** Key prefix of the review, with a slash at its end. */
  readonly folder: string;
  readonly number: number;
  readonly tree: ArtifactRef;
}

async function publish(
  bucket: Bucket,
  store: ArtifactStore,
  { folder, number, tree }: NewEdition,
): Promise<"published" | "taken"> {
  const key = `${folder}${nameOf(number)}.claim.json`;
  const claim = { sha256: tree.sha256, bytes: tree.bytes, mediaType: tree.mediaType };
  const mine = (await bucket.putNew(key, json(claim))) === "put";
  const claimed = mine ? tree : await readRecord(bucket, key, refShape);
  await complete(bucket, store, { folder, number, tree: claimed });
  return claimed.sha256 === tree.sha256 ? "published" : "taken";
}

/** Puts what is missing of the edition that was claimed; the manifest last. */
async function complete(
  bucket: Bucket,
  store: ArtifactStore,
  { folder, number, tree }: NewEdition,
): Promise<void> {
  const base = `${folder}${nameOf(number)}/`;
  if ((await bucket.hashOf(`${base}${MANIFEST}`)) !== null) return;
  const { files } = await store.getTree(tree);
  const put = async ({ path, ...ref }: (typeof files)[number]): Promise<void> => {
    const { sha256, mediaType } = ref;
    const object = { bytes: await store.get(ref), mediaType, sha256 };
    if ((await bucket.putNew(`${base}${path}`, object)) === "put") return;
    if ((await bucket.hashOf(`${base}${path}`)) !== sha256) throw foreign(`${base}${path}`);
  };
  await inParallel(
    files.filter(({ path }) => path !== MANIFEST),
    LANES,
    put,
  );
  for (const manifest of files.filter(({ path }) => path === MANIFEST)) await put(manifest);
}

function foreign(key: string): ReportError {
  const message = `${key} stands in the bucket already and was not put there by vlr`;
  const fix = "Move it away, and run again";
  return new ReportError("store-failed", message, { hint: fix });
}

async function editionsIn(bucket: Bucket, folder: string): Promise<readonly PublishedEdition[]> {
  const names = await bucket.names(folder);
  const editions = await inParallel(editionNumbers(names), LANES, async (number) => {
    const bytes = await bucket.get(`${folder}${nameOf(number)}/${MANIFEST}`);
    // Begun and not finished, so not out.
    if (bytes === null) return [];
    const manifest = parseKept(`${folder}${nameOf(number)}/${MANIFEST}`, bytes, manifestShape);
    const isWithdrawn = names.includes(withdrawalName(number));
    const withdrawn = isWithdrawn
      ? await readRecord(bucket, `${folder}${withdrawalName(number)}`, withdrawalShape)
      : null;
    return [listed(number, manifest, withdrawn)];
  });
  return editions.flat();
}

async function readRecord<T>(bucket: Bucket, key: string, shape: z.ZodType<T>): Promise<T> {
  return parseKept(key, await bucket.get(key), shape);
}

/** What stands there already stays: the first notice counts. */
async function putBeside(bucket: Bucket, folder: string, { name, content }: Beside): Promise<void> {
  await bucket.putNew(`${folder}${name}`, object(content, mediaOf(name)));
}

function pointer(number: number): BucketObject {
  return json({ edition: number, path: `${nameOf(number)}/` });
}

function json(value: unknown): BucketObject {
  return object(`${canonicalJson(value)}\n`, mediaTypes.json);
}

function object(text: string, mediaType: string): BucketObject {
  const bytes = Buffer.from(text);
  return { bytes, mediaType, sha256: sha256Of(bytes) };
}

function mediaOf(name: string): string {
  return name.endsWith(".html") ? `${mediaTypes.html}; charset=utf-8` : mediaTypes.json;
}

/** A store that lets a second put through would let two editions mix: better none than that. Throws `store-failed`. */
async function assertConditional(bucket: Bucket, prefix: string): Promise<void> {
  const key = `${prefix === "" ? "" : `${prefix}/`}.vlr-conditional-put`;
  const probe = object("An object that is put only when it is not there yet.\n", mediaTypes.text);
  if ((await bucket.putNew(key, probe)) === "there") return;
  if ((await bucket.putNew(key, probe)) === "there") return;
  throw new ReportError("store-failed", "this object store does not honour If-None-Match", {
    hint: "Without it two workers could overwrite each other's edition. Use a store that knows conditional writes, or publish to a folder",
  });
}
