/** Workers that run until Ctrl-C or until one of them fails. */
import { untilInterrupted } from "../on-interrupt.ts";
import { openResources } from "../open-resources.ts";
import type { Role } from "../../workflows/options.ts";
import { openEngine, type Engine } from "./connection.ts";
import { connectClient } from "./run-through-temporal.ts";
import { startWorkers } from "./workers.ts";

/** Resources come first: without a browser no server is started. Everything is closed again, whatever fails. */
export async function serve(
  varFolder: string,
  wanted: readonly Role[],
  ready: (engine: Engine) => string,
): Promise<void> {
  const opened = await openResources(varFolder);
  try {
    const engine = await openEngine(varFolder);
    try {
      // Says in plain words when nobody answers; the worker's own connection does not.
      await (await connectClient(engine)).close();
      const workers = await startWorkers(engine, opened.resources, wanted);
      process.stderr.write(`${ready(engine)}\n`);
      await untilInterrupted(workers.finished);
      workers.drain();
      await workers.finished;
    } finally {
      await engine.leave();
    }
  } finally {
    await opened.close();
  }
}
