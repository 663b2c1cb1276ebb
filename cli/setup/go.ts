/** Builds a program from its Go module, in a folder that is removed afterwards. */
import { execFile, spawn } from "node:child_process";
import { mkdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { makeProcessFolder, makeScratch } from "../../activities/adapters/process-folder.ts";
import { findOnPath, isExecutable } from "../../activities/adapters/programs.ts";

const run = promisify(execFile);
const SAY_EVERY_MS = 30_000;

/** On PATH or where Go's own installer puts it, which a service's PATH often leaves out. */
export async function findGo(env: NodeJS.ProcessEnv): Promise<string | null> {
  const usual = join(env["GOROOT"] ?? "/usr/local/go", "bin", "go");
  return (await findOnPath(["go"], env)) ?? ((await isExecutable(usual)) ? usual : null);
}

export interface GoProgram {
  /** With its version: "example.org/tool/cmd/tool@v1.2.3". */
  readonly module: string;
  /** For people. */
  readonly name: string;
}

export interface GoBuild {
  readonly env: NodeJS.ProcessEnv;
  /** Where the program is put. */
  readonly scratch: string;
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
}

/** Puts the program into the scratch folder. Throws when Go could not build it. */
export async function buildWithGo(
  go: string,
  { module, name }: GoProgram,
  { env, scratch, signal, say }: GoBuild,
): Promise<void> {
  const environment = await goEnvironment(go, env, scratch);
  say(`building the ${name} with Go: 3 to 5 minutes, once`);
  const started = performance.now();
  const clock = setInterval(() => {
    say(`building the ${name}, ${Math.round((performance.now() - started) / 1000)} s so far`);
  }, SAY_EVERY_MS);
  return new Promise<void>((resolve, reject) => {
    const child = spawn(go, ["install", module], {
      env: environment,
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

/** A folder in `parent` for the work, removed afterwards. */
export async function inScratch<T>(
  parent: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  await mkdir(parent, { recursive: true });
  // Beside the target, because a rename must not cross file systems; /tmp may be too small for a build.
  const scratch = await makeProcessFolder(join(parent, "setup-")).catch(() => makeScratch("setup"));
  try {
    return await work(scratch);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
