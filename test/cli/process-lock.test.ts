import { spawn } from "node:child_process";
import { readdir, readFile, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { withLock } from "../../cli/engine/process-lock.ts";
import { inScratch } from "../support/run-vlr.ts";

async function processThat(code: string): Promise<number> {
  const child = spawn(process.execPath, ["-e", code], { stdio: "ignore" });
  await new Promise((resolve) => child.once("close", resolve));
  return child.pid ?? 0;
}

test("the lock names its holder while the work goes on, and is gone afterwards, also after a failure", async () => {
  await inScratch(async (folder) => {
    const lock = join(folder, "lock");
    const work = withLock(lock, async () => {
      expect(await readFile(lock, "utf8")).toBe(String(process.pid));
      throw new Error("broken");
    });
    await expect(work).rejects.toThrow("broken");
    expect(await readdir(folder)).toEqual([]);
  });
});

test("a lock of a living process is waited for", async () => {
  await inScratch(async (folder) => {
    const lock = join(folder, "lock");
    const holder = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    await writeFile(lock, String(holder.pid));
    let order = "";
    const work = withLock(lock, () => Promise.resolve((order += "work")));
    await wait(200);
    order += "holder ends, ";
    holder.kill("SIGKILL");
    await work;
    expect(order).toBe("holder ends, work");
  });
});

test.each([
  ["a dead process", () => processThat("")],
  ["an earlier process with the same number", () => Promise.resolve(process.pid)],
])("a lock of %s is taken over", async (_, holder) => {
  await inScratch(async (folder) => {
    const lock = join(folder, "lock");
    await writeFile(lock, String(await holder()));
    expect(await withLock(lock, () => Promise.resolve("done"))).toBe("done");
    expect(await readdir(folder)).toEqual([]);
  });
});

test("a lock that was never given a name is taken over after a while", async () => {
  await inScratch(async (folder) => {
    const lock = join(folder, "lock");
    await writeFile(lock, "");
    await utimes(lock, 0, 0);
    expect(await withLock(lock, () => Promise.resolve("done"))).toBe("done");
  });
});
