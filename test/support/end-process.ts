/** Ends a process that a test started. */
import type { ChildProcess } from "node:child_process";

/** Resolves when the process has ended; at once when it has already, or was never started. */
export async function endProcess(
  child: ChildProcess | null,
  signal: NodeJS.Signals = "SIGKILL",
): Promise<void> {
  if (child === null || child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once("close", resolve));
  child.kill(signal);
  await ended;
}
