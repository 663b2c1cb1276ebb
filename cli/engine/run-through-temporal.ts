/** Starts `cityReview`, follows it until it ends, and gives back its result. */
import {
  Client,
  Connection,
  WorkflowExecutionAlreadyStartedError,
  WorkflowFailedError,
  type WorkflowHandle,
} from "@temporalio/client";
import { canonicalJson, sha256Of } from "../../activities/adapters/canonical-json.ts";
import { fromFailure } from "../../activities/run-as-activity.ts";
import { ReportError } from "../../domain/errors.ts";
import type { ReviewProgress, ReviewRequest, ReviewResult } from "../../domain/review.ts";
import { queues } from "../../workflows/options.ts";
import type { Engine } from "./connection.ts";
import { withCounts } from "./run-inline.ts";

const LOOK_EVERY_MS = 300;

/** A client and the way to close it. Throws `engine-unavailable` when the server does not answer. */
export async function connectClient(
  engine: Engine,
): Promise<{ client: Client; close: () => Promise<void> }> {
  try {
    const connection = await Connection.connect({
      connectTimeout: "10s",
      ...engine.connectionOptions,
    });
    const client = new Client({ connection, namespace: engine.namespace });
    return { client, close: () => connection.close() };
  } catch (error) {
    throw new ReportError("engine-unavailable", `no Temporal server answers at ${engine.address}`, {
      hint: "Start it, correct temporal.toml or TEMPORAL_ADDRESS, or make the review without a server: --inline",
      cause: error,
    });
  }
}

/**
 * Runs the review under `workflowId`. A run that is going on with the same inputs is joined;
 * one with other inputs is an error, because its result would not be the one asked for.
 */
export async function runThroughTemporal(
  request: ReviewRequest,
  client: Client,
  options: {
    readonly workflowId: string;
    readonly signal: AbortSignal;
    readonly show: (progress: ReviewProgress) => void;
  },
): Promise<ReviewResult> {
  options.signal.throwIfAborted();
  const handle = await startOrJoin(request, client, options.workflowId);
  const cancel = (): void => {
    void handle.cancel().catch(() => undefined);
  };
  options.signal.addEventListener("abort", cancel, { once: true });
  if (options.signal.aborted) cancel();
  const watching = new AbortController();
  const watched = watch(handle, watching.signal, options.show);
  try {
    return (await handle.result()) as ReviewResult;
  } catch (error) {
    options.signal.throwIfAborted();
    throw asReportError(error, options.workflowId);
  } finally {
    watching.abort();
    options.signal.removeEventListener("abort", cancel);
    await watched;
  }
}

/** Names everything that was asked for: folder, goals, offline or not. */
function requestHash(request: ReviewRequest): string {
  return sha256Of(canonicalJson(request));
}

async function startOrJoin(
  request: ReviewRequest,
  client: Client,
  workflowId: string,
): Promise<WorkflowHandle> {
  try {
    return await client.workflow.start("cityReview", {
      workflowId,
      taskQueue: queues.workflow,
      args: [request],
      memo: { request: requestHash(request) },
    });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    const handle = client.workflow.getHandle(workflowId);
    const { memo } = await handle.describe();
    if (memo?.["request"] === requestHash(request)) return handle;
    throw new ReportError("invalid-config", `a run with other inputs is going on: ${workflowId}`, {
      hint: "Wait until it has ended (vlr status), or stop it with Ctrl-C where it was started",
      cause: error,
    });
  }
}

/** Asks for the progress until told to stop. A server that is away for a while is no failure here. */
async function watch(
  handle: WorkflowHandle,
  signal: AbortSignal,
  show: (progress: ReviewProgress) => void,
): Promise<void> {
  for (;;) {
    try {
      const progress = await handle.query<ReviewProgress>("progress");
      const { raw } = await handle.describe();
      const beats = raw.pendingActivities?.[0]?.heartbeatDetails?.payloads?.[0]?.data;
      if (signal.aborted) return;
      show(withCounts(progress, countsIn(beats)));
    } catch {
      // The result promise tells the truth about the run; this only paints.
      if (signal.aborted) return;
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

function countsIn(data: Uint8Array | null | undefined): { done: number; total: number } | null {
  if (!data || data.length === 0) return null;
  try {
    const details = JSON.parse(Buffer.from(data).toString("utf8")) as Record<
      string,
      unknown
    > | null;
    const [done, total] = [details?.["done"], details?.["total"]];
    return typeof done === "number" && typeof total === "number" ? { done, total } : null;
  } catch {
    return null;
  }
}

function asReportError(error: unknown, workflowId: string): unknown {
  if (!(error instanceof WorkflowFailedError)) return error;
  return (
    fromFailure(error.cause) ??
    new Error(`${workflowId}: ${error.cause?.message ?? error.message}`, { cause: error })
  );
}
