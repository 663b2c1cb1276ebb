/** Runs of networks on a real server: who is waited for, what is fetched, what happens when something fails. */
import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runNetwork } from "../../cli/engine/run-network.ts";
import type { NetworkFindings } from "../../domain/findings/network-findings.ts";
import type { Manifest } from "../../domain/manifest.ts";
import type { ArtifactRef } from "../../domain/artifact.ts";
import type { NetworkProgress, NetworkResult } from "../../domain/network-review.ts";
import type { ArtifactStore } from "../../activities/resources.ts";
import { startServer } from "../support/http-server.ts";
import {
  following,
  requestOf,
  temporalPlace,
  withWorkers,
  type TemporalPlace,
} from "../support/network-place.ts";
import { inScratch } from "../support/run-vlr.ts";
import { tinyId, writeCoast, writeTinyCity, type TinyCity } from "../support/tiny-network.ts";

let folder: string;
let place: TemporalPlace;

/** A server of its own for each test: reviews of other tests under the same IDs would be seen. */
beforeEach(async () => {
  process.env["VLR_ALLOW_PRIVATE_ADDRESSES"] = "1";
  folder = await mkdtemp(join(tmpdir(), "vlr-test-"));
  place = await temporalPlace(folder);
});

afterEach(async () => {
  delete process.env["VLR_ALLOW_PRIVATE_ADDRESSES"];
  await place.close();
  await rm(folder, { recursive: true, force: true });
});

const NETWORK = "vlr-network/coast/2024";

/** Number of the status in Temporal's own list. */
const CONTINUED_AS_NEW = 6;

async function fileOf(store: ArtifactStore, tree: ArtifactRef, path: string): Promise<unknown> {
  const { files } = await store.getTree(tree);
  const file = files.find((each) => each.path === path);
  if (file === undefined) throw new Error(`no ${path}`);
  return store.getJson(file);
}

function bundleOf({ cities }: NetworkResult, id: string): ArtifactRef {
  const city = cities.find((each) => each.id === id);
  if (city?.state !== "done") throw new Error(`${id} has no review`);
  return city.bundle;
}

const remote = (id: string, url: string): string =>
  `- { id: ${id}, kind: table, url: "${url}", role: comparison, area: Invented State, columns: { unit: { value: "%" } } }`;

test("what cities share is asked for once, one host is asked by at most two fetches at a time, and a source that is gone fails only its own city", async () => {
  await inScratch(async (scratch) => {
    const server = await startServer();
    try {
      const body = (value: number) =>
        `indicator,year,value\n4.3.1,2020,${value}\n4.3.1,2022,${value + 1}\n`;
      let national = 0;
      server.answer("/national.csv", () => {
        national += 1;
        return { body: body(20 + national) };
      });
      const cities = Array.from({ length: 6 }, (_, index): TinyCity => ({
        sources: [
          remote("national", `${server.url}/national.csv`),
          remote("own", `${server.url}/own-${index}.csv`),
        ],
      }));
      for (const index of [0, 1, 2, 4, 5]) {
        server.answer(`/own-${index}.csv`, { body: body(index), delayMs: 200 });
      }
      const coast = await writeCoast(scratch, cities);
      const done = await withWorkers(place, scratch, async (store) => {
        const { request } = await requestOf(coast, store);
        const result = await runNetwork(request, place.client, following());
        const hashes = new Set<string>();
        for (const id of [0, 1, 2, 4, 5].map(tinyId)) {
          const { sources } = (await fileOf(
            store,
            bundleOf(result, id),
            "manifest.json",
          )) as Manifest;
          hashes.add(sources.find((source) => source.id === "national")?.files[0]?.sha256 ?? "");
        }
        expect(hashes.size).toBe(1);
        return result;
      });
      expect(server.requests.filter(({ path }) => path === "/national.csv")).toHaveLength(1);
      expect(server.mostAtOnce()).toBe(2);
      expect(done.cities.map(({ id, state }) => [id, state])).toEqual(
        [0, 1, 2, 3, 4, 5].map((index) => [tinyId(index), index === 3 ? "failed" : "done"]),
      );
      const failed = done.cities.find(({ id }) => id === tinyId(3));
      expect(failed).toMatchObject({
        failure: {
          code: "source-unavailable",
          message: expect.stringContaining("own-3.csv") as string,
        },
      });

      // Once the source is back only this city is made: all others come from the store.
      server.answer("/own-3.csv", { body: body(3) });
      server.answer("/national.csv", { body: body(21) });
      await withWorkers(place, scratch, async (store) => {
        const { request } = await requestOf(coast, store);
        const again = await runNetwork(request, place.client, following());
        expect(again.cities.every(({ state }) => state === "done")).toBe(true);
        for (const index of [0, 1, 2, 4, 5]) {
          expect(bundleOf(again, tinyId(index))).toEqual(bundleOf(done, tinyId(index)));
          const review = place.client.workflow.getHandle(`vlr/${tinyId(index)}/2024`);
          const { stages } = (await review.result()) as { stages: readonly { reused: boolean }[] };
          expect(stages.every(({ reused }) => reused)).toBe(true);
        }
      });
    } finally {
      await server.close();
    }
  });
});

test("cities with mistakes, cities that wait for approval and cities that somebody else has at work hold nobody up, over several parts of a run", async () => {
  await inScratch(async (scratch) => {
    const waits = ["approval: { reviewers: [mayor], deadline: 30 days }"];
    const coast = await writeCoast(
      scratch,
      [{}, { more: ["colour: blue"] }, { more: waits }, {}, {}, { unit: "persons" }, {}],
      [],
    );
    await withWorkers(place, scratch, async (store) => {
      const { request } = await requestOf(
        coast,
        store,
        { citiesPerPart: 3, window: 2 },
        (index) => {
          if (index === 4) rmSync(join(coast, "cities", tinyId(6)), { recursive: true });
        },
      );
      // Somebody else's run of the fourth city, with other inputs, which no worker ends.
      const other = await place.client.workflow.start("cityReview", {
        workflowId: `vlr/${tinyId(3)}/2024`,
        taskQueue: "nobody",
        args: [],
      });
      const seen: NetworkProgress[] = [];
      const result = await runNetwork(request, place.client, {
        ...following(),
        show: (progress) => seen.push(progress),
      });
      await other.terminate();
      expect(
        result.cities.map((city) => (city.state === "done" ? city.draft : city.failure.code)),
      ).toEqual([
        "ended",
        "invalid-config",
        "waits",
        "engine-unavailable",
        "ended",
        "ended",
        "invalid-config",
      ]);
      const [, wrong, , busy, , , gone] = result.cities;
      expect(wrong).toMatchObject({
        failure: { problem: expect.stringContaining("city.yaml, line 11") as string },
      });
      expect(busy).toMatchObject({
        failure: {
          message: expect.stringContaining("with other inputs: vlr/city-ad/2024") as string,
        },
      });
      expect(gone).toMatchObject({
        failure: { message: expect.stringContaining("does not exist") as string },
      });
      expect(seen.length).toBeGreaterThan(0);
      expect(Math.max(...seen.map(({ working }) => working.length))).toBeLessThanOrEqual(2);

      const { executions } = await place.client.workflowService.listWorkflowExecutions({
        namespace: "default",
        query: `WorkflowId = '${NETWORK}'`,
      });
      const parts = executions.filter(({ status }) => Number(status) === CONTINUED_AS_NEW);
      expect(parts.length).toBeGreaterThanOrEqual(2);

      const report = (await fileOf(store, result.report, "report.json")) as NetworkFindings;
      expect(report.cities.map(({ id }) => id)).toEqual([0, 2, 4, 5].map(tinyId));
      expect(report.failed.map(({ id }) => id)).toEqual([1, 3, 6].map(tinyId));
      const [indicator] = report.goals[0]?.indicators ?? [];
      expect(indicator?.statuses).toEqual({
        groups: [[0, 2, 4].map(tinyId)],
        apart: [{ city: tinyId(5), differs: ["series", "unit"].slice(1) }],
      });

      // The draft that waits is joined by the next run, not made twice.
      const review = place.client.workflow.getHandle(`vlr/${tinyId(2)}/2024`);
      const { runId } = await review.describe();
      await writeTinyCity(join(coast, "cities"), 1);
      const { request: next } = await requestOf(coast, store);
      const again = await runNetwork(next, place.client, following());
      expect(again.cities.find(({ id }) => id === tinyId(2))).toMatchObject({ draft: "waits" });
      expect(again.cities.map(({ state }) => state)).toEqual(Array(6).fill("done"));
      expect(await review.describe()).toMatchObject({ runId, status: { name: "RUNNING" } });
      await review.terminate();
    });
  });
});
