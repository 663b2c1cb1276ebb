/** What the store keeps beside the content: records of steps, sidecars of what was fetched; and a store for trying things out. */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { storeIn } from "../../activities/adapters/artifact-store.ts";
import { sha256Of } from "../../activities/adapters/canonical-json.ts";
import { scratchStore } from "../../activities/adapters/scratch-store.ts";
import type { ArtifactStore, HttpSnapshot, StepRecord } from "../../activities/resources.ts";
import { storeForTests } from "../support/store-for-tests.ts";

const at = storeForTests();

const record = (key: string, scope = "barcelona/2024"): StepRecord => ({
  key: sha256Of(key),
  scope,
  step: "fetchSource/city",
  version: 1,
  parameters: null,
  inputs: {},
  tools: {},
  output: key,
});

describe("records of steps", () => {
  test("are found by key, and the newest one by scope and step", async () => {
    expect(await at.store.readStep(sha256Of("one"))).toBeNull();
    expect(await at.store.readLatestStep("barcelona/2024", "fetchSource/city")).toBeNull();
    await at.store.writeStep(record("one"));
    await at.store.writeStep(record("two"));
    await at.store.writeStep(record("other", "la/2024"));
    expect(await at.store.readStep(sha256Of("one"))).toEqual(record("one"));
    expect(await at.store.readLatestStep("barcelona/2024", "fetchSource/city")).toEqual(
      record("two"),
    );
    expect(await at.store.readLatestStep("la/2024", "fetchSource/city")).toMatchObject({
      output: "other",
    });
  });

  test.each([
    ["cut off", (text: string) => text.slice(0, 20)],
    ["empty", () => ""],
    ["of another step", () => JSON.stringify(record("two"))],
  ])("that are %s count as not there: the work is done again", async (_, damage) => {
    await at.store.writeStep(record("one"));
    const path = join(at.folder, "store", "steps", `${sha256Of("one")}.json`);
    await writeFile(path, damage(await readFile(path, "utf8")));
    expect(await at.store.readStep(sha256Of("one"))).toBeNull();
    expect(await at.store.readLatestStep("barcelona/2024", "fetchSource/city")).toBeNull();
    await at.store.writeStep(record("one"));
    expect(await at.store.readStep(sha256Of("one"))).toEqual(record("one"));
  });
});

describe("sidecars of what was fetched", () => {
  const snapshot = async (body: string, retrievedAt: string): Promise<HttpSnapshot> => ({
    address: "https://example.org/data.csv",
    finalAddress: "https://example.org/data.csv",
    retrievedAt,
    status: 200,
    headers: { "content-type": "text/csv" },
    licence: null,
    content: await at.store.put(Buffer.from(body), "text/csv"),
  });

  test("stay the first ones while the bytes are the same", async () => {
    const first = await at.store.writeSnapshot(await snapshot("a", "2025-01-01T00:00:00Z"));
    expect(await at.store.writeSnapshot(await snapshot("a", "2026-02-02T00:00:00Z"))).toEqual(
      first,
    );
    const second = await snapshot("b", "2026-02-02T00:00:00Z");
    expect(await at.store.writeSnapshot(second)).toEqual(second);
    expect(await at.store.readSnapshot("https://example.org/data.csv")).toEqual(second);
    expect(await at.store.readSnapshot("https://example.org/other.csv")).toBeNull();
  });

  test("take over a licence that was stated later", async () => {
    await at.store.writeSnapshot(await snapshot("a", "2025-01-01T00:00:00Z"));
    const later = { ...(await snapshot("a", "2026-02-02T00:00:00Z")), licence: "CC BY 4.0" };
    expect(await at.store.writeSnapshot(later)).toMatchObject({
      licence: "CC BY 4.0",
      retrievedAt: "2025-01-01T00:00:00Z",
    });
  });
});

describe("a store for trying things out", () => {
  const scratch = (): ArtifactStore => scratchStore(at.store, storeIn(join(at.folder, "scratch")));
  const snapshot = async (
    into: ArtifactStore,
    body: string,
    day: string,
  ): Promise<HttpSnapshot> => ({
    address: "https://example.org/data.csv",
    finalAddress: "https://example.org/data.csv",
    retrievedAt: `${day}T00:00:00.000Z`,
    status: 200,
    headers: {},
    licence: null,
    content: await into.put(Buffer.from(body), "text/csv"),
  });

  test("reads through to the store and writes nothing into it", async () => {
    const ref = await at.store.put(Buffer.from("kept"), "text/plain");
    await at.store.writeStep(record("a"));
    const before = await namesBelow(join(at.folder, "store"));
    const trying = scratch();
    expect((await trying.get(ref)).toString()).toBe("kept");
    const made = await trying.put(Buffer.from("tried"), "text/plain");
    await trying.writeStep(record("b"));
    await trying.writeSnapshot(await snapshot(trying, "a", "2025-01-01"));
    expect(await trying.readLatestStep("barcelona/2024", "fetchSource/city")).toEqual(record("b"));
    expect(await at.store.has(made)).toBe(false);
    expect(await at.store.readLatestStep("barcelona/2024", "fetchSource/city")).toEqual(
      record("a"),
    );
    expect(await namesBelow(join(at.folder, "store"))).toEqual(before);
  });

  test("keeps the first sidecar of the store while the bytes are the same", async () => {
    const first = await at.store.writeSnapshot(await snapshot(at.store, "a", "2025-01-01"));
    const trying = scratch();
    const again = await snapshot(trying, "a", "2026-02-02");
    expect(await trying.writeSnapshot({ ...again, licence: "CC BY 4.0" })).toEqual({
      ...first,
      licence: "CC BY 4.0",
    });
    const other = await snapshot(trying, "b", "2026-02-02");
    expect(await trying.writeSnapshot(other)).toEqual(other);
    expect(await trying.readSnapshot(first.address)).toEqual(other);
    expect(await at.store.readSnapshot(first.address)).toEqual(first);
  });

  test("over a store that is not there is empty, and makes no folder", async () => {
    const trying = scratchStore(
      storeIn(join(at.folder, "none")),
      storeIn(join(at.folder, "scratch")),
    );
    expect(await trying.readLatestStep("barcelona/2024", "fetchSource/city")).toBeNull();
    await trying.put(Buffer.from("tried"), "text/plain");
    expect((await readdir(at.folder)).toSorted()).toEqual(["scratch", "store"]);
  });
});

test("a damaged sidecar is refused, naming the file", async () => {
  const path = join(at.folder, "store", "snapshots", `${sha256Of("https://example.org/")}.json`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, "{}");
  await expect(at.store.readSnapshot("https://example.org/")).rejects.toMatchObject({
    code: "store-failed",
    problems: [{ file: path }],
  });
});

const namesBelow = (folder: string): Promise<string[]> => readdir(folder, { recursive: true });
