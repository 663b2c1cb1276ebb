/** A real S3 server with a bucket of its own, for one test file: versitygw over a folder. */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import {
  cachedS3ServerPath,
  findOnPath,
  isExecutable,
} from "../../activities/adapters/programs.ts";
import { findGo } from "../../cli/setup/go.ts";
import { freePort } from "../../cli/engine/server-process.ts";
import { endProcess } from "./end-process.ts";

export const BUCKET = "reviews";
export const ACCESS_KEY = "testuser";
export const SECRET_KEY = "testsecret";

export interface S3Server {
  readonly endpoint: string;
  /** Ends the process at once; what was put stays. */
  kill(): Promise<void>;
  start(): Promise<void>;
}

/**
 * Why these tests cannot run here; null when they can. Where Go is, the server can be had: then a missing one is a failure,
 * not a reason to skip.
 */
export async function whyNoS3Server(): Promise<string | null> {
  if ((await programPath()) !== null || (await findGo(process.env)) !== null) return null;
  return "no S3 server: versitygw is not installed and there is no Go to build it with";
}

async function programPath(): Promise<string | null> {
  const cached = cachedS3ServerPath();
  return (await findOnPath(["versitygw"])) ?? ((await isExecutable(cached)) ? cached : null);
}

export async function startS3(folder: string): Promise<S3Server> {
  const program = await programPath();
  if (program === null) throw new Error("no S3 server: run npm run setup:tests first");
  const root = join(folder, "objects");
  // Not every disk has extended attributes: what the server knows of an object lies beside.
  const notes = join(folder, "notes");
  await mkdir(join(root, BUCKET), { recursive: true });
  await mkdir(notes, { recursive: true });
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  let child: ChildProcess | null = null;
  const start = async (): Promise<void> => {
    const keys = ["--access", ACCESS_KEY, "--secret", SECRET_KEY];
    const options = ["--port", `127.0.0.1:${port}`, "--quiet", ...keys];
    child = spawn(program, [...options, "posix", "--sidecar", notes, root], { stdio: "ignore" });
    for (let look = 0; look < 300; look += 1) {
      if (await answers(endpoint)) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`no S3 server answered at ${endpoint}`);
  };
  const kill = async (): Promise<void> => {
    const ending = child;
    child = null;
    await endProcess(ending);
  };
  await start();
  return { endpoint, start, kill };
}

async function answers(endpoint: string): Promise<boolean> {
  return fetch(endpoint, { signal: AbortSignal.timeout(1000) }).then(
    () => true,
    () => false,
  );
}
