/** Which review a command means: the folder of its draft, or "city/period". */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { canonicalJson, sha256Of } from "../activities/adapters/canonical-json.ts";
import { mediaTypes, type TreeEntry } from "../domain/artifact.ts";
import type { ReviewKey } from "../domain/edition.ts";
import { ReportError } from "../domain/errors.ts";
import type { Manifest } from "../domain/manifest.ts";
import { comparePaths } from "../domain/manifest.ts";
import { alterations } from "./draft-folder.ts";
import { folderOfRun } from "./find-run.ts";
import { contentHashIn } from "./verify-folder.ts";

export interface ReviewTarget extends ReviewKey {
  /** Folder of the draft. */
  readonly draft: string;
}

const NAMED = /^([a-z0-9][a-z0-9_-]*)\/((?:19|20)\d\d)$/;

/** Throws `invalid-config` for anything else, and for a draft that can never become an edition. */
export function reviewTarget(text: string, out: string): ReviewTarget {
  if (existsSync(join(text, "manifest.json"))) return ofFolder(resolve(text));
  const [, city, period] = NAMED.exec(folderOfRun(text)) ?? [];
  if (city !== undefined && period !== undefined) {
    return { city, period, draft: join(out, city, period, "draft") };
  }
  throw new ReportError("invalid-config", `"${text}" is no draft and names no review`, {
    hint: "Write a city and a period, as in my-city/2024, or the folder of a draft, as in out/my-city/2024/draft",
  });
}

function ofFolder(draft: string): ReviewTarget {
  const parent = dirname(draft);
  if (basename(draft) === "draft") {
    return { city: basename(dirname(parent)), period: basename(parent), draft };
  }
  throw new ReportError("invalid-config", `${draft} cannot be approved`, {
    hint: "Only the draft of a whole review can: out/<city>/<period>/draft. Drafts of single goals, and those made beside one that waits, cannot",
  });
}

export interface ReadDraft {
  readonly contentHash: string;
  /** SHA-256 of the folder as a stored tree. */
  readonly bundle: string;
}

/**
 * What stands in the folder of a draft, checked file by file. Throws `invalid-data` where there is none, `check-failed` when
 * it was altered: what is approved must be what was read.
 */
export async function readDraft(folder: string): Promise<ReadDraft> {
  if (!existsSync(join(folder, "manifest.json"))) {
    throw new ReportError("invalid-data", `there is no draft in ${folder}`, {
      hint: "Make it with: vlr run <city folder>; if drafts go elsewhere, name the folder with --out",
    });
  }
  const contentHash = await contentHashIn(folder);
  const found = await alterations(folder);
  if (contentHash === null || found.length > 0) {
    const message = contentHash === null ? "its manifest names no content" : found.join(", ");
    const fix = "Make the draft again with vlr run, read it and decide then";
    throw new ReportError("check-failed", `${folder} is not as it was written: ${message}`, {
      problems: found.map((problem) => ({ message: problem, fix })),
      hint: fix,
    });
  }
  return { contentHash, bundle: await treeHash(folder) };
}

/** As the store names the folder: by its list of files, the manifest among them. */
async function treeHash(folder: string): Promise<string> {
  const bytes = await readFile(join(folder, "manifest.json"));
  const { files } = JSON.parse(bytes.toString("utf8")) as Manifest;
  const manifest: TreeEntry = {
    path: "manifest.json",
    sha256: sha256Of(bytes),
    bytes: bytes.byteLength,
    mediaType: mediaTypes.json,
  };
  const entries = [...files, manifest]
    .map(({ path, sha256, bytes: size, mediaType }) => ({ path, sha256, bytes: size, mediaType }))
    .toSorted((a, b) => comparePaths(a.path, b.path));
  return sha256Of(canonicalJson({ files: entries }));
}
