/** Compares a finished folder with its manifest. */
import { statSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import * as z from "zod";
import { sha256Of } from "../activities/adapters/canonical-json.ts";
import { readAtOnce } from "../activities/adapters/disk.ts";
import { ReportError } from "../domain/errors.ts";

const manifestFiles = z.object({
  format: z.literal("vlr-manifest/1"),
  edition: z.object({ number: z.number().optional() }).optional(),
  files: z.array(z.object({ path: z.string(), sha256: z.string(), bytes: z.number() })),
});

const manifestContent = z.object({ contentHash: z.string() });

export interface Verification {
  /** Which edition it says it is; null for a draft. */
  readonly edition: number | null;
  readonly files: number;
  readonly altered: readonly string[];
  readonly missing: readonly string[];
  readonly added: readonly string[];
}

/** Throws `invalid-data` when there is no manifest that can be read. */
export async function verifyFolder(folder: string): Promise<Verification> {
  const { files, edition } = await readManifest(join(folder, "manifest.json"));
  const present = new Set(await listFiles(folder));
  const altered: string[] = [];
  for (const file of files) {
    if (!present.has(file.path)) continue;
    if ((await hashOf(join(folder, file.path))) !== file.sha256) altered.push(file.path);
  }
  const expected = new Set(files.map(({ path }) => path));
  return {
    edition: edition?.number ?? null,
    files: files.length,
    altered,
    missing: files.map(({ path }) => path).filter((path) => !present.has(path)),
    added: [...present].filter((path) => path !== "manifest.json" && !expected.has(path)).sort(),
  };
}

/** Hash of what is approved; null for a folder made before anybody approved. Throws `invalid-data` as above. */
export async function contentHashIn(folder: string): Promise<string | null> {
  const path = join(folder, "manifest.json");
  await readManifest(path);
  const content = manifestContent.safeParse(JSON.parse(await readFile(path, "utf8")));
  return content.data?.contentHash ?? null;
}

async function readManifest(path: string): Promise<z.infer<typeof manifestFiles>> {
  try {
    return manifestFiles.parse(JSON.parse(await readFile(path, "utf8")));
  } catch (cause) {
    throw new ReportError("invalid-data", `there is no readable manifest at ${path}`, {
      hint: "Name a folder that vlr run wrote, such as out/my-city/2024/draft",
      cause,
    });
  }
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

async function hashOf(path: string): Promise<string> {
  return sha256Of(await readAtOnce(path, statSync(path).size));
}
