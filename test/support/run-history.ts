/** What Temporal has recorded of a run's steps: read from its history, and waited for without a clock. */
import { setTimeout as wait } from "node:timers/promises";
import { Connection, isGrpcServiceError, type WorkflowHandle } from "@temporalio/client";

type HistoryEvent = NonNullable<
  Awaited<ReturnType<WorkflowHandle["fetchHistory"]>>["events"]
>[number];

/** Each step once: sources that are fetched side by side are steps of one stage. */
interface RecordedStep {
  /** Name of its activity. */
  readonly stage: string;
  /** Number of the attempt that finished it; null before. Temporal records no attempt until then. */
  readonly attempt: number | null;
}

interface RecordedRun {
  /** In the order in which they were asked for. */
  readonly steps: readonly RecordedStep[];
  /** Stages of which every step has finished: the steps of a stage are asked for all at once. */
  readonly finished: readonly string[];
}

/**
 * Reads the history while it is written, until `enough` says so or the run has ended. A run that is not there yet is waited
 * for; what is there already is read at once.
 */
export async function recordedRun(
  address: string,
  workflowId: string,
  enough: (run: RecordedRun) => boolean,
): Promise<RecordedRun> {
  const connection = await Connection.connect({ address });
  try {
    const events: HistoryEvent[] = [];
    for (let token: Uint8Array | null = null; ;) {
      const page = await pageOf(connection, workflowId, token);
      events.push(...(page?.history?.events ?? []));
      const run = runOf(events);
      token = page?.nextPageToken ?? null;
      const hasEnded = page !== null && (token === null || token.length === 0);
      if (hasEnded || enough(run)) return run;
      if (page === null) await wait(20);
    }
  } finally {
    await connection.close();
  }
}

/** The server answers when something new is recorded. Null when there is no such run yet. */
async function pageOf(connection: Connection, workflowId: string, token: Uint8Array | null) {
  try {
    return await connection.workflowService.getWorkflowExecutionHistory({
      namespace: "default",
      execution: { workflowId },
      waitNewEvent: true,
      nextPageToken: token,
    });
  } catch (error) {
    if (isGrpcServiceError(error) && error.message.includes("NOT_FOUND")) return null;
    throw error;
  }
}

function runOf(events: readonly HistoryEvent[]): RecordedRun {
  const attempts = new Map<string, number | null | undefined>();
  const completed = new Set<string>();
  for (const event of events) {
    const { activityTaskStartedEventAttributes: started } = event;
    if (started) attempts.set(String(started.scheduledEventId), started.attempt);
    const { activityTaskCompletedEventAttributes: done } = event;
    if (done) completed.add(String(done.scheduledEventId));
  }
  const steps = events.flatMap(({ eventId, activityTaskScheduledEventAttributes: asked }) => {
    const id = String(eventId);
    const attempt = completed.has(id) ? (attempts.get(id) ?? null) : null;
    return asked ? [{ stage: asked.activityType?.name ?? "", attempt }] : [];
  });
  return {
    steps,
    finished: [...new Set(steps.map(({ stage }) => stage))].filter((name) =>
      steps.every(({ stage, attempt }) => stage !== name || attempt !== null),
    ),
  };
}
