/** Folders on disks that refuse: full ones and read-only ones, made for real. */
import { execFile } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

export interface RefusingDisk {
  readonly folder: string;
  /** Lets everything be written again and removes the folder. */
  remove(): Promise<void>;
}

/**
 * A folder in which files of 64 kilobytes and more cannot be written: a small memory disk where this user may mount one,
 * else a limit on the size of the files that this process writes. Throws when neither can be had: the test then fails.
 */
export async function fullDisk(): Promise<RefusingDisk> {
  const folder = await mkdtemp(join(tmpdir(), "vlr-full-"));
  if (await mounted(folder, "size=128k")) {
    await writeFile(join(folder, "filling"), Buffer.alloc(64 * 1024));
    return { folder, remove: () => unmount(folder) };
  }
  return { folder, remove: await limitFileSize(folder) };
}

/** The same for this process alone: no file may grow over 64 kilobytes (Linux, any user). */
export async function limitedFileSize(): Promise<RefusingDisk> {
  const folder = await mkdtemp(join(tmpdir(), "vlr-limit-"));
  return { folder, remove: await limitFileSize(folder) };
}

/** A folder with `content/` in which nothing can be written. */
export async function readOnlyDisk(): Promise<RefusingDisk> {
  const folder = await mkdtemp(join(tmpdir(), "vlr-readonly-"));
  if (await mounted(folder, "size=128k")) {
    await mkdir(join(folder, "content"));
    await run("mount", ["-o", "remount,ro", folder]);
    return { folder, remove: () => unmount(folder) };
  }
  // Where no disk can be mounted, the folder is closed to this user; root is somebody else meanwhile.
  await mkdir(join(folder, "content"));
  await chmod(join(folder, "content"), 0o555);
  await chmod(folder, 0o555);
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65534);
  const remove = async (): Promise<void> => {
    if (isRoot) process.seteuid?.(0);
    await chmod(folder, 0o755);
    await rm(folder, { recursive: true });
  };
  return { folder, remove };
}

async function mounted(folder: string, options: string): Promise<boolean> {
  try {
    await run("mount", ["-t", "tmpfs", "-o", options, "tmpfs", folder]);
    return true;
  } catch {
    return false;
  }
}

async function unmount(folder: string): Promise<void> {
  await run("umount", [folder]);
  await rm(folder, { recursive: true });
}

async function limitFileSize(folder: string): Promise<RefusingDisk["remove"]> {
  await run("prlimit", ["--pid", String(process.pid), "--fsize=65535:"]);
  return async () => {
    await run("prlimit", ["--pid", String(process.pid), "--fsize=unlimited:"]);
    await rm(folder, { recursive: true });
  };
}
