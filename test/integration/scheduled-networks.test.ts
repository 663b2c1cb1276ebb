/** Schedules of networks on a real server: made from network.yaml, fired, joined by hand, and what goes wrong. */
import { existsSync } from "node:fs";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Client, Connection } from "@temporalio/client";
import { expect, test } from "vitest";
import { runNetwork } from "../../cli/engine/run-network.ts";
import type { ScheduleStatus } from "../../cli/engine/schedules.ts";
import type { OpenResources } from "../../cli/open-resources.ts";
import { requestOf, until, withWorkers } from "../support/network-place.ts";
import { inScratch, runVlr, startVlr } from "../support/run-vlr.ts";
import { scheduledCoast } from "../support/scheduled-coast.ts";
import { temporalForTests } from "../support/temporal-for-tests.ts";
import { tinyId, writeNetwork, writeTinyCity } from "../support/tiny-network.ts";

const ID = "vlr-schedule/coast";
const there = temporalForTests();
const { withCoast, place, lastRun } = scheduledCoast(there);
const describe = () => there.client.schedule.getHandle(ID).describe();

const following = (note: (line: string) => void) => ({
  show: () => undefined,
  note,
  signal: new AbortController().signal,
  lost: new AbortController().signal,
});

test("a network's schedule is made, changed, paused, resumed and deleted as a city's is, and says the same before with --dry-run", async () => {
  await withCoast(async ({ scratch, coast, declare, vlr }) => {
    await declare('{ calendar: "1 January and 1 July 06:00", timezone: Europe/Madrid }');
    expect((await vlr("schedule", "apply", coast, "--dry-run")).stdout).toBe(
      "network coast: would be created\n",
    );
    await expect(describe()).rejects.toThrow();
    const made = await vlr("schedule", "apply", join(coast, "network.yaml"));
    expect(made.stdout, made.stderr).toBe("network coast: created\n");
    expect(await describe()).toMatchObject({
      spec: { timezone: "Europe/Madrid" },
      policies: { overlap: "SKIP", pauseOnFailure: false },
      action: {
        workflowType: "scheduledNetwork",
        args: [{ v: 1, network: "coast", folder: coast }],
      },
    });
    expect((await vlr("schedule", "apply", scratch)).stdout).toBe("network coast: unchanged\n");
    const list = await vlr("schedule", "list", coast);
    expect(list.stdout).toContain("network coast  1 January and 1 July 06:00, Europe/Madrid");
    expect(list.stdout).toMatch(/next {4}(?:\w{3} 1 (?:Jan|Jul) \d{4} 06:00(?:, |\n)){3}/);

    await vlr("schedule", "pause", "coast", "--note", "until the survey");
    await declare("{ every: 3 months, timezone: UTC }");
    expect((await vlr("schedule", "apply", coast)).stdout).toBe(
      "network coast: updated: times: 1 January and 1 July 06:00 -> 3 months; time zone: Europe/Madrid -> UTC (paused)\n",
    );
    expect((await describe()).state).toMatchObject({ paused: true, note: "until the survey" });
    expect((await vlr("schedule", "resume", coast)).stdout).toBe("coast: resumed\n");

    await declare(null);
    expect((await vlr("schedule", "apply", coast, "--dry-run")).stdout).toBe(
      "network coast: would be deleted\n",
    );
    expect((await vlr("schedule", "apply", coast)).stdout).toBe("network coast: deleted\n");
    await expect(describe()).rejects.toThrow();
  });
});

test("a triggered schedule of a network makes its reviews under the network's own ID, vlr network run joins it, and a second firing leaves it alone", async () => {
  await withCoast(async ({ scratch, coast, declare, vlr }) => {
    await declare("{ every: 12 months, timezone: UTC }");
    await vlr("schedule", "apply", coast);
    const run = "vlr-network/coast/2024";
    let release = (): void => undefined;
    const hold = new Promise<void>((resolve) => {
      release = resolve;
    });
    const change = (resources: OpenResources): OpenResources => ({
      ...resources,
      warehouse: {
        ...resources.warehouse,
        build: async (...args) => {
          await hold;
          return resources.warehouse.build(...args);
        },
      },
    });
    const work = async (store: Parameters<typeof requestOf>[1]): Promise<void> => {
      await vlr("schedule", "trigger", coast);
      expect(await lastRun("started")).toMatchObject({ detail: run });
      const { runId } = await there.client.workflow.getHandle(run).describe();
      await vlr("schedule", "trigger", "coast");
      expect(await lastRun("already-going-on")).toMatchObject({ detail: run });
      const notes: string[] = [];
      const { request } = await requestOf(coast, store);
      const joined = runNetwork(
        request,
        there.client,
        following((line) => notes.push(line)),
      );
      await until(() => Promise.resolve(notes[0] ?? null));
      release();
      const { cities } = await joined;
      expect(cities.map(({ state }) => state)).toEqual(["done", "done", "done"]);
      expect(notes[0]).toBe(`${run} is going on already: its result is waited for`);
      expect((await there.client.workflow.getHandle(run).describe()).runId).toBe(runId);
    };
    await withWorkers(place(), scratch, work, { change });
    // Nobody was at a desk: the worker has written drafts and report.
    const report = JSON.parse(await readFile(join(scratch, "coast/2024/report.json"), "utf8")) as {
      cities: readonly { id: string }[];
    };
    expect(report.cities.map(({ id }) => id)).toEqual([0, 1, 2].map(tinyId));
    expect(existsSync(join(scratch, tinyId(0), "2024/draft/manifest.json"))).toBe(true);
  });
});

test("a wrong schedule in network.yaml is refused before any server is asked, and so is a city of the same name", async () => {
  await withCoast(async ({ scratch, coast, declare, vlr }) => {
    await declare('{ calendar: "31 February 06:00", timezone: Europe/Madird }');
    const refused = await vlr("schedule", "apply", coast);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain(
      'network.yaml, line 6, character 23: "calendar" names a day that does not exist (found "31 February 06:00"). Write "28 February 06:00"',
    );
    expect(refused.stderr).toContain("Write Europe/Madrid");

    await declare("{ every: 12 months, timezone: UTC }");
    const city = await writeTinyCity(join(scratch, "other"), 0);
    await rename(city, join(scratch, "other/coast"));
    const namesakes = await vlr("schedule", "apply", coast, join(scratch, "other"));
    expect(namesakes.code).toBe(2);
    expect(namesakes.stderr).toContain("two folders are named coast: a network in");
  });
});

test("vlr server fires the schedule of its network and makes it again when Temporal's database is lost", async () => {
  await inScratch(async (scratch) => {
    const coast = await writeNetwork(scratch);
    for (const index of [0, 1]) await writeTinyCity(join(coast, "cities"), index);
    await writeFile(
      join(coast, "network.yaml"),
      `${await readFile(join(coast, "network.yaml"), "utf8")}schedule: { every: 1 week, timezone: UTC }\n`,
    );
    const env = { VLR_VAR: join(scratch, "var") };
    const serving = startVlr(["server", coast], { cwd: scratch, env });
    await serving.said("server and worker ready");
    const list = async (): Promise<ScheduleStatus | null> => {
      const { stdout } = await runVlr(["schedule", "list", "--json"], { cwd: scratch, env });
      const [status] = (JSON.parse(stdout) as { schedules: readonly ScheduleStatus[] }).schedules;
      return status ?? null;
    };
    expect(await list()).toMatchObject({ kind: "network", name: "coast", times: "1 week" });

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
    expect(run.detail).toBe("vlr-network/coast/2024");
    await until(() =>
      Promise.resolve(existsSync(join(scratch, "out/coast/2024/report.html")) || null),
    );
    serving.child.kill("SIGTERM");
    expect((await serving.ended).code).toBe(0);

    await rm(join(scratch, "var/temporal"), { recursive: true });
    const again = startVlr(["server", coast], { cwd: scratch, env });
    await again.said("server and worker ready");
    again.child.kill("SIGTERM");
    expect((await again.ended).stderr).toContain("network coast: created");
  });
});
