/** A bucket for editions in trouble: killed halfway, written into by others, careless, away. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore } from "../../activities/adapters/artifact-store.ts";
import { openBucket, type Bucket } from "../../activities/adapters/bucket.ts";
import { editionBucket } from "../../activities/adapters/edition-bucket.ts";
import { inParallel } from "../../activities/in-parallel.ts";
import type { ArtifactStore } from "../../activities/resources.ts";
import { mediaTypes, type ArtifactRef } from "../../domain/artifact.ts";
import { bucketAt, bucketSettings, editionOf, review } from "../support/edition-places.ts";
import { BUCKET, SECRET_KEY, startS3, whyNoS3Server, type S3Server } from "../support/s3-server.ts";

let scratch: string;
let store: ArtifactStore;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "vlr-editions-"));
  store = await openStore(join(scratch, "store"));
});

afterAll(() => rm(scratch, { recursive: true }));

const edition = (number: number, content?: string): Promise<ArtifactRef> =>
  editionOf(store, number, content);

const noServer = await whyNoS3Server();
let s3: S3Server | null = null;

beforeAll(async () => {
  if (noServer === null) s3 = await startS3(scratch);
});

afterAll(() => s3?.kill());

const endpoint = (): string => s3?.endpoint ?? "";

test.skip.each(noServer === null ? [] : [noServer])("a bucket in trouble: %s", () => undefined);

describe.runIf(noServer === null)("a bucket in trouble", () => {
  /** The bucket ends with the process at the n-th put. */
  function endingAt(bucket: Bucket, last: number): Bucket {
    let puts = 0;
    return {
      ...bucket,
      putNew: (key, object) => {
        puts += 1;
        if (puts > last) throw new Error("killed");
        return bucket.putNew(key, object);
      },
    };
  }

  test.each([1, 2, 3, 4])(
    "a publication that was killed after %i puts is not out, and a retry puts it out once",
    async (puts) => {
      const prefix = `killed-${puts}`;
      const at = { name: BUCKET, prefix };
      const tree = await edition(1);
      const first = editionBucket(endingAt(bucketAt(endpoint(), prefix), puts), at, store);
      await expect(first.publish(review, 1, tree)).rejects.toThrow("killed");
      const again = editionBucket(bucketAt(endpoint(), prefix), at, store);
      expect(await again.list(review)).toEqual([]);
      expect(await again.publish(review, 1, tree)).toBe("published");
      expect(await again.publish(review, 1, tree)).toBe("published");
      expect(await again.list(review)).toHaveLength(1);
    },
  );

  test("who finds what another left half done completes the other's edition, and takes the next number", async () => {
    const at = { name: BUCKET, prefix: "helped" };
    const first = editionBucket(endingAt(bucketAt(endpoint(), "helped"), 3), at, store);
    await expect(first.publish(review, 1, await edition(1, "first"))).rejects.toThrow("killed");
    const second = editionBucket(bucketAt(endpoint(), "helped"), at, store);
    expect(await second.publish(review, 1, await edition(1, "second"))).toBe("taken");
    expect(await second.list(review)).toMatchObject([{ number: 1, contentHash: "first" }]);
    expect(await second.publish(review, 2, await edition(2, "second"))).toBe("published");
  });

  test("what others put under an edition's name is neither overwritten nor taken for ours", async () => {
    const bucket = bucketAt(endpoint(), "foreign");
    const bytes = Buffer.from("mine");
    const mine = { bytes, mediaType: mediaTypes.text, sha256: "" };
    await bucket.put("foreign/recno/2024/edition-1/data/table.csv", mine);
    const editions = editionBucket(bucket, { name: BUCKET, prefix: "foreign" }, store);
    await expect(editions.publish(review, 1, await edition(1))).rejects.toThrow(
      "was not put there by vlr",
    );
    expect(await editions.list(review)).toEqual([]);
  });

  test("a store that ignores the condition is refused before anything is put out", async () => {
    const bucket = bucketAt(endpoint(), "careless");
    const careless: Bucket = {
      ...bucket,
      putNew: async (key, object) => {
        await bucket.put(key, object);
        return "put";
      },
    };
    const editions = editionBucket(careless, { name: BUCKET, prefix: "careless" }, store);
    await expect(editions.publish(review, 1, await edition(1))).rejects.toThrow("If-None-Match");
    expect(await bucket.names("careless/")).toEqual([".vlr-conditional-put"]);
  });

  test("a wrong key and a bucket that is not there are said at once; a server that is away is worth another try", async () => {
    const failing = (bucket: Bucket) =>
      editionBucket(bucket, { name: BUCKET, prefix: "" }, store).list(review);
    await expect(failing(bucketAt(endpoint(), "", "wrong"))).rejects.toMatchObject({
      code: "store-failed",
      retryable: false,
      message: expect.stringContaining("SignatureDoesNotMatch") as string,
    });
    const key = () => Promise.resolve(SECRET_KEY);
    const nowhere = openBucket({ ...bucketSettings(endpoint(), ""), bucket: "nowhere" }, key);
    await expect(failing(nowhere)).rejects.toMatchObject({
      message: expect.stringContaining("does not exist") as string,
      retryable: false,
    });
    const away = openBucket(
      { ...bucketSettings(endpoint(), ""), endpoint: "http://127.0.0.1:9" },
      key,
    );
    await expect(failing(away)).rejects.toMatchObject({ code: "store-failed", retryable: true });
  });

  test("more editions than one page of a list holds are all there", async () => {
    const bucket = bucketAt(endpoint(), "many");
    const object = { bytes: Buffer.from("x"), mediaType: mediaTypes.text, sha256: "" };
    const keys = Array.from({ length: 1050 }, (_, index) => `many/${index}.txt`);
    await inParallel(keys, 16, (key) => bucket.put(key, object));
    expect(await bucket.names("many/")).toHaveLength(1050);
  });
});
