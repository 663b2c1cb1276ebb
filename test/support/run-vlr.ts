/** Runs the built command line as a user does, in a process of its own. */
import { spawn, type ChildProcess } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { onTestFinished } from "vitest";

export const repository = resolve(import.meta.dirname, "../..");
const main = join(repository, "dist/cli/main.js");

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Another copy of the built program. */
  readonly program?: string;
}

export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ran>;
  /** Resolves when the text has appeared on stderr or stdout; rejects when the process ends before. */
  said(text: string): Promise<void>;
  /** All that stood on stdout until now. */
  stdout(): string;
}

export function startVlr(args: readonly string[], options: RunOptions = {}): Started {
  const child = spawn(process.execPath, [options.program ?? main, ...args], {
    cwd: options.cwd ?? repository,
    env: { ...process.env, NO_COLOR: "1", ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  // A test that fails or runs out of time leaves no process behind.
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  let stdout = "";
  let stderr = "";
  const waiting: { text: string; resolve: () => void; reject: (error: Error) => void }[] = [];
  const look = (): void => {
    for (const entry of waiting) if ((stdout + stderr).includes(entry.text)) entry.resolve();
  };
  child.stdout.on("data", (data: Buffer) => {
    stdout += data.toString();
    look();
  });
  child.stderr.on("data", (data: Buffer) => {
    stderr += data.toString();
    look();
  });
  const ended = new Promise<Ran>((resolvePromise, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      for (const entry of waiting)
        entry.reject(new Error(`ended without saying "${entry.text}": ${stderr}`));
      resolvePromise({ code, stdout, stderr });
    });
  });
  const said = (text: string): Promise<void> =>
    new Promise((resolvePromise, reject) => {
      waiting.push({ text, resolve: resolvePromise, reject });
      look();
    });
  return { child, ended, said, stdout: () => stdout };
}

export function runVlr(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return startVlr(args, options).ended;
}

/** A folder of its own that is removed after the work. */
export async function inScratch<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "vlr-test-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A copy of the small invented city, ready to be changed. */
export async function copySmallCity(parent: string): Promise<string> {
  const folder = join(parent, "recno");
  await cp(join(repository, "test/fixtures/small-city"), folder, { recursive: true });
  return folder;
}
