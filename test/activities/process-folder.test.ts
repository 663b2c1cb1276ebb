/** Folders of processes that were killed are cleared by the next one; nobody else's are touched. */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeProcessFolder, removeLeftBehind } from "../../activities/adapters/process-folder.ts";
import { fateOf, ownMark } from "../../activities/adapters/processes.ts";
import { repository } from "../support/run-vlr.ts";

let parent: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "vlr-test-"));
});

afterEach(async () => {
  await rm(parent, { recursive: true, force: true });
});

/** A process that makes a folder with something in it, says so, and stays until it is killed. */
async function otherProcess(): Promise<{ readonly child: ChildProcess; readonly name: string }> {
  const module = join(repository, "dist/activities/adapters/process-folder.js");
  const program = `
    import { writeFileSync } from "node:fs";
    const { makeProcessFolder } = await import(${JSON.stringify(module)});
    const folder = await makeProcessFolder(${JSON.stringify(join(parent, "work-"))});
    writeFileSync(folder + "/file", "content");
    console.log(folder);
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const folder = await new Promise<string>((resolve) => {
    child.stdout.once("data", (data: Buffer) => {
      resolve(data.toString().trim());
    });
  });
  return { child, name: basename(folder) };
}

async function killed(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once("close", resolve));
  child.kill("SIGKILL");
  await ended;
}

test("the folder of a process stays while it runs, and goes with the next one after it was killed", async () => {
  const { child, name } = await otherProcess();
  const own = basename(await makeProcessFolder(join(parent, "work-")));
  expect((await readdir(parent)).toSorted()).toEqual([name, own].toSorted());
  await killed(child);
  const next = basename(await makeProcessFolder(join(parent, "work-")));
  expect((await readdir(parent)).toSorted()).toEqual([own, next].toSorted());
});

test("a process that now has the number of one that ended does not keep its folder", () => {
  const [pid, , place] = ownMark().split("_");
  expect(fateOf(ownMark())).toBe("runs");
  expect(fateOf(`draft.${pid}_1_${place}_abc.tmp`)).toBe("ended");
});

test("what bears no mark, another machine's mark or another name is left alone, and so is what a link leads to", async () => {
  const { child, name } = await otherProcess();
  await killed(child);
  const elsewhere = name.replace(/_[0-9a-f]{8}_/, "_00000000_");
  for (const other of ["work-abc", elsewhere, name.replace("work-", "other-")]) {
    await mkdir(join(parent, other));
  }
  const outside = join(parent, "outside");
  await mkdir(outside);
  await writeFile(join(outside, "file"), "precious");
  await symlink(outside, join(parent, `${name}link`));
  const before = (await readdir(parent)).length;
  await removeLeftBehind(join(parent, "work-"));
  const after = await readdir(parent);
  expect(after).not.toContain(name);
  expect(after).not.toContain(`${name}link`);
  expect(after).toHaveLength(before - 2);
  expect(await readdir(outside)).toEqual(["file"]);
});
