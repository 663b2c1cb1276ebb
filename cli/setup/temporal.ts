/** Brings a Temporal server: found, downloaded, or built from source with Go. */
import { execFile } from "node:child_process";
import { createWriteStream } from "node:fs";
import { rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { findTemporal } from "../../activities/adapters/find-programs.ts";
import {
  cachedTemporalPath,
  isExecutable,
  temporalServerVersion,
  type Program,
} from "../../activities/adapters/programs.ts";
import { ReportError } from "../../domain/errors.ts";
import type { Attempt } from "./attempts.ts";
import { buildWithGo, findGo, inScratch } from "./go.ts";

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
  return inScratch(dirname(cachedTemporalPath(env)), async (scratch) => {
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
  return inScratch(dirname(cachedTemporalPath(env)), async (scratch) => {
    await buildWithGo(
      go,
      { module: MODULE, name: "Temporal server" },
      { env, scratch, signal, say },
    );
    return keep(env, join(scratch, "temporal"), "built with go install");
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
