/** Brings a browser for printing: found, downloaded, or installed from Debian's packages. */
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { findBrowser } from "../../activities/adapters/find-programs.ts";
import {
  browserVersion,
  cachedBrowserFolder,
  findOnPath,
  type Program,
} from "../../activities/adapters/programs.ts";
import type { Attempt } from "./attempts.ts";

const run = promisify(execFile);
const MINUTE = 60_000;
const PACKAGE = "chromium-headless-shell";

/** The one command to give when nothing worked. */
export const browserFix =
  "install Chromium (Debian and Ubuntu: sudo apt-get install chromium-headless-shell or chromium) or set VLR_BROWSER to its path, then run: npm run setup";

/** Every way to a browser, cheapest first. */
export function browserAttempts(
  env: NodeJS.ProcessEnv,
  say: (line: string) => void,
): readonly Attempt<Program>[] {
  return [
    {
      name: "VLR_BROWSER, PATH or cached copy",
      limitMs: MINUTE,
      run: () => findBrowser(env),
    },
    {
      name: "official download (chrome-headless-shell)",
      limitMs: 5 * MINUTE,
      run: () => download(env, say),
    },
    {
      name: `apt-get install ${PACKAGE}`,
      limitMs: 10 * MINUTE,
      run: (signal) => installFromDebian(env, signal, say),
    },
  ];
}

async function download(
  env: NodeJS.ProcessEnv,
  say: (line: string) => void,
): Promise<Program | null> {
  const { Browser, BrowserPlatform, detectBrowserPlatform, install, resolveBuildId } =
    await import("@puppeteer/browsers");
  const platform = detectBrowserPlatform();
  if (platform === undefined || platform === BrowserPlatform.LINUX_ARM) return null;
  const buildId = await resolveBuildId(Browser.CHROMEHEADLESSSHELL, platform, "stable");
  say(`downloading chrome-headless-shell ${buildId}`);
  const installed = await install({
    browser: Browser.CHROMEHEADLESSSHELL,
    buildId,
    cacheDir: cachedBrowserFolder(env),
  });
  const path = installed.executablePath;
  return { path, origin: "official download", version: await browserVersion(path) };
}

/** Only as root on Debian or a system made from it; elsewhere a password would be asked for. */
async function installFromDebian(
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
  say: (line: string) => void,
): Promise<Program | null> {
  if (process.getuid?.() !== 0 || !(await isDebian())) return null;
  say(`installing ${PACKAGE} from Debian's packages`);
  const options = {
    signal,
    env: { ...env, DEBIAN_FRONTEND: "noninteractive" },
    maxBuffer: 1 << 26,
  };
  await run("apt-get", ["update", "-qq"], options);
  await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", PACKAGE], options);
  const path = await findOnPath([PACKAGE], env);
  if (path === null) return null;
  return { path, origin: "Debian package", version: await browserVersion(path) };
}

async function isDebian(): Promise<boolean> {
  const release = await readFile("/etc/os-release", "utf8").catch(() => "");
  return /^ID(_LIKE)?=.*debian/m.test(release);
}
