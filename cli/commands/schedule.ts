/** `vlr schedule`: reviews that run by themselves. */
import { basename, dirname, resolve } from "node:path";
import type { Client } from "@temporalio/client";
import { ReportError } from "../../domain/errors.ts";
import { brokenFolders, readDeclaredFolders, type DeclaredFolders } from "../declared-folders.ts";
import { declaredSchedules } from "../declared-schedules.ts";
import { NETWORK_FILE } from "../../datasets/network-folder/read-network.ts";
import type { CommandInput, CommandSpec } from "../define-command.ts";
import { engineToLook, openEngine, runningEngine, type Engine } from "../engine/connection.ts";
import { runningServer } from "../engine/embedded-server.ts";
import { connectClient } from "../engine/run-through-temporal.ts";
import {
  applySchedules,
  changeSchedule,
  listSchedules,
  type ScheduleStatus,
} from "../engine/schedules.ts";
import {
  changesInWords,
  clockWarnings,
  declaredInWords,
  statusInWords,
} from "../schedules-in-words.ts";
import { varFolder } from "./run.ts";

const ACTIONS = ["apply", "list", "pause", "resume", "trigger", "delete"] as const;
type Action = (typeof ACTIONS)[number];

export const schedule: CommandSpec = {
  name: "schedule",
  summary:
    "Brings the server's schedules in line with city.yaml and network.yaml, lists and steers them.",
  positionals: [`<${ACTIONS.join("|")}>`, "[<folder>...]"],
  required: 1,
  options: {
    "dry-run": { type: "boolean", help: "apply: only say what would change" },
    note: { type: "string", value: "<text>", help: "pause, resume: why, for those who ask later" },
    json: { type: "boolean", help: "print as JSON" },
  },
  examples: [
    ["vlr schedule apply my-city --dry-run", "what would be created, updated or deleted"],
    ["vlr schedule apply cities", "all city folders in the folder cities"],
    ["vlr schedule apply coast", "the network coast, and city folders that lie directly in it"],
    ["vlr schedule list", "next dates, last runs, what was missed"],
    ['vlr schedule pause my-city --note "until the new survey"', "nothing runs until resume"],
    ["vlr schedule trigger my-city", "a run now, as if its time had come"],
  ],
  run: async (input) => {
    const [word = "", ...names] = input.positionals;
    const action = readAction(word, names);
    checkOptions(action, input);
    if (action === "list") {
      process.stdout.write(await list(names, input));
      return 0;
    }
    const declared = action === "apply" ? await declaredFolders(names) : null;
    const before = await runningServer(varFolder(input));
    const open = input.flag("dry-run") ? engineToLook : openEngine;
    const engine = await open(varFolder(input));
    try {
      const said = await withClient(engine, (client) =>
        act(client, { action, names, declared, input }),
      );
      process.stdout.write(said);
    } finally {
      await engine.leave();
    }
    if (engine.embedded && before === null) {
      process.stderr.write("Schedules run only while vlr server runs.\n");
    }
    return 0;
  },
};

async function withClient<T>(engine: Engine, work: (client: Client) => Promise<T>): Promise<T> {
  const { client, close } = await connectClient(engine);
  try {
    return await work(client);
  } finally {
    await close();
  }
}

/** What goes to stdout. Without a server, what the folders declare: none is started only to look. */
async function list(names: readonly string[], input: CommandInput): Promise<string> {
  const json = input.flag("json");
  const engine = await runningEngine(varFolder(input));
  if (engine === null) {
    const declared = await declaredSchedules(names, (text) => process.stderr.write(text));
    return json ? asJson({ server: null, schedules: [], declared }) : declaredInWords(declared);
  }
  const wanted = new Set(names.map(nameOf));
  const all = await withClient(engine, listSchedules);
  const schedules = all.filter(({ name }) => wanted.size === 0 || wanted.has(name));
  return json ? asJson({ server: engine.address, schedules }) : listInWords(schedules);
}

interface Order {
  readonly action: Exclude<Action, "list">;
  readonly names: readonly string[];
  /** Null for everything but `apply`. */
  readonly declared: DeclaredFolders | null;
  readonly input: CommandInput;
}

/** What goes to stdout. */
async function act(client: Client, { action, names, declared, input }: Order): Promise<string> {
  const json = input.flag("json");
  if (declared !== null) {
    const mode = input.flag("dry-run") ? "dry-run" : "apply";
    const changes = await applySchedules(client, declared, mode);
    return json ? asJson({ mode, changes }) : changesInWords(changes, mode);
  }
  const kind = action as keyof typeof DONE;
  const note = input.text("note") ?? `vlr schedule ${kind}`;
  const steered = names.map(nameOf);
  for (const name of steered) await changeSchedule(client, name, { kind, note });
  return json
    ? asJson({ done: kind, names: steered })
    : steered.map((name) => `${name}: ${DONE[kind]}\n`).join("");
}

const DONE = {
  pause: "paused",
  resume: "resumed",
  trigger: "triggered; vlr schedule list shows what came of it",
  delete: "schedule deleted; vlr schedule apply makes it again while its folder declares it",
} as const;

/** Reads every folder and warns; throws all that is wrong with them at once. */
async function declaredFolders(paths: readonly string[]): Promise<DeclaredFolders> {
  const declared = await readDeclaredFolders(paths);
  if (declared.broken.length > 0) throw brokenFolders(declared.broken);
  process.stderr.write(clockWarnings(declared));
  return declared;
}

function listInWords(schedules: readonly ScheduleStatus[]): string {
  if (schedules.length === 0) return "No schedules. Make them with: vlr schedule apply <folder>\n";
  return schedules.map(statusInWords).join("\n");
}

function readAction(word: string, names: readonly string[]): Action {
  const action = ACTIONS.find((each) => each === word);
  if (action === undefined) {
    throw new ReportError("invalid-config", `vlr schedule cannot "${word}"`, {
      hint: `Write one of: ${ACTIONS.join(", ")}`,
    });
  }
  if (names.length === 0 && action !== "list") {
    throw new ReportError("invalid-config", `vlr schedule ${action} needs a folder`, {
      hint: `Write for example: vlr schedule ${action} my-city`,
    });
  }
  return action;
}

function checkOptions(action: Action, input: CommandInput): void {
  const isFor =
    action === "pause" || action === "resume" ? "note" : action === "apply" ? "dry-run" : "";
  const given = input.flag("dry-run") ? "dry-run" : input.text("note") === undefined ? "" : "note";
  if (given === "" || given === isFor) return;
  throw new ReportError("invalid-config", `--${given} is not for vlr schedule ${action}`, {
    hint: "Leave it out",
  });
}

/** By the folder, its file or its name alone: the folder may be gone. */
function nameOf(path: string): string {
  const full = resolve(path);
  return basename(basename(full) === NETWORK_FILE ? dirname(full) : full);
}

function asJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
