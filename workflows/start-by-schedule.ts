/** What all runs of schedules have in common: the planned time, a start that leaves alone what goes on, and telling people of a failure. */
import {
  defineSearchAttributeKey,
  SearchAttributeType,
  WorkflowExecutionAlreadyStartedError,
} from "@temporalio/common";
import { CancellationScope, isCancellation, workflowInfo } from "@temporalio/workflow";
import type { NoticeSubject } from "../domain/notice.ts";
import type { ScheduledReviewResult } from "../domain/scheduled-review.ts";
import { failureInWords } from "./failure-words.ts";
import { tell } from "./tell-people.ts";

/** Set by Temporal on everything that a schedule starts. */
const plannedStart = defineSearchAttributeKey(
  "TemporalScheduledStartTime",
  SearchAttributeType.DATETIME,
);

/** The time that the schedule planned: ISO 8601, UTC. */
export function plannedAt(): string {
  const { typedSearchAttributes, startTime } = workflowInfo();
  return (typedSearchAttributes.get(plannedStart) ?? startTime).toISOString();
}

/** What is going on already under this ID, whoever started it, is left alone. */
export async function startOnce(
  workflowId: string,
  start: () => Promise<unknown>,
): Promise<ScheduledReviewResult> {
  try {
    await start();
    return { outcome: "started", workflowId };
  } catch (error) {
    if (error instanceof WorkflowExecutionAlreadyStartedError) {
      return { outcome: "already-going-on", workflowId };
    }
    throw error;
  }
}

/** Nobody watches a schedule: people are told when it could start nothing. */
export async function tellingFailure<T>(
  about: Pick<NoticeSubject, "city" | "kind">,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isCancellation(error)) await sayFailed(about, error);
    throw error;
  }
}

function sayFailed(about: Pick<NoticeSubject, "city" | "kind">, error: unknown): Promise<void> {
  const id = `${about.city}/schedule/${workflowInfo().runId}/failed`;
  const facts = { event: "failed", reason: failureInWords(error) } as const;
  return CancellationScope.nonCancellable(() =>
    tell({ v: 1, id, ...about, period: null, folder: null, ...facts }),
  );
}
