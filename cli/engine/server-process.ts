/** The process of Temporal's development server: started with a database file, watched until it answers, stopped. */
import { execFile, spawn } from "node:child_process";
import { open, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { Connection } from "@temporalio/client";
import { writeWhole } from "../../activities/adapters/disk.ts";
import { findTemporal } from "../../activities/adapters/find-programs.ts";
import { isAlive } from "../../activities/adapters/processes.ts";
import { ReportError } from "../../domain/errors.ts";
import { embeddedRetentionSeconds } from "../../temporal.config.ts";
import { temporalFix } from "../setup/temporal.ts";

/** The namespace that the development server makes by itself. */
export const NAMESPACE = "default";
/**
 * This version of the server looks at priorities only with its newer way of handing out work, and compares only what lies in
 * one part of a queue: by default each queue has four.
 */
export const PRIORITY_SETTINGS = [
  "matching.useNewMatcher=true",
  "matching.numTaskqueueReadPartitions=1",
  "matching.numTaskqueueWritePartitions=1",
].flatMap((setting) => ["--dynamic-config-value", setting]);
/** Name of the database; the server keeps more files that begin so. */
export const DATABASE = "temporal.db";
const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 10_000;
const LOOK_EVERY_MS = 100;

/** Content of `server.json`. */
export interface ServerFile {
  readonly pid: number;
  /** "127.0.0.1:7233" */
  readonly address: string;
}

/** The server that was last started in this folder, running or not; null when there is none. */
export async function readServerFile(folder: string): Promise<ServerFile | null> {
  try {
    const { pid, address } = JSON.parse(
      await readFile(serverFile(folder), "utf8"),
    ) as Partial<ServerFile>;
    return pid === undefined || address === undefined ? null : { pid, address };
  } catch {
    return null;
  }
}

/** Starts the server of this folder and waits until it answers. Throws `engine-unavailable`. */
export async function startServer(folder: string): Promise<ServerFile> {
  const program = await findTemporal();
  if (program === null) {
    throw new ReportError("engine-unavailable", "no Temporal server could be found", {
      hint: temporalFix,
    });
  }
  const port = await freePort();
  const server = {
    pid: await launch(program.path, port, folder),
    address: `127.0.0.1:${port}`,
  };
  // Before it answers: should this process die now, the next one finds the server and does not start a second.
  await writeWhole(serverFile(folder), JSON.stringify(server)).catch(async (error: unknown) => {
    await stopServer(server, folder);
    throw error;
  });
  await untilReady(server, folder);
  return server;
}

async function launch(program: string, port: number, folder: string): Promise<number> {
  const log = await open(join(folder, "server.log"), "a");
  const place = ["--ip", "127.0.0.1", "--port", String(port), "--headless"];
  const data = ["--db-filename", database(folder), "--namespace", NAMESPACE];
  try {
    const child = spawn(
      program,
      ["server", "start-dev", ...place, ...data, ...PRIORITY_SETTINGS, "--log-level", "error"],
      {
        // Its own process group: an interrupt in the terminal must reach the run first, which then cancels cleanly.
        detached: true,
        stdio: ["ignore", log.fd, log.fd],
      },
    );
    child.unref();
    return await new Promise<number>((resolve, reject) => {
      child.once("spawn", () => {
        resolve(child.pid ?? 0);
      });
      child.once("error", reject);
    });
  } finally {
    await log.close();
  }
}

/** Waits for a server that was started; one that ends or stays silent is stopped: `engine-unavailable`. */
export async function untilReady(server: ServerFile, folder: string): Promise<void> {
  const limit = performance.now() + START_LIMIT_MS;
  while (performance.now() < limit && (await isServer(server, folder))) {
    if (await isPrepared(server.address)) return;
    await wait(LOOK_EVERY_MS);
  }
  await stopServer(server, folder);
  const log = await readFile(join(folder, "server.log"), "utf8").catch(() => "");
  throw new ReportError("engine-unavailable", "the embedded Temporal server did not start", {
    hint: `Its last words: ${log.trim().split("\n").at(-1) ?? "none"}. See ${join(folder, "server.log")}`,
  });
}

/** Ends the server, by force when it does not end by itself, and forgets it. */
export async function stopServer(server: ServerFile, folder: string): Promise<void> {
  for (const signal of ["SIGTERM", "SIGKILL"] as const) {
    if (!(await isServer(server, folder))) break;
    process.kill(server.pid, signal);
    const limit = performance.now() + STOP_LIMIT_MS;
    while (performance.now() < limit && (await isServer(server, folder))) await wait(LOOK_EVERY_MS);
  }
  await rm(serverFile(folder), { force: true });
}

/** Whether the process is this folder's server: after a restart of the machine its number may belong to any program. */
export async function isServer({ pid }: ServerFile, folder: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (process.platform === "win32") return true;
  return (await commandOf(pid)).includes(database(folder));
}

async function commandOf(pid: number): Promise<string> {
  if (process.platform === "linux") {
    const line = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
    return line.replaceAll("\0", " ");
  }
  const listed = promisify(execFile)("ps", ["-o", "args=", "-p", String(pid)]);
  return listed.then(({ stdout }) => stdout).catch(() => "");
}

/** Whether a server does real work at this address: its health check says SERVING even while the database is gone. */
export function answers(address: string): Promise<boolean> {
  return succeeds(address, (connection) =>
    connection.workflowService.describeNamespace({ namespace: NAMESPACE }),
  );
}

/** Lengthens the retention, so that closed runs stay readable for years. */
function isPrepared(address: string): Promise<boolean> {
  return succeeds(address, (connection) =>
    connection.workflowService.updateNamespace({
      namespace: NAMESPACE,
      config: { workflowExecutionRetentionTtl: { seconds: embeddedRetentionSeconds as never } },
    }),
  );
}

async function succeeds(
  address: string,
  call: (connection: Connection) => Promise<unknown>,
): Promise<boolean> {
  try {
    const connection = await Connection.connect({ address, connectTimeout: "2s" });
    try {
      await connection.withDeadline(Date.now() + 5_000, () => call(connection));
      return true;
    } finally {
      await connection.close();
    }
  } catch {
    return false;
  }
}

function serverFile(folder: string): string {
  return join(folder, "server.json");
}

function database(folder: string): string {
  return join(folder, DATABASE);
}

/** A port of 127.0.0.1 that nobody listens at. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === "object" && address !== null ? address.port : 0);
      });
    });
  });
}
