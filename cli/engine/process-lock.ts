/** Work that only one process at a time may do: a lock file names its holder, and a dead holder cannot keep it. */
import { open, readFile, rm, stat } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { diskFailure, systemCode } from "../../activities/adapters/disk.ts";
import { isAlive } from "../../activities/adapters/processes.ts";
import { ReportError } from "../../domain/errors.ts";

const LOOK_EVERY_MS = 50;
/** Longer than any work that is done under a lock. */
const WAIT_LIMIT_MS = 120_000;
/** A lock without a name is being written; one that stays so was left by a process that died in that moment. */
const NAMELESS_LIMIT_MS = 5_000;

/**
 * Does the work while holding the lock file at `path`. A process does one such work at a time: a lock with its own number was
 * left by another process that had the same number. Throws `engine-unavailable` when the lock is not given back for two minutes.
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const limit = performance.now() + WAIT_LIMIT_MS;
  while (!(await created(path))) {
    await takeFromTheDead(path);
    if (performance.now() > limit) throw neverGivenBack(path);
    await wait(LOOK_EVERY_MS);
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function created(path: string): Promise<boolean> {
  const file = await open(path, "wx").catch((error: unknown) => {
    if (systemCode(error) === "EEXIST") return null;
    throw diskFailure(error, path, "write");
  });
  if (file === null) return false;
  try {
    await file.write(String(process.pid));
    return true;
  } catch (error) {
    await rm(path, { force: true });
    throw diskFailure(error, path, "write");
  } finally {
    await file.close();
  }
}

/** Only one may take a lock over: else a second one would remove the lock that the first has just made. */
async function takeFromTheDead(path: string): Promise<void> {
  if (!(await isLeftBehind(path))) return;
  const guard = `${path}.takeover`;
  if (!(await created(guard))) {
    if (await isLeftBehind(guard)) await rm(guard, { force: true });
    return;
  }
  try {
    if (await isLeftBehind(path)) await rm(path, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
}

/** False, too, for a lock that is not there any more. */
async function isLeftBehind(path: string): Promise<boolean> {
  try {
    const holder = await readFile(path, "utf8");
    if (holder === "") return Date.now() - (await stat(path)).mtimeMs > NAMELESS_LIMIT_MS;
    return Number(holder) === process.pid || !isAlive(Number(holder));
  } catch (error) {
    if (systemCode(error) === "ENOENT") return false;
    throw diskFailure(error, path, "read");
  }
}

function neverGivenBack(path: string): ReportError {
  return new ReportError("engine-unavailable", `another command holds ${path}`, {
    hint: "The file names its process. When that process is no vlr command, remove the file and run again",
  });
}
