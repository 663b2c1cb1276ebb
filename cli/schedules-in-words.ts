/** Schedules as lines for a terminal. */
import { clockChangeWarning } from "../domain/schedule.ts";
import type { DeclaredFolders, ScheduledKind } from "./declared-folders.ts";
import type { DeclaredSchedule } from "./declared-schedules.ts";
import type { ScheduleChange, ScheduledRun, ScheduleStatus } from "./engine/schedules.ts";

const DONE = {
  create: "created",
  update: "updated",
  delete: "deleted",
  keep: "unchanged",
} as const;

/** "recno: would be updated: times: 1 March 06:00 -> 1 April 06:00 (paused)" */
function changeInWords(
  { kind, name, change, differences, paused }: ScheduleChange,
  mode: "apply" | "dry-run",
): string {
  const verb = mode === "dry-run" && change !== "keep" ? "would be " : "";
  const parts = differences.map(({ what, from, to }) => `${what}: ${from} -> ${to}`);
  const detail = parts.length === 0 ? "" : `: ${parts.join("; ")}`;
  return `${named(kind, name)}: ${verb}${DONE[change]}${detail}${paused && change !== "delete" ? " (paused)" : ""}`;
}

/** "recno", "network coast" */
function named(kind: ScheduledKind, name: string): string {
  return kind === "city" ? name : `network ${name}`;
}

const NOTHING_DECLARED = `No schedule is declared in these folders. To declare one, write in city.yaml or network.yaml:
  schedule: { calendar: "1 March 06:00", timezone: Europe/Madrid }
`;

/** One line per schedule. */
export function changesInWords(
  changes: readonly ScheduleChange[],
  mode: "apply" | "dry-run",
): string {
  if (changes.length === 0) return NOTHING_DECLARED;
  return changes.map((change) => `${changeInWords(change, mode)}\n`).join("");
}

/** One line per time that a change of the clocks touches; empty when there is none. */
export function clockWarnings({ folders }: DeclaredFolders): string {
  const lines = folders.map(({ kind, id, schedule }) => {
    const warning = schedule === null ? null : clockChangeWarning(schedule);
    return warning === null ? "" : `warning: ${named(kind, id)}: ${warning}\n`;
  });
  return lines.join("");
}

/** What folders declare, ending with a line break, and that nothing of it happens now. */
export function declaredInWords(declared: readonly DeclaredSchedule[]): string {
  if (declared.length === 0) {
    return `${NO_SERVER}, and no schedule is declared here. See what a folder declares: vlr schedule list <folder>\n`;
  }
  const lines = declared.map(
    ({ kind, name, times, timezone, folder }) =>
      `${named(kind, name)}  ${times}, ${timezone}\n  folder  ${folder}\n  next    none while no server runs\n`,
  );
  return `${lines.join("\n")}\n${NO_SERVER}. Start one that applies what is declared: vlr server <folder>\n`;
}

const NO_SERVER = "No Temporal server is configured and no embedded one is running";

/** A few lines on one schedule, ending with a line break. */
export function statusInWords(status: ScheduleStatus): string {
  const { kind, name, times, timezone, folder, paused, note, next, last, missed, skipped } = status;
  const state = paused ? `, paused${note === null ? "" : `: ${note}`}` : "";
  const lines = [
    `${named(kind, name)}  ${times}, ${timezone}${state}`,
    `  folder  ${folder ?? "?"}`,
    `  next    ${paused ? "none while paused" : next.map((time) => local(time, timezone)).join(", ")}`,
    ...last.map(
      (run, index) => `  ${index === 0 ? "last    " : "        "}${runInWords(run, timezone)}`,
    ),
    ...(missed === 0
      ? []
      : [
          `  missed  ${missed}; make one up with: vlr ${kind === "city" ? "run" : "network run"} ${folder ?? name} --period <year>`,
        ]),
    ...(skipped === 0 ? [] : [`  skipped ${skipped}`]),
  ];
  return `${lines.join("\n")}\n`;
}

const STATES: Readonly<Record<ScheduledRun["state"], string>> = {
  started: "started",
  "already-going-on": "already going on:",
  failed: "failed:",
  running: "being started; a worker has to run",
  unknown: "not known any more",
};

function runInWords({ planned, state, detail }: ScheduledRun, timezone: string): string {
  return `${local(planned, timezone)}  ${STATES[state]}${detail === null ? "" : ` ${detail}`}`;
}

/** "Mon 1 Mar 2027 06:00" by the clock of the zone; `time` is ISO 8601. */
function local(time: string, timezone: string): string {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: timezone,
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(new Date(time));
  const of = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((part) => part.type === type)?.value ?? "";
  return `${of("weekday")} ${of("day")} ${of("month")} ${of("year")} ${of("hour")}:${of("minute")}`;
}
