/** Reads a folder of test/fixtures into memory, as a source's files. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const FIXTURES = join(import.meta.dirname, "../../fixtures");

/** Every file below a folder of test/fixtures, by its path with forward slashes. */
export function fixtureFiles(folder: string): ReadonlyMap<string, Uint8Array> {
  const root = join(FIXTURES, folder);
  const entries = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    entries.map(
      (path) => [path.slice(root.length + 1).replaceAll("\\", "/"), readFileSync(path)] as const,
    ),
  );
}

export function fixture(path: string): Uint8Array {
  return readFileSync(join(FIXTURES, path));
}

export function files(texts: Readonly<Record<string, string>>): ReadonlyMap<string, Uint8Array> {
  return new Map(
    Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]),
  );
}
