/** Workers that run until Ctrl-C or until one of them fails. */
import { join } from "node:path";
import type { Client } from "@temporalio/client";
import { onInterrupt } from "../on-interrupt.ts";
import { openResources, type OpenResources } from "../open-resources.ts";
import { settingsInWords } from "../operator-settings.ts";
import type { Role } from "../../workflows/options.ts";
import { openEngine, type Engine } from "./connection.ts";
import { startHealth } from "./health.ts";
import { processLog } from "./process-log.ts";
import { connectClient } from "./run-through-temporal.ts";
import { searchAttributes } from "./search-attributes.ts";
import { serviceChecks } from "./service-checks.ts";
import type { Watching } from "./service-options.ts";
import { startWorkers, type RunningWorkers } from "./workers.ts";

export interface Service {
  /** Where this process puts editions out. */
  readonly out: string;
  readonly wanted: readonly Role[];
  readonly watching: Watching;
  /** What is to be done on the server before the workers begin. */
  readonly prepare?: (
    client: Client,
    resources: OpenResources,
    say: (line: string) => void,
  ) => Promise<void>;
  readonly ready: (engine: Engine) => string;
}

/** Resources come first: without a browser no server is started. Everything is closed again, whatever fails. */
export async function serve(varFolder: string, service: Service): Promise<void> {
  // From the first moment: a signal that comes while the server starts must not leave it behind.
  const interrupt = onInterrupt();
  const opened = await openResources(varFolder, service.out);
  try {
    const engine = await openEngine(varFolder);
    try {
      // Says in plain words when nobody answers; the worker's own connection does not.
      const { client, close } = await connectClient(engine);
      try {
        const work = { engine, client, resources: opened.resources, signal: interrupt.signal };
        await untilStopped(work, varFolder, service);
      } finally {
        await close();
      }
    } finally {
      await engine.leave();
    }
  } finally {
    await opened.close();
    interrupt.release();
  }
}

interface Work {
  readonly engine: Engine;
  readonly client: Client;
  readonly resources: OpenResources;
  readonly signal: AbortSignal;
}

async function untilStopped(work: Work, varFolder: string, service: Service): Promise<void> {
  const { engine, client, resources, signal } = work;
  const { wanted, watching, prepare, ready } = service;
  const log = processLog(watching.log);
  let workers: RunningWorkers | null = null;
  const checks = serviceChecks(client, join(varFolder, "store"), () => workers);
  const health = watching.health === null ? null : await startHealth(watching.health, checks);
  try {
    if (health !== null) log.say(`health at http://${health.address}/ready`);
    log.say(await settingsInWords(varFolder, resources.channels));
    await searchAttributes(client, log.say);
    await prepare?.(client, resources, log.say);
    const telemetry = { logger: log.logger, metrics: watching.metrics };
    workers = await startWorkers(engine, resources, wanted, telemetry);
    if (watching.metrics !== null) {
      const { host, port } = watching.metrics;
      log.say(`metrics at http://${host}:${port}/metrics`);
    }
    log.say(ready(engine));
    await Promise.race([workers.finished, interrupted(signal)]);
    if (signal.aborted) log.say("stopping: no new step is taken, those at hand may end");
    workers.drain();
    await workers.finished;
  } finally {
    await health?.close();
  }
}

async function interrupted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise((resolve) => {
    signal.addEventListener("abort", resolve, { once: true });
  });
}
