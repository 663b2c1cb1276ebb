/** Schedules on a real server: brought in line with the city folders, steered; and what is wrong with them. */
import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { ScheduleDescription } from "@temporalio/client";
import { expect, test } from "vitest";
import type { ScheduleStatus } from "../../cli/engine/schedules.ts";
import { copySmallCity } from "../support/run-vlr.ts";
import { copySmallCityBeside, declare, withCities } from "../support/scheduled-cities.ts";
import { temporalForTests } from "../support/temporal-for-tests.ts";

const ID = "vlr-schedule/recno";
const there = temporalForTests();

const describe = (): Promise<ScheduleDescription> => there.client.schedule.getHandle(ID).describe();

test("apply makes what is declared, changes what differs, keeps what people paused, and says the same before with --dry-run", async () => {
  await withCities(there, async ({ city, vlr }) => {
    await declare(city, '{ calendar: "1 March 06:00", timezone: Europe/Madrid }');
    const namespace = "default";
    const attributes = async () =>
      (await there.client.connection.operatorService.listSearchAttributes({ namespace }))
        .customAttributes;
    const before = await attributes();
    expect((await vlr("schedule", "apply", city, "--dry-run")).stdout).toBe(
      "recno: would be created\n",
    );
    await expect(describe()).rejects.toThrow();
    expect(await attributes()).toEqual(before);
    expect(before).not.toHaveProperty("VlrCity");
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
  await withCities(there, async ({ city, vlr }) => {
    await declare(city, "{ every: 2 weeks, timezone: Europe/Madrid }");
    await vlr("schedule", "apply", city);
    const handle = there.client.schedule.getHandle(ID);
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
  await withCities(there, async ({ scratch, city, vlr }) => {
    await declare(city, '{ calendar: "every Monday 06:30", timezone: UTC }');
    const second = join(scratch, "second");
    await rename(await copySmallCityBeside(scratch), second);
    await declare(second, '{ calendar: "every Monday 06:30", timezone: UTC }');
    const both = await vlr("schedule", "apply", scratch, "--json");
    expect(JSON.parse(both.stdout)).toMatchObject({
      mode: "apply",
      changes: [
        { kind: "city", name: "recno", change: "create" },
        { kind: "city", name: "second", change: "create" },
      ],
    });
    await there.client.schedule.create({
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
    await there.client.schedule.getHandle("vlr-schedule/foreign").describe();

    await rename(city, join(scratch, "foreign"));
    await declare(join(scratch, "foreign"), "{ every: 1 week, timezone: UTC }");
    const refused = await vlr("schedule", "apply", join(scratch, "foreign"));
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain("vlr-schedule/foreign was not made by vlr");
  });
});

test("06:00 in Madrid is 06:00 on both sides of a change of the clocks", async () => {
  await withCities(there, async ({ city, vlr }) => {
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
  await withCities(there, async ({ city, vlr }) => {
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
  await withCities(there, async ({ city, vlr }) => {
    await declare(city, schedule);
    const ran = await vlr("schedule", "apply", city);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(said);
  });
});

test("a time when clocks are changed is warned of, and taken", async () => {
  await withCities(there, async ({ city, vlr }) => {
    await declare(city, '{ calendar: "every Sunday 02:30", timezone: Europe/Madrid }');
    const ran = await vlr("schedule", "apply", city);
    expect(ran.stderr).toContain("warning: recno: 02:30 may be skipped or come twice");
    expect(ran.stdout).toBe("recno: created\n");
  });
});

test("what cannot be done is said with what to do instead", async () => {
  await withCities(there, async ({ scratch, city, vlr }) => {
    for (const [args, said] of [
      [["pause", "nowhere"], "nowhere has no schedule on this server"],
      [["apply"], "vlr schedule apply needs a folder"],
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
    expect(namesakes.stderr).toContain("two folders are named recno");
  });
});
