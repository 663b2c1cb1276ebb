/** A real Temporal development server with a database file, for one test. */
import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { Connection } from "@temporalio/client";
import { findTemporal } from "../../activities/adapters/find-programs.ts";
import { freePort, PRIORITY_SETTINGS } from "../../cli/engine/server-process.ts";
import { endProcess } from "./end-process.ts";

export interface TestServer {
  readonly address: string;
  /** Ends the process at once, as a power cut does; the database file stays. */
  kill(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

export async function startTemporal(folder: string): Promise<TestServer> {
  const program = await findTemporal();
  if (program === null) throw new Error("no Temporal server: run npm run setup first");
  const port = await freePort();
  const address = `127.0.0.1:${port}`;
  let child: ChildProcess | null = null;

  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const ending = child;
    child = null;
    await endProcess(ending, signal);
  };

  const start = async (): Promise<void> => {
    const database = join(folder, "temporal.db");
    const options = [
      "--ip",
      "127.0.0.1",
      "--port",
      String(port),
      "--headless",
      "--log-level",
      "error",
      ...PRIORITY_SETTINGS,
    ];
    child = spawn(program.path, ["server", "start-dev", "--db-filename", database, ...options], {
      stdio: "ignore",
    });
    for (let look = 0; look < 300; look += 1) {
      if (await answers(address)) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`no Temporal server answered at ${address}`);
  };

  await start();
  return { address, start, kill: () => end("SIGKILL"), stop: () => end("SIGTERM") };
}

async function answers(address: string): Promise<boolean> {
  try {
    const connection = await Connection.connect({ address, connectTimeout: "1s" });
    await connection.workflowService.describeNamespace({ namespace: "default" });
    await connection.close();
    return true;
  } catch {
    return false;
  }
}
