/** Folders in which a process gets another one ready: named after the process, so that what a killed one leaves is found. */
import { randomBytes } from "node:crypto";
import { readdir, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";

const A_DAY_MS = 24 * 3600 * 1000;
/** `<target>.<machine>-<process>-<random>.tmp` */
const NAME = /^\.(.+)-(\d+)-[0-9a-f]{12}\.tmp$/;

/** A name in the same folder that nobody else uses: a rename from there never crosses disks. */
export function unfinishedBeside(path: string): string {
  return `${path}.${hostname()}-${process.pid}-${randomBytes(6).toString("hex")}.tmp`;
}

/**
 * Removes what processes of this machine that are gone were getting ready for `path`; of other machines, which cannot be
 * asked, what is older than a day.
 */
export async function removeUnfinished(path: string): Promise<void> {
  const folder = dirname(path);
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(basename(path)))) {
    const [, machine, id] = NAME.exec(name.slice(basename(path).length)) ?? [];
    if (machine === undefined) continue;
    const left = join(folder, name);
    const isLeft = machine === hostname() ? !isAlive(Number(id)) : await isOld(left);
    if (isLeft) await rm(left, { recursive: true, force: true });
  }
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // A process of another user may not be asked, but is there.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

async function isOld(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && Date.now() - found.mtimeMs > A_DAY_MS;
}
