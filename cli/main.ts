#!/usr/bin/env node
/** `vlr`: finds the command and runs it. */
import { ERROR_CODES, ReportError } from "../domain/errors.ts";
import { commandHelp, nearest, readArguments, type CommandSpec } from "./define-command.ts";
import { runMain } from "./run-main.ts";

/** Loaded only when asked for: `--help` must not wait for Temporal or DuckDB. */
const COMMANDS: Readonly<
  Record<string, readonly [summary: string, load: () => Promise<CommandSpec>]>
> = {
  init: ["write a commented city folder", async () => (await import("./commands/init.ts")).init],
  check: [
    "read a city folder and say what is missing",
    async () => (await import("./commands/check.ts")).check,
  ],
  plan: ["say what a run would do and why", async () => (await import("./commands/plan.ts")).plan],
  run: ["make a review", async () => (await import("./commands/run.ts")).run],
  preview: [
    "show the review in a browser while you write it",
    async () => (await import("./commands/preview.ts")).preview,
  ],
  status: [
    "list runs and where they stand",
    async () => (await import("./commands/status.ts")).status,
  ],
  review: [
    "write what is to be read before approving",
    async () => (await import("./commands/review.ts")).review,
  ],
  approve: [
    "approve the draft that waits",
    async () => (await import("./commands/approve.ts")).approve,
  ],
  reject: [
    "reject the draft that waits",
    async () => (await import("./commands/reject.ts")).reject,
  ],
  withdraw: [
    "say that an edition no longer counts",
    async () => (await import("./commands/withdraw.ts")).withdraw,
  ],
  notify: [
    "try the ways to tell people",
    async () => (await import("./commands/notify.ts")).notify,
  ],
  verify: [
    "check a finished folder against its manifest",
    async () => (await import("./commands/verify.ts")).verify,
  ],
  import: [
    "take recommendations or ratifications out of a published file",
    async () => (await import("./commands/import.ts")).importCommand,
  ],
  trace: [
    "follow a figure back to the rows it was read from",
    async () => (await import("./commands/trace.ts")).trace,
  ],
  query: [
    "ask the saved tables of a run in SQL",
    async () => (await import("./commands/query.ts")).query,
  ],
  extract: [
    "write a short document for the State's report to a UN mechanism",
    async () => (await import("./commands/extract.ts")).extract,
  ],
  schema: [
    "print the JSON Schema of city.yaml or network.yaml",
    async () => (await import("./commands/schema.ts")).schema,
  ],
  worker: [
    "run steps for a Temporal server",
    async () => (await import("./commands/worker.ts")).worker,
  ],
  schedule: [
    "let reviews run by themselves",
    async () => (await import("./commands/schedule.ts")).schedule,
  ],
  network: [
    "make the reviews of many cities",
    async () => (await import("./commands/network.ts")).network,
  ],
  store: [
    "say what the store holds, clean it, check it",
    async () => (await import("./commands/store.ts")).store,
  ],
  server: [
    "keep the embedded server and a worker running",
    async () => (await import("./commands/server.ts")).server,
  ],
};

function overview(): string {
  return [
    "vlr: voluntary local reviews, with the human rights behind each target",
    "",
    "usage: vlr <command> [options]",
    "",
    ...Object.entries(COMMANDS).map(([name, [summary]]) => `  ${name.padEnd(10)}${summary}`),
    "",
    "Examples:",
    "  vlr init my-city --country ES   write a folder to start from",
    "  vlr check my-city               see what is missing",
    "  vlr run my-city                 make the review",
    "  vlr run --help                  all options of a command",
    "",
    "Exit codes: 0 done, 1 a bug, 130 interrupted,",
    `  ${Object.entries(ERROR_CODES)
      .map(([code, { exitCode }]) => `${exitCode} ${code}`)
      .join(", ")}`,
    "",
  ].join("\n");
}

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "help") {
    process.stdout.write(overview());
    return 0;
  }
  if (name === "--version") {
    const { packageVersion } = await import("../activities/adapters/package-files.ts");
    process.stdout.write(`${packageVersion()}\n`);
    return 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name]?.[1] : undefined;
  if (load === undefined) {
    const near = nearest(name, Object.keys(COMMANDS));
    throw new ReportError("invalid-config", `there is no command "${name}"`, {
      hint: near === null ? "See: vlr --help" : `Did you mean: vlr ${near}?`,
    });
  }
  const spec = await load();
  const input = readArguments(spec, rest);
  if (input.flag("help")) {
    process.stdout.write(commandHelp(spec));
    return 0;
  }
  const profile = input.text("profile");
  // Read by Temporal's own configuration, in this process and nowhere else.
  if (profile !== undefined) process.env["TEMPORAL_PROFILE"] = profile;
  return spec.run(input);
}

await runMain(() => main(process.argv.slice(2)));
