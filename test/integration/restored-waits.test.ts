/** Waits that are begun again on a new server: who began the run is kept. */
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runNetwork } from "../../cli/engine/run-network.ts";
import { searchAttributes } from "../../cli/engine/search-attributes.ts";
import { approvalOf, restoreWaits } from "../../cli/engine/waiting-runs.ts";
import { approvalsIn } from "../../cli/places.ts";
import { attributes, attributesOf } from "../../workflows/search-attributes.ts";
import {
  requestOf,
  temporalPlace,
  until,
  withWorkers,
  type TemporalPlace,
} from "../support/network-place.ts";
import { inScratch } from "../support/run-vlr.ts";
import { tinyId, writeNetwork, writeTinyCity } from "../support/tiny-network.ts";

const WAITS = { more: ["approval: { reviewers: [mayor], deadline: 30 days }"] };

/** On a server that knows nothing yet. */
async function onNewServer<T>(
  scratch: string,
  work: (place: TemporalPlace) => Promise<T>,
): Promise<T> {
  const place = await temporalPlace(await mkdtemp(join(scratch, "server-")));
  try {
    await searchAttributes(place.client);
    return await work(place);
  } finally {
    await place.close();
  }
}

test("a review of a schedule and one of a network are still theirs after Temporal's database was lost, and lost again", async () => {
  await inScratch(async (scratch) => {
    const folder = await writeTinyCity(scratch, 9, WAITS);
    const coast = await writeNetwork(scratch);
    await writeTinyCity(join(coast, "cities"), 0, WAITS);
    const ids = [tinyId(9), tinyId(0)].map((city) => `vlr/${city}/2024`);
    await onNewServer(scratch, async (place) => {
      const { client } = place;
      await withWorkers(place, scratch, async (store) => {
        await client.workflow.execute("scheduledReview", {
          workflowId: "vlr-schedule/any",
          taskQueue: "vlr",
          args: [{ v: 1, city: tinyId(9), folder }],
          typedSearchAttributes: attributesOf({ city: tinyId(9) }, "schedule"),
        });
        const { request } = await requestOf(coast, store);
        await runNetwork(request, client, {
          show: () => undefined,
          note: () => undefined,
          signal: new AbortController().signal,
          lost: new AbortController().signal,
        });
        for (const id of ids) await until(() => approvalOf(client, id));
      });
    });
    for (const loss of ["first", "second"]) {
      await onNewServer(scratch, async (place) => {
        const { client } = place;
        const restored = await restoreWaits(client, approvalsIn(scratch));
        expect(restored.toSorted(), loss).toEqual(ids.toSorted());
        await withWorkers(place, scratch, async () => {
          for (const id of ids) await until(() => approvalOf(client, id));
        });
        const started = ids.map(async (id) => {
          const { typedSearchAttributes: found } = await client.workflow.getHandle(id).describe();
          return [found.get(attributes.trigger), found.get(attributes.network)];
        });
        expect(await Promise.all(started), loss).toEqual([
          ["schedule", undefined],
          ["network", "coast"],
        ]);
      });
    }
  });
});
