/** Work that is asked for more often than it can be done. */

/**
 * Runs `work` one at a time; whatever is asked for while it runs is done once more afterwards. Gives back what asks, and what
 * waits until nothing is left to do.
 */
export function latestOnly(work: () => Promise<void>): {
  readonly ask: () => void;
  readonly settled: () => Promise<void>;
} {
  let state: "idle" | "working" | "asked-again" = "idle";
  let running = Promise.resolve();
  const run = async (): Promise<void> => {
    try {
      do {
        state = "working";
        await work();
      } while (isAskedAgain());
    } finally {
      state = "idle";
    }
  };
  const isAskedAgain = (): boolean => state === "asked-again";
  return {
    ask: () => {
      if (state === "idle") running = run();
      else state = "asked-again";
    },
    settled: () => running,
  };
}
