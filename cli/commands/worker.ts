/** `vlr worker`: runs steps for a Temporal server until it is told to stop. */
import { ReportError } from "../../domain/errors.ts";
import type { CommandSpec } from "../define-command.ts";
import { serve } from "../engine/serve.ts";
import { readWatching, serviceOptions } from "../engine/service-options.ts";
import { workflowRoles } from "../engine/workers.ts";
import type { Role } from "../../workflows/options.ts";
import { defaultOut, outOption } from "../places.ts";
import { varFolder } from "./run.ts";

export const worker: CommandSpec = {
  name: "worker",
  summary: "Runs the steps of reviews for a Temporal server until it is stopped.",
  positionals: [],
  options: {
    role: {
      type: "string",
      value: "<role>",
      help: `one of ${workflowRoles.join(", ")} or all (default: all)`,
    },
    out: outOption,
    ...serviceOptions,
  },
  examples: [
    ["vlr worker", "serves every queue of the configured or embedded server"],
    ["vlr worker --role render", "only charts, documents and PDF"],
    ["vlr worker --health 8080 --metrics 9090 --log json", "watched by a service manager"],
  ],
  run: async (input) => {
    const wanted = readRoles(input.text("role"));
    await serve(varFolder(input), {
      out: input.text("out") ?? defaultOut(),
      wanted,
      watching: readWatching(input),
      ready: ({ address }) => `worker ready at ${address}: ${wanted.join(", ")}`,
    });
    return 0;
  },
};

function readRoles(text: string | undefined): readonly Role[] {
  if (text === undefined || text === "all") return workflowRoles;
  const role = workflowRoles.find((name) => name === text);
  if (role !== undefined) return [role];
  throw new ReportError("invalid-config", `--role cannot be "${text}"`, {
    hint: `Write one of: ${workflowRoles.join(", ")}, all`,
  });
}
