/** What the manifests in an output folder name: the store keeps the evidence behind what was put out. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { diskFailure, readIfThere, systemCode } from "../../activities/adapters/disk.ts";

/** Every SHA-256 in every `<out>/<city>/<period>/<folder>/manifest.json`. Empty where there is no such folder. */
export async function publishedHashes(out: string): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const city of await foldersIn(out)) {
    for (const period of await foldersIn(join(out, city))) {
      for (const made of await foldersIn(join(out, city, period))) {
        const text = await readIfThere(join(out, city, period, made, "manifest.json"));
        for (const [sha256] of (text ?? "").toString("utf8").matchAll(/\b[0-9a-f]{64}\b/g)) {
          found.add(sha256);
        }
      }
    }
  }
  return found;
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch (error) {
    if (systemCode(error) === "ENOENT") return [];
    throw diskFailure(error, folder, "read");
  }
}
