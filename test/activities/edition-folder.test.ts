/** A folder for editions in trouble: a damaged edition, and a number that somebody else took. */
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "../../activities/adapters/artifact-store.ts";
import { editionFolder } from "../../activities/adapters/edition-folder.ts";
import type { ArtifactStore } from "../../activities/resources.ts";
import { editionOf, review } from "../support/edition-places.ts";

let scratch: string;
let store: ArtifactStore;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "vlr-editions-"));
  store = await openStore(join(scratch, "store"));
});

afterAll(() => rm(scratch, { recursive: true }));

test("an edition whose manifest was damaged stops everything: its content is not guessed", async () => {
  const out = await mkdtemp(join(scratch, "out-"));
  const editions = editionFolder(out, store);
  await editions.publish(review, 1, await editionOf(store, 1));
  await writeFile(join(out, "recno/2024/edition-1/manifest.json"), "{");
  await expect(editions.list(review)).rejects.toMatchObject({ code: "store-failed" });
});

test("a folder that somebody made under the next number is not written into", async () => {
  const out = await mkdtemp(join(scratch, "out-"));
  await mkdir(join(out, "recno/2024/edition-1"), { recursive: true });
  await writeFile(join(out, "recno/2024/edition-1/mine.txt"), "mine");
  const editions = editionFolder(out, store);
  expect(await editions.publish(review, 1, await editionOf(store, 1))).toBe("taken");
  expect(await readdir(join(out, "recno/2024"))).toEqual(["edition-1"]);
});
