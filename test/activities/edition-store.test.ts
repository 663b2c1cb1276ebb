/** What every place for editions must keep to: a folder, and a bucket of a real S3 server. */
import { mkdir, mkdtemp, readFile, readdir, readlink, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { canonicalJson } from "../../activities/adapters/canonical-json.ts";
import { openStore } from "../../activities/adapters/artifact-store.ts";
import { editionFolder } from "../../activities/adapters/edition-folder.ts";
import { openBucket, type Bucket } from "../../activities/adapters/bucket.ts";
import { editionBucket } from "../../activities/adapters/edition-bucket.ts";
import { inParallel } from "../../activities/in-parallel.ts";
import type { BucketSettings } from "../../domain/operator-settings.ts";
import {
  ACCESS_KEY,
  BUCKET,
  SECRET_KEY,
  startS3,
  whyNoS3Server,
  type S3Server,
} from "../support/s3-server.ts";
import type { ArtifactStore, EditionStore } from "../../activities/resources.ts";
import { mediaTypes, type ArtifactRef } from "../../domain/artifact.ts";

let scratch: string;
let store: ArtifactStore;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "vlr-editions-"));
  store = await openStore(join(scratch, "store"));
});

afterAll(() => rm(scratch, { recursive: true }));

const review = { city: "recno", period: "2024" };
const approvals = [{ role: "mayor", on: "2026-03-05" }];

/** An edition of two files. */
async function edition(number: number, content = "a"): Promise<ArtifactRef> {
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
interface Place {
  readonly editions: EditionStore;
  readonly latest: () => Promise<string | null>;
  readonly bytes: (number: number, path: string) => Promise<string>;
  /** A file beside the editions. */
  readonly beside: (name: string) => Promise<string | null>;
}

const noServer = await whyNoS3Server();
let s3: S3Server | null = null;

beforeAll(async () => {
  if (noServer === null) s3 = await startS3(scratch);
});

afterAll(() => s3?.kill());

const bucketOf = (prefix: string, secret = SECRET_KEY): Bucket =>
  openBucket(settingsOf(prefix), () => Promise.resolve(secret));

function settingsOf(prefix: string): BucketSettings {
  const endpoint = s3?.endpoint ?? "";
  const keys = { accessKey: ACCESS_KEY, secret: { kind: "environment", name: "UNUSED" } } as const;
  const region = "us-east-1";
  return { kind: "s3", endpoint, bucket: BUCKET, prefix, region, address: "path", keys };
}

let prefixes = 0;

/** A prefix of its own, under which nothing lies yet. */
function inBucket(): Promise<Place> {
  prefixes += 1;
  const prefix = `place-${prefixes}`;
  const bucket = bucketOf(prefix);
  const text = async (key: string): Promise<string | null> =>
    (await bucket.get(`${prefix}/recno/2024/${key}`))?.toString("utf8") ?? null;
  return Promise.resolve({
    editions: editionBucket(bucket, { name: BUCKET, prefix }, store),
    latest: async () => {
      const pointer = await text("latest.json");
      return pointer === null
        ? null
        : `edition-${(JSON.parse(pointer) as { edition: number }).edition}`;
    },
    bytes: async (number, path) => (await text(`edition-${number}/${path}`)) ?? "",
    beside: text,
  });
}

async function inFolder(): Promise<Place> {
  const out = await mkdtemp(join(scratch, "out-"));
  const folder = join(out, "recno/2024");
  return {
    editions: editionFolder(out, store),
    latest: () => readlink(join(folder, "latest")).catch(() => null),
    bytes: (number, path) => readFile(join(folder, `edition-${number}`, path), "utf8"),
    beside: (name) => readFile(join(folder, name), "utf8").catch(() => null),
  };
}

const places = [
  ["a folder", inFolder],
  ...(noServer === null ? ([["a bucket", inBucket]] as const) : []),
] as const;

test.skip.each(noServer === null ? [] : [noServer])("a bucket: %s", () => undefined);

describe.each(places)("%s", (_name, open) => {
  test("nothing is out at first, and latest leads nowhere", async () => {
    const { editions, latest } = await open();
    expect(await editions.list(review)).toEqual([]);
    await editions.setLatest(review);
    expect(await latest()).toBeNull();
  });

  test("an edition that is out is listed with content and approvals, and is the latest", async () => {
    const { editions, latest, bytes } = await open();
    expect(await editions.publish(review, 1, await edition(1))).toBe("published");
    await editions.setLatest(review);
    expect(await editions.list(review)).toEqual([
      { number: 1, contentHash: "a", approvals, withdrawn: null },
    ]);
    expect(await latest()).toBe("edition-1");
    expect(await bytes(1, "data/table.csv")).toBe("a");
  });

  test("the same files a second time change nothing; other files never take a number that is out", async () => {
    const { editions, bytes } = await open();
    await editions.publish(review, 1, await edition(1));
    expect(await editions.publish(review, 1, await edition(1))).toBe("published");
    expect(await editions.publish(review, 1, await edition(1, "other"))).toBe("taken");
    expect(await bytes(1, "data/table.csv")).toBe("a");
  });

  test("of several who publish under one number at once exactly one content comes out, whole", async () => {
    const { editions, bytes } = await open();
    const contents = ["a", "b", "c", "d", "e", "f"];
    const trees = await Promise.all(contents.map((content) => edition(1, content)));
    const said = await Promise.all(trees.map((tree) => editions.publish(review, 1, tree)));
    expect(said.filter((word) => word === "published")).toHaveLength(1);
    expect(await bytes(1, "data/table.csv")).toBe(contents[said.indexOf("published")]);
  });

  test("latest leads to the highest number, also from 9 to 10", async () => {
    const { editions, latest } = await open();
    for (const number of [1, 9, 10, 2]) {
      await editions.publish(review, number, await edition(number));
    }
    await editions.setLatest(review);
    expect(await latest()).toBe("edition-10");
    expect((await editions.list(review)).map(({ number }) => number)).toEqual([1, 2, 9, 10]);
  });

  test("a withdrawn edition keeps its bytes, says why, and latest moves back, at last to nowhere", async () => {
    const { editions, latest, bytes } = await open();
    for (const number of [1, 2]) await editions.publish(review, number, await edition(number));
    await editions.withdraw(review, 2, { reason: "a figure was wrong", on: "2026-03-01" });
    await editions.withdraw(review, 2, { reason: "another reason", on: "2026-03-01" });
    await editions.setLatest(review);
    expect((await editions.list(review))[1]).toMatchObject({
      withdrawn: { reason: "a figure was wrong", on: "2026-03-01" },
    });
    expect(await latest()).toBe("edition-1");
    expect(await bytes(2, "data/table.csv")).toBe("a");
    expect(await editions.publish(review, 2, await edition(2))).toBe("published");
    await editions.withdraw(review, 1, { reason: "wrong too", on: "2026-03-01" });
    await editions.setLatest(review);
    expect(await latest()).toBeNull();
  });

  test("a corrected edition keeps its bytes, leads to the pages beside the newer one, and the first notice stays", async () => {
    const { editions, bytes, beside, latest } = await open();
    for (const number of [1, 2]) await editions.publish(review, number, await edition(number));
    const pages = [
      { suffix: "", html: "<p>1 -> 2</p>" },
      { suffix: ".ca", html: "<p>1 a 2</p>" },
    ];
    await editions.correct(review, { corrected: 1, by: 2, pages });
    await editions.correct(review, { corrected: 1, by: 2, pages: [{ suffix: "", html: "other" }] });
    await editions.setLatest(review);
    expect(JSON.parse((await beside("edition-1.corrected.json")) ?? "")).toEqual({
      edition: 1,
      correctedBy: 2,
      pages: ["edition-2.erratum.html", "edition-2.erratum.ca.html"],
    });
    expect(await beside("edition-2.erratum.html")).toBe("<p>1 -> 2</p>");
    expect(await beside("edition-2.erratum.ca.html")).toBe("<p>1 a 2</p>");
    expect(await bytes(1, "data/table.csv")).toBe("a");
    expect(await latest()).toBe("edition-2");
  });

  test("a file of an edition is read where it lies; what is not there is null", async () => {
    const { editions } = await open();
    await editions.publish(review, 1, await edition(1));
    const read = (path: string) => editions.read(review, 1, path);
    expect(Buffer.from((await read("data/table.csv")) ?? []).toString()).toBe("a");
    expect(await read("nothing.csv")).toBeNull();
    expect(await editions.read(review, 2, "data/table.csv")).toBeNull();
  });

  test("other reviews are left alone", async () => {
    const { editions } = await open();
    await editions.publish(review, 1, await edition(1));
    expect(await editions.list({ ...review, period: "2023" })).toEqual([]);
    expect(await editions.list({ ...review, city: "other" })).toEqual([]);
  });
});

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
      const first = editionBucket(endingAt(bucketOf(prefix), puts), at, store);
      await expect(first.publish(review, 1, tree)).rejects.toThrow("killed");
      const again = editionBucket(bucketOf(prefix), at, store);
      expect(await again.list(review)).toEqual([]);
      expect(await again.publish(review, 1, tree)).toBe("published");
      expect(await again.publish(review, 1, tree)).toBe("published");
      expect(await again.list(review)).toHaveLength(1);
    },
  );

  test("who finds what another left half done completes the other's edition, and takes the next number", async () => {
    const at = { name: BUCKET, prefix: "helped" };
    const first = editionBucket(endingAt(bucketOf("helped"), 3), at, store);
    await expect(first.publish(review, 1, await edition(1, "first"))).rejects.toThrow("killed");
    const second = editionBucket(bucketOf("helped"), at, store);
    expect(await second.publish(review, 1, await edition(1, "second"))).toBe("taken");
    expect(await second.list(review)).toMatchObject([{ number: 1, contentHash: "first" }]);
    expect(await second.publish(review, 2, await edition(2, "second"))).toBe("published");
  });

  test("what others put under an edition's name is neither overwritten nor taken for ours", async () => {
    const bucket = bucketOf("foreign");
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
    const bucket = bucketOf("careless");
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
    await expect(failing(bucketOf("", "wrong"))).rejects.toMatchObject({
      code: "store-failed",
      retryable: false,
      message: expect.stringContaining("SignatureDoesNotMatch") as string,
    });
    const key = () => Promise.resolve(SECRET_KEY);
    const nowhere = openBucket({ ...settingsOf(""), bucket: "nowhere" }, key);
    await expect(failing(nowhere)).rejects.toMatchObject({
      message: expect.stringContaining("does not exist") as string,
      retryable: false,
    });
    const away = openBucket({ ...settingsOf(""), endpoint: "http://127.0.0.1:9" }, key);
    await expect(failing(away)).rejects.toMatchObject({ code: "store-failed", retryable: true });
  });

  test("more editions than one page of a list holds are all there", async () => {
    const bucket = bucketOf("many");
    const object = { bytes: Buffer.from("x"), mediaType: mediaTypes.text, sha256: "" };
    const keys = Array.from({ length: 1050 }, (_, index) => `many/${index}.txt`);
    await inParallel(keys, 16, (key) => bucket.put(key, object));
    expect(await bucket.names("many/")).toHaveLength(1050);
  });
});

test("an edition whose manifest was damaged stops everything: its content is not guessed", async () => {
  const out = await mkdtemp(join(scratch, "out-"));
  const editions = editionFolder(out, store);
  await editions.publish(review, 1, await edition(1));
  await writeFile(join(out, "recno/2024/edition-1/manifest.json"), "{");
  await expect(editions.list(review)).rejects.toMatchObject({ code: "store-failed" });
});

test("a folder that somebody made under the next number is not written into", async () => {
  const out = await mkdtemp(join(scratch, "out-"));
  await mkdir(join(out, "recno/2024/edition-1"), { recursive: true });
  await writeFile(join(out, "recno/2024/edition-1/mine.txt"), "mine");
  const editions = editionFolder(out, store);
  expect(await editions.publish(review, 1, await edition(1))).toBe("taken");
  expect(await readdir(join(out, "recno/2024"))).toEqual(["edition-1"]);
});
