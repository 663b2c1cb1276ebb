/** A worker as a service: roles, health, metrics, logs, and the stop that loses no attempt. */
import { rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { freePort } from "../../cli/engine/server-process.ts";
import { atTemporalDesk, RUN_ID, stopped, type TemporalDesk } from "../support/temporal-desk.ts";
import type { Started } from "../support/run-vlr.ts";

interface Report {
  readonly status: number;
  readonly checks: Readonly<Record<string, string>>;
}

async function ask(port: number, path: string): Promise<Report> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`);
  const { checks } = (await answer.json()) as Pick<Report, "checks">;
  return { status: answer.status, checks };
}

/** Highest attempt of each step of the run. */
async function attempts({ client }: TemporalDesk): Promise<Record<string, number>> {
  const { events } = await client.workflow.getHandle(RUN_ID).fetchHistory();
  const names = new Map<string, string>();
  const found: Record<string, number> = {};
  for (const event of events ?? []) {
    const scheduled = event.activityTaskScheduledEventAttributes;
    if (scheduled) names.set(String(event.eventId), scheduled.activityType?.name ?? "");
    const started = event.activityTaskStartedEventAttributes;
    const name = names.get(String(started?.scheduledEventId)) ?? "";
    if (started) found[name] = Math.max(found[name] ?? 0, started.attempt ?? 0);
  }
  return found;
}

/** Temporal's number for "a worker has it". */
const TAKEN = 2;

/** Until a worker has a step at hand, or the run is over. */
async function stepAtHand({ client }: TemporalDesk, seen: Set<string>): Promise<void> {
  for (let look = 0; look < 3_000; look += 1) {
    const description = await client.workflow
      .getHandle(RUN_ID)
      .describe()
      .catch(() => null);
    if (description !== null && description.status.name !== "RUNNING") return;
    const step = description?.raw.pendingActivities?.find(({ state }) => Number(state) === TAKEN);
    const name = step?.activityType?.name;
    if (name && !seen.has(name)) {
      seen.add(name);
      return;
    }
    await wait(10);
  }
}

test("workers stopped by SIGTERM in the middle of steps lose no attempt: history knows only first ones", async () => {
  await atTemporalDesk(null, {}, async (desk) => {
    let worker = await desk.worker();
    const run = desk.start(["run", desk.city]);
    const interrupted = new Set<string>();
    for (let turn = 0; turn < 5; turn += 1) {
      await stepAtHand(desk, interrupted);
      expect((await stopped(worker)).code).toBe(0);
      worker = await desk.worker();
    }
    const ran = await run.ended;
    expect(ran.code, ran.stderr).toBe(0);
    expect(ran.stderr).not.toContain("attempt");
    await stopped(worker);
    expect(interrupted.size).toBeGreaterThanOrEqual(3);
    const counts = await attempts(desk);
    expect(Object.keys(counts)).toHaveLength(9);
    expect([...new Set(Object.values(counts))]).toEqual([1]);
  });
});

test("a worker per role makes a review together", async () => {
  await atTemporalDesk(null, {}, async (desk) => {
    const workers: Started[] = [];
    for (const role of ["workflow", "fetch", "compute", "render"]) {
      workers.push(await desk.worker(["--role", role]));
    }
    const ran = await desk.vlr(["run", desk.city]);
    expect(ran.code, ran.stderr).toBe(0);
    const { events } = await desk.client.workflow.getHandle(RUN_ID).fetchHistory();
    const identities = (events ?? []).flatMap(
      ({ activityTaskStartedEventAttributes: started }) => started?.identity ?? [],
    );
    expect(new Set(identities).size).toBe(4);
    for (const worker of workers) expect((await stopped(worker)).code).toBe(0);
    const unknown = await desk.vlr(["worker", "--role", "printing"]);
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain("workflow, fetch, compute, render, all");
  });
});

test("health makes real calls, metrics count steps, and JSON logs name run, city and step but no secret", async () => {
  const secret = Buffer.alloc(32, 7).toString("base64");
  await atTemporalDesk(null, { VLR_PAYLOAD_KEYS: `k:${secret}` }, async (desk) => {
    const [health, metrics] = [await freePort(), await freePort()];
    const watched = ["--health", String(health), "--metrics", String(metrics), "--log", "json"];
    const worker = await desk.worker(watched);
    expect(await ask(health, "/ready")).toEqual({
      status: 200,
      checks: { workers: "ok", temporal: "ok", store: "ok" },
    });
    const named = worker.said(`metrics at http://127.0.0.1:${metrics}/metrics`);
    const ran = await desk.vlr(["run", desk.city]);
    expect(ran.code, ran.stderr).toBe(0);
    await named;
    const counted = await (await fetch(`http://127.0.0.1:${metrics}/metrics`)).text();
    expect(counted).toMatch(
      /temporal_activity_execution_latency\w*\{[^}]*activity_type="printPdf"/,
    );

    const store = join(desk.scratch, "var/store");
    await rename(store, `${store}.away`);
    await writeFile(store, "a file stands here");
    const broken = await ask(health, "/ready");
    expect(broken.status).toBe(503);
    expect(broken.checks["store"]).toContain("could not write");
    expect(broken.checks["temporal"]).toBe("ok");
    await rm(store);
    await rename(`${store}.away`, store);

    await desk.server.kill();
    const alone = await ask(health, "/ready");
    expect(alone.status).toBe(503);
    expect(alone.checks["temporal"]).not.toBe("ok");
    expect((await ask(health, "/live")).status).toBe(200);
    await desk.server.start();
    for (let look = 0; look < 600 && (await ask(health, "/ready")).status !== 200; look += 1) {
      await wait(100);
    }
    expect((await ask(health, "/ready")).status).toBe(200);

    // As soon as the server is back.
    const { code, stderr } = await stopped(worker);
    expect(code, stderr).toBe(0);
    expect(stderr).toContain("stopping: no new step is taken");
    expect(stderr).not.toContain(secret);
    const lines = stderr
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toContainEqual(
      expect.objectContaining({
        level: "info",
        message: "step finished",
        workflow: RUN_ID,
        city: "recno",
        period: "2024",
        step: "printPdf",
        attempt: 1,
        run: expect.any(String) as string,
      }),
    );
  });
});

test("a port that is taken and options that cannot be read are told before any work", async () => {
  await atTemporalDesk(null, {}, async (desk) => {
    const taken = await desk.vlr(["worker", "--health", desk.server.address]);
    expect(taken.code).toBe(2);
    expect(taken.stderr).toContain("cannot listen");
    const bad = await desk.vlr(["worker", "--metrics", "high"]);
    expect(bad.code).toBe(2);
    expect(bad.stderr).toContain('--metrics cannot be read (found "high")');
    const log = await desk.vlr(["worker", "--log", "xml"]);
    expect(log.code).toBe(2);
  });
});
