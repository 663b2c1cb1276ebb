/** Who goes first when a network and an analyst wait for the same worker, on a real server. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { storeFolder } from "../../activities/adapters/city-files.ts";
import { runNetwork } from "../../cli/engine/run-network.ts";
import { runThroughTemporal } from "../../cli/engine/run-through-temporal.ts";
import { queues } from "../../workflows/options.ts";
import {
  following,
  requestOf,
  temporalPlace,
  until,
  withWorkers,
  type TemporalPlace,
} from "../support/network-place.ts";
import { inScratch } from "../support/run-vlr.ts";
import { tinyId, writeCoast, writeTinyCity } from "../support/tiny-network.ts";

let folder: string;
let place: TemporalPlace;

/** A server of its own for the test: reviews of others would be seen in its queues. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "vlr-test-"));
  place = await temporalPlace(folder);
});

afterEach(async () => {
  await place.close();
  await rm(folder, { recursive: true, force: true });
});

test("an analyst's run overtakes the reviews of a network that wait for the same worker", async () => {
  await inScratch(async (scratch) => {
    const ids = [0, 1, 2, 3, 4, 5].map(tinyId);
    const coast = await writeCoast(
      scratch,
      ids.map(() => ({})),
    );
    const held = gate();
    await withWorkers(
      place,
      scratch,
      async (store) => {
        const { request } = await requestOf(coast, store);
        const run = runNetwork(request, place.client, following());
        await untilQueued(ids.length - 1);
        // The analyst comes last, while the only place for such steps is taken.
        const analyst = tinyId(20);
        const order = {
          v: 1,
          city: analyst,
          period: "2024",
          folder: await storeFolder(store, await writeTinyCity(scratch, 20)),
          goals: null,
          offline: true,
        } as const;
        const workflowId = `vlr/${analyst}/2024`;
        const own = runThroughTemporal(order, place.client, { ...following(), workflowId });
        await untilQueued(ids.length);
        held.open();
        await Promise.all([run, own]);
        const starts: { id: string; at: string }[] = [];
        for (const id of [...ids, analyst]) starts.push({ id, at: await startOfBuild(id) });
        const inOrder = starts.sort((a, b) => (a.at < b.at ? -1 : 1)).map(({ id }) => id);
        // One step of the network was under way already.
        expect(inOrder.indexOf(analyst), inOrder.join(" ")).toBe(1);
      },
      {
        change: (resources) => ({
          ...resources,
          warehouse: {
            ...resources.warehouse,
            build: async (...args) => {
              await held.opened;
              return resources.warehouse.build(...args);
            },
          },
        }),
      },
    );
  });
});

function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return {
    opened,
    open: () => {
      open();
    },
  };
}

/** Until so many builds lie in the queue, by the server's own count: a step is asked for a moment before it lies there. */
function untilQueued(count: number): Promise<true> {
  return until(async () => {
    const question: object = {
      namespace: "default",
      taskQueue: { name: queues.compute },
      taskQueueType: STEPS,
      reportStats: true,
    };
    const { stats } = await place.client.workflowService.describeTaskQueue(question);
    return Number(stats?.approximateBacklogCount ?? 0) >= count ? true : null;
  });
}

/** Temporal's number for the queue of steps. */
const STEPS = 2;

/** When a worker took the step, by the server's clock. */
async function startOfBuild(id: string): Promise<string> {
  const { events } = await place.client.workflow.getHandle(`vlr/${id}/2024`).fetchHistory();
  const scheduled = (events ?? []).find(
    (event) => event.activityTaskScheduledEventAttributes?.activityType?.name === "buildWarehouse",
  );
  const started = (events ?? []).find(
    (event) =>
      String(event.activityTaskStartedEventAttributes?.scheduledEventId) ===
      String(scheduled?.eventId),
  );
  const { seconds, nanos } = started?.eventTime ?? {};
  return `${String(seconds)}.${String(nanos ?? 0).padStart(9, "0")}`;
}
