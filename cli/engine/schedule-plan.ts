/** The schedule of a city or network in Temporal's form, and how one that exists differs from it. */
import {
  ScheduleOverlapPolicy,
  type CalendarSpecDescription,
  type DayOfWeek,
  type Month,
  type ScheduleDescription,
  type ScheduleOptions,
} from "@temporalio/client";
import { TypedSearchAttributes, type SearchAttributePair } from "@temporalio/common";
import { canonicalJson } from "../../activities/adapters/canonical-json.ts";
import {
  printMinutes,
  printTimes,
  scheduleRules,
  type CalendarRule,
  type Schedule,
} from "../../domain/schedule.ts";
import type {
  ScheduledNetworkRequest,
  ScheduledReviewRequest,
} from "../../domain/scheduled-review.ts";
import { queues } from "../../workflows/options.ts";
import type { DeclaredFolder, ScheduledKind } from "../declared-folders.ts";

export const SCHEDULE_PREFIX = "vlr-schedule/";

/** Says that a schedule was made here and may be changed and deleted here. */
export const MADE_HERE = { madeBy: "vlr schedule" } as const;

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** By the name of the folder: cities and networks share their names. */
export function scheduleId(name: string): string {
  return `${SCHEDULE_PREFIX}${name}`;
}

export interface PlannedSchedule extends DeclaredFolder {
  readonly schedule: Schedule;
}

/**
 * Everything that `vlr` decides about a schedule; whether it is paused is decided by people. `attributes` are those that its
 * runs start with.
 */
export function scheduleOptions(
  planned: PlannedSchedule,
  attributes: readonly SearchAttributePair[],
) {
  const { id, schedule } = planned;
  const { calendars, interval } = scheduleRules(schedule);
  const words = printTimes(schedule.times);
  return {
    spec: {
      calendars: calendars.map((rule) => calendarSpec(rule, words)),
      intervals:
        interval === null
          ? []
          : [{ every: interval.everyHours * HOUR_MS, offset: interval.offsetHours * HOUR_MS }],
      timezone: schedule.timezone,
      jitter: schedule.jitterMinutes * MINUTE_MS,
    },
    policies: {
      // Written out: the run of a schedule lasts seconds, and the review has an ID of its own that excludes others.
      overlap: ScheduleOverlapPolicy.SKIP,
      catchupWindow: schedule.catchUpMinutes * MINUTE_MS,
      pauseOnFailure: false,
    },
    action: {
      type: "startWorkflow",
      workflowType: WORKFLOWS[planned.kind],
      taskQueue: queues.workflow,
      workflowId: scheduleId(id),
      args: [requestOf(planned)],
      typedSearchAttributes: [...attributes],
    },
  } as const satisfies Omit<ScheduleOptions, "scheduleId">;
}

const WORKFLOWS = { city: "scheduledReview", network: "scheduledNetwork" } as const;

function requestOf({
  kind,
  id,
  folder,
}: PlannedSchedule): ScheduledReviewRequest | ScheduledNetworkRequest {
  return kind === "city" ? { v: 1, city: id, folder } : { v: 1, network: id, folder };
}

/** In the form in which the server gives it back. */
function calendarSpec(rule: CalendarRule, comment: string): CalendarSpecDescription {
  const { time, days, months, weekday } = rule;
  return {
    second: [only(0)],
    minute: [only(time.minute)],
    hour: [only(time.hour)],
    dayOfMonth: [days === null ? range(1, 31) : range(days[0], days[1])],
    month:
      months === null
        ? [range<Month>("JANUARY", "DECEMBER")]
        : months.map((month) => only(month.toUpperCase() as Month)),
    year: [],
    dayOfWeek: [
      weekday === null
        ? range<DayOfWeek>("SUNDAY", "SATURDAY")
        : only(weekday.toUpperCase() as DayOfWeek),
    ],
    comment,
  };
}

interface Range<T> {
  start: T;
  end: T;
  step: number;
}

function range<T>(start: T, end: T): Range<T> {
  return { start, end, step: 1 };
}

function only<T>(value: T): Range<T> {
  return range(value, value);
}

export interface Difference {
  readonly what: "kind" | "times" | "time zone" | "jitter" | "catch-up" | "folder" | "settings";
  readonly from: string;
  readonly to: string;
}

/** What an update would change, in words; empty when nothing. */
export function differences(
  found: ScheduleDescription,
  planned: PlannedSchedule,
  attributes: readonly SearchAttributePair[],
): readonly Difference[] {
  const wanted = scheduleOptions(planned, attributes);
  const { schedule, folder } = planned;
  const parts: readonly Difference[] = [
    { what: "kind", from: kindOf(found), to: planned.kind },
    { what: "times", from: timesInWords(found), to: printTimes(schedule.times) },
    { what: "time zone", from: found.spec.timezone ?? "UTC", to: schedule.timezone },
    {
      what: "jitter",
      from: millisecondsInWords(found.spec.jitter ?? 0),
      to: printMinutes(schedule.jitterMinutes),
    },
    {
      what: "catch-up",
      from: millisecondsInWords(found.policies.catchupWindow),
      to: printMinutes(schedule.catchUpMinutes),
    },
    { what: "folder", from: folderOf(found) ?? "", to: folder },
  ];
  const changed = parts.filter(({ from, to }) => from !== to);
  if (changed.length > 0 || sameFacts(found, wanted)) return changed;
  return [{ what: "settings", from: "changed outside vlr", to: "as declared" }];
}

/** Compares what the server keeps, whoever has written it. */
function sameFacts(
  { spec, policies, action }: ScheduleDescription,
  wanted: ReturnType<typeof scheduleOptions>,
): boolean {
  const facts = {
    spec: {
      calendars: spec.calendars ?? [],
      intervals: spec.intervals ?? [],
      timezone: spec.timezone,
      jitter: spec.jitter ?? 0,
    },
    policies,
    action: {
      type: action.type,
      workflowType: action.workflowType,
      taskQueue: action.taskQueue,
      workflowId: action.workflowId,
      args: action.args,
      typedSearchAttributes: inOrder(pairsOf(action.typedSearchAttributes)),
    },
  };
  const { typedSearchAttributes, ...rest } = wanted.action;
  const sorted = { ...rest, typedSearchAttributes: inOrder(typedSearchAttributes) };
  return canonicalJson(facts) === canonicalJson({ ...wanted, action: sorted });
}

function pairsOf(
  found: ScheduleDescription["action"]["typedSearchAttributes"],
): readonly SearchAttributePair[] {
  return found instanceof TypedSearchAttributes ? found.getAll() : (found ?? []);
}

function inOrder(pairs: readonly SearchAttributePair[]): readonly (readonly [string, unknown])[] {
  return pairs
    .map(({ key, value }) => [key.name, value] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** As they were written in `city.yaml` or `network.yaml`. */
export function timesInWords({ spec }: Pick<ScheduleDescription, "spec">): string {
  const [first] = spec.calendars ?? [];
  if (first?.comment !== undefined && first.comment !== "") return first.comment;
  const [interval] = spec.intervals ?? [];
  const week = 7 * 24 * HOUR_MS;
  return interval !== undefined && interval.every % week === 0
    ? printTimes({ kind: "weeks", count: interval.every / week })
    : "set outside vlr";
}

function millisecondsInWords(ms: number): string {
  return ms % MINUTE_MS === 0 ? printMinutes(ms / MINUTE_MS) : `${ms} ms`;
}

export function kindOf({ action }: Pick<ScheduleDescription, "action">): ScheduledKind {
  return action.workflowType === WORKFLOWS.network ? "network" : "city";
}

/** Path of the folder that a schedule reads; null for a schedule with another action. */
export function folderOf({ action }: Pick<ScheduleDescription, "action">): string | null {
  const [request] = (action.args ?? []) as readonly Partial<ScheduledReviewRequest>[];
  return request?.folder ?? null;
}
