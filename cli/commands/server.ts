/** `vlr server`: keeps the embedded Temporal server and a worker running from one folder. */
import type { CommandSpec } from "../define-command.ts";
import { configuredEngine, openEngine } from "../engine/connection.ts";
import { startWorkers, workflowRoles } from "../engine/workers.ts";
import { ReportError } from "../../domain/errors.ts";
import { untilInterrupted } from "../on-interrupt.ts";
import { openResources } from "../open-resources.ts";
import { varFolder } from "./run.ts";

export const server: CommandSpec = {
  name: "server",
  summary: "Keeps the embedded Temporal server and a worker running; vlr run joins them.",
  positionals: [],
  options: {},
  examples: [["vlr server", "stop it with Ctrl-C; running steps finish first"]],
  run: async (input) => {
    if (configuredEngine() !== null) {
      throw new ReportError(
        "invalid-config",
        "a Temporal server is configured, so none is embedded",
        {
          hint: "Use vlr worker, or remove temporal.toml and TEMPORAL_ADDRESS",
        },
      );
    }
    const engine = await openEngine(varFolder(input));
    const opened = await openResources(varFolder(input));
    try {
      const workers = await startWorkers(engine, opened.resources, workflowRoles);
      process.stderr.write(`server and worker ready at ${engine.address}\n`);
      await untilInterrupted(workers.finished);
      workers.drain();
      await workers.finished;
    } finally {
      await opened.close();
      await engine.leave();
    }
    return 0;
  },
};
