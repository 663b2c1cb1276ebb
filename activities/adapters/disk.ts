/** Writes files so that they are there whole or not at all, and says in plain words why a disk refused. */
import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFile,
  writeFileSync,
} from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { ReportError } from "../../domain/errors.ts";
import { ownMark } from "./processes.ts";

const flush = promisify(fsync);
const writeLarge = promisify(writeFile);

/** Up to this size a file is read and written in one go: handing it to another thread costs ten times the work. */
const SMALL_BYTES = 512 * 1024;

const REASONS: Readonly<Record<string, { readonly message: string; readonly fix: string }>> = {
  ENOSPC: {
    message: "the disk is full",
    fix: "Free some space on this disk, or use a folder on another one, and run again",
  },
  EDQUOT: {
    message: "your disk quota is used up",
    fix: "Free some space, or use a folder on another disk, and run again",
  },
  EFBIG: {
    message: "the file is larger than this disk or account allows",
    fix: "Raise the limit on file sizes, or use a folder on another disk",
  },
  EROFS: { message: "the disk is read-only", fix: "Use a folder on a disk that can be written to" },
  EACCES: {
    message: "this user may not write here",
    fix: "Give this user write access, or use another folder",
  },
  EPERM: {
    message: "this user may not write here",
    fix: "Give this user write access, or use another folder",
  },
  ENOTDIR: {
    message: "a file stands where a folder is needed",
    fix: "Move that file away, or use another folder",
  },
  EEXIST: {
    message: "a file stands where a folder is needed",
    fix: "Move that file away, or use another folder",
  },
  EIO: {
    message: "the disk reported a read or write error",
    fix: "Check the disk, restore its content from a copy and run again",
  },
  EMFILE: {
    message: "too many files are open",
    fix: "Raise the limit on open files (ulimit -n) and run again",
  },
};

/** The code Node gives to a failure of the system: "ENOENT". Null for any other error. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : null;
}

/** `store-failed` in plain words when the disk refused; errors that are not the disk's are thrown as they are. */
export function diskFailure(error: unknown, path: string, doing: "read" | "write"): unknown {
  if (error instanceof ReportError) return error;
  const code = systemCode(error);
  if (code === null || !/^E[A-Z]+$/.test(code)) return error;
  const reason = REASONS[code] ?? {
    message: `the system answered ${code}`,
    fix: "Check the disk and run again",
  };
  const message = `could not ${doing} ${path}: ${reason.message}`;
  return new ReportError("store-failed", message, {
    problems: [{ file: path, message: reason.message, fix: reason.fix }],
    hint: reason.fix,
    cause: error,
  });
}

/** Makes the folder and those above it. Throws what the system reported. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    if (systemCode(error) !== "ENOENT") throw error;
    // On a read-only disk Node says ENOENT here; one folder at a time it says the real reason.
    await makeOneByOne(path);
  }
}

async function makeOneByOne(path: string): Promise<void> {
  if (existsSync(path)) return;
  if (dirname(path) !== path) await makeOneByOne(dirname(path));
  await mkdir(path);
}

/** Writes beside the target and renames. On failure nothing is left behind: `store-failed`. */
export async function writeWhole(
  path: string,
  bytes: Uint8Array | string,
  durability: Durability = "flushed",
): Promise<void> {
  const temporary = temporaryBeside(path);
  try {
    await inFolder(path, () => writeNew(temporary, bytes, durability));
    renameSync(temporary, path);
  } catch (error) {
    removeIfPossible(temporary);
    throw diskFailure(error, path, "write");
  }
}

/** Where a file stands in the place of a folder, there is nothing to remove, and that is not the news. */
function removeIfPossible(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The first failure is thrown.
  }
}

/** "flushed" waits until the disk has the bytes; what can be made again need not. */
export type Durability = "flushed" | "when the system likes";

/** Writes a file that is not there yet. */
export async function writeNew(
  path: string,
  bytes: Uint8Array | string,
  durability: Durability = "flushed",
): Promise<void> {
  const file = openSync(path, "wx");
  try {
    if (bytes.length <= SMALL_BYTES) writeFileSync(file, bytes);
    else await writeLarge(file, bytes);
    if (durability === "flushed") await flush(file);
  } finally {
    closeSync(file);
  }
}

/** The bytes of a file; null when there is none. Failures are `store-failed`. */
export async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readAtOnce(path, statSync(path).size);
  } catch (error) {
    if (systemCode(error) === "ENOENT") return null;
    throw diskFailure(error, path, "read");
  }
}

/** The bytes of a file of a known size. Throws what the system reported. */
export async function readAtOnce(path: string, size: number): Promise<Buffer> {
  return size <= SMALL_BYTES ? readFileSync(path) : readFile(path);
}

/** The folder is there nearly always: it is made only when the work says that it is not. */
async function inFolder(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (systemCode(error) !== "ENOENT") throw error;
    await makeFolder(dirname(path));
    await work();
  }
}

/** A name in the same folder that nobody else uses: a rename from there never crosses disks. */
export function temporaryBeside(path: string): string {
  return `${path}.${ownMark()}_${randomBytes(6).toString("hex")}.tmp`;
}
