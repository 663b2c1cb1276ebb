/** Where a draft goes, and what stands there before it is written. */
import { mkdir, readdir, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { diskFailure, makeFolder, readIfThere, systemCode } from "../activities/adapters/disk.ts";
import { verifyFolder } from "./verify-folder.ts";

export interface DraftFolder {
  readonly path: string;
  /** Of a draft of single goals or beside a run that waits, from 1; null for the draft that may become an edition. */
  readonly number: number | null;
  /** Gives the place back when no draft was written. */
  readonly release: () => Promise<void>;
}

/** `draft`, or the next free `draft-<n>`, which is taken by making it: two commands never get the same. */
export async function draftFolder(
  parent: string,
  place: "draft" | "numbered",
): Promise<DraftFolder> {
  if (place === "draft") {
    return { path: join(parent, "draft"), number: null, release: () => Promise.resolve() };
  }
  try {
    await makeFolder(parent);
    const numbers = (await readdir(parent)).map(draftNumber);
    return await reserve(parent, Math.max(0, ...numbers) + 1);
  } catch (error) {
    throw diskFailure(error, parent, "write");
  }
}

async function reserve(parent: string, number: number): Promise<DraftFolder> {
  const path = join(parent, `draft-${number}`);
  try {
    await mkdir(path);
  } catch (error) {
    if (systemCode(error) === "EEXIST") return reserve(parent, number + 1);
    throw error;
  }
  // A folder in which something was written is not empty, and stays.
  return { path, number, release: () => rmdir(path).catch(() => undefined) };
}

function draftNumber(name: string): number {
  return Number(/^draft-(\d+)$/.exec(name)?.[1] ?? 0);
}

/** Files of a draft that are not as they were written, in words: "review.pdf altered". None where there is no draft. */
export async function alterations(folder: string): Promise<readonly string[]> {
  const manifest = await readIfThere(join(folder, "manifest.json"));
  if (manifest === null) return [];
  const found = await verifyFolder(folder).catch(() => null);
  if (found === null) return ["manifest.json altered"];
  return [
    ...found.altered.map((path) => `${path} altered`),
    ...found.missing.map((path) => `${path} missing`),
    ...found.added.map((path) => `${path} added`),
  ];
}
