/** A step that only waits still says that it is alive. */
import { describe, expect, test } from "vitest";
import { withSignsOfLife } from "../../activities/signs-of-life.ts";

describe("a step that waits", () => {
  const wait = (milliseconds: number, signal: AbortSignal): Promise<string> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, milliseconds, "done");
      signal.addEventListener("abort", () => {
        clearTimeout(timer);
        reject(signal.reason as Error);
      });
    });

  test("tells again and again that it is alive, and stops telling when it is done", async () => {
    let beats = 0;
    const beat = (): void => {
      beats += 1;
    };
    expect(await withSignsOfLife(beat, (signal) => wait(200, signal), 10)).toBe("done");
    expect(beats).toBeGreaterThan(2);
    const before = beats;
    await wait(50, new AbortController().signal);
    expect(beats).toBe(before);
  });

  test("ends with the reason why it may not go on", async () => {
    const beat = (): void => {
      throw new Error("cancelled");
    };
    await expect(withSignsOfLife(beat, (signal) => wait(20_000, signal), 10)).rejects.toThrow(
      "cancelled",
    );
  });
});
