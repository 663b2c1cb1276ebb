/** Looks for the browser and the Temporal server without installing anything. */
import {
  BROWSER_NAMES,
  browserVersion,
  cachedBrowserFolder,
  cachedTemporalPath,
  findOnPath,
  isExecutable,
  temporalServerVersion,
  type Program,
} from "./programs.ts";

/** `VLR_BROWSER`, a browser on PATH, or the copy that setup downloaded; null when there is none. */
export async function findBrowser(env: NodeJS.ProcessEnv = process.env): Promise<Program | null> {
  const named = env["VLR_BROWSER"];
  if (named !== undefined && named !== "") return asBrowser(named, "VLR_BROWSER");
  const onPath = await findOnPath(BROWSER_NAMES, env);
  if (onPath !== null) return asBrowser(onPath, "PATH");
  const cached = await cachedBrowser(env);
  return cached === null ? null : asBrowser(cached, "cached download");
}

/** `temporal` on PATH or the copy that setup brought; null when there is none. */
export async function findTemporal(env: NodeJS.ProcessEnv = process.env): Promise<Program | null> {
  const onPath = await findOnPath(["temporal"], env);
  if (onPath !== null) return asTemporal(onPath, "PATH");
  const cached = cachedTemporalPath(env);
  return (await isExecutable(cached)) ? asTemporal(cached, "cached copy") : null;
}

async function cachedBrowser(env: NodeJS.ProcessEnv): Promise<string | null> {
  const { Browser, getInstalledBrowsers } = await import("@puppeteer/browsers");
  const installed = await getInstalledBrowsers({ cacheDir: cachedBrowserFolder(env) });
  const shell = installed.find(({ browser }) => browser === Browser.CHROMEHEADLESSSHELL);
  return shell !== undefined && (await isExecutable(shell.executablePath))
    ? shell.executablePath
    : null;
}

async function asBrowser(path: string, origin: string): Promise<Program> {
  return { path, origin, version: await browserVersion(path) };
}

async function asTemporal(path: string, origin: string): Promise<Program> {
  return { path, origin, version: await temporalServerVersion(path) };
}
