/** A disk that is full while the draft or the run state is written: nothing half-written stays. */
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ERROR_CODES } from "../../domain/errors.ts";
import { fullDisk, type RefusingDisk } from "../support/full-disk.ts";
import { copySmallCity, inScratch, runVlr, type Ran } from "../support/run-vlr.ts";

const REASON = /the disk is full|the file is larger than this disk or account allows/;

async function onDisk(
  opening: Promise<RefusingDisk>,
  work: (folder: string) => Promise<void>,
): Promise<void> {
  const disk = await opening;
  try {
    await work(disk.folder);
  } finally {
    await disk.remove();
  }
}

function expectFull(ran: Ran, place: string): void {
  expect(ran.code, ran.stderr).toBe(ERROR_CODES["store-failed"].exitCode);
  expect(ran.stderr).toContain(`error: could not write ${place}`);
  expect(ran.stderr).toMatch(REASON);
  expect(ran.stderr).toMatch(/Free some space|Raise the limit/);
  expect(ran.stdout).toBe("");
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
}

test("while the draft is written: the error names the folder, no file of the new draft stays, and an earlier draft stays as it was", async () => {
  await inScratch(async (scratch) => {
    const city = await copySmallCity(scratch);
    const args = ["run", city, "--inline", "--json", "--var", join(scratch, "var")];
    // The work is done before, so that only the draft itself meets the full disk.
    expect((await runVlr(args, { cwd: scratch })).code).toBe(0);
    await onDisk(fullDisk(), async (disk) => {
      const out = join(disk, "out");
      const draft = join(out, "recno/2024/draft");
      expectFull(await runVlr([...args, "--out", out], { cwd: scratch }), draft);
      expect((await filesBelow(disk)).filter((name) => name !== "filling")).toEqual([]);

      // A folder with a manifest is an earlier draft.
      await mkdir(draft, { recursive: true });
      await writeFile(join(draft, "manifest.json"), "earlier");
      expectFull(await runVlr([...args, "--out", out], { cwd: scratch }), draft);
      expect(await readdir(join(out, "recno/2024"))).toEqual(["draft"]);
      expect(await readFile(join(draft, "manifest.json"), "utf8")).toBe("earlier");
      expect(await readdir(draft)).toEqual(["manifest.json"]);
    });
  });
});

test("while the run state is written: the error names the file, no draft is begun, and the next run has all it needs", async () => {
  await inScratch(async (scratch) => {
    const city = await copySmallCity(scratch);
    await onDisk(fullDisk(), async (disk) => {
      const ran = await runVlr(["run", city, "--inline", "--var", disk], { cwd: scratch });
      expectFull(ran, disk);
      expect((await filesBelow(disk)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
      expect(await readdir(scratch)).not.toContain("out");
    });
    const next = await runVlr(["run", city, "--inline", "--var", join(scratch, "var")], {
      cwd: scratch,
    });
    expect(next.code, next.stderr).toBe(0);
  });
});

test("a folder of somebody else in the place of the draft is left alone", async () => {
  await inScratch(async (scratch) => {
    const city = await copySmallCity(scratch);
    const draft = join(scratch, "out/recno/2024/draft");
    await mkdir(draft, { recursive: true });
    await writeFile(join(draft, "minutes.txt"), "of the meeting");
    const ran = await runVlr(["run", city, "--inline", "--var", join(scratch, "var")], {
      cwd: scratch,
    });
    expect(ran.code, ran.stderr).toBe(ERROR_CODES["store-failed"].exitCode);
    expect(ran.stderr).toContain("it holds files that are not a review");
    expect(ran.stderr).toContain("--out");
    expect(await readdir(draft)).toEqual(["minutes.txt"]);
  });
});
