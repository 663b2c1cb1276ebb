/** A command's time with Temporal: the engine, a client, and workers of its own where the server is embedded. */
import type { Client } from "@temporalio/client";
import type { Opened, OpenResources } from "../open-resources.ts";
import type { Engine } from "./connection.ts";

export interface Session {
  readonly client: Client;
  /** Aborted when the workers of this process have failed: work that needs them can go on no more. */
  readonly lost: AbortSignal;
}

/**
 * Opens what is needed, and closes it again whatever happens. A configured server has workers of its own; only an embedded
 * one gets workers here, and only then `open` is asked for what they need; waits that its database has lost are begun again.
 * Throws `engine-unavailable`.
 */
export async function withTemporal<T>(
  varFolder: string,
  open: () => Promise<Opened>,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  // Loaded here: a run without a server must not wait for Temporal's client and worker.
  const { openEngine } = await import("./connection.ts");
  const { connectClient } = await import("./run-through-temporal.ts");
  const engine = await openEngine(varFolder);
  try {
    const { client, close } = await connectClient(engine);
    try {
      if (!engine.embedded) return await work({ client, lost: new AbortController().signal });
      const opened = await open();
      try {
        return await withWorkers(engine, opened.resources, async (lost) => {
          const { restoreWaits, untilTheyWait } = await import("./waiting-runs.ts");
          const restored = await restoreWaits(client, opened.resources.approvals);
          for (const id of restored)
            process.stderr.write(`${id} was lost by Temporal: begun again\n`);
          await untilTheyWait(client, restored, lost);
          return work({ client, lost });
        });
      } finally {
        await opened.close();
      }
    } finally {
      await close();
    }
  } finally {
    await engine.leave();
  }
}

async function withWorkers<T>(
  engine: Engine,
  resources: OpenResources,
  work: (lost: AbortSignal) => Promise<T>,
): Promise<T> {
  const lost = new AbortController();
  const { startWorkers, workflowRoles } = await import("./workers.ts");
  const workers = await startWorkers(engine, resources, workflowRoles);
  const stopped = workers.finished.catch((error: unknown) => {
    lost.abort(error);
  });
  try {
    return await work(lost.signal);
  } finally {
    workers.drain();
    await stopped;
  }
}
