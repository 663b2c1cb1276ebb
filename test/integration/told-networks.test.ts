/** What people are told of a scheduled network that fails, wholly or in part. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { OpenResources } from "../../cli/open-resources.ts";
import { ReportError } from "../../domain/errors.ts";
import type { NetworkResult } from "../../domain/network-review.ts";
import type { Message } from "../../domain/notice.ts";
import { until, withWorkers } from "../support/network-place.ts";
import { scheduledCoast } from "../support/scheduled-coast.ts";
import { temporalForTests } from "../support/temporal-for-tests.ts";
import { tinyId } from "../support/tiny-network.ts";

const there = temporalForTests();
const { withCoast, place, lastRun } = scheduledCoast(there);

test("a schedule takes the year from the day of its run, and people are told which cities have no review", async () => {
  await withCoast(async ({ scratch, coast, declare, vlr }) => {
    await declare("{ every: 12 months, timezone: UTC, period: last year }");
    await vlr("schedule", "apply", coast);
    const told: Message[] = [];
    const change = (resources: OpenResources): OpenResources => ({
      ...resources,
      channels: [
        {
          name: "test",
          events: ["failed"],
          send: (message) => Promise.resolve(void told.push(message)),
        },
      ],
    });
    await withWorkers(
      place(),
      scratch,
      async () => {
        await vlr("schedule", "trigger", coast);
        const { planned, detail } = await lastRun("started");
        const year = Number(planned.slice(0, 4)) - 1;
        expect(detail).toBe(`vlr-network/coast/${year}`);
        await there.client.workflow.getHandle(detail ?? "").result();
        const message = await until(() => Promise.resolve(told[0] ?? null));
        expect(message.subject).toBe(`coast ${year}: the run of the network failed`);
        expect(message.text).toContain("1 of 3 cities have no review:");
        expect(message.text).toContain(`- ${tinyId(2)}: `);
      },
      { change },
    );
  }, "one broken");
});

test("of cities that fail in a scheduled network people are told once, by the network", async () => {
  await withCoast(async ({ scratch, coast, declare, vlr }) => {
    await declare("{ every: 12 months, timezone: UTC }");
    await vlr("schedule", "apply", coast);
    const told: Message[] = [];
    const channel = { name: "test", events: ["failed"] } as const;
    const change = (resources: OpenResources): OpenResources => ({
      ...resources,
      channels: [{ ...channel, send: (message) => Promise.resolve(void told.push(message)) }],
      warehouse: {
        ...resources.warehouse,
        build: () => Promise.reject(new ReportError("invalid-data", "the tables do not fit")),
      },
    });
    await withWorkers(
      place(),
      scratch,
      async () => {
        await vlr("schedule", "trigger", coast);
        await lastRun("started");
        const handle = (id: string) => there.client.workflow.getHandle(id);
        const { cities } = (await handle("vlr-network/coast/2024").result()) as NetworkResult;
        expect(cities.map(({ state }) => state)).toEqual(["failed", "failed", "failed"]);
        const message = await until(() => Promise.resolve(told[0] ?? null));
        expect(message.text).toContain("3 of 3 cities have no review:");
        expect(message.text).toContain(`- ${tinyId(1)}: the tables do not fit`);
        for (const { id } of cities) {
          const { events } = await handle(`vlr/${id}/2024`).fetchHistory();
          const begun = events?.flatMap(
            (event) => event.startChildWorkflowExecutionInitiatedEventAttributes ?? [],
          );
          expect(begun).toEqual([]);
        }
        expect(told).toHaveLength(1);
      },
      { change },
    );
  });
});

test("of cities that fail after their network's run was terminated people are told by the reviews themselves, once each", async () => {
  await withCoast(async ({ scratch, coast, declare, vlr }) => {
    await declare("{ every: 12 months, timezone: UTC }");
    await vlr("schedule", "apply", coast);
    const told: Message[] = [];
    const channel = { name: "test", events: ["failed"] } as const;
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const change = (resources: OpenResources): OpenResources => ({
      ...resources,
      channels: [{ ...channel, send: (message) => Promise.resolve(void told.push(message)) }],
      warehouse: {
        ...resources.warehouse,
        build: async () => {
          await released;
          throw new ReportError("invalid-data", "the tables do not fit");
        },
      },
    });
    const cities = [0, 1, 2].map(tinyId);
    const handle = (id: string) => there.client.workflow.getHandle(id);
    const isGoingOn = async (id: string): Promise<true | null> => {
      const run = await handle(id)
        .describe()
        .catch(() => null);
      return run?.status.name === "RUNNING" ? true : null;
    };
    await withWorkers(
      place(),
      scratch,
      async () => {
        await vlr("schedule", "trigger", coast);
        await lastRun("started");
        for (const id of cities) await until(() => isGoingOn(`vlr/${id}/2024`));
        await handle("vlr-network/coast/2024").terminate("somebody pulled the plug");
        release();
        await until(() => Promise.resolve(told.length >= 3 ? told : null));
        const subjects = told.map(({ subject }) => subject).toSorted();
        expect(subjects).toHaveLength(3);
        for (const [index, id] of cities.entries()) {
          expect(subjects[index]).toContain("2024: the review failed");
          await expect(handle(`vlr/${id}/2024`).result()).rejects.toThrow();
          expect(told[index]?.text).toContain("the tables do not fit");
        }
      },
      { change },
    );
  });
});

test("a network that is gone when its schedule fires makes that run fail with the reason, and people are told", async () => {
  await withCoast(async ({ scratch, coast, declare, vlr }) => {
    await declare("{ every: 12 months, timezone: UTC }");
    await vlr("schedule", "apply", coast);
    await rm(join(coast, "network.yaml"));
    const told: Message[] = [];
    const channel = { name: "test", events: ["failed"] } as const;
    const change = (resources: OpenResources): OpenResources => ({
      ...resources,
      channels: [{ ...channel, send: (message) => Promise.resolve(void told.push(message)) }],
    });
    await withWorkers(
      place(),
      scratch,
      async () => {
        await vlr("schedule", "trigger", "coast");
        const reason = `there is no ${join(coast, "network.yaml")}`;
        expect(await lastRun("failed")).toMatchObject({ detail: reason });
        expect((await vlr("schedule", "list")).stdout).toContain(`failed: ${reason}`);
        const { text } = await until(() => Promise.resolve(told[0] ?? null));
        expect(text).toContain(reason);
      },
      { change },
    );
    // The folder was named and declares nothing any more.
    expect((await vlr("schedule", "apply", scratch)).code).toBe(2);
    expect((await vlr("schedule", "apply", coast)).code).toBe(2);
    expect((await vlr("schedule", "delete", "coast")).code).toBe(0);
  });
});
