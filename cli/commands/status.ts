/** `vlr status`: runs that the Temporal server knows and where they stand, and the drafts and editions in the output folder. */
import { relative } from "node:path";
import type { Client, WorkflowExecutionInfo } from "@temporalio/client";
import type { NoticeRecord } from "../../activities/resources.ts";
import type { Approval } from "../../domain/approval.ts";
import { ReportError } from "../../domain/errors.ts";
import type { ReviewProgress } from "../../domain/review.ts";
import { waitInWords } from "../approval-words.ts";
import type { CommandSpec } from "../define-command.ts";
import { runningEngine, type Engine } from "../engine/connection.ts";
import { approvalsIn, defaultOut, noticesIn } from "../places.ts";
import { connectClient } from "../engine/run-through-temporal.ts";
import { searchAttributes } from "../engine/search-attributes.ts";
import { attributes } from "../../workflows/search-attributes.ts";
import { withdrawalInWords } from "../withdrawn.ts";
import { listMadeFolders, type MadeFolder } from "../made-folders.ts";
import { varFolder } from "./run.ts";

interface RunStatus {
  readonly workflowId: string;
  readonly state: string;
  readonly started: string;
  readonly closed: string | null;
  /** The stage at work; null when the run has ended or waits for people. */
  readonly stage: string | null;
  /** Who is waited for since when; null when nobody is. */
  readonly approval: Approval | null;
}

export const status: CommandSpec = {
  name: "status",
  summary: "Lists runs and where they stand, and the drafts and editions that were made.",
  positionals: [],
  options: {
    out: { type: "string", value: "<folder>", help: "where drafts are (default: out, or VLR_OUT)" },
    city: { type: "string", value: "<name>", help: "only this city" },
    waiting: { type: "boolean", help: "only runs that wait for approval; no drafts" },
    json: { type: "boolean", help: "print as JSON: { server, runs, folders, untold }" },
  },
  examples: [
    ["vlr status", "runs of the configured or embedded server, newest first; drafts"],
    ["vlr status --waiting", "what waits for whom since when"],
  ],
  run: async (input) => {
    const engine = await runningEngine(varFolder(input));
    const out = input.text("out") ?? defaultOut();
    const wanted = { city: input.text("city") ?? null, waiting: input.flag("waiting") };
    const made = wanted.waiting ? [] : await listMadeFolders(out);
    const ofCity = made.filter(({ folder }) => isOfCity(relative(out, folder), wanted.city));
    const json = input.flag("json");
    // Before the server is asked: drafts can be looked at while it is away.
    if (!json && !wanted.waiting) process.stdout.write(`${foldersInWords(ofCity, out)}\n`);
    const runs = engine === null ? [] : await listRuns(engine, wanted);
    const server = engine?.address ?? null;
    const waits = engine === null ? await waitsInStore(varFolder(input), wanted.city) : [];
    const untold = await noticesIn(varFolder(input)).unsent();
    const said = server === null ? `${NO_SERVER}${waits.join("")}` : runsInWords(runs);
    process.stdout.write(
      json
        ? `${JSON.stringify({ server, runs, folders: ofCity, untold }, null, 2)}\n`
        : `${said}${untold.map(untoldInWords).join("")}`,
    );
    return 0;
  },
};

const NO_SERVER =
  "No Temporal server is configured and no embedded one is running, so no run is going on through Temporal.\n";

/** "Not told (attempt 3): recno/2024 published by smtp 1: ..." */
function untoldInWords({ notice, ways }: NoticeRecord): string {
  const { city, period, event } = notice;
  const about = `${city}${period === null ? "" : `/${period}`} ${event}`;
  const lines = Object.values(ways).map((way) =>
    way.state === "sent" ? "" : `Not told (attempt ${way.attempts}): ${about} by ${way.reason}\n`,
  );
  return lines.join("");
}

/** Waits that the store knows: they go on as soon as the embedded server runs again. */
async function waitsInStore(folder: string, city: string | null): Promise<readonly string[]> {
  const waits = await approvalsIn(folder).waiting();
  const wanted = waits.filter(({ wait }) => city === null || wait.city === city);
  return wanted.map(
    ({ wait, decisions }) =>
      `vlr/${wait.city}/${wait.period}: ${waitInWords({ ...wait, decisions })}\n`,
  );
}

interface Wanted {
  /** Null: all. */
  readonly city: string | null;
  readonly waiting: boolean;
}

/** The server picks where it can; what it gives is looked at once more, because it may have runs of before it could. */
async function listRuns(engine: Engine, wanted: Wanted): Promise<readonly RunStatus[]> {
  const { client, close } = await connectClient(engine);
  try {
    const runs: RunStatus[] = [];
    for await (const info of client.workflow.list({ query: await queryFor(client, wanted) })) {
      if (!isOfCity(info.workflowId.replace(/^vlr\//, ""), wanted.city)) continue;
      const run = await describe(client, info);
      if (!wanted.waiting || run.approval !== null) runs.push(run);
    }
    return runs;
  } finally {
    await close();
  }
}

async function queryFor(client: Client, { city, waiting }: Wanted): Promise<string> {
  const all = 'WorkflowType = "cityReview"';
  const open = waiting ? `${all} AND ExecutionStatus = "Running"` : all;
  if (city === null && !waiting) return open;
  if ((await searchAttributes(client)) === "unknown") return open;
  // A run of before the server had the attributes has none of them, and is looked at too.
  const parts = [
    ...(city === null ? [] : [`${attributes.city.name} = "${city.replaceAll(/["\\]/g, "")}"`]),
    ...(waiting ? [`${attributes.approval.name} = "waiting"`] : []),
  ];
  return `${open} AND ((${parts.join(" AND ")}) OR ${attributes.city.name} IS NULL)`;
}

/** `path` begins with the name of the city. */
function isOfCity(path: string, city: string | null): boolean {
  return city === null || path.split(/[\\/]/, 1)[0] === city;
}

async function describe(client: Client, info: WorkflowExecutionInfo): Promise<RunStatus> {
  const running = info.status.name === "RUNNING";
  return {
    workflowId: info.workflowId,
    state: info.status.name.toLowerCase(),
    started: info.startTime.toISOString(),
    closed: info.closeTime?.toISOString() ?? null,
    ...(running ? await whereItStands(client, info.workflowId) : { stage: null, approval: null }),
  };
}

async function whereItStands(
  client: Client,
  workflowId: string,
): Promise<Pick<RunStatus, "stage" | "approval">> {
  try {
    const { stages, approval } = await client.workflow
      .getHandle(workflowId)
      .query<ReviewProgress>("progress");
    const stage = stages.find(({ state }) => state === "running")?.stage ?? null;
    return { stage, approval: approval?.state === "waiting" ? approval : null };
  } catch (error) {
    // A key that this process lacks is no worker's fault.
    if (error instanceof ReportError) throw error;
    return { stage: "no worker answers", approval: null };
  }
}

function runsInWords(runs: readonly RunStatus[]): string {
  if (runs.length === 0) return "No runs yet.\n";
  const rows = runs.map((run) => [
    run.workflowId,
    run.state,
    run.started,
    run.stage ?? (run.approval === null ? "" : "approval"),
  ]);
  const waiting = runs.flatMap(({ workflowId, approval }) =>
    approval === null ? [] : [`${workflowId}: ${waitInWords(approval)}\n`],
  );
  return `${table([["RUN", "STATE", "STARTED", "AT"], ...rows])}${waiting.length > 0 ? "\n" : ""}${waiting.join("")}`;
}

function foldersInWords(made: readonly MadeFolder[], out: string): string {
  if (made.length === 0) return `No drafts in ${out}. To make one: vlr run <city folder>\n`;
  const rows = made.map(({ folder, state, withdrawn, written, goals }) => [
    folder,
    withdrawn === null ? STATES[state] : withdrawalInWords(withdrawn),
    written ?? "",
    goals === null ? "" : goals.length === ALL_GOALS ? "all" : goals.join(", "),
  ]);
  return table([["FOLDER", "STATE", "WRITTEN", "GOALS"], ...rows]);
}

const ALL_GOALS = 17;

const STATES: Readonly<Record<MadeFolder["state"], string>> = {
  complete: "complete",
  altered: "altered since (vlr verify says where)",
  "not written": "not written (its run goes on, or was ended)",
};

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return `${lines.join("\n")}\n`;
}
