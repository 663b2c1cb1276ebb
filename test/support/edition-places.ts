/** Places for editions to try: folders, and prefixes in a bucket of a real S3 server. */
import { mkdtemp, readFile, readlink } from "node:fs/promises";
import { join } from "node:path";
import { openBucket, type Bucket } from "../../activities/adapters/bucket.ts";
import { canonicalJson } from "../../activities/adapters/canonical-json.ts";
import { editionBucket } from "../../activities/adapters/edition-bucket.ts";
import { editionFolder } from "../../activities/adapters/edition-folder.ts";
import type { ArtifactStore, EditionStore } from "../../activities/resources.ts";
import { mediaTypes, type ArtifactRef } from "../../domain/artifact.ts";
import type { BucketSettings } from "../../domain/operator-settings.ts";
import { ACCESS_KEY, BUCKET, SECRET_KEY } from "./s3-server.ts";

export const review = { city: "recno", period: "2024" };
export const approvals = [{ role: "mayor", on: "2026-03-05" }];

/** An edition of two files. */
export async function editionOf(
  store: ArtifactStore,
  number: number,
  content = "a",
): Promise<ArtifactRef> {
  const manifest = { contentHash: content, edition: { number, approvals } };
  const files = [
    { path: "data/table.csv", ...(await store.put(Buffer.from(content), mediaTypes.csv)) },
    {
      path: "manifest.json",
      ...(await store.put(Buffer.from(canonicalJson(manifest)), mediaTypes.json)),
    },
  ];
  return store.putTree({ files });
}

/** One place for editions, and where its `latest` leads. */
export interface Place {
  readonly editions: EditionStore;
  readonly latest: () => Promise<string | null>;
  readonly bytes: (number: number, path: string) => Promise<string>;
  /** A file beside the editions. */
  readonly beside: (name: string) => Promise<string | null>;
}

export function bucketSettings(endpoint: string, prefix: string): BucketSettings {
  const keys = { accessKey: ACCESS_KEY, secret: { kind: "environment", name: "UNUSED" } } as const;
  const region = "us-east-1";
  return { kind: "s3", endpoint, bucket: BUCKET, prefix, region, address: "path", keys };
}

export function bucketAt(endpoint: string, prefix: string, secret = SECRET_KEY): Bucket {
  return openBucket(bucketSettings(endpoint, prefix), () => Promise.resolve(secret));
}

let prefixes = 0;

/** A prefix of its own, under which nothing lies yet. */
export function placeInBucket(endpoint: string, store: ArtifactStore): Place {
  prefixes += 1;
  const prefix = `place-${prefixes}`;
  const bucket = bucketAt(endpoint, prefix);
  const text = async (key: string): Promise<string | null> =>
    (await bucket.get(`${prefix}/recno/2024/${key}`))?.toString("utf8") ?? null;
  return {
    editions: editionBucket(bucket, { name: BUCKET, prefix }, store),
    latest: async () => {
      const pointer = await text("latest.json");
      return pointer === null
        ? null
        : `edition-${(JSON.parse(pointer) as { edition: number }).edition}`;
    },
    bytes: async (number, path) => (await text(`edition-${number}/${path}`)) ?? "",
    beside: text,
  };
}

/** A folder of its own in `scratch`. */
export async function placeInFolder(scratch: string, store: ArtifactStore): Promise<Place> {
  const out = await mkdtemp(join(scratch, "out-"));
  const folder = join(out, "recno/2024");
  return {
    editions: editionFolder(out, store),
    latest: () => readlink(join(folder, "latest")).catch(() => null),
    bytes: (number, path) => readFile(join(folder, `edition-${number}`, path), "utf8"),
    beside: (name) => readFile(join(folder, name), "utf8").catch(() => null),
  };
}
