/** The store as a folder: what goes in comes out, or the reason why not is said. */
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openStore, storeIn } from "../../activities/adapters/artifact-store.ts";
import { canonicalJson, sha256Of } from "../../activities/adapters/canonical-json.ts";
import { scratchStore } from "../../activities/adapters/scratch-store.ts";
import type { ArtifactStore, HttpSnapshot, StepRecord } from "../../activities/resources.ts";
import { fullDisk, limitedFileSize, readOnlyDisk } from "../support/full-disk.ts";

let folder: string;
let store: ArtifactStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "vlr-store-"));
  store = await openStore(join(folder, "store"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const allFiles = async (at: string): Promise<string[]> =>
  (await readdir(at, { recursive: true, withFileTypes: true }))
    .filter((e) => e.isFile())
    .map((e) => e.name);

const blob = (sha256: string): string =>
  join(folder, "store", "blobs", "sha256", sha256.slice(0, 2), sha256);

describe("content", () => {
  test("is named by its SHA-256 and comes back unchanged", async () => {
    const ref = await store.put(Buffer.from("Year,Value\n2015,1\n"), "text/csv");
    expect(ref).toEqual({
      sha256: sha256Of("Year,Value\n2015,1\n"),
      bytes: 18,
      mediaType: "text/csv",
    });
    expect((await store.get(ref)).toString()).toBe("Year,Value\n2015,1\n");
    expect((await stat(blob(ref.sha256))).size).toBe(18);
  });

  test("of any bytes comes back, whoever stores it first", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        const [one, two] = await Promise.all([store.put(bytes, "a/b"), store.put(bytes, "a/b")]);
        expect(one).toEqual(two);
        expect(new Uint8Array(await store.get(one))).toEqual(bytes);
        expect(await store.has(one)).toBe(true);
      }),
      { numRuns: 30 },
    );
    expect((await allFiles(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("that was damaged on the disk is refused, naming the file and what to do", async () => {
    const ref = await store.put(Buffer.from("honest"), "text/plain");
    await writeFile(blob(ref.sha256), "forged");
    await expect(store.get(ref)).rejects.toMatchObject({
      code: "store-failed",
      message: expect.stringContaining(blob(ref.sha256)) as string,
      hint: "Delete this file and run again: what is missing is made or fetched anew",
    });
  });

  test("that was damaged is healed when the same bytes are stored again", async () => {
    const ref = await store.put(Buffer.from("honest"), "text/plain");
    await writeFile(blob(ref.sha256), "forged");
    await store.put(Buffer.from("honest"), "text/plain");
    expect((await store.get(ref)).toString()).toBe("honest");
  });

  test("that is missing or cut off is known as missing", async () => {
    const ref = await store.put(Buffer.from("whole"), "text/plain");
    await writeFile(blob(ref.sha256), "who");
    expect(await store.has(ref)).toBe(false);
    await rm(blob(ref.sha256));
    expect(await store.has(ref)).toBe(false);
    await expect(store.get(ref)).rejects.toMatchObject({ code: "store-failed" });
  });

  test("references that would lead out of the store are refused", async () => {
    const ref = { sha256: "../../../etc/passwd", bytes: 1, mediaType: "text/plain" };
    await expect(store.get(ref)).rejects.toMatchObject({ code: "store-failed" });
    await expect(store.readStep("../x")).rejects.toMatchObject({ code: "store-failed" });
  });
});

describe("canonical JSON", () => {
  test("does not depend on the order of keys", () => {
    expect(canonicalJson({ b: [1, { z: null, a: "ü" }], a: undefined, A: 1.5 })).toBe(
      '{"A":1.5,"b":[1,{"a":"ü","z":null}]}',
    );
    expect(canonicalJson({ 10: 1, 9: 2 })).toBe('{"10":1,"9":2}');
  });

  test("reads back as the same value and is its own canonical form", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  test.each([
    [NaN],
    [Infinity],
    [[undefined]],
    [{ a: new Date(0) }],
    [new Map()],
    [10n],
    [() => 1],
    [undefined],
  ])("refuses %s, which JSON cannot say", (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });

  test("stored JSON and folders come back, folders sorted by path", async () => {
    expect(await store.getJson(await store.putJson({ b: 1, a: [null] }))).toEqual({
      a: [null],
      b: 1,
    });
    const content = await store.put(Buffer.from("x"), "text/plain");
    const tree = await store.putTree({
      files: [
        { path: "b", ...content },
        { path: "a", ...content },
      ],
    });
    expect((await store.getTree(tree)).files.map((file) => file.path)).toEqual(["a", "b"]);
    const twice = {
      files: [
        { path: "a", ...content },
        { path: "a", ...content },
      ],
    };
    expect(() => store.putTree(twice)).toThrow(/twice/);
  });

  test("a stored folder of the wrong shape is refused", async () => {
    const ref = await store.putJson({ files: [{ path: "a" }] });
    await expect(store.getTree(ref)).rejects.toMatchObject({ code: "store-failed" });
  });
});

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
    expect(await store.readStep(sha256Of("one"))).toBeNull();
    expect(await store.readLatestStep("barcelona/2024", "fetchSource/city")).toBeNull();
    await store.writeStep(record("one"));
    await store.writeStep(record("two"));
    await store.writeStep(record("other", "la/2024"));
    expect(await store.readStep(sha256Of("one"))).toEqual(record("one"));
    expect(await store.readLatestStep("barcelona/2024", "fetchSource/city")).toEqual(record("two"));
    expect(await store.readLatestStep("la/2024", "fetchSource/city")).toMatchObject({
      output: "other",
    });
  });

  test.each([
    ["cut off", (text: string) => text.slice(0, 20)],
    ["empty", () => ""],
    ["of another step", () => JSON.stringify(record("two"))],
  ])("that are %s count as not there: the work is done again", async (_, damage) => {
    await store.writeStep(record("one"));
    const path = join(folder, "store", "steps", `${sha256Of("one")}.json`);
    await writeFile(path, damage(await readFile(path, "utf8")));
    expect(await store.readStep(sha256Of("one"))).toBeNull();
    expect(await store.readLatestStep("barcelona/2024", "fetchSource/city")).toBeNull();
    await store.writeStep(record("one"));
    expect(await store.readStep(sha256Of("one"))).toEqual(record("one"));
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
    content: await store.put(Buffer.from(body), "text/csv"),
  });

  test("stay the first ones while the bytes are the same", async () => {
    const first = await store.writeSnapshot(await snapshot("a", "2025-01-01T00:00:00Z"));
    expect(await store.writeSnapshot(await snapshot("a", "2026-02-02T00:00:00Z"))).toEqual(first);
    const second = await snapshot("b", "2026-02-02T00:00:00Z");
    expect(await store.writeSnapshot(second)).toEqual(second);
    expect(await store.readSnapshot("https://example.org/data.csv")).toEqual(second);
    expect(await store.readSnapshot("https://example.org/other.csv")).toBeNull();
  });

  test("take over a licence that was stated later", async () => {
    await store.writeSnapshot(await snapshot("a", "2025-01-01T00:00:00Z"));
    const later = { ...(await snapshot("a", "2026-02-02T00:00:00Z")), licence: "CC BY 4.0" };
    expect(await store.writeSnapshot(later)).toMatchObject({
      licence: "CC BY 4.0",
      retrievedAt: "2025-01-01T00:00:00Z",
    });
  });
});

describe("a store for trying things out", () => {
  const scratch = (): ArtifactStore => scratchStore(store, storeIn(join(folder, "scratch")));
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
    const ref = await store.put(Buffer.from("kept"), "text/plain");
    await store.writeStep(record("a"));
    const before = await allFiles(join(folder, "store"));
    const trying = scratch();
    expect((await trying.get(ref)).toString()).toBe("kept");
    const made = await trying.put(Buffer.from("tried"), "text/plain");
    await trying.writeStep(record("b"));
    await trying.writeSnapshot(await snapshot(trying, "a", "2025-01-01"));
    expect(await trying.readLatestStep("barcelona/2024", "fetchSource/city")).toEqual(record("b"));
    expect(await store.has(made)).toBe(false);
    expect(await store.readLatestStep("barcelona/2024", "fetchSource/city")).toEqual(record("a"));
    expect(await allFiles(join(folder, "store"))).toEqual(before);
  });

  test("keeps the first sidecar of the store while the bytes are the same", async () => {
    const first = await store.writeSnapshot(await snapshot(store, "a", "2025-01-01"));
    const trying = scratch();
    const again = await snapshot(trying, "a", "2026-02-02");
    expect(await trying.writeSnapshot({ ...again, licence: "CC BY 4.0" })).toEqual({
      ...first,
      licence: "CC BY 4.0",
    });
    const other = await snapshot(trying, "b", "2026-02-02");
    expect(await trying.writeSnapshot(other)).toEqual(other);
    expect(await trying.readSnapshot(first.address)).toEqual(other);
    expect(await store.readSnapshot(first.address)).toEqual(first);
  });

  test("over a store that is not there is empty, and makes no folder", async () => {
    const trying = scratchStore(storeIn(join(folder, "none")), storeIn(join(folder, "scratch")));
    expect(await trying.readLatestStep("barcelona/2024", "fetchSource/city")).toBeNull();
    await trying.put(Buffer.from("tried"), "text/plain");
    expect((await readdir(folder)).toSorted()).toEqual(["scratch", "store"]);
  });
});

test("a damaged sidecar is refused, naming the file", async () => {
  const path = join(folder, "store", "snapshots", `${sha256Of("https://example.org/")}.json`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, "{}");
  await expect(store.readSnapshot("https://example.org/")).rejects.toMatchObject({
    code: "store-failed",
    problems: [{ file: path }],
  });
});

describe("a disk that refuses", () => {
  test("when it is full, says so and leaves no half-written file", async () => {
    const disk = await fullDisk();
    try {
      const small = await openStore(join(disk.folder, "store"));
      const bytes = Buffer.alloc(200 * 1024, 7);
      await expect(small.put(bytes, "text/plain")).rejects.toMatchObject({
        code: "store-failed",
        message: expect.stringMatching(/disk is full|larger than this disk/) as string,
        hint: expect.stringContaining("another") as string,
      });
      expect((await allFiles(disk.folder)).filter((name) => name !== "filling")).toEqual([]);
      const ref = await small.put(Buffer.from("still works"), "text/plain");
      expect((await small.get(ref)).toString()).toBe("still works");
    } finally {
      await disk.remove();
    }
  });

  test("when files may not grow any further, says so and leaves no half-written file", async () => {
    const disk = await limitedFileSize();
    try {
      const small = await openStore(join(disk.folder, "store"));
      await expect(small.put(Buffer.alloc(200 * 1024), "text/plain")).rejects.toMatchObject({
        code: "store-failed",
      });
      expect(await allFiles(disk.folder)).toEqual([]);
    } finally {
      await disk.remove();
    }
  });

  test("when it is read-only, says so", async () => {
    const disk = await readOnlyDisk();
    try {
      await expect(openStore(join(disk.folder, "store"))).rejects.toMatchObject({
        code: "store-failed",
        message: expect.stringMatching(/read-only|may not write/) as string,
      });
      const opened = await openStore(join(disk.folder, "content"));
      await expect(opened.put(Buffer.from("x"), "text/plain")).rejects.toMatchObject({
        code: "store-failed",
      });
    } finally {
      await disk.remove();
    }
  });

  test("when a file stands in its place, says so", async () => {
    await writeFile(join(folder, "file"), "");
    await expect(openStore(join(folder, "file"))).rejects.toMatchObject({ code: "store-failed" });
    await expect(openStore(join(folder, "file", "store"))).rejects.toMatchObject({
      code: "store-failed",
    });
  });
});
