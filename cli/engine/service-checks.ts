/** What a worker's health is: Temporal answers, the store takes and gives back, the workers take work. */
import { randomBytes } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Client } from "@temporalio/client";
import { temporaryBeside, writeWhole } from "../../activities/adapters/disk.ts";
import type { HealthChecks } from "./health.ts";
import type { RunningWorkers } from "./workers.ts";

const CALL_LIMIT_MS = 4_000;

/** Real work each: a server's own health check says SERVING even while its database is gone. */
export function serviceChecks(
  client: Client,
  storeFolder: string,
  workers: () => RunningWorkers | null,
): HealthChecks {
  const working = (): Promise<void> => {
    const state = workers()?.state() ?? "starting";
    return state === "working" ? Promise.resolve() : Promise.reject(new Error(state));
  };
  return {
    live: {
      workers: () =>
        workers()?.state() === "failed" ? Promise.reject(new Error("failed")) : Promise.resolve(),
    },
    ready: {
      workers: working,
      temporal: async () => {
        await client.withDeadline(Date.now() + CALL_LIMIT_MS, () =>
          client.workflow.count('WorkflowType = "cityReview"'),
        );
      },
      store: () => writeReadDelete(storeFolder),
    },
  };
}

async function writeReadDelete(folder: string): Promise<void> {
  const path = temporaryBeside(join(folder, "health"));
  const text = randomBytes(16).toString("hex");
  await writeWhole(path, text);
  try {
    if ((await readFile(path, "utf8")) !== text) throw new Error("other bytes came back");
  } finally {
    await rm(path, { force: true });
  }
}
