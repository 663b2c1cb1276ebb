/** Folders that a process needs while it works. One that is killed cannot remove them: the next one does. */
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { diskFailure } from "./disk.ts";
import { fateOf, ownMark } from "./processes.ts";

const SCRATCH = "vlr-";

/** A new folder in the system's folder for such things. Throws `store-failed`. */
export async function makeScratch(
  purpose: "browser" | "preview" | "query" | "server" | "setup" | "try" | "warehouse",
): Promise<string> {
  const start = join(tmpdir(), `${SCRATCH}${purpose}-`);
  try {
    return await makeProcessFolder(start);
  } catch (error) {
    throw diskFailure(error, start, "write");
  }
}

/** A new folder whose path begins with `start`; those of processes that have ended are removed first. Throws what the system reported. */
export async function makeProcessFolder(start: string): Promise<string> {
  await removeLeftBehind(start);
  return mkdtemp(`${start}${ownMark()}_`);
}

/** What processes that were killed have left in the system's folder for such things. */
export function removeLeftScratch(): Promise<void> {
  return removeLeftBehind(join(tmpdir(), SCRATCH));
}

/** Removes what begins with `start` and bears the mark of a process that has ended. What cannot be removed stays. */
export async function removeLeftBehind(start: string): Promise<void> {
  const parent = dirname(start);
  const names = await readdir(parent).catch(() => []);
  const left = names.filter((name) => name.startsWith(basename(start)) && fateOf(name) === "ended");
  await Promise.allSettled(
    left.map((name) => rm(join(parent, name), { recursive: true, force: true, maxRetries: 3 })),
  );
}
