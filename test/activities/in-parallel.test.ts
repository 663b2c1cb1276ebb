/** Work on a list, a few items at a time. */
import { describe, expect, test } from "vitest";
import { inParallel } from "../../activities/in-parallel.ts";

describe("work in parallel", () => {
  test("keeps the order of the list and its limit", async () => {
    let running = 0;
    let most = 0;
    const results = await inParallel([5, 1, 4, 2, 3], 2, async (delay, index) => {
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setTimeout(resolve, delay));
      running -= 1;
      return `${index}:${delay}`;
    });
    expect(results).toEqual(["0:5", "1:1", "2:4", "3:2", "4:3"]);
    expect(most).toBe(2);
  });

  test("starts nothing more after a failure", async () => {
    const started: number[] = [];
    const work = (item: number): Promise<void> => {
      started.push(item);
      return item === 2 ? Promise.reject(new Error("two")) : Promise.resolve();
    };
    await expect(inParallel([1, 2, 3, 4], 1, work)).rejects.toThrow("two");
    expect(started).toEqual([1, 2]);
  });
});
