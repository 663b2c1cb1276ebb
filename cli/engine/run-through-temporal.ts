/** Starts `cityReview`, follows it until it ends, and gives back its result. */
import { setTimeout as wait } from "node:timers/promises";
import {
  ActivityFailure,
  ApplicationFailure,
  CancelledFailure,
  Client,
  Connection,
  TerminatedFailure,
  TimeoutFailure,
  WorkflowExecutionAlreadyStartedError,
  WorkflowFailedError,
  type WorkflowHandle,
} from "@temporalio/client";
import { fromFailure } from "../../activities/run-as-activity.ts";
import { requestHash } from "../../activities/store-city-folder.ts";
import type { Approval } from "../../domain/approval.ts";
import { ReportError } from "../../domain/errors.ts";
import type { ReviewProgress, ReviewRequest, ReviewResult } from "../../domain/review.ts";
import { priorities, queues } from "../../workflows/options.ts";
import { retriesUntilClosed } from "./closing-calls.ts";
import type { Engine } from "./connection.ts";
import { endingWith, resultOf, whenAborted } from "./ending-with.ts";
import { attributesAtStart } from "./search-attributes.ts";
import { assertServerVersion } from "./server-version.ts";
import { approvalOf } from "./waiting-runs.ts";
import { watchRun, type RunView } from "./watch-run.ts";

/** A cancellation counts once a worker has taken it up, at once where there is one; its steps end with their next sign of life. */
const CANCEL_LIMIT_MS = 20_000;
/** Whether a run waits for people only its worker can say; without one nobody is kept waiting for that. */
const ASK_LIMIT_MS = 5_000;

/** A client and the way to close it. Throws `engine-unavailable` when no server answers that can be used. */
export async function connectClient(
  engine: Engine,
): Promise<{ client: Client; close: () => Promise<void> }> {
  const connection = await connected(engine);
  try {
    await assertServerVersion(connection, engine.address);
  } catch (error) {
    await connection.close();
    throw error;
  }
  const { namespace, payloads } = engine;
  const dataConverter = { payloadCodecs: [payloads.codec] };
  const client = new Client({ connection, namespace, dataConverter });
  return { client, close: () => connection.close() };
}

async function connected({ connectionOptions, address }: Engine): Promise<Connection> {
  try {
    return await Connection.connect({
      connectTimeout: "10s",
      interceptors: retriesUntilClosed(),
      ...connectionOptions,
    });
  } catch (error) {
    throw new ReportError("engine-unavailable", `no Temporal server answers at ${address}`, {
      hint: "Start it, correct temporal.toml or TEMPORAL_ADDRESS, or make the review without a server: --inline",
      cause: error,
    });
  }
}

/** How a run is followed. */
export interface Following extends RunView {
  readonly workflowId: string;
  /** Ctrl-C: the run is cancelled by the process that started it; one that joined only stops watching. */
  readonly signal: AbortSignal;
  /** The run can go on no more in this process: its reason is thrown, and the run stays as it is. */
  readonly lost: AbortSignal;
}

/** What a run has come to: its end, or a draft that waits for people. */
export interface FollowedRun extends ReviewResult {
  /** Null when it has ended. */
  readonly waiting: Approval | null;
}

/**
 * Runs the review under `workflowId` until it has ended or waits for people. A run that is going on with the same inputs is
 * joined; one with other inputs is an error, because its result would not be the one asked for.
 */
export async function runThroughTemporal(
  request: ReviewRequest,
  client: Client,
  options: Following,
): Promise<FollowedRun> {
  const { signal, lost, workflowId, note } = options;
  signal.throwIfAborted();
  const { handle, joined } = await startOrJoin(request, client, workflowId);
  if (joined) {
    const until = [signal, lost, AbortSignal.timeout(ASK_LIMIT_MS)];
    const asked = endingWith(until, client, () => approvalOf(client, workflowId));
    note(joinedNote(workflowId, await asked.catch(() => null)));
  }
  const done = new AbortController();
  const interrupted = async (): Promise<void> => {
    if (joined) {
      note(`${workflowId} goes on where it was started`);
      return;
    }
    await handle.cancel().catch(() => undefined);
    await wait(CANCEL_LIMIT_MS, undefined, { signal: done.signal });
    note(`${workflowId} was told to stop; no worker has confirmed it yet`);
  };
  const draft = draftThatWaits(options.show);
  const watched = watchRun(handle, client, { ...options, ...draft, signal: done.signal });
  try {
    // Ends with the following: a question that nobody waits for any more would outlive the connection.
    const ended = resultOf(handle, client, done.signal).then((result) => ({
      ...(result as ReviewResult),
      waiting: null,
    }));
    const stopped = [whenAborted(signal, done.signal, interrupted), whenAborted(lost, done.signal)];
    return await Promise.race([ended, draft.waits, ...stopped]);
  } catch (error) {
    signal.throwIfAborted();
    throw inOurWords(error, options);
  } finally {
    done.abort();
    await watched;
  }
}

function joinedNote(workflowId: string, waiting: Approval | null): string {
  return waiting === null
    ? `${workflowId} is going on already: its result is waited for`
    : `${workflowId} has made this draft and waits for approval already`;
}

/** Listens to what a run shows: `waits` resolves when it begins to wait for people, else never. */
function draftThatWaits(show: RunView["show"]) {
  let resolve: (run: FollowedRun) => void = () => undefined;
  const waits = new Promise<FollowedRun>((resolvePromise) => {
    resolve = resolvePromise;
  });
  return {
    waits,
    show: (progress: ReviewProgress): void => {
      show(progress);
      const { approval, stages } = progress;
      if (approval?.state !== "waiting") return;
      resolve({ bundle: approval.bundle, stages, waiting: approval });
    },
  };
}

async function startOrJoin(
  request: ReviewRequest,
  client: Client,
  workflowId: string,
): Promise<{ readonly handle: WorkflowHandle; readonly joined: boolean }> {
  try {
    const handle = await client.workflow.start("cityReview", {
      workflowId,
      taskQueue: queues.workflow,
      args: [request],
      memo: { request: requestHash(request) },
      typedSearchAttributes: await attributesAtStart(client, request, "person"),
      // Somebody waits for it: its steps come before those of a network that waits for the same workers.
      priority: priorities.analyst,
    });
    return { handle, joined: false };
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    const handle = client.workflow.getHandle(workflowId);
    const { memo } = await handle.describe();
    if (memo?.["request"] === requestHash(request)) return { handle, joined: true };
    throw new ReportError("invalid-config", `a run with other inputs is going on: ${workflowId}`, {
      hint: "Wait until it has ended (vlr status), or stop it with Ctrl-C where it was started",
      cause: error,
    });
  }
}

/** The `ReportError` that a step threw; an end by somebody else's hand as an interruption; anything else as the bug it is. */
export function inOurWords(
  error: unknown,
  { workflowId, note }: Pick<Following, "workflowId" | "note">,
): unknown {
  if (!(error instanceof WorkflowFailedError)) return error;
  const { cause } = error;
  if (cause instanceof CancelledFailure || cause instanceof TerminatedFailure) {
    note(`${workflowId} was stopped by somebody else`);
    return new DOMException("the run was stopped", "AbortError");
  }
  const step = cause instanceof ActivityFailure ? `${cause.activityType}: ` : "";
  const root = rootOf(cause ?? error);
  if (root instanceof TimeoutFailure) {
    return new ReportError("engine-unavailable", `${step}no worker finished it in time`, {
      hint: "See with vlr status whether workers run, and run again: finished steps are kept",
      cause: error,
    });
  }
  return fromFailure(cause) ?? new Error(`${step}${root.message}`, { cause: error });
}

/** The failure that began it; what a bug was in its own process is only its stack. */
function rootOf(error: Error): Error {
  for (let inner = error; ;) {
    if (inner instanceof ApplicationFailure || !(inner.cause instanceof Error)) return inner;
    inner = inner.cause;
  }
}
