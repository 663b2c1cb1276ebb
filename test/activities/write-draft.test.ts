/** A draft stands in its folder whole or not at all, whatever became of those who were writing it. */
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
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

/** The number of a process that has ended. */
function goneProcess(): Promise<number> {
  const child = spawn(process.execPath, ["--version"], { stdio: "ignore" });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", () => {
      resolve(child.pid ?? 0);
    });
  });
}

async function halfFolder(parent: string, owner: string): Promise<string> {
  const name = `draft.${owner}-0123456789ab.tmp`;
  await mkdir(join(parent, name), { recursive: true });
  await writeFile(join(parent, name, "table.csv"), "ha");
  return name;
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

test("what a killed process left half done is removed; what others are writing is not", async () => {
  const out = await mkdtemp(join(scratch, "out-"));
  const folder = join(out, "recno/2024");
  await halfFolder(folder, `${hostname()}-${await goneProcess()}`);
  const mine = await halfFolder(folder, `${hostname()}-${process.pid}`);
  const elsewhere = await halfFolder(folder, "other-host-7");
  const long = await halfFolder(folder, "other-host-8");
  const before = new Date(Date.now() - 2 * 24 * 3600 * 1000);
  await utimes(join(folder, long), before, before);
  await write(out, "a");
  expect((await readdir(folder)).toSorted()).toEqual(["draft", mine, elsewhere].toSorted());
});
