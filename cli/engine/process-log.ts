/** What a long-running process says: lines for people, or one JSON object per line for a log collector. */
import { DefaultLogger, type Logger, type LogEntry } from "@temporalio/worker";

export type LogFormat = "text" | "json";

export interface ProcessLog {
  /** Of the SDK and of the steps. */
  readonly logger: Logger;
  /** A line of the command itself. */
  readonly say: (line: string) => void;
}

/** Fields that may be logged. Arguments, results and addresses with credentials are not among them. */
const FIELDS = {
  workflowId: "workflow",
  // Of workflows, and of steps.
  runId: "run",
  workflowRunId: "run",
  activityType: "step",
  attempt: "attempt",
  taskQueue: "queue",
  milliseconds: "milliseconds",
  missing: "missing",
} as const;

/** To stderr, which is where a service manager expects it. As text only errors of the SDK are told. */
export function processLog(
  format: LogFormat,
  write: (line: string) => void = (line) => process.stderr.write(line),
): ProcessLog {
  if (format === "text") {
    return {
      logger: new DefaultLogger("ERROR"),
      say: (line) => {
        write(`${line}\n`);
      },
    };
  }
  const put = (fields: Readonly<Record<string, unknown>>): void => {
    write(`${JSON.stringify(fields)}\n`);
  };
  return {
    logger: new DefaultLogger("INFO", (entry) => {
      put(asFields(entry));
    }),
    say: (message) => {
      put({ time: new Date().toISOString(), level: "info", message });
    },
  };
}

function asFields({ level, timestampNanos, message, meta }: LogEntry): Record<string, unknown> {
  const known = Object.entries(FIELDS).flatMap(([from, to]) =>
    meta?.[from] === undefined ? [] : [[to, meta[from]] as const],
  );
  const error: unknown = meta?.["error"];
  return {
    time: new Date(Number(timestampNanos / 1_000_000n)).toISOString(),
    level: level.toLowerCase(),
    message,
    ...reviewOf(meta?.["workflowId"]),
    ...Object.fromEntries(known),
    ...(error instanceof Error ? { error: error.message } : {}),
  };
}

/** City and period stand in the ID of a review: `vlr/<city>/<period>`. */
function reviewOf(workflowId: unknown): { readonly city?: string; readonly period?: string } {
  if (typeof workflowId !== "string") return {};
  const [, city, period] = /^vlr\/([^/]+)\/([^/]+)/.exec(workflowId) ?? [];
  return city === undefined || period === undefined ? {} : { city, period };
}
