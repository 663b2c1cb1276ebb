/** Schedules on a real server: brought in line with the city folders, fired, steered; and what goes wrong with them. */
import { mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client, Connection, type ScheduleDescription } from "@temporalio/client";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Engine } from "../../cli/engine/connection.ts";
import { runThroughTemporal } from "../../cli/engine/run-through-temporal.ts";
import { listSchedules, type ScheduleStatus } from "../../cli/engine/schedules.ts";
import { startWorkers, workflowRoles } from "../../cli/engine/workers.ts";
import { openResources } from "../../cli/open-resources.ts";
import type { ReviewRequest } from "../../domain/review.ts";
import { copySmallCity, inScratch, runVlr, startVlr, type Ran } from "../support/run-vlr.ts";
import { startTemporal, type TestServer } from "../support/temporal-server.ts";

const ID = "vlr-schedule/recno";
const REVIEW = "vlr/recno/2024";

let folder: string;
let server: TestServer;
let connection: Connection;
let client: Client;
let engine: Engine;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vlr-test-"));
  server = await startTemporal(folder);
  connection = await Connection.connect({ address: server.address });
  client = new Client({ connection });
  engine = {
    connectionOptions: { address: server.address },
    namespace: "default",
    address: server.address,
    embedded: false,
    leave: () => Promise.resolve(),
  };
});

afterAll(async () => {
  await connection.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

/** A folder of cities with the small one in it, and the command line on the test's server. */
async function withCities(
  work: (place: {
    readonly scratch: string;
    readonly city: string;
    readonly vlr: (...args: readonly string[]) => Promise<Ran>;
  }) => Promise<void>,
): Promise<void> {
  await inScratch(async (scratch) => {
    const city = await copySmallCity(scratch);
    const env = { TEMPORAL_ADDRESS: server.address, VLR_VAR: join(scratch, "var") };
    try {
      await work({ scratch, city, vlr: (...args) => runVlr(args, { cwd: scratch, env }) });
    } finally {
      for await (const { scheduleId } of client.schedule.list()) {
        await client.schedule
          .getHandle(scheduleId)
          .delete()
          .catch(() => undefined);
      }
    }
  });
}

/** Writes the line into `city.yaml`, in the place of an earlier one; null takes it away. */
async function declare(city: string, schedule: string | null): Promise<void> {
  const file = join(city, "city.yaml");
  const rest = (await readFile(file, "utf8")).replace(/^schedule:.*\n/m, "");
  await writeFile(file, schedule === null ? rest : `${rest}schedule: ${schedule}\n`);
}

const describe = (): Promise<ScheduleDescription> => client.schedule.getHandle(ID).describe();

async function until<T>(look: () => Promise<T | null>): Promise<T> {
  for (let tries = 0; tries < 600; tries += 1) {
    const found = await look();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("waited for a minute in vain");
}

/** The newest run of the schedule, once it has ended. */
const lastRun = (state?: string) =>
  until(async () => {
    const [status] = await listSchedules(client);
    const [run] = status?.last ?? [];
    const hasEnded = run !== undefined && run.state !== "running";
    return hasEnded && (state === undefined || run.state === state) ? run : null;
  });

test("apply makes what is declared, changes what differs, keeps what people paused, and says the same before with --dry-run", async () => {
  await withCities(async ({ city, vlr }) => {
    await declare(city, '{ calendar: "1 March 06:00", timezone: Europe/Madrid }');
    expect((await vlr("schedule", "apply", city, "--dry-run")).stdout).toBe(
      "recno: would be created\n",
    );
    await expect(describe()).rejects.toThrow();
    const made = await vlr("schedule", "apply", city);
    expect(made.stdout, made.stderr).toBe("recno: created\n");
    expect(await describe()).toMatchObject({
      spec: { timezone: "Europe/Madrid", jitter: 0 },
      policies: { overlap: "SKIP", catchupWindow: 7 * 24 * 3_600_000, pauseOnFailure: false },
      action: { workflowType: "scheduledReview", args: [{ v: 1, city: "recno", folder: city }] },
      state: { paused: false },
    });
    expect((await vlr("schedule", "apply", city)).stdout).toBe("recno: unchanged\n");

    const paused = await vlr("schedule", "pause", "recno", "--note", "until the survey");
    expect(paused.stdout).toBe("recno: paused\n");
    const other = "{ every: 3 months, timezone: UTC, jitter: 30m, catch_up: 2 days }";
    await declare(city, other);
    const change =
      "times: 1 March 06:00 -> 3 months; time zone: Europe/Madrid -> UTC; jitter: 0 minutes -> 30 minutes; catch-up: 7 days -> 2 days";
    const dry = await vlr("schedule", "apply", city, "--dry-run");
    expect(dry.stdout).toBe(`recno: would be updated: ${change} (paused)\n`);
    expect((await vlr("schedule", "apply", city)).stdout).toBe(
      `recno: updated: ${change} (paused)\n`,
    );
    expect(await describe()).toMatchObject({
      spec: { timezone: "UTC", jitter: 1_800_000 },
      state: { paused: true, note: "until the survey" },
    });
    expect((await vlr("schedule", "list")).stdout).toContain("paused: until the survey");
    expect((await vlr("schedule", "resume", city)).stdout).toBe("recno: resumed\n");
    expect((await describe()).state.paused).toBe(false);
  });
});

test("a schedule that somebody changed elsewhere is brought back", async () => {
  await withCities(async ({ city, vlr }) => {
    await declare(city, "{ every: 2 weeks, timezone: Europe/Madrid }");
    await vlr("schedule", "apply", city);
    const handle = client.schedule.getHandle(ID);
    await handle.update(({ state, spec, policies, action }) => ({
      state,
      spec,
      action,
      policies: { ...policies, overlap: "ALLOW_ALL" },
    }));
    expect((await vlr("schedule", "apply", city)).stdout).toBe(
      "recno: updated: settings: changed outside vlr -> as declared\n",
    );
    expect((await describe()).policies.overlap).toBe("SKIP");
    expect((await vlr("schedule", "apply", city)).stdout).toBe("recno: unchanged\n");
  });
});

test("apply deletes what its folders declare no more, and leaves other cities and other people's schedules alone", async () => {
  await withCities(async ({ scratch, city, vlr }) => {
    await declare(city, '{ calendar: "every Monday 06:30", timezone: UTC }');
    const second = join(scratch, "second");
    await rename(await copySmallCityBeside(scratch), second);
    await declare(second, '{ calendar: "every Monday 06:30", timezone: UTC }');
    const both = await vlr("schedule", "apply", scratch, "--json");
    expect(JSON.parse(both.stdout)).toMatchObject({
      mode: "apply",
      changes: [
        { city: "recno", change: "create" },
        { city: "second", change: "create" },
      ],
    });
    await client.schedule.create({
      scheduleId: "vlr-schedule/foreign",
      spec: { calendars: [{ hour: 6 }] },
      action: { type: "startWorkflow", workflowType: "other", taskQueue: "other" },
    });

    // Only what was named is judged.
    await declare(city, null);
    await rm(second, { recursive: true });
    expect((await vlr("schedule", "apply", city, "--dry-run")).stdout).toBe(
      "recno: would be deleted\n",
    );
    expect((await vlr("schedule", "apply", scratch)).stdout).toBe(
      "recno: deleted\nsecond: deleted\n",
    );
    const { schedules } = JSON.parse((await vlr("schedule", "list", "--json")).stdout) as {
      schedules: readonly ScheduleStatus[];
    };
    expect(schedules).toEqual([]);
    await client.schedule.getHandle("vlr-schedule/foreign").describe();

    await rename(city, join(scratch, "foreign"));
    await declare(join(scratch, "foreign"), "{ every: 1 week, timezone: UTC }");
    const refused = await vlr("schedule", "apply", join(scratch, "foreign"));
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain("vlr-schedule/foreign was not made by vlr");
  });
});

async function copySmallCityBeside(scratch: string): Promise<string> {
  const parent = await mkdtemp(join(scratch, ".copy-"));
  return copySmallCity(parent);
}

test("06:00 in Madrid is 06:00 on both sides of a change of the clocks", async () => {
  await withCities(async ({ city, vlr }) => {
    await declare(city, '{ calendar: "1 January and 1 July 06:00", timezone: Europe/Madrid }');
    await vlr("schedule", "apply", city);
    const { nextActionTimes } = (await describe()).info;
    expect(nextActionTimes.length).toBeGreaterThanOrEqual(3);
    for (const time of nextActionTimes) {
      expect(time.toISOString()).toMatch(/-01-01T05:00:00\.000Z|-07-01T04:00:00\.000Z/);
    }
    const { stdout } = await vlr("schedule", "list", "recno");
    expect(stdout).toContain("recno  1 January and 1 July 06:00, Europe/Madrid");
    expect(stdout).toMatch(/next {4}(?:\w{3} 1 (?:Jan|Jul) \d{4} 06:00(?:, |\n)){3}/);
  });
});

test("the first Monday of April is a Monday within its first seven days", async () => {
  await withCities(async ({ city, vlr }) => {
    await declare(city, '{ calendar: "first Monday of April 07:00", timezone: Europe/Madrid }');
    await vlr("schedule", "apply", city);
    for (const time of (await describe()).info.nextActionTimes) {
      expect([time.getUTCDay(), time.getUTCMonth(), time.getUTCHours()]).toEqual([1, 3, 5]);
      expect(time.getUTCDate()).toBeLessThanOrEqual(7);
    }
  });
});

test.each([
  [
    '{ calendar: "31 February 06:00", timezone: UTC }',
    'names a day that does not exist (found "31 February 06:00"). Write "28 February 06:00"',
  ],
  ['{ calendar: "1 March 06:00", timezone: Europe/Madird }', "Write Europe/Madrid"],
])("a schedule %s is refused before any server is asked", async (schedule, said) => {
  await withCities(async ({ city, vlr }) => {
    await declare(city, schedule);
    const ran = await vlr("schedule", "apply", city);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(said);
  });
});

test("a time when clocks are changed is warned of, and taken", async () => {
  await withCities(async ({ city, vlr }) => {
    await declare(city, '{ calendar: "every Sunday 02:30", timezone: Europe/Madrid }');
    const ran = await vlr("schedule", "apply", city);
    expect(ran.stderr).toContain("warning: recno: 02:30 may be skipped or come twice");
    expect(ran.stdout).toBe("recno: created\n");
  });
});

test("what cannot be done is said with what to do instead", async () => {
  await withCities(async ({ scratch, city, vlr }) => {
    for (const [args, said] of [
      [["pause", "nowhere"], "nowhere has no schedule on this server"],
      [["apply"], "vlr schedule apply needs a city folder"],
      [["stop", "recno"], 'vlr schedule cannot "stop"'],
      [["list", "--dry-run"], "--dry-run is not for vlr schedule list"],
      [["apply", join(scratch, "none")], "does not exist"],
      [["apply", join(city, "data")], "is no city folder and holds none"],
    ] as const) {
      const ran = await vlr("schedule", ...args);
      expect(ran.code, ran.stderr).toBe(2);
      expect(ran.stderr).toContain(said);
    }
    const other = join(scratch, "other");
    await copySmallCity(other);
    const namesakes = await vlr("schedule", "apply", city, other);
    expect(namesakes.code).toBe(2);
    expect(namesakes.stderr).toContain("two city folders are named recno");
  });
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
  const workers = await startWorkers(engine, held, workflowRoles);
  try {
    await work();
  } finally {
    workers.drain();
    await workers.finished;
    await close();
  }
}

test("a triggered schedule starts the review under its own ID, vlr run joins it, and a second firing leaves it alone", async () => {
  await withCities(async ({ scratch, city, vlr }) => {
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
      const review = client.workflow.getHandle(REVIEW);
      const { runId, memo } = await review.describe();

      await vlr("schedule", "trigger", "recno");
      expect(await lastRun("already-going-on")).toMatchObject({ detail: REVIEW });
      expect((await review.describe()).runId).toBe(runId);

      const { events } = await review.fetchHistory();
      const begun =
        events?.[0]?.workflowExecutionStartedEventAttributes?.input?.payloads?.[0]?.data;
      const request = JSON.parse(Buffer.from(begun ?? []).toString()) as ReviewRequest;
      const notes: string[] = [];
      const joined = runThroughTemporal(request, client, {
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
  await withCities(async ({ scratch, city, vlr }) => {
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
      await client.workflow.getHandle(REVIEW).result();
    });
    const deleted = await vlr("schedule", "delete", "recno");
    expect(deleted.stdout).toContain("recno: schedule deleted");
    await expect(describe()).rejects.toThrow();
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
    const before = await runVlr(["schedule", "apply", city], { cwd: scratch, env });
    expect(before.stdout, before.stderr).toBe("recno: created\n");
    expect(before.stderr).toContain("Schedules run only while vlr server runs.");
    const serving = startVlr(["server", cities], { cwd: scratch, env });
    await serving.said("server and worker ready");
    const list = async (): Promise<ScheduleStatus | null> => {
      const { stdout } = await runVlr(["schedule", "list", "--json"], { cwd: scratch, env });
      const [status] = (JSON.parse(stdout) as { schedules: readonly ScheduleStatus[] }).schedules;
      return status ?? null;
    };
    expect(await list()).toMatchObject({ city: "recno", times: "1 week", last: [] });

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

test("vlr run --period makes the review of an earlier year in a folder of its own", async () => {
  await inScratch(async (scratch) => {
    const city = await copySmallCity(scratch);
    const options = { cwd: scratch, env: { VLR_VAR: join(scratch, "var") } };
    const ran = await runVlr(["run", city, "--inline", "--period", "2022"], options);
    expect(ran.stdout, ran.stderr).toBe("out/recno/2022/draft\n");
    const text = await readFile(join(scratch, "out/recno/2022/draft/findings.json"), "utf8");
    expect(text).toContain('"period":"2022"');
    expect(text).not.toContain('"period":"2023"');
    const wrong = await runVlr(["run", city, "--inline", "--period", "last"], options);
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain("--period must be a year");
  });
});
