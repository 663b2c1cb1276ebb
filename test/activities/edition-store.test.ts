/** What every place for editions must keep to: a folder, and a bucket of a real S3 server. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore } from "../../activities/adapters/artifact-store.ts";
import type { ArtifactStore } from "../../activities/resources.ts";
import type { ArtifactRef } from "../../domain/artifact.ts";
import {
  approvals,
  editionOf,
  placeInBucket,
  placeInFolder,
  review,
} from "../support/edition-places.ts";
import { startS3, whyNoS3Server, type S3Server } from "../support/s3-server.ts";

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

const inFolder = () => placeInFolder(scratch, store);
const inBucket = () => Promise.resolve(placeInBucket(endpoint(), store));

const places = [
  ["a folder", inFolder],
  ...(noServer === null ? ([["a bucket", inBucket]] as const) : []),
] as const;

test.skip.each(noServer === null ? [] : [noServer])("a bucket: %s", () => undefined);

describe.each(places)("%s", (_name, open) => {
  test("nothing is out at first, and latest leads nowhere", async () => {
    const { editions, latest } = await open();
    expect(await editions.list(review)).toEqual([]);
    expect(await editions.periods("nobody")).toEqual([]);
    expect(await editions.cities()).toEqual([]);
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
    expect(await editions.cities()).toEqual([review.city]);
    expect(await editions.periods(review.city)).toContain(review.period);
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
