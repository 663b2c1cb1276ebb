import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { alterations, draftFolder } from "../../cli/draft-folder.ts";
import { inScratch } from "../support/run-vlr.ts";

test("drafts of single goals that begin at once never get the same folder", async () => {
  await inScratch(async (parent) => {
    await mkdir(join(parent, "draft-3"));
    const drafts = await Promise.all(
      Array.from({ length: 8 }, () => draftFolder(parent, "numbered")),
    );
    expect(drafts.map(({ number }) => number).toSorted((a, b) => Number(a) - Number(b))).toEqual([
      4, 5, 6, 7, 8, 9, 10, 11,
    ]);
  });
});

test("a number is given back when nothing was written, and kept when something was", async () => {
  await inScratch(async (parent) => {
    const empty = await draftFolder(parent, "numbered");
    await empty.release();
    const next = await draftFolder(parent, "numbered");
    expect(next.number).toBe(empty.number);
    await writeFile(join(next.path, "manifest.json"), "{}");
    await next.release();
    expect(await readdir(parent)).toEqual(["draft-1"]);
  });
});

test("the draft of all goals has one place, which is not made before it is written", async () => {
  await inScratch(async (parent) => {
    expect(await draftFolder(parent, "draft")).toMatchObject({
      path: join(parent, "draft"),
      number: null,
    });
    expect(await readdir(parent)).toEqual([]);
  });
});

test("a folder without a manifest is no altered draft; one with a broken manifest is", async () => {
  await inScratch(async (parent) => {
    expect(await alterations(join(parent, "nowhere"))).toEqual([]);
    expect(await alterations(parent)).toEqual([]);
    await writeFile(join(parent, "manifest.json"), "{");
    expect(await alterations(parent)).toEqual(["manifest.json altered"]);
  });
});
