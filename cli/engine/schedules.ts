/** Schedules on a Temporal server: brought in line with the folders of cities and networks, listed, paused, triggered, deleted. */
import { dirname } from "node:path";
import {
  ScheduleAlreadyRunning,
  ScheduleNotFoundError,
  ScheduleOverlapPolicy,
  WorkflowFailedError,
  type Client,
  type ScheduleDescription,
  type ScheduleExecutionResult,
  type ScheduleHandle,
} from "@temporalio/client";
import { inParallel } from "../../activities/in-parallel.ts";
import { fromFailure } from "../../activities/run-as-activity.ts";
import { ReportError } from "../../domain/errors.ts";
import type { ScheduledReviewResult } from "../../domain/scheduled-review.ts";
import {
  DECLARING_FILE,
  type DeclaredFolder,
  type DeclaredFolders,
  type ScheduledKind,
} from "../declared-folders.ts";
import {
  differences,
  folderOf,
  kindOf,
  MADE_HERE,
  SCHEDULE_PREFIX,
  scheduleId,
  scheduleOptions,
  timesInWords,
  type Difference,
  type PlannedSchedule,
} from "./schedule-plan.ts";
import { attributesOf, attributesOfNetwork } from "../../workflows/search-attributes.ts";
import { searchAttributes, searchAttributesAsTheyAre } from "./search-attributes.ts";

export interface ScheduleChange {
  readonly kind: ScheduledKind;
  /** Of the folder. */
  readonly name: string;
  readonly change: "create" | "update" | "delete" | "keep";
  /** Of an update; empty for the others. */
  readonly differences: readonly Difference[];
  /** Of a schedule that was there before. */
  readonly paused: boolean;
}

export type Mode = "apply" | "dry-run";

/** Schedules asked for at once. */
const LANES = 8;

/**
 * Creates what is declared, updates what differs and deletes what these folders declare no more; whether a schedule is paused
 * stays as people left it. With `dry-run` nothing is changed. Throws `invalid-config` where a schedule of that name was made
 * by somebody else.
 */
export async function applySchedules(
  client: Client,
  declared: DeclaredFolders,
  mode: Mode,
): Promise<readonly ScheduleChange[]> {
  const planned = declared.folders.filter(hasSchedule);
  const wanted = new Set(planned.map(({ id }) => id));
  const isWanted = ({ name }: OwnSchedule): boolean => wanted.has(name);
  const undeclared = (await ownSchedules(client)).filter(
    (own) => !isWanted(own) && isUndeclared(own.description, declared),
  );
  const kept = await inParallel(planned, LANES, (each) => reconcile(client, each, mode));
  const deleted = await inParallel(undeclared, LANES, async ({ name, description }) => {
    if (mode === "apply") await client.schedule.getHandle(scheduleId(name)).delete();
    const { paused } = description.state;
    const kind = kindOf(description);
    return { kind, name, change: "delete", differences: [], paused } as const;
  });
  return [...kept, ...deleted].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function hasSchedule(folder: DeclaredFolder): folder is PlannedSchedule {
  return folder.schedule !== null;
}

/** Its folder was named and declares nothing, or lay in a folder that was named and is gone. Others are not ours to judge. */
function isUndeclared(
  description: ScheduleDescription,
  { folders, parents, broken }: DeclaredFolders,
): boolean {
  const folder = folderOf(description);
  if (folder === null || broken.some((each) => each.folder === folder)) return false;
  return folders.some((each) => each.folder === folder) || parents.includes(dirname(folder));
}

async function reconcile(
  client: Client,
  planned: PlannedSchedule,
  mode: Mode,
): Promise<ScheduleChange> {
  const { kind, id: name } = planned;
  const handle = client.schedule.getHandle(scheduleId(name));
  const found = await describe(handle);
  if (found === null) {
    if (mode === "apply") await create(client, planned);
    return { kind, name, change: "create", differences: [], paused: false };
  }
  if (!isMadeHere(found)) {
    throw new ReportError(
      "invalid-config",
      `the schedule ${scheduleId(name)} was not made by vlr`,
      {
        hint: "Delete it with the tool that made it, or rename the folder",
      },
    );
  }
  const { paused } = found.state;
  const attributes = await attributesFor(client, planned, mode);
  const changes = differences(found, planned, attributes);
  if (changes.length === 0) return { kind, name, change: "keep", differences: [], paused };
  if (mode === "apply") {
    await inOurWords(planned, () =>
      handle.update(({ state }) => ({ ...scheduleOptions(planned, attributes), state })),
    );
  }
  return { kind, name, change: "update", differences: changes, paused };
}

async function create(client: Client, planned: PlannedSchedule): Promise<void> {
  const options = scheduleOptions(planned, await attributesFor(client, planned, "apply"));
  const id = scheduleId(planned.id);
  await inOurWords(planned, () =>
    client.schedule.create({ scheduleId: id, memo: MADE_HERE, ...options }),
  );
}

/** What runs of the schedule start with: nothing where the server knows no attributes and, in the end, takes none. */
async function attributesFor(client: Client, { kind, id }: PlannedSchedule, mode: Mode) {
  const known = await (mode === "apply" ? searchAttributes : searchAttributesAsTheyAre)(client);
  if (known === "unknown") return [];
  return kind === "city"
    ? attributesOf({ city: id }, "schedule")
    : attributesOfNetwork({ network: id }, "schedule");
}

/** The server has time zones of its own; and two people may apply at once. */
async function inOurWords(
  { kind, id, schedule }: PlannedSchedule,
  work: () => Promise<unknown>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof ScheduleAlreadyRunning) {
      throw new ReportError("engine-unavailable", `somebody else is making the schedule of ${id}`, {
        hint: "Run vlr schedule apply again",
        cause: error,
      });
    }
    if (!(error instanceof Error) || !/unknown time zone/.test(error.message)) throw error;
    const message = `the Temporal server does not know the time zone ${schedule.timezone} of ${id}`;
    throw new ReportError("invalid-config", message, {
      hint: `Write another name of the zone in ${DECLARING_FILE[kind]}, or install tzdata on the server's machine`,
      cause: error,
    });
  }
}

interface OwnSchedule {
  readonly name: string;
  readonly description: ScheduleDescription;
}

/** All that were made here, by name. */
async function ownSchedules(client: Client): Promise<readonly OwnSchedule[]> {
  const ids: string[] = [];
  for await (const { scheduleId: id } of client.schedule.list()) {
    if (id.startsWith(SCHEDULE_PREFIX)) ids.push(id);
  }
  const found = await inParallel(ids.toSorted(), LANES, async (id) => {
    // The list is behind by moments: one that was just deleted is still in it.
    const description = await describe(client.schedule.getHandle(id));
    return description === null || !isMadeHere(description)
      ? []
      : [{ name: id.slice(SCHEDULE_PREFIX.length), description }];
  });
  return found.flat();
}

async function describe(handle: ScheduleHandle): Promise<ScheduleDescription | null> {
  try {
    return await handle.describe();
  } catch (error) {
    if (error instanceof ScheduleNotFoundError) return null;
    throw error;
  }
}

function isMadeHere({ memo }: ScheduleDescription): boolean {
  return memo?.["madeBy"] === MADE_HERE.madeBy;
}

export interface ScheduledRun {
  /** ISO 8601, UTC. */
  readonly planned: string;
  readonly state: "started" | "already-going-on" | "failed" | "running" | "unknown";
  /** Workflow ID of what was started, or why there is none; null when nothing is known yet. */
  readonly detail: string | null;
}

export interface ScheduleStatus {
  readonly kind: ScheduledKind;
  /** Of the folder. */
  readonly name: string;
  readonly times: string;
  readonly timezone: string;
  readonly folder: string | null;
  readonly paused: boolean;
  readonly note: string | null;
  /** ISO 8601, UTC. */
  readonly next: readonly string[];
  /** Newest first. */
  readonly last: readonly ScheduledRun[];
  /** Runs that were due while the server was away for longer than the catch-up time. */
  readonly missed: number;
  /** Runs that were due while an earlier one of this schedule was being started. */
  readonly skipped: number;
}

const SHOWN = 3;

export async function listSchedules(client: Client): Promise<readonly ScheduleStatus[]> {
  const own = await ownSchedules(client);
  return inParallel(own, LANES, async ({ name, description }) => {
    const { spec, state, info } = description;
    const recent = info.recentActions.slice(-SHOWN).toReversed();
    return {
      kind: kindOf(description),
      name,
      times: timesInWords(description),
      timezone: spec.timezone ?? "UTC",
      folder: folderOf(description),
      paused: state.paused,
      note: state.note === undefined || state.note === "" ? null : state.note,
      next: info.nextActionTimes.slice(0, SHOWN).map((time) => time.toISOString()),
      last: await Promise.all(recent.map((action) => outcomeOf(client, action))),
      missed: info.numActionsMissedCatchupWindow,
      skipped: info.numActionsSkippedOverlap,
    };
  });
}

async function outcomeOf(
  client: Client,
  { scheduledAt, action }: ScheduleExecutionResult,
): Promise<ScheduledRun> {
  const planned = scheduledAt.toISOString();
  const { workflowId, firstExecutionRunId } = action.workflow;
  const handle = client.workflow.getHandle(workflowId, firstExecutionRunId);
  try {
    const { status } = await handle.describe();
    if (status.name === "RUNNING") return { planned, state: "running", detail: null };
    const result = (await handle.result()) as ScheduledReviewResult;
    return { planned, state: result.outcome, detail: result.workflowId };
  } catch (error) {
    if (!(error instanceof WorkflowFailedError)) return { planned, state: "unknown", detail: null };
    const cause = error.cause ?? error;
    return { planned, state: "failed", detail: (fromFailure(cause) ?? cause).message };
  }
}

/** Throws `invalid-config` when there is none of that name. */
export async function changeSchedule(
  client: Client,
  name: string,
  change: { readonly kind: "pause" | "resume" | "trigger" | "delete"; readonly note: string },
): Promise<void> {
  const handle = client.schedule.getHandle(scheduleId(name));
  const found = await describe(handle);
  if (found === null || !isMadeHere(found)) {
    throw new ReportError("invalid-config", `${name} has no schedule on this server`, {
      hint: "See which there are: vlr schedule list; make one: vlr schedule apply <folder>",
    });
  }
  switch (change.kind) {
    case "pause":
      return handle.pause(change.note);
    case "resume":
      return handle.unpause(change.note);
    case "trigger":
      // Explicitly: the server would else start it beside one that is just being started.
      return handle.trigger(ScheduleOverlapPolicy.BUFFER_ONE);
    case "delete":
      return handle.delete();
  }
}
