/** What a run says of itself while it goes on: its stages, steps that are tried again, work that no worker takes. */
import { setTimeout as wait } from "node:timers/promises";
import type { Client, WorkflowExecutionDescription, WorkflowHandle } from "@temporalio/client";
import type { Payload } from "@temporalio/common";
import type { ReviewProgress } from "../../domain/review.ts";
import { queues, stepsByRole, type Role } from "../../workflows/options.ts";
import { endingWith } from "./ending-with.ts";
import { withCounts } from "./run-inline.ts";

/** Where a run tells a person how it is doing. */
export interface RunView {
  readonly show: (progress: ReviewProgress) => void;
  /** One line that stays. */
  readonly note: (line: string) => void;
}

const LOOK_EVERY_MS = 300;
const QUERY_LIMIT_MS = 5_000;
/** Work is taken at once where there is a worker. */
const WORKERS_EVERY_MS = 5_000;
const REASON_LIMIT = 300;

type Raw = WorkflowExecutionDescription["raw"];
type Pending = NonNullable<Raw["pendingActivities"]>[number];

/** Until told to stop. A server that is away for a while is no failure here: the result tells the truth about the run. */
export async function watchRun(
  handle: WorkflowHandle,
  client: Client,
  options: RunView & { readonly signal: AbortSignal },
): Promise<void> {
  const { signal, show, note } = options;
  const retries = onChange(note);
  const unserved = onChange(note);
  let before: readonly Role[] = [];
  await Promise.all([
    again(LOOK_EVERY_MS, signal, client, async () => {
      const { raw } = await handle.describe();
      for (const step of raw.pendingActivities ?? [])
        retries(step.activityId ?? "", retryNote(await readable(step, client)));
      retries("workflow task", stuckNote(raw.pendingWorkflowTask?.attempt));
      const beat = raw.pendingActivities?.[0]?.heartbeatDetails?.payloads?.[0];
      const counts = countsIn(await jsonIn(beat, client));
      const progress = await client.withDeadline(Date.now() + QUERY_LIMIT_MS, () =>
        handle.query<ReviewProgress>("progress"),
      );
      if (!signal.aborted) show(withCounts(progress, counts));
    }),
    again(WORKERS_EVERY_MS, signal, client, async () => {
      // Not at once: a run that has just begun is no run that waits.
      await wait(WORKERS_EVERY_MS, undefined, { signal });
      const roles = await unservedRoles(waitingWork((await handle.describe()).raw), client);
      // Seen twice: work that was put into a queue a moment ago has no worker yet either.
      unserved("workers", unservedNote(roles.filter((role) => before.includes(role))));
      before = roles;
    }),
  ]);
}

async function again(
  everyMs: number,
  signal: AbortSignal,
  client: Client,
  look: () => Promise<void>,
): Promise<void> {
  while (!signal.aborted) {
    await endingWith([signal], client, look).catch(() => undefined);
    await wait(everyMs, undefined, { signal }).catch(() => undefined);
  }
}

/** Says what is new under a key: the same line is not said twice in a row. */
function onChange(note: (line: string) => void): (key: string, line: string | null) => void {
  const said = new Map<string, string | null>();
  return (key, line) => {
    if (line !== null && said.get(key) !== line) note(line);
    said.set(key, line);
  };
}

/** The failure of a step with its message, which is encrypted where payloads are. */
async function readable(step: Pending, client: Client): Promise<Pending> {
  const encoded = await jsonIn(step.lastFailure?.encodedAttributes, client);
  const { message } = (encoded ?? {}) as { readonly message?: unknown };
  return typeof message === "string"
    ? { ...step, lastFailure: { ...step.lastFailure, message } }
    : step;
}

/** Null for a payload that is not there, or not JSON. */
async function jsonIn(payload: Payload | null | undefined, client: Client): Promise<unknown> {
  if (!payload) return null;
  try {
    const [codec] = client.options.loadedDataConverter.payloadCodecs;
    const [plain] = (await codec?.decode([payload])) ?? [payload];
    return JSON.parse(Buffer.from(plain?.data ?? []).toString("utf8"));
  } catch {
    return null;
  }
}

/** A worker that cannot take a run up (another version, another key) fails its task, which the server gives out again. */
export function stuckNote(attempt: number | null | undefined): string | null {
  if (!attempt || attempt < 3) return null;
  return "workers take the run up and fail; what they log says why";
}

/** "buildWarehouse: attempt 3, because: ..."; null for a first attempt. */
export function retryNote({ activityType, attempt, lastFailure }: Pending): string | null {
  if (!attempt || attempt < 2) return null;
  const reason = (lastFailure?.message ?? "").split("\n", 1)[0] ?? "";
  const because = reason === "" ? "" : `, because: ${reason.slice(0, REASON_LIMIT)}`;
  return `${activityType?.name ?? "step"}: attempt ${attempt}${because}`;
}

/** Work of a run that no worker has taken yet. */
export interface WaitingWork {
  readonly role: Role;
  readonly kind: "workflow task" | "step";
  /** Seconds since 1970 by the server's clock. */
  readonly since: number;
}

interface Task {
  /** Numbers of Temporal's own lists. */
  readonly state?: number | null;
  readonly scheduledTime?: Time | null;
}

interface Time {
  readonly seconds?: unknown;
}

/** The part of a run's description that is read here. */
interface PendingWork {
  readonly pendingWorkflowTask?: Task | null;
  readonly pendingActivities?:
    | readonly (Task &
        Pick<Pending, "activityType"> & { readonly nextAttemptScheduleTime?: Time | null })[]
    | null;
}

/** Steps that wait for their next attempt are left out: no worker could take them. */
export function waitingWork(raw: PendingWork): WaitingWork[] {
  const task = raw.pendingWorkflowTask;
  const steps = (raw.pendingActivities ?? []).flatMap((step): WaitingWork[] => {
    const role = roleOf(step.activityType?.name);
    if (step.state !== SCHEDULED || step.nextAttemptScheduleTime || role === null) return [];
    return [{ role, kind: "step", since: seconds(step.scheduledTime) }];
  });
  return task?.state === SCHEDULED
    ? [{ role: "workflow", kind: "workflow task", since: seconds(task.scheduledTime) }, ...steps]
    : steps;
}

/** Both for steps and for workflow tasks: handed to no worker yet. */
const SCHEDULED = 1;
/** Numbers of Temporal's kinds of task queue. */
const QUEUE_TYPE = { "workflow task": 1, step: 2 } as const;

function roleOf(step: string | null | undefined): Role | null {
  const entries = Object.entries(stepsByRole) as [Role, readonly string[]][];
  return entries.find(([, steps]) => steps.includes(step ?? ""))?.[0] ?? null;
}

function seconds(time: Time | null | undefined): number {
  return Number(time?.seconds ?? 0);
}

/** A worker that asks for work gets what waits: where nobody has asked since it began to wait, nobody is there. */
async function unservedRoles(waiting: readonly WaitingWork[], client: Client): Promise<Role[]> {
  const found = await Promise.all(
    waiting.map(async ({ role, kind, since }) => {
      const question: object = {
        namespace: client.options.namespace,
        taskQueue: { name: queues[role] },
        taskQueueType: QUEUE_TYPE[kind],
      };
      const { pollers } = await client.workflowService.describeTaskQueue(question);
      const served = pollers.some(({ lastAccessTime }) => seconds(lastAccessTime) >= since);
      return served ? [] : [role];
    }),
  );
  return [...new Set(found.flat())];
}

/** Names the queues and the command that serves them; null when every queue is served. */
export function unservedNote(roles: readonly Role[]): string | null {
  if (roles.length === 0) return null;
  const names = roles.map((role) => queues[role]).join(", ");
  // A run without a worker for its own tasks shows only that one queue, but will need them all.
  const [only] = roles.length === 1 && roles[0] !== "workflow" ? roles : [];
  const command = `vlr worker${only === undefined ? "" : ` --role ${only}`}`;
  return `no worker asks for work in ${names}, so the run waits. Start one in another window: ${command}`;
}

function countsIn(details: unknown): { done: number; total: number } | null {
  const { done, total } = (details ?? {}) as Readonly<Record<string, unknown>>;
  return typeof done === "number" && typeof total === "number" ? { done, total } : null;
}
