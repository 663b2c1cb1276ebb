/** The store as a folder: what goes in comes out, or the reason why not is said. */
import { readdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openStore } from "../../activities/adapters/artifact-store.ts";
import { sha256Of } from "../../activities/adapters/canonical-json.ts";
import { fullDisk, limitedFileSize, readOnlyDisk } from "../support/full-disk.ts";
import { storeForTests } from "../support/store-for-tests.ts";

const at = storeForTests();

const allFiles = async (at: string): Promise<string[]> =>
  (await readdir(at, { recursive: true, withFileTypes: true }))
    .filter((e) => e.isFile())
    .map((e) => e.name);

const blob = (sha256: string): string =>
  join(at.folder, "store", "blobs", "sha256", sha256.slice(0, 2), sha256);

describe("content", () => {
  test("is named by its SHA-256 and comes back unchanged", async () => {
    const ref = await at.store.put(Buffer.from("Year,Value\n2015,1\n"), "text/csv");
    expect(ref).toEqual({
      sha256: sha256Of("Year,Value\n2015,1\n"),
      bytes: 18,
      mediaType: "text/csv",
    });
    expect((await at.store.get(ref)).toString()).toBe("Year,Value\n2015,1\n");
    expect((await stat(blob(ref.sha256))).size).toBe(18);
  });

  test("of any bytes comes back, whoever stores it first", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        const [one, two] = await Promise.all([
          at.store.put(bytes, "a/b"),
          at.store.put(bytes, "a/b"),
        ]);
        expect(one).toEqual(two);
        expect(new Uint8Array(await at.store.get(one))).toEqual(bytes);
        expect(await at.store.has(one)).toBe(true);
      }),
      { numRuns: 30 },
    );
    expect((await allFiles(at.folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("that was damaged on the disk is refused, naming the file and what to do", async () => {
    const ref = await at.store.put(Buffer.from("honest"), "text/plain");
    await writeFile(blob(ref.sha256), "forged");
    await expect(at.store.get(ref)).rejects.toMatchObject({
      code: "store-failed",
      message: expect.stringContaining(blob(ref.sha256)) as string,
      hint: "Delete this file and run again: what is missing is made or fetched anew",
    });
  });

  test("that was damaged is healed when the same bytes are stored again", async () => {
    const ref = await at.store.put(Buffer.from("honest"), "text/plain");
    await writeFile(blob(ref.sha256), "forged");
    await at.store.put(Buffer.from("honest"), "text/plain");
    expect((await at.store.get(ref)).toString()).toBe("honest");
  });

  test("that is missing or cut off is known as missing", async () => {
    const ref = await at.store.put(Buffer.from("whole"), "text/plain");
    await writeFile(blob(ref.sha256), "who");
    expect(await at.store.has(ref)).toBe(false);
    await rm(blob(ref.sha256));
    expect(await at.store.has(ref)).toBe(false);
    await expect(at.store.get(ref)).rejects.toMatchObject({ code: "store-failed" });
  });

  test("references that would lead out of the store are refused", async () => {
    const ref = { sha256: "../../../etc/passwd", bytes: 1, mediaType: "text/plain" };
    await expect(at.store.get(ref)).rejects.toMatchObject({ code: "store-failed" });
    await expect(at.store.readStep("../x")).rejects.toMatchObject({ code: "store-failed" });
  });
});

describe("JSON and folders", () => {
  test("come back, folders sorted by path", async () => {
    expect(await at.store.getJson(await at.store.putJson({ b: 1, a: [null] }))).toEqual({
      a: [null],
      b: 1,
    });
    const content = await at.store.put(Buffer.from("x"), "text/plain");
    const tree = await at.store.putTree({
      files: [
        { path: "b", ...content },
        { path: "a", ...content },
      ],
    });
    expect((await at.store.getTree(tree)).files.map((file) => file.path)).toEqual(["a", "b"]);
    const twice = {
      files: [
        { path: "a", ...content },
        { path: "a", ...content },
      ],
    };
    expect(() => at.store.putTree(twice)).toThrow(/twice/);
  });

  test("a stored folder of the wrong shape is refused", async () => {
    const ref = await at.store.putJson({ files: [{ path: "a" }] });
    await expect(at.store.getTree(ref)).rejects.toMatchObject({ code: "store-failed" });
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
    await writeFile(join(at.folder, "file"), "");
    await expect(openStore(join(at.folder, "file"))).rejects.toMatchObject({
      code: "store-failed",
    });
    await expect(openStore(join(at.folder, "file", "store"))).rejects.toMatchObject({
      code: "store-failed",
    });
  });
});
