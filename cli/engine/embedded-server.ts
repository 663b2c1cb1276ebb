/** Temporal's development server with a database file, shared by the commands that use one run-state folder. */
import { spawn } from "node:child_process";
import { mkdir, open, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { Connection } from "@temporalio/client";
import { findTemporal } from "../../activities/adapters/find-programs.ts";
import { ReportError } from "../../domain/errors.ts";
import { embeddedRetentionSeconds } from "../../temporal.config.ts";
import { temporalFix } from "../setup/temporal.ts";

const NAMESPACE = "default";
const START_LIMIT_MS = 60_000;

export interface EmbeddedServer {
  readonly address: string;
  readonly namespace: string;
  /** True when this command started it, false when it joined one that was running. */
  readonly started: boolean;
  /** Leaves; the last one to leave stops the server. */
  readonly leave: () => Promise<void>;
}

interface ServerFile {
  readonly pid: number;
  readonly address: string;
}

/** Joins the server of this folder when it answers, else starts it. Throws `engine-unavailable`. */
export async function embeddedServer(varFolder: string): Promise<EmbeddedServer> {
  const folder = join(varFolder, "temporal");
  await mkdir(join(folder, "users"), { recursive: true });
  const me = join(folder, "users", String(process.pid));
  await writeFile(me, "");
  try {
    const running = await readServerFile(folder);
    const joined = running !== null && (await answers(running.address));
    const server = joined ? running : await start(folder);
    return {
      address: server.address,
      namespace: NAMESPACE,
      started: !joined,
      leave: () => leave(folder, me, server),
    };
  } catch (error) {
    await rm(me, { force: true });
    throw error;
  }
}

/** The server that runs in this folder, without starting one; null when there is none. */
export async function runningServer(varFolder: string): Promise<string | null> {
  const running = await readServerFile(join(varFolder, "temporal"));
  return running !== null && (await answers(running.address)) ? running.address : null;
}

async function start(folder: string): Promise<ServerFile> {
  const program = await findTemporal();
  if (program === null) {
    throw new ReportError("engine-unavailable", "no Temporal server could be found", {
      hint: temporalFix,
    });
  }
  const address = `127.0.0.1:${await freePort()}`;
  const log = await open(join(folder, "server.log"), "a");
  const port = address.slice(address.indexOf(":") + 1);
  const child = spawn(
    program.path,
    ["server", "start-dev", "--ip", "127.0.0.1", "--port", port, "--headless"].concat([
      "--db-filename",
      join(folder, "temporal.db"),
      "--namespace",
      NAMESPACE,
      "--log-level",
      "error",
    ]),
    // Its own process group: an interrupt in the terminal must reach the run first, which then cancels cleanly.
    { detached: true, stdio: ["ignore", log.fd, log.fd] },
  );
  child.unref();
  const pid = await new Promise<number>((resolve, reject) => {
    child.once("spawn", () => {
      resolve(child.pid ?? 0);
    });
    child.once("error", reject);
  });
  await log.close();
  const server = { pid, address };
  await untilReady(server, folder);
  await writeFile(join(folder, "server.json"), JSON.stringify(server));
  return server;
}

async function untilReady(server: ServerFile, folder: string): Promise<void> {
  const limit = performance.now() + START_LIMIT_MS;
  while (performance.now() < limit) {
    if (await prepared(server.address)) return;
    if (!isAlive(server.pid)) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  stop(server.pid);
  const log = await readFile(join(folder, "server.log"), "utf8").catch(() => "");
  throw new ReportError("engine-unavailable", "the embedded Temporal server did not start", {
    hint: `Its last words: ${log.trim().split("\n").at(-1) ?? "none"}. See ${join(folder, "server.log")}`,
  });
}

/** Connects and lengthens the retention, so that closed runs stay readable for years. */
async function prepared(address: string): Promise<boolean> {
  try {
    const connection = await Connection.connect({ address, connectTimeout: "2s" });
    try {
      await connection.withDeadline(Date.now() + 5_000, () =>
        connection.workflowService.updateNamespace({
          namespace: NAMESPACE,
          config: { workflowExecutionRetentionTtl: { seconds: embeddedRetentionSeconds as never } },
        }),
      );
      return true;
    } finally {
      await connection.close();
    }
  } catch {
    return false;
  }
}

async function answers(address: string): Promise<boolean> {
  try {
    const connection = await Connection.connect({ address, connectTimeout: "2s" });
    try {
      // A real call: the health check says SERVING even while the database is gone.
      await connection.withDeadline(Date.now() + 5_000, () =>
        connection.workflowService.describeNamespace({ namespace: NAMESPACE }),
      );
      return true;
    } finally {
      await connection.close();
    }
  } catch {
    return false;
  }
}

async function leave(folder: string, me: string, server: ServerFile): Promise<void> {
  await rm(me, { force: true });
  const users = await readdir(join(folder, "users"));
  if (users.some((pid) => isAlive(Number(pid)))) return;
  stop(server.pid);
  const limit = performance.now() + 10_000;
  while (isAlive(server.pid) && performance.now() < limit) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await rm(join(folder, "server.json"), { force: true });
}

async function readServerFile(folder: string): Promise<ServerFile | null> {
  const text = await readFile(join(folder, "server.json"), "utf8").catch(() => null);
  return text === null ? null : (JSON.parse(text) as ServerFile);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function stop(pid: number): void {
  if (isAlive(pid)) process.kill(pid, "SIGTERM");
}

function freePort(): Promise<number> {
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
