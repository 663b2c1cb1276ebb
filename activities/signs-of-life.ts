/** Tells that a step is alive while it waits for something that reports nothing itself. */

const INTERVAL_MS = 5_000;

/**
 * Calls `beat` again and again until the work is done. When `beat` throws (the run was cancelled), the signal that the work
 * got ends with that error.
 */
export async function withSignsOfLife<T>(
  beat: () => void,
  work: (signal: AbortSignal) => Promise<T>,
  intervalMs = INTERVAL_MS,
): Promise<T> {
  const controller = new AbortController();
  const timer = setInterval(() => {
    try {
      beat();
    } catch (error) {
      controller.abort(error);
    }
  }, intervalMs);
  try {
    return await work(controller.signal);
  } finally {
    clearInterval(timer);
  }
}
