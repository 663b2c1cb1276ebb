/** What `vlr status` prints: tables of runs and of what they made. */
import type { NoticeRecord } from "../activities/resources.ts";
import type { Approval } from "../domain/approval.ts";
import { waitInWords } from "./approval-words.ts";
import type { MadeFolder } from "./made-folders.ts";
import { withdrawalInWords } from "./withdrawn.ts";

export interface RunStatus {
  readonly workflowId: string;
  readonly state: string;
  readonly started: string;
  readonly closed: string | null;
  /** The stage at work; null when the run has ended or waits for people. */
  readonly stage: string | null;
  /** Who is waited for since when; null when nobody is. */
  readonly approval: Approval | null;
}

export function runsInWords(runs: readonly RunStatus[]): string {
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

/** `none` is said when nothing was made. */
export function foldersInWords(made: readonly MadeFolder[], none: string): string {
  if (made.length === 0) return `${none}\n`;
  const rows = made.map(({ folder, state, withdrawn, written, goals }) => [
    folder,
    withdrawn === null ? STATES[state] : withdrawalInWords(withdrawn),
    written ?? "",
    goals === null ? "" : goals.length === ALL_GOALS ? "all" : goals.join(", "),
  ]);
  return table([["FOLDER", "STATE", "WRITTEN", "GOALS"], ...rows]);
}

/** "Not told (attempt 3): recno/2024 published by smtp 1: ..." */
export function untoldInWords({ notice, ways }: NoticeRecord): string {
  const { city, period, event } = notice;
  const about = `${city}${period === null ? "" : `/${period}`} ${event}`;
  const lines = Object.values(ways).map((way) =>
    way.state === "sent" ? "" : `Not told (attempt ${way.attempts}): ${about} by ${way.reason}\n`,
  );
  return lines.join("");
}

const ALL_GOALS = 17;

const STATES: Readonly<Record<MadeFolder["state"], string>> = {
  complete: "complete",
  altered: "altered since (vlr verify says where)",
  "not written": "not written (its run goes on, or was ended)",
  "not checked": "put out (vlr verify checks it)",
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
