/** `vlr status`: runs that the Temporal server knows, and where they stand. */
import type { Client, WorkflowExecutionInfo } from "@temporalio/client";
import type { ReviewProgress } from "../../domain/review.ts";
import type { CommandSpec } from "../define-command.ts";
import { configuredEngine, type Engine } from "../engine/connection.ts";
import { runningServer } from "../engine/embedded-server.ts";
import { connectClient } from "../engine/run-through-temporal.ts";
import { varFolder } from "./run.ts";

interface RunStatus {
  readonly workflowId: string;
  readonly state: string;
  readonly started: string;
  readonly closed: string | null;
  /** The stage at work; null when the run has ended or nobody answers. */
  readonly stage: string | null;
}

export const status: CommandSpec = {
  name: "status",
  summary: "Lists runs and where they stand.",
  positionals: [],
  options: { json: { type: "boolean", help: "print as JSON" } },
  examples: [["vlr status", "runs of the configured or embedded server, newest first"]],
  run: async (input) => {
    const engine = await engineThatRuns(varFolder(input));
    const runs = engine === null ? [] : await listRuns(engine);
    if (input.flag("json")) process.stdout.write(`${JSON.stringify(runs, null, 2)}\n`);
    else process.stdout.write(engine === null ? NO_SERVER : table(runs));
    return 0;
  },
};

const NO_SERVER =
  "No Temporal server is configured and no embedded one is running, so no run is going on.\n";

async function engineThatRuns(folder: string): Promise<Engine | null> {
  const configured = configuredEngine();
  if (configured !== null) return configured;
  const address = await runningServer(folder);
  if (address === null) return null;
  const leave = (): Promise<void> => Promise.resolve();
  return { connectionOptions: { address }, namespace: "default", address, embedded: true, leave };
}

async function listRuns(engine: Engine): Promise<readonly RunStatus[]> {
  const { client, close } = await connectClient(engine);
  try {
    const runs: RunStatus[] = [];
    for await (const info of client.workflow.list({ query: "WorkflowType = 'cityReview'" })) {
      runs.push(await describe(client, info));
    }
    return runs;
  } finally {
    await close();
  }
}

async function describe(client: Client, info: WorkflowExecutionInfo): Promise<RunStatus> {
  const running = info.status.name === "RUNNING";
  return {
    workflowId: info.workflowId,
    state: info.status.name.toLowerCase(),
    started: info.startTime.toISOString(),
    closed: info.closeTime?.toISOString() ?? null,
    stage: running ? await stageOf(client, info.workflowId) : null,
  };
}

async function stageOf(client: Client, workflowId: string): Promise<string | null> {
  try {
    const { stages } = await client.workflow
      .getHandle(workflowId)
      .query<ReviewProgress>("progress");
    return stages.find((stage) => stage.state === "running")?.stage ?? null;
  } catch {
    return "no worker answers";
  }
}

function table(runs: readonly RunStatus[]): string {
  if (runs.length === 0) return "No runs yet.\n";
  const rows = runs.map((run) => [run.workflowId, run.state, run.started, run.stage ?? ""]);
  const head = ["RUN", "STATE", "STARTED", "AT"];
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n")
    .concat("\n");
}
