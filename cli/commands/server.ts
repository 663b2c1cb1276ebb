/** `vlr server`: keeps the embedded Temporal server and a worker running from one folder. */
import type { CommandSpec } from "../define-command.ts";
import { configuredEngine } from "../engine/connection.ts";
import { serve } from "../engine/serve.ts";
import { workflowRoles } from "../engine/workers.ts";
import { ReportError } from "../../domain/errors.ts";
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
    await serve(
      varFolder(input),
      workflowRoles,
      ({ address }) => `server and worker ready at ${address}`,
    );
    return 0;
  },
};
