/** Puts a stored folder on the disk: whole, or not at all. */
import { existsSync } from "node:fs";
import { lstat, readdir, rename, rm } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { ArtifactRef, Tree, TreeEntry } from "../../domain/artifact.ts";
import { ReportError } from "../../domain/errors.ts";
import { inParallel } from "../in-parallel.ts";
import type { ArtifactStore } from "../resources.ts";
import { sha256Of } from "./canonical-json.ts";
import {
  diskFailure,
  makeFolder,
  readIfThere,
  systemCode,
  temporaryBeside,
  writeNew,
} from "./disk.ts";
import { removeLeftBehind } from "./process-folder.ts";

/** The file by which a folder is known as one that this program wrote. */
const MARK = "manifest.json";
const LANES = 8;

/**
 * Writes all files of a stored tree into a new folder beside the target and renames it. A folder written earlier (it holds a
 * manifest) is replaced, or kept when it holds the same files; anything else that stands there is left alone. On failure, `store-failed`, nothing new is left.
 */
export async function writeFolder(
  tree: ArtifactRef,
  store: ArtifactStore,
  target: string,
): Promise<void> {
  const path = resolve(target);
  const temporary = temporaryBeside(path);
  try {
    const there = await whatIsAt(path);
    const contents = await store.getTree(tree);
    if (there === "our folder" && (await holds(path, contents))) return;
    await makeFolder(temporary);
    await writeFiles(contents, store, temporary);
    await (there === "nothing" ? rename(temporary, path) : exchange(temporary, path));
    await removeLeftBehind(`${path}.`);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw diskFailure(error, path, "write");
  }
}

/**
 * The same, but what stands at the target is never replaced: "written" when the files are there now, also when they were
 * before; "taken" when something else is.
 */
export async function writeNewFolder(
  tree: ArtifactRef,
  store: ArtifactStore,
  target: string,
): Promise<"written" | "taken"> {
  const path = resolve(target);
  const temporary = temporaryBeside(path);
  try {
    const contents = await store.getTree(tree);
    if (existsSync(path)) return (await holds(path, contents)) ? "written" : "taken";
    await makeFolder(temporary);
    await writeFiles(contents, store, temporary);
    try {
      await rename(temporary, path);
      await removeLeftBehind(`${path}.`);
      return "written";
    } catch (error) {
      // Somebody was first: a rename never takes the place of a folder with files in it.
      if (!["ENOTEMPTY", "EEXIST", "EPERM", "ENOTDIR"].includes(systemCode(error) ?? ""))
        throw error;
      return (await holds(path, contents)) ? "written" : "taken";
    }
  } catch (error) {
    throw diskFailure(error, path, "write");
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** Whether a folder stands at `target` that has exactly the files of a stored tree, by content. Throws `store-failed`. */
export async function isWritten(
  tree: ArtifactRef,
  store: ArtifactStore,
  target: string,
): Promise<boolean> {
  const path = resolve(target);
  try {
    return existsSync(path) && (await holds(path, await store.getTree(tree)));
  } catch (error) {
    if (systemCode(error) === "ENOTDIR") return false;
    throw diskFailure(error, path, "read");
  }
}

/** Whether the folder has exactly these files, by content. */
async function holds(folder: string, { files }: Tree): Promise<boolean> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
  const wanted = files.map(({ path }) => path);
  if (paths.toSorted().join("\0") !== wanted.toSorted().join("\0")) return false;
  if (!entries.every((entry) => entry.isFile() || entry.isDirectory())) return false;
  for (const file of files) if (!(await isSame(join(folder, file.path), file))) return false;
  return true;
}

async function isSame(path: string, { sha256, bytes }: TreeEntry): Promise<boolean> {
  const found = await readIfThere(path);
  return found?.byteLength === bytes && sha256Of(found) === sha256;
}

async function writeFiles(tree: Tree, store: ArtifactStore, folder: string): Promise<void> {
  for (const { path } of tree.files) assertInside(path);
  for (const parent of new Set(tree.files.map(({ path }) => dirname(path)))) {
    await makeFolder(join(folder, parent));
  }
  await inParallel(tree.files, LANES, async (file) => {
    await writeNew(join(folder, file.path), await store.get(file));
  });
}

/** Two renames, because no portable call swaps two folders; when the second fails the old folder is put back. */
async function exchange(temporary: string, path: string): Promise<void> {
  const old = temporaryBeside(path);
  await rename(path, old);
  try {
    await rename(temporary, path);
  } catch (error) {
    await rename(old, path);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

async function whatIsAt(path: string): Promise<"nothing" | "our folder"> {
  const found = await lstat(path).catch((error: unknown) => {
    if (systemCode(error) === "ENOENT") return null;
    throw error;
  });
  if (found === null) return "nothing";
  const names = found.isDirectory() ? await readdir(path) : null;
  if (names && (names.length === 0 || names.includes(MARK))) return "our folder";
  const message = names ? "it holds files that are not a review" : "it is not a folder";
  const fix = "Choose another folder with --out, or move what is there away";
  throw new ReportError("store-failed", `${path} is not replaced: ${message}`, {
    problems: [{ file: path, message, fix }],
    hint: fix,
  });
}

/** A tree can come from a package of another city: no name in it may lead out of the target. */
export function assertInside(path: string): void {
  const parts = path.split("/");
  const isSafe =
    !path.includes("\\") &&
    !path.includes("\0") &&
    parts.every((part) => !["", ".", ".."].includes(part));
  if (!isSafe) throw new ReportError("store-failed", `"${path}" is not a path inside a folder`);
}
