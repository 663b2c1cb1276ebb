/** Schedules that fire on a real server: what they start, what they leave alone, and what goes wrong. */
import { existsSync } from "node:fs";
import { readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { Client, Connection } from "@temporalio/client";
import { expect, test } from "vitest";
import { runThroughTemporal } from "../../cli/engine/run-through-temporal.ts";
import { listSchedules, type ScheduleStatus } from "../../cli/engine/schedules.ts";
import { startWorkers, workflowRoles } from "../../cli/engine/workers.ts";
import { openResources } from "../../cli/open-resources.ts";
import type { ReviewRequest } from "../../domain/review.ts";
import { copySmallCity, inScratch, runVlr, startVlr, type Ran } from "../support/run-vlr.ts";
import { copySmallCityBeside, declare, until, withCities } from "../support/scheduled-cities.ts";
import { temporalForTests } from "../support/temporal-for-tests.ts";

const ID = "vlr-schedule/recno";
const REVIEW = "vlr/recno/2024";

const there = temporalForTests();

/** The newest run of the schedule, once it has ended. */
const lastRun = (state?: string) =>
  until(async () => {
    const [status] = await listSchedules(there.client);
    const [run] = status?.last ?? [];
    const hasEnded = run !== undefined && run.state !== "running";
    return hasEnded && (state === undefined || run.state === state) ? run : null;
  });

/** Workers on the test's server; `hold` lets reviews wait before their figures are computed, until it is released. */
async function withWorkers(scratch: string, hold: Promise<void>, work: () => Promise<void>) {
  const { resources, close } = await openResources(join(scratch, "var"), join(scratch, "out"));
  const { warehouse } = resources;
  const build: typeof warehouse.build = async (...args) => {
    await hold;
    return warehouse.build(...args);
  };
  const held = { ...resources, warehouse: { ...warehouse, build } };
  const workers = await startWorkers(there.engine, held, workflowRoles);
  try {
    await work();
  } finally {
    workers.drain();
    await workers.finished;
    await close();
  }
}

test("a triggered schedule starts the review under its own ID, vlr run joins it, and a second firing leaves it alone", async () => {
  await withCities(there, async ({ scratch, city, vlr }) => {
    await declare(city, "{ every: 12 months, timezone: UTC }");
    await vlr("schedule", "apply", city);
    let release = (): void => undefined;
    const hold = new Promise<void>((resolve) => {
      release = resolve;
    });
    await withWorkers(scratch, hold, async () => {
      const triggered = await vlr("schedule", "trigger", city);
      expect(triggered.stdout).toContain("recno: triggered");
      expect(await lastRun("started")).toMatchObject({ detail: REVIEW });
      const review = there.client.workflow.getHandle(REVIEW);
      const { runId, memo } = await review.describe();

      await vlr("schedule", "trigger", "recno");
      expect(await lastRun("already-going-on")).toMatchObject({ detail: REVIEW });
      expect((await review.describe()).runId).toBe(runId);

      const { events } = await review.fetchHistory();
      const begun =
        events?.[0]?.workflowExecutionStartedEventAttributes?.input?.payloads?.[0]?.data;
      const request = JSON.parse(Buffer.from(begun ?? []).toString()) as ReviewRequest;
      const notes: string[] = [];
      const joined = runThroughTemporal(request, there.client, {
        workflowId: REVIEW,
        signal: new AbortController().signal,
        lost: new AbortController().signal,
        show: () => undefined,
        note: (line) => notes.push(line),
      });
      await until(() => Promise.resolve(notes[0] ?? null));
      release();
      expect((await joined).bundle.sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(notes[0]).toBe(`${REVIEW} is going on already: its result is waited for`);
      expect(memo).toMatchObject({ request: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
    });
    const { stdout } = await vlr("schedule", "list");
    expect(stdout).toContain(`already going on: ${REVIEW}`);
    expect(stdout).toContain(`started ${REVIEW}`);
  });
});

test("a schedule whose city folder is gone when it fires says so, and the next firing works again once it is back", async () => {
  await withCities(there, async ({ scratch, city, vlr }) => {
    await declare(city, "{ every: 1 month, timezone: UTC }");
    await vlr("schedule", "apply", city);
    await withWorkers(scratch, Promise.resolve(), async () => {
      await rename(city, join(scratch, "elsewhere"));
      await vlr("schedule", "trigger", "recno");
      const message = `the city folder ${city} does not exist`;
      expect(await lastRun("failed")).toMatchObject({ detail: message });
      expect((await vlr("schedule", "list")).stdout).toContain(`failed: ${message}`);

      await rename(join(scratch, "elsewhere"), city);
      await vlr("schedule", "trigger", "recno");
      expect(await lastRun("started")).toMatchObject({ detail: REVIEW });
      await there.client.workflow.getHandle(REVIEW).result();
    });
    const deleted = await vlr("schedule", "delete", "recno");
    expect(deleted.stdout).toContain("recno: schedule deleted");
    await expect(there.client.schedule.getHandle(ID).describe()).rejects.toThrow();
  });
});

test("vlr server applies the schedules of its folder, lets them fire, names a city it cannot read, and makes them again when Temporal's database is lost", async () => {
  await inScratch(async (scratch) => {
    const cities = join(scratch, "cities");
    const city = await copySmallCity(cities);
    await declare(city, "{ every: 1 week, timezone: UTC }");
    const wrong = join(cities, "wrong");
    await rename(await copySmallCityBeside(scratch), wrong);
    await declare(wrong, '{ calendar: "30 February 06:00", timezone: UTC }');
    const env = { VLR_VAR: join(scratch, "var") };
    const dry = (): Promise<Ran> =>
      runVlr(["schedule", "apply", city, "--dry-run"], { cwd: scratch, env });
    expect((await dry()).stdout).toBe("recno: would be created\n");
    expect(existsSync(join(scratch, "var"))).toBe(false);
    const before = await runVlr(["schedule", "apply", city], { cwd: scratch, env });
    expect(before.stdout, before.stderr).toBe("recno: created\n");
    expect(before.stderr).toContain("Schedules run only while vlr server runs.");
    const database = (): Promise<Buffer> => readFile(join(scratch, "var/temporal/temporal.db"));
    const kept = await database();
    expect((await dry()).stdout).toBe("recno: unchanged\n");
    expect((await database()).equals(kept)).toBe(true);
    const serving = startVlr(["server", cities], { cwd: scratch, env });
    await serving.said("server and worker ready");
    const list = async (): Promise<ScheduleStatus | null> => {
      const { stdout } = await runVlr(["schedule", "list", "--json"], { cwd: scratch, env });
      const [status] = (JSON.parse(stdout) as { schedules: readonly ScheduleStatus[] }).schedules;
      return status ?? null;
    };
    expect(await list()).toMatchObject({ name: "recno", times: "1 week", last: [] });

    const { address } = JSON.parse(
      await readFile(join(scratch, "var/temporal/server.json"), "utf8"),
    ) as { address: string };
    const embedded = await Connection.connect({ address });
    const handle = new Client({ connection: embedded }).schedule.getHandle(ID);
    await handle.update(({ state, policies, action }) => ({
      state,
      policies,
      action,
      spec: { intervals: [{ every: "2s" }] },
    }));
    const run = await until(
      async () => (await list())?.last.find((each) => each.state !== "running") ?? null,
    );
    await handle.pause();
    await embedded.close();
    expect(run.state).toMatch(/started|already-going-on/);
    expect(run.detail).toBe(REVIEW);

    const joined = await runVlr(["run", city], { cwd: scratch, env });
    expect(joined.code, joined.stderr).toBe(0);
    serving.child.kill("SIGTERM");
    const served = await serving.ended;
    expect(served.code).toBe(0);
    expect(served.stderr).toContain("recno: unchanged");
    expect(served.stderr).toContain("names a day that does not exist");

    await rm(join(scratch, "var/temporal"), { recursive: true });
    const again = startVlr(["server", cities], { cwd: scratch, env });
    await again.said("server and worker ready");
    again.child.kill("SIGTERM");
    expect((await again.ended).stderr).toContain("recno: created");
  });
});
