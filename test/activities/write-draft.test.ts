/** A draft stands in its folder whole. */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "../../activities/adapters/artifact-store.ts";
import { draftsIn } from "../../activities/adapters/draft-place.ts";
import type { ArtifactStore } from "../../activities/resources.ts";
import { writeDraft } from "../../activities/write-draft.ts";
import { mediaTypes, type ArtifactRef } from "../../domain/artifact.ts";

let scratch: string;
let store: ArtifactStore;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "vlr-draft-"));
  store = await openStore(join(scratch, "store"));
});

afterAll(() => rm(scratch, { recursive: true }));

async function draft(content: string): Promise<ArtifactRef> {
  const files = ["data/table.csv", "manifest.json"].map(async (path) => ({
    path,
    ...(await store.put(Buffer.from(content), mediaTypes.text)),
  }));
  return store.putTree({ files: await Promise.all(files) });
}

const write = async (out: string, content: string): Promise<void> =>
  writeDraft(
    { city: "recno", period: "2024", bundle: await draft(content) },
    { drafts: draftsIn(out, store) },
  );

test("a new draft takes the place of the one before, and a second try changes nothing", async () => {
  const out = await mkdtemp(join(scratch, "out-"));
  for (const content of ["a", "b", "b"]) await write(out, content);
  const folder = join(out, "recno/2024");
  expect(await readdir(folder)).toEqual(["draft"]);
  expect(await readFile(join(folder, "draft/data/table.csv"), "utf8")).toBe("b");
});
