/** What happens to a run when a worker, the server or a person stops in the middle. */
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { Client, Connection } from "@temporalio/client";
import { expect, test } from "vitest";
import { copySmallCity, inScratch, runVlr, startVlr, type Started } from "../support/run-vlr.ts";
import { recordedRun } from "../support/run-history.ts";
import { startTemporal, type TestServer } from "../support/temporal-server.ts";

const ID = "vlr/recno/2024";

async function withServer(
  work: (server: TestServer, scratch: string) => Promise<void>,
): Promise<void> {
  await inScratch(async (scratch) => {
    const server = await startTemporal(scratch);
    try {
      await work(server, scratch);
    } finally {
      await server.stop();
    }
  });
}

const environment = (server: TestServer, scratch: string) => ({
  TEMPORAL_ADDRESS: server.address,
  VLR_VAR: join(scratch, "var"),
});

async function startWorker(server: TestServer, scratch: string): Promise<Started> {
  const worker = startVlr(["worker"], { cwd: scratch, env: environment(server, scratch) });
  await worker.said("worker ready");
  return worker;
}

/** Stages of the run that have finished when `enough` of them have, or when it has ended. */
const finished = async (
  { address }: TestServer,
  enough: (count: number) => boolean,
): Promise<readonly string[]> =>
  (await recordedRun(address, ID, (run) => enough(run.finished.length))).finished;

/**
 * Kills the worker when stages have finished, at most once for each further one, so that no stage is hit twice; at which
 * counts it came to that. A machine may be too busy for one of them.
 */
async function killBetweenStages(wanted: ReadonlySet<number>): Promise<readonly number[]> {
  const kills: number[] = [];
  await withServer(async (server, scratch) => {
    const city = await copySmallCity(scratch);
    let worker = await startWorker(server, scratch);
    const run = startVlr(["run", city], { cwd: scratch, env: environment(server, scratch) });
    for (let known = 0; Math.max(...wanted) > known;) {
      const next = Math.min(...[...wanted].filter((count) => count > known));
      await finished(server, (count) => count >= next);
      worker.child.kill("SIGKILL");
      await worker.ended;
      known = (await finished(server, () => true)).length;
      kills.push(known);
      worker = await startWorker(server, scratch);
    }
    const ran = await run.ended;
    worker.child.kill("SIGTERM");
    await worker.ended;
    expect(ran.code, ran.stderr).toBe(0);
    expect(ran.stderr).not.toContain("error");
    await expectOneRerunAtMost(server, scratch);
  });
  return kills;
}

/** Every step was asked for once, and none was begun more often than one kill explains. */
async function expectOneRerunAtMost(server: TestServer, scratch: string): Promise<void> {
  const { steps } = await recordedRun(server.address, ID, () => false);
  expect(steps.map(({ stage }) => stage)).toEqual([
    "readCity",
    "fetchSource",
    "fetchSource",
    "buildWarehouse",
    "deriveFindings",
    "renderCharts",
    "composeDocument",
    "printPdf",
    "assembleBundle",
    "writeDraft",
  ]);
  for (const { stage, attempt } of steps) expect(attempt, stage).toBeLessThanOrEqual(2);
  expect((await readdir(join(scratch, "var/store/steps"))).length).toBeGreaterThanOrEqual(8);
}

test("killing the worker between any two stages reruns only the interrupted stage, and the run finishes", async () => {
  const wanted = new Set([1, 2, 3, 4, 5, 6, 7]);
  while (wanted.size > 0) {
    for (const count of await killBetweenStages(wanted)) wanted.delete(count);
  }
});

test("a server that goes away and comes back during a run does not harm it", async () => {
  await withServer(async (server, scratch) => {
    const city = await copySmallCity(scratch);
    const worker = await startWorker(server, scratch);
    const run = startVlr(["run", city, "--json"], {
      cwd: scratch,
      env: environment(server, scratch),
    });
    await finished(server, (count) => count >= 2);
    await server.kill();
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    await server.start();
    const ran = await run.ended;
    worker.child.kill("SIGTERM");
    expect((await worker.ended).code).toBe(0);
    expect(ran.code, ran.stderr).toBe(0);
  });
});

test("Ctrl-C cancels the run cleanly and leaves no half-written draft", async () => {
  await withServer(async (server, scratch) => {
    const city = await copySmallCity(scratch);
    const worker = await startWorker(server, scratch);
    const run = startVlr(["run", city], { cwd: scratch, env: environment(server, scratch) });
    await finished(server, (count) => count >= 1);
    run.child.kill("SIGINT");
    expect((await run.ended).code).toBe(130);
    const { stdout } = await runVlr(["status", "--json"], { env: environment(server, scratch) });
    const { runs } = JSON.parse(stdout) as { runs: { workflowId: string; state: string }[] };
    expect(runs[0]?.workflowId).toBe(ID);
    expect(["cancelled", "running"]).toContain(runs[0]?.state);
    expect(await readdir(join(scratch)).then((names) => names.includes("out"))).toBe(false);
    worker.child.kill("SIGTERM");
    expect((await worker.ended).code).toBe(0);
  });
});

test("an error of the city folder comes through Temporal with file, line and fix, and exit code 2", async () => {
  await withServer(async (server, scratch) => {
    const city = await copySmallCity(scratch);
    const table = join(city, "indicators.csv");
    const text = await readFile(table, "utf8");
    const { writeFile } = await import("node:fs/promises");
    await writeFile(table, text.replace("11.6.1,11.6,", "11.6.1,11.z,"));
    const ran = await runVlr(["run", city], { cwd: scratch, env: environment(server, scratch) });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("indicators.csv, line 4, column target");
    expect(ran.stderr).toContain("11.z");
  });
});

test("a run without workers says which command starts one, and goes on when there is one", async () => {
  await withServer(async (server, scratch) => {
    const city = await copySmallCity(scratch);
    const run = startVlr(["run", city], { cwd: scratch, env: environment(server, scratch) });
    await run.said("no worker asks for work in vlr, so the run waits");
    await run.said("vlr worker\n");
    const worker = await startWorker(server, scratch);
    const ran = await run.ended;
    expect(ran.code, ran.stderr).toBe(0);
    worker.child.kill("SIGTERM");
    expect((await worker.ended).code).toBe(0);
  });
});

test("Ctrl-C in a command that joined a run stops only its watching; the run ends where it was started", async () => {
  await withServer(async (server, scratch) => {
    const city = await copySmallCity(scratch);
    const options = { cwd: scratch, env: environment(server, scratch) };
    const owner = startVlr(["run", city], options);
    await owner.said("no worker asks for work");
    const joiner = startVlr(["run", city], options);
    await joiner.said(`${ID} is going on already`);
    joiner.child.kill("SIGINT");
    const left = await joiner.ended;
    expect(left.code).toBe(130);
    expect(left.stderr).toContain(`${ID} goes on where it was started`);
    const worker = await startWorker(server, scratch);
    const ran = await owner.ended;
    expect(ran.code, ran.stderr).toBe(0);
    worker.child.kill("SIGTERM");
    await worker.ended;
  });
});

test("a run that somebody else stops is no bug for those who wait for it", async () => {
  await withServer(async (server, scratch) => {
    const city = await copySmallCity(scratch);
    const run = startVlr(["run", city], { cwd: scratch, env: environment(server, scratch) });
    await run.said("no worker asks for work");
    const connection = await Connection.connect({ address: server.address });
    await new Client({ connection }).workflow.getHandle(ID).terminate();
    await connection.close();
    const ran = await run.ended;
    expect(ran.code).toBe(130);
    expect(ran.stderr).toContain(`${ID} was stopped by somebody else`);
    expect(ran.stderr).not.toContain("bug");
  });
});
