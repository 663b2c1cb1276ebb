/** Drafts as they are written to disks. */
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { ownMark } from "../../activities/adapters/processes.ts";
import { writeFolder } from "../../activities/adapters/write-folder.ts";
import type { ArtifactRef } from "../../domain/artifact.ts";
import { fullDisk, limitedFileSize } from "../support/full-disk.ts";
import { failure } from "../support/report-error.ts";
import { storeForTests } from "../support/store-for-tests.ts";

const at = storeForTests();

describe("writing a draft", () => {
  const target = (): string => join(at.folder, "out", "my-city", "2024", "draft");

  async function tree(files: Readonly<Record<string, string | Buffer>>): Promise<ArtifactRef> {
    const entries = Object.entries(files).map(async ([path, content]) => ({
      path,
      ...(await at.store.put(Buffer.from(content), "text/plain")),
    }));
    return at.store.putTree({ files: await Promise.all(entries) });
  }

  const drafted = async (): Promise<string[]> => (await readdir(dirname(target()))).sort();

  test("makes the folder with all its files", async () => {
    await writeFolder(
      await tree({ "manifest.json": "{}", "charts/a.svg": "<svg/>" }),
      at.store,
      target(),
    );
    expect(await readFile(join(target(), "charts/a.svg"), "utf8")).toBe("<svg/>");
    expect(await drafted()).toEqual(["draft"]);
  });

  test("replaces an older draft as a whole", async () => {
    await writeFolder(await tree({ "manifest.json": "1", "old.csv": "x" }), at.store, target());
    await writeFolder(await tree({ "manifest.json": "2", "new.csv": "y" }), at.store, target());
    expect((await readdir(target())).sort()).toEqual(["manifest.json", "new.csv"]);
    expect(await drafted()).toEqual(["draft"]);
  });

  test("leaves a draft with the same files as it is", async () => {
    const same = await tree({ "manifest.json": "1", "charts/a.svg": "<svg/>" });
    await writeFolder(same, at.store, target());
    const before = await stat(target());
    await writeFolder(same, at.store, target());
    expect((await stat(target())).ino).toBe(before.ino);
  });

  test.each([
    ["altered", "charts/a.svg", "<svg />"],
    ["added", "charts/b.svg", "<svg/>"],
  ])("writes a draft anew when a file was %s", async (_, path, content) => {
    const same = await tree({ "manifest.json": "1", "charts/a.svg": "<svg/>" });
    await writeFolder(same, at.store, target());
    await writeFile(join(target(), path), content);
    await writeFolder(same, at.store, target());
    expect(await readFile(join(target(), "charts/a.svg"), "utf8")).toBe("<svg/>");
    expect(await readdir(join(target(), "charts"))).toEqual(["a.svg"]);
  });

  test("removes what a process that was killed has left beside it, and nothing else", async () => {
    await mkdir(target(), { recursive: true });
    const [pid, , place] = ownMark().split("_");
    const left = `draft.${pid}_1_${place}_0a1b.tmp`;
    for (const name of [left, "draft.old", `draft.${ownMark()}_0a1b.tmp`, "draft-2"]) {
      await mkdir(join(dirname(target()), name));
    }
    await writeFolder(await tree({ "manifest.json": "{}" }), at.store, target());
    expect(await drafted()).toEqual(
      ["draft", "draft-2", "draft.old", `draft.${ownMark()}_0a1b.tmp`].sort(),
    );
  });

  test("fills an empty folder", async () => {
    await mkdir(target(), { recursive: true });
    await writeFolder(await tree({ "manifest.json": "{}" }), at.store, target());
    expect(await readdir(target())).toEqual(["manifest.json"]);
  });

  test("leaves alone what is not a draft", async () => {
    await mkdir(target(), { recursive: true });
    await writeFile(join(target(), "thesis.docx"), "years of work");
    const error = await failure(
      writeFolder(await tree({ "manifest.json": "{}" }), at.store, target()),
    );
    expect(error.code).toBe("store-failed");
    expect(error.hint).toContain("--out");
    expect(await readdir(target())).toEqual(["thesis.docx"]);
    const file = await failure(
      writeFolder(await tree({ a: "" }), at.store, join(target(), "thesis.docx")),
    );
    expect(file.message).toContain("it is not a folder");
    expect(await drafted()).toEqual(["draft"]);
  });

  test("keeps the old draft and leaves nothing behind when a part is missing from the store", async () => {
    await writeFolder(await tree({ "manifest.json": "1" }), at.store, target());
    const missing = { path: "b.txt", sha256: "0".repeat(64), bytes: 1, mediaType: "text/plain" };
    const broken = await at.store.putTree({ files: [missing] });
    expect((await failure(writeFolder(broken, at.store, target()))).code).toBe("store-failed");
    expect(await readFile(join(target(), "manifest.json"), "utf8")).toBe("1");
    expect(await drafted()).toEqual(["draft"]);
  });

  test.each(["../evil.txt", "/etc/evil", "a/../../evil", "a\\b", "a//b", "./a"])(
    "refuses the path %s of a foreign package",
    async (path) => {
      const error = await failure(writeFolder(await tree({ [path]: "x" }), at.store, target()));
      expect(error.message).toContain("not a path inside a folder");
      expect(await drafted()).toEqual([]);
    },
  );

  test.each([
    ["is full", fullDisk],
    ["takes no larger files", limitedFileSize],
  ])("leaves nothing half-written when the disk %s", async (_, makeDisk) => {
    const big = await tree({ "manifest.json": "2", "review.pdf": Buffer.alloc(200 * 1024, 1) });
    const small = await tree({ "manifest.json": "1" });
    const disk = await makeDisk();
    try {
      const draft = join(disk.folder, "draft");
      await writeFolder(small, at.store, draft);
      const error = await failure(writeFolder(big, at.store, draft));
      expect(error.code).toBe("store-failed");
      expect(error.hint).toContain("disk");
      expect((await readdir(disk.folder)).filter((name) => name !== "filling")).toEqual(["draft"]);
      expect(await readFile(join(draft, "manifest.json"), "utf8")).toBe("1");
    } finally {
      await disk.remove();
    }
  });
});
