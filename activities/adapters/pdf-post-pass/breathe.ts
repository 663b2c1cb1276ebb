/** Long work gives way now and then, so that signs of life go out and a cancellation comes in. */
import { setImmediate } from "node:timers/promises";

export async function breathe(): Promise<void> {
  await setImmediate();
}
