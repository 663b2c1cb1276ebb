/** Brings a Temporal server: found, downloaded, or built from source with Go. */
import { spawn, execFile } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { findTemporal } from "../../activities/adapters/find-programs.ts";
import { makeProcessFolder, makeScratch } from "../../activities/adapters/process-folder.ts";
import {
  cachedTemporalPath,
  findOnPath,
  isExecutable,
  temporalServerVersion,
  type Program,
} from "../../activities/adapters/programs.ts";
import { ReportError } from "../../domain/errors.ts";
import type { Attempt } from "./attempts.ts";

const run = promisify(execFile);
const MINUTE = 60_000;

/** Newest version that `go install` accepts: later ones carry a replace directive. */
const MODULE = "github.com/temporalio/cli/cmd/temporal@v1.5.1";
const DOWNLOAD = "https://temporal.download/cli/archive/latest";

export const temporalFix =
  "install the temporal program (https://docs.temporal.io/cli) or Go 1.25 or newer, then run: npm run setup; or set TEMPORAL_ADDRESS to a server; or make the review without one: vlr run <city> --inline";

/** Every way to a server, cheapest first. */
export function temporalAttempts(
  env: NodeJS.ProcessEnv,
  say: (line: string) => void,
): readonly Attempt<Program>[] {
  return [
    { name: "configured address", limitMs: 1000, run: () => Promise.resolve(configured(env)) },
    { name: "PATH or cached copy", limitMs: MINUTE, run: () => findTemporal(env) },
    { name: "official download", limitMs: 5 * MINUTE, run: (signal) => download(env, signal, say) },
    { name: "go install", limitMs: 25 * MINUTE, run: (signal) => build(env, signal, say) },
  ];
}

function configured(env: NodeJS.ProcessEnv): Program | null {
  const address = env["TEMPORAL_ADDRESS"];
  if (address === undefined || address === "") return null;
  return { path: address, origin: "TEMPORAL_ADDRESS", version: "as it runs" };
}

async function download(
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
  say: (line: string) => void,
): Promise<Program | null> {
  const platform = { linux: "linux", darwin: "darwin" }[process.platform as string];
  const arch = { x64: "amd64", arm64: "arm64" }[process.arch as string];
  if (platform === undefined || arch === undefined) return null;
  const answer = await fetch(`${DOWNLOAD}?platform=${platform}&arch=${arch}`, { signal });
  if (!answer.ok || answer.body === null) throw new Error(`HTTP ${answer.status}`);
  say("downloading the temporal program");
  return inScratch(env, async (scratch) => {
    const archive = join(scratch, "temporal.tar.gz");
    await pipeline(Readable.fromWeb(answer.body as never), createWriteStream(archive), { signal });
    await run("tar", ["-xzf", archive, "-C", scratch, "temporal"], { signal });
    return keep(env, join(scratch, "temporal"), "official download");
  });
}

async function build(
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
  say: (line: string) => void,
): Promise<Program | null> {
  const go = await findGo(env);
  if (go === null) return null;
  return inScratch(env, async (scratch) => {
    await goInstall(go, await goEnvironment(go, env, scratch), signal, say);
    return keep(env, join(scratch, "temporal"), "built with go install");
  });
}

/** On PATH or where Go's own installer puts it, which a service's PATH often leaves out. */
async function findGo(env: NodeJS.ProcessEnv): Promise<string | null> {
  const usual = join(env["GOROOT"] ?? "/usr/local/go", "bin", "go");
  return (await findOnPath(["go"], env)) ?? ((await isExecutable(usual)) ? usual : null);
}

/** Go's caches stay where they are when somebody uses them already; else 3 GB of them would be left behind. */
async function goEnvironment(go: string, env: NodeJS.ProcessEnv, scratch: string) {
  const { stdout } = await run(go, ["env", "GOMODCACHE"], { env });
  const inUse = await stat(stdout.trim()).then(
    () => true,
    () => false,
  );
  const own = {
    GOMODCACHE: join(scratch, "mod"),
    GOCACHE: join(scratch, "build"),
    GOFLAGS: "-modcacherw",
  };
  return { ...env, ...(inUse ? {} : own), CGO_ENABLED: "0", GOBIN: scratch };
}

function goInstall(
  go: string,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
  say: (line: string) => void,
): Promise<void> {
  say("building the Temporal server with Go: 3 to 5 minutes, once");
  const started = performance.now();
  const clock = setInterval(() => {
    say(
      `building the Temporal server, ${Math.round((performance.now() - started) / 1000)} s so far`,
    );
  }, 30_000);
  return new Promise<void>((resolve, reject) => {
    const child = spawn(go, ["install", MODULE], {
      env,
      signal,
      stdio: ["ignore", "ignore", "pipe"],
    });
    let last = "";
    child.stderr.on("data", (data: Buffer) => {
      last = data.toString().trim() || last;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`go install ended with ${String(code)}: ${last}`));
    });
  }).finally(() => {
    clearInterval(clock);
  });
}

/** Moves the program to the cache in one step, so that a half-copied one is never found. */
async function keep(env: NodeJS.ProcessEnv, from: string, origin: string): Promise<Program> {
  const path = cachedTemporalPath(env);
  if (!(await isExecutable(from)))
    throw new ReportError("engine-unavailable", "no program came out");
  await rename(from, path);
  return { path, origin, version: await temporalServerVersion(path) };
}

async function inScratch<T>(
  env: NodeJS.ProcessEnv,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const target = dirname(cachedTemporalPath(env));
  await mkdir(target, { recursive: true });
  // Beside the target, because a rename must not cross file systems; /tmp may be too small for a build.
  const scratch = await makeProcessFolder(join(target, "setup-")).catch(() => makeScratch("setup"));
  try {
    return await work(scratch);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
