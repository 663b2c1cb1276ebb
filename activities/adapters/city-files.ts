/** Reads a city folder from the disk: every file, or every reason why one cannot be read. */
import { lstatSync, statSync, type Stats } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import type { ArtifactRef } from "../../domain/artifact.ts";
import { ReportError, type Problem } from "../../domain/errors.ts";
import { inParallel } from "../in-parallel.ts";
import type { ArtifactStore } from "../resources.ts";
import { readAtOnce, systemCode } from "./disk.ts";
import { mediaTypeOf } from "./media-type.ts";

/** What the operator allows. */
export interface FolderLimits {
  readonly maxFileBytes: number;
}

const MEGABYTE = 1024 * 1024;
const DEFAULT_LIMITS: FolderLimits = { maxFileBytes: 256 * MEGABYTE };

/** Files read or stored at once. */
const LANES = 8;

/** Run state and output, which are not the city's. Only at the top of the folder. */
const NOT_THE_CITYS = new Set(["var", "out"]);

/** Tables of refused rows, which `check` writes beside a source: no run may depend on whether somebody has checked. */
const REFUSED_ROWS = /\.refused\.csv$/;

/** Endings by which a name promises a file. */
const FILE_NAME = /\.(csv|tsv|xlsx|ya?ml|json|md|parquet|txt)$/i;

/**
 * Reads all files of a folder: path inside it, with forward slashes and sorted, to bytes. Hidden files, tables of
 * refused rows, `node_modules` and the top-level `var` and `out` are left out. Throws `invalid-config` with all problems at once: no such folder, a folder
 * named like a file, broken links, links that lead out of the folder, files over the limit, files that cannot be read.
 */
export async function readFolder(
  path: string,
  limits: FolderLimits = DEFAULT_LIMITS,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const { root, paths } = await listFolder(path, limits);
  await inParallel(paths, LANES, async (name) => {
    files.set(name, await readListed(root, name));
  });
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Stores the same files as `readFolder` reads, as a stored tree, without holding more than a few of them in memory. */
export async function storeFolder(
  store: ArtifactStore,
  path: string,
  limits: FolderLimits = DEFAULT_LIMITS,
): Promise<ArtifactRef> {
  const { root, paths } = await listFolder(path, limits);
  const files = await inParallel(paths, LANES, async (name) => {
    const ref = await store.put(await readListed(root, name), mediaTypeOf(name));
    return { path: name, ...ref };
  });
  return store.putTree({ files });
}

interface Listing {
  readonly root: string;
  readonly paths: readonly string[];
}

async function listFolder(path: string, limits: FolderLimits): Promise<Listing> {
  const root = await folderAt(path);
  const paths: string[] = [];
  const problems: Problem[] = [];
  const pending = [""];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const name of await namesIn(root, folder, problems)) {
      const inside = folder === "" ? name : `${folder}/${name}`;
      const entry = await entryAt(root, inside, limits);
      if (entry === "file") paths.push(inside);
      else if (entry === "folder") pending.push(inside);
      else problems.push({ file: inside, ...entry });
    }
  }
  if (problems.length > 0) throw unreadable(path, problems);
  return { root, paths: paths.sort() };
}

/** The real path of a city folder. Throws `invalid-config` when there is none. */
export async function folderAt(path: string): Promise<string> {
  const full = resolve(path);
  const found = await stat(full).catch((error: unknown) => systemCode(error) ?? "");
  if (typeof found !== "string" && found.isDirectory()) return realpath(full);
  const trouble =
    typeof found === "string"
      ? (NO_FOLDER[found] ?? `cannot be read (${found})`)
      : "is a file, not a folder";
  const fix =
    "Give the path of the city's folder, the one that holds city.yaml; `vlr init <folder>` makes a new one";
  const message = `the city folder ${full} ${trouble}`;
  throw new ReportError("invalid-config", message, {
    problems: [{ value: path, message, fix }],
    hint: fix,
  });
}

const NO_FOLDER: Readonly<Record<string, string>> = {
  ENOENT: "does not exist",
  ENOTDIR: "does not exist: a part of its path is a file",
  EACCES: "may not be read by this user",
  ELOOP: "is a link that leads to itself",
};

async function namesIn(root: string, folder: string, problems: Problem[]): Promise<string[]> {
  try {
    const names = await readdir(join(root, folder));
    return names.filter((name) => isTheCitys(folder, name)).sort();
  } catch (error) {
    problems.push({ file: folder === "" ? "." : folder, ...refusal(error) });
    return [];
  }
}

function isTheCitys(folder: string, name: string): boolean {
  return (
    !name.startsWith(".") &&
    !REFUSED_ROWS.test(name) &&
    name !== "node_modules" &&
    !(folder === "" && NOT_THE_CITYS.has(name))
  );
}

type Trouble = Pick<Problem, "message" | "fix" | "value">;

async function entryAt(
  root: string,
  inside: string,
  limits: FolderLimits,
): Promise<"file" | "folder" | Trouble> {
  const full = join(root, inside);
  try {
    const own = lstatSync(full);
    if (own.isSymbolicLink()) return await linkAt(root, full, limits);
    if (own.isDirectory()) return FILE_NAME.test(inside) ? NAMED_LIKE_A_FILE : "folder";
    return checkedFile(own, limits);
  } catch (error) {
    return refusal(error);
  }
}

async function linkAt(root: string, full: string, limits: FolderLimits): Promise<"file" | Trouble> {
  const target = await realpath(full).catch(() => null);
  if (target === null) return BROKEN_LINK;
  const inside = relative(root, target);
  if (inside === ".." || inside.startsWith(`..${sep}`) || resolve(inside) === inside)
    return LEADS_OUT;
  const found = await stat(target);
  return found.isDirectory() ? LINK_TO_FOLDER : checkedFile(found, limits);
}

function checkedFile(found: Stats, { maxFileBytes }: FolderLimits): "file" | Trouble {
  if (!found.isFile()) return NOT_A_FILE;
  if (found.size <= maxFileBytes) return "file";
  return {
    value: megabytes(found.size),
    message: `the file is larger than the limit of ${megabytes(maxFileBytes)}`,
    fix: "Keep only the columns, years and places that the review needs, or split the file",
  };
}

const NAMED_LIKE_A_FILE: Trouble = {
  message: "this is a folder, but its name is that of a file",
  fix: "Rename the folder, or put the file itself in its place",
};
const BROKEN_LINK: Trouble = {
  message: "this is a link to something that is not there",
  fix: "Replace the link with the file itself, or remove it",
};
const LEADS_OUT: Trouble = {
  message: "this is a link that leads out of the city folder",
  fix: "Copy the file into the city folder: the folder must be complete by itself",
};
const LINK_TO_FOLDER: Trouble = {
  message: "this is a link to a folder",
  fix: "Name the folder itself in city.yaml, or copy it here",
};
const NOT_A_FILE: Trouble = {
  message: "this is neither a file nor a folder",
  fix: "Remove it from the city folder",
};

function refusal(error: unknown): Trouble {
  const code = systemCode(error);
  if (code === null) throw error;
  const mayNot = code === "EACCES" || code === "EPERM";
  return {
    message: mayNot ? "this user may not read it" : `it cannot be read (${code})`,
    fix: mayNot ? "Give this user read access to it" : "Restore it from a copy, or remove it",
  };
}

async function readListed(root: string, inside: string): Promise<Buffer> {
  try {
    const path = join(root, inside);
    return await readAtOnce(path, statSync(path).size);
  } catch (error) {
    throw unreadable(root, [{ file: inside, ...refusal(error) }]);
  }
}

function unreadable(path: string, problems: readonly Problem[]): ReportError {
  const sorted = problems.toSorted((a, b) => ((a.file ?? "") < (b.file ?? "") ? -1 : 1));
  const count = problems.length === 1 ? "a file" : `${problems.length} files`;
  return new ReportError("invalid-config", `${count} in ${resolve(path)} cannot be used`, {
    problems: sorted,
  });
}

function megabytes(bytes: number): string {
  return bytes >= 1024 * MEGABYTE
    ? `${(bytes / (1024 * MEGABYTE)).toFixed(1)} GB`
    : `${Math.floor(bytes / MEGABYTE)} MB`;
}
