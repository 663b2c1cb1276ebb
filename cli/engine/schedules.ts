/** Schedules on a Temporal server: brought in line with the city folders, listed, paused, triggered, deleted. */
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
import type { DeclaredCities, DeclaredCity } from "../city-folders.ts";
import {
  differences,
  folderOf,
  MADE_HERE,
  SCHEDULE_PREFIX,
  scheduleId,
  scheduleOptions,
  timesInWords,
  type Difference,
  type PlannedSchedule,
} from "./schedule-plan.ts";
import { attributesAtStart } from "./search-attributes.ts";

export interface ScheduleChange {
  readonly city: string;
  readonly change: "create" | "update" | "delete" | "keep";
  /** Of an update; empty for the others. */
  readonly differences: readonly Difference[];
  /** Of a schedule that was there before. */
  readonly paused: boolean;
}

/** Schedules asked for at once. */
const LANES = 8;

/**
 * Creates what is declared, updates what differs and deletes what these folders declare no more; whether a schedule is paused
 * stays as people left it. With `dry-run` nothing is changed. Throws `invalid-config` where a schedule of that name was made
 * by somebody else.
 */
export async function applySchedules(
  client: Client,
  declared: DeclaredCities,
  mode: "apply" | "dry-run",
): Promise<readonly ScheduleChange[]> {
  const planned = declared.cities
    .filter(hasSchedule)
    .map(({ id, folder, schedule }): PlannedSchedule => ({ city: id, folder, schedule }));
  const wanted = new Set(planned.map(({ city }) => city));
  const isWanted = ({ city }: OwnSchedule): boolean => wanted.has(city);
  const undeclared = (await ownSchedules(client)).filter(
    (own) => !isWanted(own) && isUndeclared(own.description, declared),
  );
  const kept = await inParallel(planned, LANES, (each) => reconcile(client, each, mode));
  const deleted = await inParallel(undeclared, LANES, async ({ city, description }) => {
    if (mode === "apply") await client.schedule.getHandle(scheduleId(city)).delete();
    const { paused } = description.state;
    return { city, change: "delete", differences: [], paused } as const;
  });
  return [...kept, ...deleted].toSorted((a, b) => (a.city < b.city ? -1 : 1));
}

function hasSchedule(
  city: DeclaredCity,
): city is DeclaredCity & { readonly schedule: PlannedSchedule["schedule"] } {
  return city.schedule !== null;
}

/** Its folder was named and declares nothing, or lay in a folder of cities that was named and is gone. Others are not ours to judge. */
function isUndeclared(
  description: ScheduleDescription,
  { cities, parents, broken }: DeclaredCities,
): boolean {
  const folder = folderOf(description);
  if (folder === null || broken.some((each) => each.folder === folder)) return false;
  return cities.some((city) => city.folder === folder) || parents.includes(dirname(folder));
}

async function reconcile(
  client: Client,
  planned: PlannedSchedule,
  mode: "apply" | "dry-run",
): Promise<ScheduleChange> {
  const { city } = planned;
  const handle = client.schedule.getHandle(scheduleId(city));
  const found = await describe(handle);
  if (found === null) {
    if (mode === "apply") await create(client, planned);
    return { city, change: "create", differences: [], paused: false };
  }
  if (!isMadeHere(found)) {
    throw new ReportError(
      "invalid-config",
      `the schedule ${scheduleId(city)} was not made by vlr`,
      {
        hint: "Delete it with the tool that made it, or rename the city folder",
      },
    );
  }
  const { paused } = found.state;
  const attributes = await attributesAtStart(client, { city }, "schedule");
  const changes = differences(found, planned, attributes);
  if (changes.length === 0) return { city, change: "keep", differences: [], paused };
  if (mode === "apply") {
    await inOurWords(planned, () =>
      handle.update(({ state }) => ({ ...scheduleOptions(planned, attributes), state })),
    );
  }
  return { city, change: "update", differences: changes, paused };
}

async function create(client: Client, planned: PlannedSchedule): Promise<void> {
  const about = { city: planned.city };
  const options = scheduleOptions(planned, await attributesAtStart(client, about, "schedule"));
  const id = scheduleId(planned.city);
  await inOurWords(planned, () =>
    client.schedule.create({ scheduleId: id, memo: MADE_HERE, ...options }),
  );
}

/** The server has time zones of its own; and two people may apply at once. */
async function inOurWords(
  { city, schedule }: PlannedSchedule,
  work: () => Promise<unknown>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof ScheduleAlreadyRunning) {
      throw new ReportError(
        "engine-unavailable",
        `somebody else is making the schedule of ${city}`,
        {
          hint: "Run vlr schedule apply again",
          cause: error,
        },
      );
    }
    if (!(error instanceof Error) || !/unknown time zone/.test(error.message)) throw error;
    const message = `the Temporal server does not know the time zone ${schedule.timezone} of ${city}`;
    throw new ReportError("invalid-config", message, {
      hint: "Write another name of the zone in city.yaml, or install tzdata on the server's machine",
      cause: error,
    });
  }
}

interface OwnSchedule {
  readonly city: string;
  readonly description: ScheduleDescription;
}

/** All that were made here, by city. */
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
      : [{ city: id.slice(SCHEDULE_PREFIX.length), description }];
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
  /** Workflow ID of the review, or why there is none; null when nothing is known yet. */
  readonly detail: string | null;
}

export interface ScheduleStatus {
  readonly city: string;
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
  return inParallel(own, LANES, async ({ city, description }) => {
    const { spec, state, info } = description;
    const recent = info.recentActions.slice(-SHOWN).toReversed();
    return {
      city,
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

/** Throws `invalid-config` when the city has none. */
export async function changeSchedule(
  client: Client,
  city: string,
  change: { readonly kind: "pause" | "resume" | "trigger" | "delete"; readonly note: string },
): Promise<void> {
  const handle = client.schedule.getHandle(scheduleId(city));
  const found = await describe(handle);
  if (found === null || !isMadeHere(found)) {
    throw new ReportError("invalid-config", `${city} has no schedule on this server`, {
      hint: "See which there are: vlr schedule list; make one: vlr schedule apply <city folder>",
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
