/** Runs of networks that are stopped, or whose folders go away, on a real server. */
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runNetwork } from "../../cli/engine/run-network.ts";
import type { OpenResources } from "../../cli/open-resources.ts";
import {
  following,
  progressOf,
  requestOf,
  temporalPlace,
  until,
  withWorkers,
  type TemporalPlace,
} from "../support/network-place.ts";
import { inScratch } from "../support/run-vlr.ts";
import { tinyId, writeCoast, writeNetwork, writeTinyCity } from "../support/tiny-network.ts";

let folder: string;
let place: TemporalPlace;

/** A server of its own for each test: reviews of other tests under the same IDs would be seen. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "vlr-test-"));
  place = await temporalPlace(folder);
});

afterEach(async () => {
  await place.close();
  await rm(folder, { recursive: true, force: true });
});

const NETWORK = "vlr-network/coast/2024";

const NOTHING = { done: 0, working: [] };

test("city folders that disappear while the run is at work are not missed: every review is made from the store", async () => {
  await inScratch(async (scratch) => {
    const coast = await writeNetwork(scratch);
    for (const index of [0, 1, 2]) await writeTinyCity(join(coast, "cities"), index);
    const change = (resources: OpenResources): OpenResources => ({
      ...resources,
      warehouse: {
        ...resources.warehouse,
        build: async (...asked) => {
          await rm(join(coast, "cities"), { recursive: true, force: true });
          return resources.warehouse.build(...asked);
        },
      },
    });
    await withWorkers(
      place,
      scratch,
      async (store) => {
        const { request } = await requestOf(coast, store, { window: 1 });
        const { cities } = await runNetwork(request, place.client, following());
        expect(existsSync(join(coast, "cities"))).toBe(false);
        expect(cities).toMatchObject(
          [0, 1, 2].map((index) => ({ id: tinyId(index), state: "done" })),
        );
      },
      { change },
    );
  });
});

test("a cancelled run ends its own reviews at work and begins no other; drafts that wait for people go on waiting", async () => {
  await inScratch(async (scratch) => {
    const waits = ["approval: { reviewers: [mayor], deadline: 30 days }"];
    const coast = await writeCoast(scratch, [{ more: waits }, {}, {}, {}]);
    let held = 0;
    await withWorkers(
      place,
      scratch,
      async (store) => {
        const { request } = await requestOf(coast, store, { window: 2 });
        const stop = new AbortController();
        const notes: string[] = [];
        const run = runNetwork(request, place.client, {
          ...following(),
          note: (line) => notes.push(line),
          signal: stop.signal,
        });
        const outcome = run.catch((error: unknown) => error);
        await until(async () => {
          const { done, working } = await progressOf(place.client, NETWORK).catch(() => NOTHING);
          return done === 1 && working.length === 2 && held === 2 ? true : null;
        });
        stop.abort();
        expect(await outcome).toMatchObject({ name: "AbortError" });
        const states = await Promise.all(
          [0, 1, 2].map(async (index) => {
            const review = place.client.workflow.getHandle(`vlr/${tinyId(index)}/2024`);
            return (await review.describe()).status.name;
          }),
        );
        expect(states).toEqual(["RUNNING", "CANCELLED", "CANCELLED"]);
        await expect(
          place.client.workflow.getHandle(`vlr/${tinyId(3)}/2024`).describe(),
        ).rejects.toThrow();
        const { status } = await place.client.workflow.getHandle(NETWORK).describe();
        expect(status.name).toBe("CANCELLED");
        await place.client.workflow.getHandle(`vlr/${tinyId(0)}/2024`).terminate();
      },
      {
        change: (resources) => ({
          ...resources,
          printer: {
            // The first city gets through, the others wait until they are stopped.
            print: async (html, signal) => {
              if (html.includes("Invented AA")) return resources.printer.print(html);
              held += 1;
              await pause(600_000, undefined, { ...(signal && { signal }) });
              throw new Error("nobody stopped it");
            },
          },
        }),
      },
    );
  });
});
