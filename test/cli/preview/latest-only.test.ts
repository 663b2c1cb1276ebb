/** Work that is asked for while it is being done. */
import { setImmediate as soon } from "node:timers/promises";
import { expect, test } from "vitest";
import { latestOnly } from "../../../cli/preview/latest-only.ts";

test("whatever is asked for during the work is done once more, never at the same time", async () => {
  const open: (() => void)[] = [];
  const { ask, settled } = latestOnly(() => new Promise((resolve) => open.push(resolve)));
  ask();
  ask();
  ask();
  expect(open).toHaveLength(1);
  open[0]!();
  await soon();
  expect(open).toHaveLength(2);
  open[1]!();
  await settled();
  expect(open).toHaveLength(2);
  ask();
  expect(open).toHaveLength(3);
  open[2]!();
  await settled();
});

test("work that fails can be asked for again", async () => {
  let count = 0;
  const { ask, settled } = latestOnly(() => {
    count += 1;
    return count === 1 ? Promise.reject(new Error("first")) : Promise.resolve();
  });
  ask();
  await expect(settled()).rejects.toThrow("first");
  ask();
  await settled();
  expect(count).toBe(2);
});
