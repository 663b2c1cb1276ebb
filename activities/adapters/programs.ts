/** Finds and asks outside programs: on PATH, in the cache folder, by version. */
import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A program that can be used: where it is, where it came from in words, what it says of its version. */
export interface Program {
  readonly path: string;
  readonly origin: string;
  readonly version: string;
}

/** Browsers in the order in which they are preferred: the headless shell starts four times faster. */
export const BROWSER_NAMES = [
  "chromium-headless-shell",
  "chrome-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
] as const;

/** `VLR_CACHE`, else `vlr` in the user's cache folder. Holds programs only, never data. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  return env["VLR_CACHE"] ?? join(env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "vlr");
}

/** The first of these names that is an executable file on PATH, as a full path. */
export async function findOnPath(
  names: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<string | null> {
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  for (const name of names) {
    for (const folder of folders) {
      const path = join(folder, name);
      if (await isExecutable(path)) return path;
    }
  }
  return null;
}

export async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/** First line that `<path> <argument>` prints within the limit. Throws when the program cannot be run. */
export async function firstLine(path: string, argument: string, limitMs = 20_000): Promise<string> {
  const { stdout } = await run(path, [argument], { timeout: limitMs, windowsHide: true });
  return stdout.split("\n", 1)[0]?.trim() ?? "";
}

/** The browser's own version, "156.0.8078.73". */
export async function browserVersion(path: string): Promise<string> {
  const line = await firstLine(path, "--version");
  return /(\d+(?:\.\d+){1,3})/.exec(line)?.[1] ?? line;
}

/** The server inside the `temporal` program, "1.29.1": the program's own version is empty when built from source. */
export async function temporalServerVersion(path: string): Promise<string> {
  const line = await firstLine(path, "--version");
  return /Server (\d+(?:\.\d+)+)/.exec(line)?.[1] ?? line;
}

/** Where setup keeps the browser it downloaded; the inner path is the archive's own. */
export function cachedBrowserFolder(env?: NodeJS.ProcessEnv): string {
  return join(cacheFolder(env), "browser");
}

export function cachedTemporalPath(env?: NodeJS.ProcessEnv): string {
  return join(cacheFolder(env), "bin", process.platform === "win32" ? "temporal.exe" : "temporal");
}

/** The S3 server of the tests. */
export function cachedS3ServerPath(env?: NodeJS.ProcessEnv): string {
  return join(cacheFolder(env), "bin", "versitygw");
}
