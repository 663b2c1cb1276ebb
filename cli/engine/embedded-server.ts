/** Temporal's development server with a database file, shared by the commands that use one run-state folder. */
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, readdir, realpath, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { makeScratch } from "../../activities/adapters/process-folder.ts";
import { isAlive } from "../../activities/adapters/processes.ts";
import { ReportError } from "../../domain/errors.ts";
import { onInterrupt } from "../on-interrupt.ts";
import { withLock } from "./process-lock.ts";
import type { GuardReport } from "./server-guard.ts";
import {
  answers,
  DATABASE,
  isServer,
  NAMESPACE,
  readServerFile,
  startServer,
  stopServer,
  untilReady,
  type ServerFile,
} from "./server-process.ts";

export interface EmbeddedServer {
  readonly address: string;
  readonly namespace: string;
  /** Leaves; the last one to leave stops the server. */
  readonly leave: () => Promise<void>;
}

/** Joins the server of this folder, else starts it: never two on one database. Throws `engine-unavailable`. */
export async function embeddedServer(varFolder: string): Promise<EmbeddedServer> {
  await mkdir(usersFolder(serverFolder(varFolder)), { recursive: true });
  // The server is known by the path of its database: the same one for every way that leads there.
  const folder = await realpath(serverFolder(varFolder));
  return alone(folder, async () => {
    const known = await readServerFile(folder);
    const server =
      known !== null && (await isUsable(known, folder)) ? known : await startServer(folder);
    await writeFile(join(usersFolder(folder), String(process.pid)), "");
    const { address } = server;
    return { address, namespace: NAMESPACE, leave: () => leave(folder, server) };
  });
}

/** A server on a copy of this folder's database: what is asked of it changes nothing, and no schedule fires in earnest. */
export async function serverOnCopy(varFolder: string): Promise<EmbeddedServer> {
  // Ctrl-C has to wait until the copy is removed.
  const interrupt = onInterrupt();
  const scratch = await makeScratch("server");
  const forget = async (): Promise<void> => {
    await rm(scratch, { recursive: true, force: true });
    interrupt.release();
  };
  try {
    const folder = serverFolder(scratch);
    await mkdir(folder);
    const names = await readdir(serverFolder(varFolder)).catch(() => []);
    for (const name of names.filter((each) => each.startsWith(DATABASE))) {
      await cp(join(serverFolder(varFolder), name), join(folder, name));
    }
    const { address, end } = await guardedServer(await realpath(folder));
    return { address, namespace: NAMESPACE, leave: () => end().finally(forget) };
  } catch (error) {
    await forget();
    throw error;
  }
}

const GUARD = fileURLToPath(new URL("server-guard.js", import.meta.url));

/** Nobody would find this server again: it ends with this process, also when that one is killed. */
async function guardedServer(
  folder: string,
): Promise<{ readonly address: string; readonly end: () => Promise<void> }> {
  // In a process group of its own: what kills all that a terminal has started spares it.
  const stdio = ["ignore", "ignore", "ignore", "ipc"] as const;
  const guard = fork(GUARD, [folder], { detached: true, stdio: [...stdio] });
  const report = await reportOf(guard);
  if (report.kind === "failed") {
    const { code, message, hint } = report;
    throw new ReportError(code, message, hint === undefined ? {} : { hint });
  }
  return {
    address: report.address,
    end: async () => {
      const ended = once(guard, "exit");
      guard.disconnect();
      await ended;
    },
  };
}

function reportOf(guard: ChildProcess): Promise<GuardReport> {
  return new Promise((resolvePromise, reject) => {
    guard.once("message", resolvePromise);
    guard.once("error", reject);
    guard.once("exit", () => {
      reject(
        new ReportError(
          "engine-unavailable",
          "the process that holds the Temporal server has ended",
        ),
      );
    });
  });
}

/** The server that runs in this folder, without starting one; null when there is none. */
export async function runningServer(varFolder: string): Promise<string | null> {
  const running = await readServerFile(serverFolder(varFolder));
  return running !== null && (await answers(running.address)) ? running.address : null;
}

/** A server that runs and does not answer yet was started by a command that died: it is waited for. */
async function isUsable(server: ServerFile, folder: string): Promise<boolean> {
  if (await answers(server.address)) return true;
  if (!(await isServer(server, folder))) return false;
  await untilReady(server, folder);
  return true;
}

function leave(folder: string, server: ServerFile): Promise<void> {
  return alone(folder, async () => {
    await rm(join(usersFolder(folder), String(process.pid)), { force: true });
    if (!(await hasUsers(folder))) await stopServer(server, folder);
  });
}

/** Commands that died are forgotten. */
async function hasUsers(folder: string): Promise<boolean> {
  const users = await readdir(usersFolder(folder));
  const gone = users.filter((pid) => !isAlive(Number(pid)));
  await Promise.all(gone.map((pid) => rm(join(usersFolder(folder), pid), { force: true })));
  return gone.length < users.length;
}

/** Joining and leaving are one at a time: nobody joins a server that is being stopped. */
function alone<T>(folder: string, work: () => Promise<T>): Promise<T> {
  return withLock(join(folder, "lock"), work);
}

function serverFolder(varFolder: string): string {
  return resolve(varFolder, "temporal");
}

function usersFolder(folder: string): string {
  return join(folder, "users");
}
