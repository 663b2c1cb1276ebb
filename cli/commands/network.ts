/** `vlr network`: reviews of many cities in one run, and the report that lays them side by side. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../activities/adapters/artifact-store.ts";
import { findNetwork } from "../../activities/adapters/network-files.ts";
import { planNetwork } from "../../activities/store-network.ts";
import { ERROR_CODES, ReportError } from "../../domain/errors.ts";
import type { CityFailure, NetworkPlan } from "../../domain/network-review.ts";
import type { CommandInput, CommandSpec } from "../define-command.ts";
import { listNetworkRuns } from "../engine/run-network.ts";
import { connectClient } from "../engine/run-through-temporal.ts";
import { runningEngine } from "../engine/connection.ts";
import { makeNetwork } from "../make-network.ts";
import { defaultOut } from "../places.ts";
import { countsInWords, failureInWords } from "../show-network-progress.ts";
import { readPeriod, varFolder } from "./run.ts";

const ACTIONS = ["run", "status", "check"] as const;
type Action = (typeof ACTIONS)[number];

const EXIT_BUG = 1;

export const network: CommandSpec = {
  name: "network",
  summary: "Makes the reviews of all cities of a network and lays them side by side.",
  positionals: [`<${ACTIONS.join("|")}>`, "[<network.yaml>]"],
  required: 1,
  options: {
    period: {
      type: "string",
      value: "<year>",
      help: "run, check: last year of the reviews (default: network.yaml)",
    },
    out: {
      type: "string",
      value: "<folder>",
      help: "run: where drafts and the report go (default: out, or VLR_OUT)",
    },
    offline: { type: "boolean", help: "run: ask no server for data; use earlier snapshots" },
    json: { type: "boolean", help: "print the result as JSON on stdout" },
  },
  examples: [
    ["vlr network check network.yaml", "which cities are in order, what they share"],
    ["vlr network run network.yaml", "all reviews, and out/<network>/<period>/report.html"],
    ["vlr network run network.yaml", "again: only what failed or changed is made anew"],
    ["vlr network status", "runs of networks and where they stand"],
  ],
  run: async (input) => {
    const [word = "", path] = input.positionals;
    const action = readAction(word);
    if (action === "status") return status(input);
    if (path === undefined) {
      throw new ReportError("invalid-config", `vlr network ${action} needs a network.yaml`, {
        hint: `Write for example: vlr network ${action} network.yaml`,
      });
    }
    return action === "run" ? run(path, input) : check(path, input);
  },
};

function readAction(word: string): Action {
  const action = ACTIONS.find((each) => each === word);
  if (action !== undefined) return action;
  throw new ReportError("invalid-config", `vlr network cannot "${word}"`, {
    hint: `Write one of: ${ACTIONS.join(", ")}`,
  });
}

function yearOf(input: CommandInput): number | null {
  const period = readPeriod(input);
  return period === null ? null : Number(period);
}

/** Exit code 0 when every city has its review, else that of the first city without one. */
async function run(path: string, input: CommandInput): Promise<number> {
  const made = await makeNetwork({
    path,
    period: yearOf(input),
    out: input.text("out") ?? defaultOut(),
    offline: input.flag("offline"),
    varFolder: varFolder(input),
  });
  const waits = made.cities.filter((city) => city.state === "done" && city.draft === "waits");
  if (waits.length > 0) {
    process.stderr.write(`${waits.length} drafts wait for approval: vlr status\n`);
  }
  process.stderr.write(`Report: ${made.folder}/report.html\n`);
  process.stdout.write(input.flag("json") ? asJson(made) : `${made.folder}\n`);
  const failed = made.cities.filter((city) => city.state === "failed");
  return exitCodeOf(failed.map(({ failure }) => failure));
}

function exitCodeOf([first]: readonly CityFailure[]): number {
  if (first === undefined) return 0;
  return first.code === "bug" ? EXIT_BUG : ERROR_CODES[first.code].exitCode;
}

async function status(input: CommandInput): Promise<number> {
  const engine = await runningEngine(varFolder(input));
  if (engine === null) {
    process.stdout.write(input.flag("json") ? asJson({ server: null, runs: [] }) : NO_SERVER);
    return 0;
  }
  const { client, close } = await connectClient(engine);
  try {
    const runs = await listNetworkRuns(client);
    const words = runs.map(
      ({ workflowId, state, started, progress }) =>
        `${workflowId}  ${state}, started ${started}\n  ${progress === null ? "no worker answers" : countsInWords(progress)}\n${(progress?.failed ?? []).map(({ id, failure }) => `  ${failureInWords(id, failure)}\n`).join("")}`,
    );
    const said = words.length === 0 ? "No runs of networks yet.\n" : words.join("");
    process.stdout.write(input.flag("json") ? asJson({ server: engine.address, runs }) : said);
    return 0;
  } finally {
    await close();
  }
}

const NO_SERVER =
  "No Temporal server is configured and no embedded one is running, so no network is at work.\n";

/** Reads everything as a run would, in a store that is thrown away. */
async function check(path: string, input: CommandInput): Promise<number> {
  const found = await findNetwork(path);
  const scratch = await mkdtemp(join(tmpdir(), "vlr-network-"));
  try {
    const store = await openStore(scratch);
    const plan = await planNetwork(found, { store, period: yearOf(input), offline: true });
    process.stdout.write(input.flag("json") ? asJson(checked(plan)) : planInWords(plan));
    return exitCodeOf(failuresIn(plan));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function failuresIn({ cities }: NetworkPlan): readonly CityFailure[] {
  return cities.flatMap((city) => ("failure" in city ? [city.failure] : []));
}

function checked({ network: id, period, settings, cities, parts }: NetworkPlan) {
  return { network: id, period, settings, cities, fetches: Object.values(parts) };
}

function planInWords({ name, period, settings, cities, parts }: NetworkPlan): string {
  const { method } = settings;
  const failed = cities.filter((city) => "failure" in city);
  const shared = sharedParts(cities);
  return [
    `${name}, up to ${period}: ${cities.length} cities, ${failed.length} with mistakes`,
    method === null
      ? "Every city keeps its own method: statuses are comparable only where methods agree"
      : `One method: ${method.progress}, from ${method.baseline} on`,
    `${Object.keys(parts).length} files or series to fetch, ${shared} of them for several cities`,
    ...failed.map(({ id, failure }) => failureInWords(id, failure)),
    "",
  ].join("\n");
}

function sharedParts(cities: NetworkPlan["cities"]): number {
  const users = new Map<string, Set<string>>();
  for (const city of cities) {
    if ("failure" in city) continue;
    for (const { key } of city.needs) users.set(key, (users.get(key) ?? new Set()).add(city.id));
  }
  return [...users.values()].filter(({ size }) => size > 1).length;
}

function asJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
