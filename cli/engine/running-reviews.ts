/** Reviews that somebody else has begun, as a step sees them: through the client of its own worker. */
import { setTimeout as pause } from "node:timers/promises";
import { WorkflowFailedError, type Client } from "@temporalio/client";
import type { RunningReviews } from "../../activities/resources.ts";
import type { JoinedReview } from "../../domain/network-review.ts";
import type { ReviewResult } from "../../domain/review.ts";
import { inOurWords } from "./run-through-temporal.ts";
import { approvalOf } from "./waiting-runs.ts";

const LOOK_EVERY_MS = 1_000;

export function runningReviews(client: Client): RunningReviews {
  return {
    follow: async ({ workflowId, requestHash }, signal) => {
      const { memo, runId } = await client.workflow.getHandle(workflowId).describe();
      if (memo?.["request"] !== requestHash) return "other-inputs";
      return followed(client, { workflowId, runId }, signal);
    },
  };
}

async function followed(
  client: Client,
  { workflowId, runId }: { readonly workflowId: string; readonly runId: string },
  signal: AbortSignal,
): Promise<JoinedReview> {
  const handle = client.workflow.getHandle(workflowId, runId);
  for (;;) {
    signal.throwIfAborted();
    const { status } = await handle.describe();
    if (status.name !== "RUNNING") break;
    const waiting = await approvalOf(client, workflowId).catch(() => null);
    if (waiting !== null) return { bundle: waiting.bundle, draft: "waits" };
    await pause(LOOK_EVERY_MS, undefined, { signal });
  }
  try {
    const { bundle } = (await handle.result()) as ReviewResult;
    return { bundle, draft: "ended" };
  } catch (error) {
    if (!(error instanceof WorkflowFailedError)) throw error;
    throw inOurWords(error, { workflowId, note: () => undefined });
  }
}
