/** A run is followed from this process: bugs, workers that fail, steps that are stopped. */
import { getEventListeners } from "node:events";
import { join } from "node:path";
import { expect, test } from "vitest";
import { storeFolder } from "../../activities/adapters/city-files.ts";
import { resultOf } from "../../cli/engine/ending-with.ts";
import { runThroughTemporal } from "../../cli/engine/run-through-temporal.ts";
import { startWorkers, workflowRoles } from "../../cli/engine/workers.ts";
import { openResources, type OpenResources } from "../../cli/open-resources.ts";
import type { ReviewRequest, ReviewResult } from "../../domain/review.ts";
import { copySmallCity, inScratch } from "../support/run-vlr.ts";
import { temporalForTests } from "../support/temporal-for-tests.ts";

const there = temporalForTests();

interface Followed {
  readonly result: Promise<ReviewResult>;
  readonly notes: string[];
  readonly interrupt: AbortController;
  readonly lost: AbortController;
}

function follow(request: ReviewRequest, workflowId: string): Followed {
  const notes: string[] = [];
  const [interrupt, lost] = [new AbortController(), new AbortController()];
  const result = runThroughTemporal(request, there.client, {
    workflowId,
    signal: interrupt.signal,
    lost: lost.signal,
    show: () => undefined,
    note: (line) => notes.push(line),
  });
  return { result, notes, interrupt, lost };
}

/** The request of a small city, and workers that work on it with these resources. */
async function withWorkers(
  change: (resources: OpenResources) => Partial<OpenResources>,
  work: (request: ReviewRequest) => Promise<void>,
): Promise<void> {
  await inScratch(async (scratch) => {
    const { resources, close } = await openResources(join(scratch, "var"), join(scratch, "out"));
    const tree = await storeFolder(resources.store, await copySmallCity(scratch));
    const changed = { ...resources, ...change(resources) };
    const workers = await startWorkers(there.engine, changed, workflowRoles);
    try {
      await work({
        v: 1,
        city: "recno",
        period: "2024",
        folder: tree,
        goals: null,
        offline: true,
      });
    } finally {
      workers.drain();
      await workers.finished;
      await close();
    }
  });
}

test("a bug in a step is tried three times, each said while it happens, and then it is the end", async () => {
  const definitions = () => Promise.reject(new TypeError("x is not a function"));
  await withWorkers(
    ({ warehouse }) => ({ warehouse: { ...warehouse, definitions } }),
    async (request) => {
      const { result, notes } = follow(request, "vlr/bug");
      await expect(result).rejects.toThrow("buildWarehouse: TypeError: x is not a function");
      await expect(result).rejects.not.toHaveProperty("code");
      expect(notes).toEqual([
        "buildWarehouse: attempt 2, because: TypeError: x is not a function",
        "buildWarehouse: attempt 3, because: TypeError: x is not a function",
      ]);
    },
  );
});

test("reviews that are followed one after another with the same signals leave no listener on them", async () => {
  await withWorkers(
    () => ({}),
    async (request) => {
      const [interrupt, lost] = [new AbortController(), new AbortController()];
      const listening = { workflowId: "vlr/again", signal: interrupt.signal, lost: lost.signal };
      const view = { show: () => undefined, note: () => undefined };
      for (let round = 0; round < 2; round += 1) {
        await runThroughTemporal(request, there.client, { ...listening, ...view });
        expect(getEventListeners(interrupt.signal, "abort")).toEqual([]);
        expect(getEventListeners(lost.signal, "abort")).toEqual([]);
      }
    },
  );
});

test("a result is asked for turn by turn, however long it takes, with one listener on the signal", async () => {
  const done = new AbortController();
  const warnings: Error[] = [];
  const warn = (warning: Error): unknown => warnings.push(warning);
  process.on("warning", warn);
  const handle = await there.client.workflow.start("nobodyWorksOnIt", {
    workflowId: "vlr/slow",
    taskQueue: "nobody",
  });
  const result = resultOf(handle, there.client, done.signal, 1_000);
  const ended = expect(result).rejects.toMatchObject({ cause: { message: "that is all" } });
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(getEventListeners(done.signal, "abort")).toHaveLength(1);
  await handle.terminate("that is all");
  await ended;
  process.off("warning", warn);
  expect(warnings).toEqual([]);
  expect(getEventListeners(done.signal, "abort")).toEqual([]);
});

test("Ctrl-C ends a step that would take long within seconds, and the run counts as cancelled", async () => {
  let [begun, stopped] = [0, 0];
  const build = (_: unknown, signal?: AbortSignal) =>
    new Promise<never>((_resolve, reject) => {
      begun = performance.now();
      signal?.addEventListener("abort", () => {
        stopped = performance.now();
        reject(new Error("the build was torn off"));
      });
    });
  await withWorkers(
    ({ warehouse }) => ({ warehouse: { ...warehouse, build } }),
    async (request) => {
      const { result, interrupt } = follow(request, "vlr/cancelled");
      while (begun === 0) await new Promise((resolve) => setTimeout(resolve, 50));
      const asked = performance.now();
      interrupt.abort();
      await expect(result).rejects.toMatchObject({ name: "AbortError" });
      // The run is over at once; the step learns of it with its next signs of life.
      while (stopped === 0) await new Promise((resolve) => setTimeout(resolve, 50));
      expect(stopped - asked).toBeLessThan(12_000);
      const { status } = await there.client.workflow.getHandle("vlr/cancelled").describe();
      expect(status.name).toBe("CANCELLED");
    },
  );
});

test("workers that fail end the wait at once, with their reason, and the run stays for the next ones", async () => {
  await inScratch(async (scratch) => {
    const { resources, close } = await openResources(join(scratch, "var"), join(scratch, "out"));
    const tree = await storeFolder(resources.store, await copySmallCity(scratch));
    await close();
    const request = { v: 1, city: "recno", period: "2024", goals: null, offline: true } as const;
    const { result, lost } = follow({ ...request, folder: tree }, "vlr/lost");
    const reason = new Error("the worker died");
    setTimeout(() => {
      lost.abort(reason);
    }, 500);
    await expect(result).rejects.toBe(reason);
    const handle = there.client.workflow.getHandle("vlr/lost");
    expect((await handle.describe()).status.name).toBe("RUNNING");
    await handle.terminate();
  });
});

test("when a worker cannot be made, its connection is closed", async () => {
  await inScratch(async (scratch) => {
    const { resources, close } = await openResources(join(scratch, "var"), join(scratch, "out"));
    await expect(startWorkers(there.engine, resources, ["nothing" as never])).rejects.toThrow();
    // An open connection would keep the SDK's runtime, of which there is one at a time.
    const workers = await startWorkers(there.engine, resources, ["compute"]);
    workers.drain();
    await workers.finished;
    await close();
  });
});
