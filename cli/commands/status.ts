/** `vlr status`: runs that the Temporal server knows and where they stand, and the drafts and editions that were made. */
import { relative } from "node:path";
import type { Client, WorkflowExecutionInfo } from "@temporalio/client";
import type { NoticeRecord } from "../../activities/resources.ts";
import { ReportError } from "../../domain/errors.ts";
import type { ReviewProgress } from "../../domain/review.ts";
import { waitInWords } from "../approval-words.ts";
import type { CommandInput, CommandSpec } from "../define-command.ts";
import { runningEngine, type Engine } from "../engine/connection.ts";
import { approvalsIn, defaultOut, noticesIn } from "../places.ts";
import { connectClient } from "../engine/run-through-temporal.ts";
import { searchAttributes } from "../engine/search-attributes.ts";
import { attributes } from "../../workflows/search-attributes.ts";
import { describeError } from "../describe-error.ts";
import { listMadeFolders, type MadeFolder } from "../made-folders.ts";
import { isOfCity, publishedElsewhere } from "../published-editions.ts";
import { foldersInWords, runsInWords, untoldInWords, type RunStatus } from "../status-in-words.ts";
import { varFolder } from "./run.ts";

export const status: CommandSpec = {
  name: "status",
  summary: "Lists runs and where they stand, and the drafts and editions that were made.",
  positionals: [],
  options: {
    out: { type: "string", value: "<folder>", help: "where drafts are (default: out, or VLR_OUT)" },
    city: { type: "string", value: "<name>", help: "only this city" },
    waiting: { type: "boolean", help: "only runs that wait for approval; no folders" },
    json: { type: "boolean", help: "print as JSON: { server, runs, folders, unread, untold }" },
  },
  examples: [
    ["vlr status", "runs of the configured or embedded server, newest first; drafts and editions"],
    ["vlr status --waiting", "what waits for whom since when"],
  ],
  run: async (input) => {
    const wanted = { city: input.text("city") ?? null, waiting: input.flag("waiting") };
    const engine = await runningEngine(varFolder(input));
    const made = wanted.waiting ? NOTHING_MADE : await whatWasMade(input, wanted);
    if (made.unread !== null) process.stderr.write(made.unread);
    // Before the server is asked: drafts can be looked at while it is away.
    const json = input.flag("json");
    if (!json && !wanted.waiting) process.stdout.write(madeInWords(input, made));
    const runs = engine === null ? [] : await listRuns(engine, wanted);
    const untold = await noticesIn(varFolder(input)).unsent();
    process.stdout.write(
      json
        ? asJson(engine, { runs, made, untold })
        : `${await goingOn(input, engine, runs)}${untold.map(untoldInWords).join("")}`,
    );
    return 0;
  },
};

function asJson(
  engine: Engine | null,
  found: {
    readonly runs: readonly RunStatus[];
    readonly made: Made;
    readonly untold: readonly NoticeRecord[];
  },
): string {
  const { runs, made, untold } = found;
  const folders = [...made.here, ...(made.elsewhere ?? [])];
  const server = engine?.address ?? null;
  return `${JSON.stringify({ server, runs, folders, unread: made.unread, untold }, null, 2)}\n`;
}

async function goingOn(
  input: CommandInput,
  engine: Engine | null,
  runs: readonly RunStatus[],
): Promise<string> {
  if (engine !== null) return runsInWords(runs);
  const waits = await waitsInStore(varFolder(input), input.text("city") ?? null);
  return `${NO_SERVER}${waits.join("")}`;
}

interface Made {
  /** Drafts, and editions where nothing else is said. */
  readonly here: readonly MadeFolder[];
  /** Where the operator puts editions out; null when that is here, or cannot be looked at. */
  readonly elsewhere: readonly MadeFolder[] | null;
  /** Why it cannot be looked at; else null. */
  readonly unread: string | null;
}

const NOTHING_MADE: Made = { here: [], elsewhere: null, unread: null };

/** Runs and drafts can be looked at while the bucket is away. */
async function whatWasMade(input: CommandInput, { city }: Wanted): Promise<Made> {
  const out = input.text("out") ?? defaultOut();
  const all = await listMadeFolders(out);
  const here = all.filter(({ folder }) => isOfCity(relative(out, folder), city));
  try {
    const elsewhere = await publishedElsewhere(varFolder(input), out, city);
    return { here, elsewhere, unread: null };
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    const unread = `Editions cannot be listed where they are put out:\n${describeError(error, false)}`;
    return { here, elsewhere: null, unread };
  }
}

function madeInWords(input: CommandInput, { here, elsewhere }: Made): string {
  const out = input.text("out") ?? defaultOut();
  const drafts = `${foldersInWords(here, `No drafts in ${out}. To make one: vlr run <city folder>`)}\n`;
  if (elsewhere === null) return drafts;
  return `${drafts}${foldersInWords(elsewhere, "No editions are put out yet where vlr.toml says.")}\n`;
}

const NO_SERVER =
  "No Temporal server is configured and no embedded one is running, so no run is going on through Temporal.\n";

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
