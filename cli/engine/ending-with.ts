/** Work that ends with an abort signal and leaves nothing behind on it: one signal may outlive thousands of reviews. */
import type { Client, WorkflowHandle } from "@temporalio/client";

/** Never resolves; throws the reason of the signal after what is to be done first. Listens no more once `done` is aborted. */
export async function whenAborted(
  signal: AbortSignal,
  done: AbortSignal,
  first?: () => Promise<void>,
): Promise<never> {
  if (!signal.aborted) {
    await new Promise((resolve) => {
      signal.addEventListener("abort", resolve, { once: true, signal: done });
    });
  }
  await first?.();
  throw signal.reason;
}

/** Questions to the server that end with any of the signals. The client never takes its listeners back, so it gets a signal that goes with them. */
export async function endingWith<T>(
  signals: readonly AbortSignal[],
  client: Client,
  ask: () => Promise<T>,
): Promise<T> {
  const own = new AbortController();
  const end = (): void => {
    own.abort(signals.find(({ aborted }) => aborted)?.reason);
  };
  if (signals.some(({ aborted }) => aborted)) end();
  for (const signal of signals) signal.addEventListener("abort", end, { once: true });
  try {
    return await client.withAbortSignal(own.signal, ask);
  } finally {
    for (const signal of signals) signal.removeEventListener("abort", end);
  }
}

/** The server answers each question for a result after 20 seconds, so a turn has few of them. */
const TURN_MS = 60_000;

/**
 * The result of a run, however long it takes. Throws what `WorkflowHandle.result` throws, and ends with the signal. A turn
 * has no deadline, shortly before which the server answers at once and would be asked without a pause.
 */
export async function resultOf(
  handle: Pick<WorkflowHandle, "result">,
  client: Client,
  signal: AbortSignal,
  turnMs = TURN_MS,
): Promise<unknown> {
  for (;;) {
    const turn = AbortSignal.timeout(turnMs);
    try {
      return await endingWith([signal, turn], client, () => handle.result());
    } catch (error) {
      if (signal.aborted || !turn.aborted) throw error;
    }
  }
}
