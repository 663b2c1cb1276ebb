/** Workers that run until Ctrl-C or until one of them fails. */
import type { Client } from "@temporalio/client";
import { onInterrupt } from "../on-interrupt.ts";
import { openResources, type OpenResources } from "../open-resources.ts";
import type { Role } from "../../workflows/options.ts";
import { openEngine, type Engine } from "./connection.ts";
import { connectClient } from "./run-through-temporal.ts";
import { startWorkers } from "./workers.ts";

export interface Service {
  /** Where this process puts editions out. */
  readonly out: string;
  readonly wanted: readonly Role[];
  /** What is to be done on the server before the workers begin. */
  readonly prepare?: (client: Client, resources: OpenResources) => Promise<void>;
  readonly ready: (engine: Engine) => string;
}

/** Resources come first: without a browser no server is started. Everything is closed again, whatever fails. */
export async function serve(
  varFolder: string,
  { out, wanted, prepare, ready }: Service,
): Promise<void> {
  // From the first moment: a signal that comes while the server starts must not leave it behind.
  const interrupt = onInterrupt();
  const opened = await openResources(varFolder, out);
  try {
    const engine = await openEngine(varFolder);
    try {
      // Says in plain words when nobody answers; the worker's own connection does not.
      const { client, close } = await connectClient(engine);
      await (prepare?.(client, opened.resources) ?? Promise.resolve()).finally(close);
      const workers = await startWorkers(engine, opened.resources, wanted);
      process.stderr.write(`${ready(engine)}\n`);
      await Promise.race([workers.finished, interrupted(interrupt.signal)]);
      workers.drain();
      await workers.finished;
    } finally {
      await engine.leave();
    }
  } finally {
    await opened.close();
    interrupt.release();
  }
}

async function interrupted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise((resolve) => {
    signal.addEventListener("abort", resolve, { once: true });
  });
}
