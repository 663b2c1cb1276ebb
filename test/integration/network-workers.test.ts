/** Workers share nothing but Temporal and the store: two of them, each in a folder of its own, make the reviews of a network. */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Client, Connection } from "@temporalio/client";
import { expect, test } from "vitest";
import type { MadeNetwork } from "../../cli/make-network.ts";
import type { MadeReview } from "../../cli/make-review.ts";
import { inScratch, runVlr, startVlr } from "../support/run-vlr.ts";
import { startTemporal } from "../support/temporal-server.ts";
import { tinyId, writeNetwork, writeTinyCity } from "../support/tiny-network.ts";

const CITIES = 20;
/** Made again without a server, for their bytes. */
const COMPARED = [0, 7, 19];

test("two workers in folders of their own make a network of twenty cities: both work, every review is made once, with the bytes of a run without a server", async () => {
  await inScratch(async (scratch) => {
    const server = await startTemporal(scratch);
    try {
      const coast = await writeNetwork(scratch);
      for (let index = 0; index < CITIES; index += 1) {
        await writeTinyCity(join(coast, "cities"), index);
      }
      const env = { TEMPORAL_ADDRESS: server.address, VLR_VAR: join(scratch, "shared") };
      const folders = ["one", "two", "desk"].map((name) => join(scratch, name));
      for (const folder of folders) await mkdir(folder);
      const [one = "", two = "", desk = ""] = folders;
      const VLR_OUT = join(scratch, "drafts");
      const workers = [one, two].map((cwd) =>
        startVlr(["worker"], { cwd, env: { ...env, VLR_OUT } }),
      );
      await Promise.all(workers.map((worker) => worker.said("worker ready")));

      const ran = await runVlr(["network", "run", coast, "--json"], { cwd: desk, env });
      expect(ran.code, ran.stderr).toBe(0);
      const made = JSON.parse(ran.stdout) as MadeNetwork;
      expect(made.cities.map(({ id, state }) => [id, state])).toEqual(
        Array.from({ length: CITIES }, (_, index) => [tinyId(index), "done"]),
      );

      const { identities, executions } = await workDone(server.address);
      expect(identities.size).toBe(2);
      for (const steps of identities.values()) expect(steps).toBeGreaterThan(CITIES);
      expect(executions).toBe(CITIES);

      for (const worker of workers) worker.child.kill("SIGTERM");
      for (const worker of workers) expect((await worker.ended).code).toBe(0);
      // What workers leave, drafts and the report, lies in the shared places, nothing in its own folder.
      expect(await readdir(VLR_OUT)).toHaveLength(CITIES + 1);
      expect(await readdir(one)).toEqual([]);
      expect(await readdir(two)).toEqual([]);
      expect(await readdir(join(desk, "out"))).toHaveLength(CITIES + 1);

      for (const index of COMPARED) {
        const city = join(coast, "cities", tinyId(index));
        const alone = { cwd: desk, env: { VLR_VAR: join(scratch, "alone") } };
        const inline = await runVlr(["run", city, "--inline", "--json", "--out", "alone"], alone);
        const { bundle } = JSON.parse(inline.stdout) as MadeReview;
        expect(made.cities[index]).toMatchObject({ bundle });
      }

      // The report leads to the drafts, and a folder that somebody altered is said by verify.
      const html = await readFile(join(desk, "out/coast/2024/report.html"), "utf8");
      expect(html).toContain(`href="../../${tinyId(4)}/2024/draft/review.html"`);
      expect((await runVlr(["verify", "out/coast/2024"], { cwd: desk })).code).toBe(0);
      await writeFile(join(desk, "out/coast/2024/report.json"), "{}");
      expect((await runVlr(["verify", "out/coast/2024"], { cwd: desk })).code).not.toBe(0);
    } finally {
      await server.stop();
    }
  });
});

/** Steps by the worker that did them, and executions of reviews. */
async function workDone(address: string) {
  const connection = await Connection.connect({ address });
  const client = new Client({ connection });
  const identities = new Map<string, number>();
  let executions = 0;
  try {
    for await (const { workflowId, runId } of client.workflow.list({
      query: "WorkflowType = 'cityReview' AND ExecutionStatus = 'Completed'",
    })) {
      executions += 1;
      const { events } = await client.workflow.getHandle(workflowId, runId).fetchHistory();
      for (const event of events ?? []) {
        const identity = event.activityTaskStartedEventAttributes?.identity;
        if (identity) identities.set(identity, (identities.get(identity) ?? 0) + 1);
      }
    }
  } finally {
    await connection.close();
  }
  return { identities, executions };
}
