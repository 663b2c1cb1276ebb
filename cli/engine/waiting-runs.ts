/** Runs that wait for people: what they wait for, making way for another, and starting them again when Temporal lost them. */
import { setTimeout as pause } from "node:timers/promises";
import {
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
  type Client,
} from "@temporalio/client";
import { requestHash } from "../../activities/store-city-folder.ts";
import type { ApprovalLog, OpenWait } from "../../activities/resources.ts";
import type { Approval } from "../../domain/approval.ts";
import type { ReviewKey } from "../../domain/edition.ts";
import type { ReviewRequest } from "../../domain/review.ts";
import { queues } from "../../workflows/options.ts";
import { attributesAtStart } from "./search-attributes.ts";

/** Workflow ID of the run that may become an edition. */
export function runOf({ city, period }: ReviewKey): string {
  return `vlr/${city}/${period}`;
}

/** Null when the run is unknown, has ended, or does not wait (yet). A worker has to answer. */
export async function approvalOf(client: Client, workflowId: string): Promise<Approval | null> {
  const handle = client.workflow.getHandle(workflowId);
  if (!(await isRunning(client, workflowId))) return null;
  const approval = await handle.query<Approval | null>("approval");
  return approval?.state === "waiting" ? approval : null;
}

interface Way {
  readonly other: "stays" | "makes-way";
  readonly note: (line: string) => void;
}

/**
 * "free" when the run may take the ID of its review, because nobody has it, or a run with the same inputs. A run of other
 * inputs that waits for approval stays ("beside"), or is cancelled first.
 */
export async function makeWay(
  request: ReviewRequest,
  client: Client,
  { other, note }: Way,
): Promise<"free" | "beside"> {
  const workflowId = runOf(request);
  if (!(await isRunning(client, workflowId))) return "free";
  const handle = client.workflow.getHandle(workflowId);
  const { memo } = await handle.describe();
  if (memo?.["request"] === requestHash(request)) return "free";
  if ((await approvalOf(client, workflowId)) === null) return "free";
  if (other === "stays") {
    note(`${workflowId} waits for approval of another draft: this one is made beside it`);
    return "beside";
  }
  await handle.cancel();
  await handle.result().catch(() => undefined);
  note(`${workflowId} waited for approval of another draft and makes way`);
  return "free";
}

async function isRunning(client: Client, workflowId: string): Promise<boolean> {
  return (await stateOf(client, workflowId)) === "RUNNING";
}

async function stateOf(client: Client, workflowId: string, runId?: string): Promise<string | null> {
  try {
    return (await client.workflow.getHandle(workflowId, runId).describe()).status.name;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return null;
    throw error;
  }
}

/**
 * Starts the waits again that the store knows and Temporal does not: its database was lost. Decisions that were made count,
 * and the deadline stays. Gives back the workflow IDs.
 */
export async function restoreWaits(
  client: Client,
  approvals: ApprovalLog,
): Promise<readonly string[]> {
  // The newest wait of a review is the one that counts.
  const newest = new Map(
    (await approvals.waiting()).map((open) => [runOf(open.wait), open] as const),
  );
  const restored: string[] = [];
  for (const [workflowId, open] of newest) {
    const known = await stateOf(client, workflowId, open.wait.runId);
    if (known !== null || (await isRunning(client, workflowId))) continue;
    if (await startAgain(client, workflowId, open)) restored.push(workflowId);
  }
  return restored;
}

/** Runs that were begun again make their draft first, of which every step is in the store; then they wait. */
export async function untilTheyWait(
  client: Client,
  workflowIds: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  for (const workflowId of workflowIds) {
    while (
      (await isRunning(client, workflowId)) &&
      (await approvalOf(client, workflowId)) === null
    ) {
      await pause(LOOK_EVERY_MS, undefined, { signal });
    }
  }
}

const LOOK_EVERY_MS = 300;

async function startAgain(
  client: Client,
  workflowId: string,
  { wait, decisions }: OpenWait,
): Promise<boolean> {
  const { runId, since, startedBy = { trigger: "person" } } = wait;
  const { resumed, ...request } = wait.request;
  try {
    await client.workflow.start("cityReview", {
      workflowId,
      taskQueue: queues.workflow,
      args: [{ ...request, resumed: { ...resumed, runId, since, decisions } }],
      // A run with the same inputs joins it, as it would have joined the first.
      memo: { request: requestHash(request) },
      typedSearchAttributes: await attributesAtStart(
        client,
        { ...startedBy, city: request.city, period: request.period },
        startedBy.trigger,
      ),
    });
    return true;
  } catch (error) {
    if (error instanceof WorkflowExecutionAlreadyStartedError) return false;
    throw error;
  }
}
