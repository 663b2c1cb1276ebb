/** What every place for editions must keep to; here a folder. */
import { mkdir, mkdtemp, readFile, readdir, readlink, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { canonicalJson } from "../../activities/adapters/canonical-json.ts";
import { openStore } from "../../activities/adapters/artifact-store.ts";
import { editionFolder } from "../../activities/adapters/edition-folder.ts";
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
}

async function inFolder(): Promise<Place> {
  const out = await mkdtemp(join(scratch, "out-"));
  const folder = join(out, "recno/2024");
  return {
    editions: editionFolder(out, store),
    latest: () => readlink(join(folder, "latest")).catch(() => null),
    bytes: (number, path) => readFile(join(folder, `edition-${number}`, path), "utf8"),
  };
}

describe.each([["a folder", inFolder]] as const)("%s", (_name, open) => {
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
    await editions.withdraw(review, 2, "a figure was wrong");
    await editions.withdraw(review, 2, "another reason");
    await editions.setLatest(review);
    expect((await editions.list(review))[1]).toMatchObject({ withdrawn: "a figure was wrong" });
    expect(await latest()).toBe("edition-1");
    expect(await bytes(2, "data/table.csv")).toBe("a");
    expect(await editions.publish(review, 2, await edition(2))).toBe("published");
    await editions.withdraw(review, 1, "wrong too");
    await editions.setLatest(review);
    expect(await latest()).toBeNull();
  });

  test("other reviews are left alone", async () => {
    const { editions } = await open();
    await editions.publish(review, 1, await edition(1));
    expect(await editions.list({ ...review, period: "2023" })).toEqual([]);
    expect(await editions.list({ ...review, city: "other" })).toEqual([]);
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
