/** Starts `networkReview`, follows it until it ends, and gives back its result; and the runs that the server knows. */
import { setTimeout as wait } from "node:timers/promises";
import {
  WorkflowExecutionAlreadyStartedError,
  type Client,
  type WorkflowHandle,
} from "@temporalio/client";
import { requestHash } from "../../activities/store-city-folder.ts";
import { ReportError } from "../../domain/errors.ts";
import type {
  NetworkProgress,
  NetworkRequest,
  NetworkResult,
} from "../../domain/network-review.ts";
import { priorities, queues } from "../../workflows/options.ts";
import { attributesOfNetwork } from "../../workflows/search-attributes.ts";
import { endingWith, resultOf, whenAborted } from "./ending-with.ts";
import { inOurWords } from "./run-through-temporal.ts";
import { searchAttributes } from "./search-attributes.ts";

const LOOK_EVERY_MS = 500;
const QUERY_LIMIT_MS = 5_000;
/** Reviews at work end with the next sign of life of their steps. */
const CANCEL_LIMIT_MS = 60_000;

export interface NetworkFollowing {
  readonly show: (progress: NetworkProgress) => void;
  /** One line that stays. */
  readonly note: (line: string) => void;
  /** Ctrl-C: the run is cancelled by the process that started it; one that joined only stops watching. */
  readonly signal: AbortSignal;
  /** The run can go on no more in this process: its reason is thrown, and the run stays as it is. */
  readonly lost: AbortSignal;
}

export function networkRunOf(network: string, period: string): string {
  return `vlr-network/${network}/${period}`;
}

/** A run with the same inputs that is going on is joined; one with other inputs is `invalid-config`. */
export async function runNetwork(
  request: NetworkRequest,
  client: Client,
  following: NetworkFollowing,
): Promise<NetworkResult> {
  const { signal, lost, note } = following;
  signal.throwIfAborted();
  const workflowId = networkRunOf(request.network, request.period);
  const { handle, joined } = await startOrJoin(request, client, workflowId);
  if (joined) note(`${workflowId} is going on already: its result is waited for`);
  const done = new AbortController();
  const watched = watch(handle, client, { ...following, done: done.signal });
  try {
    const ended = resultOf(handle, client, done.signal);
    const stopped = [whenAborted(signal, done.signal), whenAborted(lost, done.signal)];
    return (await Promise.race([ended, ...stopped])) as NetworkResult;
  } catch (error) {
    if (signal.aborted) await interrupted(handle, joined, note);
    signal.throwIfAborted();
    throw inOurWords(error, { workflowId, note });
  } finally {
    done.abort();
    await watched;
  }
}

async function startOrJoin(
  request: NetworkRequest,
  client: Client,
  workflowId: string,
): Promise<{ readonly handle: WorkflowHandle; readonly joined: boolean }> {
  const hash = requestHash(request);
  try {
    const handle = await client.workflow.start("networkReview", {
      workflowId,
      taskQueue: queues.workflow,
      args: [request],
      memo: { request: hash },
      typedSearchAttributes:
        (await searchAttributes(client)) === "known" ? attributesOfNetwork(request, "person") : [],
      priority: priorities.network,
    });
    return { handle, joined: false };
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    const handle = client.workflow.getHandle(workflowId);
    if ((await handle.describe()).memo?.["request"] === hash) return { handle, joined: true };
    const message = `a run of this network with other inputs is going on: ${workflowId}`;
    throw new ReportError("invalid-config", message, {
      hint: "Wait until it has ended (vlr network status), or stop it with Ctrl-C where it was started",
      cause: error,
    });
  }
}

/** Gives the reviews at work time to end. */
async function interrupted(
  handle: WorkflowHandle,
  joined: boolean,
  note: (line: string) => void,
): Promise<void> {
  if (joined) {
    note(`${handle.workflowId} goes on where it was started`);
    return;
  }
  await handle.cancel().catch(() => undefined);
  note("stopping: reviews at work end first");
  const ended = handle.result().then(
    () => true,
    () => true,
  );
  const late = wait(CANCEL_LIMIT_MS, false, { ref: false });
  if (await Promise.race([ended, late])) return;
  note(`${handle.workflowId} was told to stop; no worker has confirmed it yet`);
}

/** A server or worker that is away for a while is no failure here: the result tells the truth about the run. */
async function watch(
  handle: WorkflowHandle,
  client: Client,
  { show, done }: Pick<NetworkFollowing, "show"> & { readonly done: AbortSignal },
): Promise<void> {
  const look = async (): Promise<void> => {
    const progress = await progressOf(handle.workflowId, client);
    if (!done.aborted) show(progress);
  };
  while (!done.aborted) {
    await endingWith([done], client, look).catch(() => undefined);
    await wait(LOOK_EVERY_MS, undefined, { signal: done }).catch(() => undefined);
  }
}

function progressOf(workflowId: string, client: Client): Promise<NetworkProgress> {
  return client.withDeadline(Date.now() + QUERY_LIMIT_MS, () =>
    client.workflow.getHandle(workflowId).query<NetworkProgress>("networkProgress"),
  );
}

export interface NetworkRunStatus {
  readonly workflowId: string;
  readonly state: string;
  readonly started: string;
  readonly closed: string | null;
  /** Null when no worker answers. */
  readonly progress: NetworkProgress | null;
}

/** Newest first; of a run that went on with an empty history, the last part. */
export async function listNetworkRuns(client: Client): Promise<readonly NetworkRunStatus[]> {
  const runs: NetworkRunStatus[] = [];
  const seen = new Set<string>();
  for await (const info of client.workflow.list({ query: "WorkflowType = 'networkReview'" })) {
    if (info.status.name === "CONTINUED_AS_NEW" || seen.has(info.workflowId)) continue;
    seen.add(info.workflowId);
    runs.push({
      workflowId: info.workflowId,
      state: info.status.name.toLowerCase(),
      started: info.startTime.toISOString(),
      closed: info.closeTime?.toISOString() ?? null,
      progress: await progressOf(info.workflowId, client).catch(() => null),
    });
  }
  return runs;
}
