/** A second command for a review that is still being made: one run, one result. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { until, withWorkers } from "../support/network-place.ts";
import { inScratch, startVlr } from "../support/run-vlr.ts";
import { temporalForTests } from "../support/temporal-for-tests.ts";
import { tinyId, writeTinyCity } from "../support/tiny-network.ts";

const there = temporalForTests();

test("vlr run joins a review that another command is making: the same run, and the same draft for both", async () => {
  await inScratch(async (scratch) => {
    const city = await writeTinyCity(scratch, 0);
    const id = `vlr/${tinyId(0)}/2024`;
    let release = (): void => undefined;
    const hold = new Promise<void>((resolve) => {
      release = resolve;
    });
    let builds = 0;
    const place = { ...there, address: there.server.address, close: () => Promise.resolve() };
    const start = (out: string): ReturnType<typeof startVlr> =>
      startVlr(["run", city, "--json", "--out", join(scratch, out)], {
        cwd: scratch,
        env: { TEMPORAL_ADDRESS: there.server.address, VLR_VAR: scratch },
      });
    await withWorkers(
      place,
      scratch,
      async () => {
        const first = start("first");
        await until(() => Promise.resolve(builds === 1 || null));
        const { runId } = await there.client.workflow.getHandle(id).describe();
        const second = start("second");
        await second.said(`${id} is going on already: its result is waited for`);
        release();
        const ends = await Promise.all([first.ended, second.ended]);
        expect(ends.map(({ code }) => code)).toEqual([0, 0]);
        const [made, joined] = ends.map(
          ({ stdout }) => JSON.parse(stdout) as { readonly bundle: string },
        );
        expect(made?.bundle).toMatch(/^[0-9a-f]{64}$/);
        expect(joined?.bundle).toBe(made?.bundle);
        expect(builds).toBe(1);
        expect((await there.client.workflow.getHandle(id).describe()).runId).toBe(runId);
        expect((await there.client.workflow.count("WorkflowType = 'cityReview'")).count).toBe(1);
      },
      {
        change: (resources) => ({
          ...resources,
          warehouse: {
            ...resources.warehouse,
            build: async (...args) => {
              builds += 1;
              await hold;
              return resources.warehouse.build(...args);
            },
          },
        }),
      },
    );
  });
});
