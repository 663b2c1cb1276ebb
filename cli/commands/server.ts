/** `vlr server`: keeps the embedded Temporal server and a worker running from one folder, and lets schedules fire. */
import type { Client } from "@temporalio/client";
import { readDeclaredFolders, type DeclaredFolders } from "../declared-folders.ts";
import type { CommandSpec } from "../define-command.ts";
import { describeError } from "../describe-error.ts";
import { configuredEngine } from "../engine/connection.ts";
import { applySchedules } from "../engine/schedules.ts";
import { serve } from "../engine/serve.ts";
import { readWatching, serviceOptions } from "../engine/service-options.ts";
import { restoreWaits } from "../engine/waiting-runs.ts";
import { workflowRoles } from "../engine/workers.ts";
import { ReportError } from "../../domain/errors.ts";
import { changesInWords, clockWarnings } from "../schedules-in-words.ts";
import { defaultOut, outOption } from "../places.ts";
import { varFolder } from "./run.ts";

export const server: CommandSpec = {
  name: "server",
  summary: "Keeps the embedded Temporal server and a worker running; vlr run joins them.",
  positionals: ["[<folder>...]"],
  required: 0,
  options: { out: outOption, ...serviceOptions },
  examples: [
    ["vlr server", "stop it with Ctrl-C; running steps finish first"],
    ["vlr server cities", "and applies the schedules of the city folders in cities"],
    ["vlr server coast", "the same for the network coast"],
  ],
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
    const declared = await readDeclaredFolders(input.positionals);
    await serve(varFolder(input), {
      out: input.text("out") ?? defaultOut(),
      wanted: workflowRoles,
      watching: readWatching(input),
      prepare: async (client, { approvals }, say) => {
        const restored = await restoreWaits(client, approvals);
        for (const id of restored) say(`${id} was lost by Temporal: begun again`);
        if (input.positionals.length > 0) await applyDeclared(client, declared, say);
      },
      ready: ({ address }) => `server and worker ready at ${address}`,
    });
    return 0;
  },
};

/** One city's mistake must not keep the others waiting: its schedule stays as it was, and its folder is named. */
async function applyDeclared(
  client: Client,
  declared: DeclaredFolders,
  say: (line: string) => void,
): Promise<void> {
  for (const { error } of declared.broken) say(describeError(error, false).trimEnd());
  const changes = await applySchedules(client, declared, "apply");
  const lines = clockWarnings(declared) + changesInWords(changes, "apply");
  for (const line of lines.trimEnd().split("\n")) say(line);
}
