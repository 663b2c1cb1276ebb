/** A folder on disk as the readers of sources see it: path to bytes. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** Files below `folder` by path with forward slashes, sorted. */
export function readFolder(folder: string): Map<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    paths.map((path) => [relative(folder, path).replaceAll("\\", "/"), readFileSync(path)]),
  );
}
