/** Long work gives way now and then, so that signs of life go out and a cancellation comes in. */
import { setImmediate } from "node:timers/promises";

/** Throws the reason of `signal` once it is aborted. */
export async function breathe(signal: AbortSignal | undefined): Promise<void> {
  await setImmediate();
  signal?.throwIfAborted();
}
