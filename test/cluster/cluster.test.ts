/** Reviews on a self-hosted Temporal server with PostgreSQL: killed in the middle, restored from a dump, and finished. */
import { appendFile, mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { Client, Connection } from "@temporalio/client";
import { expect, test } from "vitest";
import type { MadeNetwork } from "../../cli/make-network.ts";
import {
  copySmallCity,
  inScratch,
  runVlr,
  startVlr,
  type Ran,
  type Started,
} from "../support/run-vlr.ts";
import {
  clusterObstacle,
  startCluster,
  type TemporalCluster,
} from "../support/temporal-cluster.ts";
import { writeNetwork, writeTinyCity } from "../support/tiny-network.ts";

const obstacle = clusterObstacle();
const ID = "vlr/recno/2024";
const CITIES = 6;

interface Place {
  readonly cluster: TemporalCluster;
  readonly scratch: string;
  readonly city: string;
  readonly options: { readonly cwd: string; readonly env: Readonly<Record<string, string>> };
  /** A command that must end well. */
  vlr(...args: readonly string[]): Promise<Ran>;
}

async function onCluster(work: (place: Place) => Promise<void>): Promise<void> {
  await inScratch(async (scratch) => {
    const cluster = await startCluster(scratch);
    const city = await copySmallCity(scratch);
    const env = { TEMPORAL_ADDRESS: cluster.address, VLR_VAR: join(scratch, "var") };
    const options = { cwd: scratch, env };
    const vlr: Place["vlr"] = async (...args) => {
      const ran = await runVlr(args, options);
      expect(ran.code, ran.stderr).toBe(0);
      return ran;
    };
    try {
      await work({ cluster, scratch, city, options, vlr });
    } finally {
      await cluster.stop();
    }
  });
}

async function withWorker({ options }: Place, work: () => Promise<void>): Promise<void> {
  const worker = startVlr(["worker"], options);
  await worker.said("worker ready");
  await work();
  worker.child.kill("SIGTERM");
  expect((await worker.ended).code).toBe(0);
}

/** Server and database end as in a power cut, and come back one after the other. */
async function powerCut({ cluster }: Place): Promise<void> {
  await cluster.kill();
  await cluster.database.stop("immediate");
  await cluster.database.start();
  await cluster.start();
}

async function untilHistoryHas({ cluster }: Place, events: number, id = ID): Promise<void> {
  const connection = await Connection.connect({ address: cluster.address });
  const handle = new Client({ connection }).workflow.getHandle(id);
  const length = (): Promise<number> =>
    handle.describe().then(
      ({ historyLength }) => historyLength,
      () => 0,
    );
  while ((await length()) < events) await new Promise((resolve) => setTimeout(resolve, 50));
  await connection.close();
}

const draftOf = ({ scratch }: Place): string => join(scratch, "out/recno/2024");

test.skipIf(obstacle !== null)(
  `a run goes on after server and database were killed in the middle${obstacle ? ` (skipped: ${obstacle})` : ""}`,
  async () => {
    await onCluster(async (place) => {
      await withWorker(place, async () => {
        const run: Started = startVlr(["run", place.city], place.options);
        await untilHistoryHas(place, 15);
        await powerCut(place);
        const ran = await run.ended;
        expect(ran.code, ran.stderr).toBe(0);
        await place.vlr("verify", join(draftOf(place), "draft"));
      });
    });
  },
);

test.skipIf(obstacle !== null)(
  `a schedule and a draft that waits outlive a power cut and a restored dump${obstacle ? ` (skipped: ${obstacle})` : ""}`,
  async () => {
    await onCluster(async (place) => {
      const { cluster, city, scratch } = place;
      await appendFile(
        join(city, "city.yaml"),
        'approval: { reviewers: [mayor] }\nschedule: { calendar: "1 March 06:00", timezone: Europe/Madrid }\n',
      );
      await withWorker(place, async () => {
        await place.vlr("schedule", "apply", city);
        await place.vlr("schedule", "trigger", city);
        await untilHistoryHas(place, 15);
        await powerCut(place);
        // Joins the run of the schedule, and ends when it waits.
        expect((await place.vlr("run", city)).stderr).toContain("Waits for approval by mayor");

        const dump = join(scratch, "dump");
        await mkdir(dump);
        await cluster.kill();
        await cluster.dump(dump);
        await cluster.restore(dump);
        await cluster.start();

        expect((await place.vlr("schedule", "list")).stdout).toContain("Europe/Madrid");
        const approved = await place.vlr("approve", "recno/2024", "--by", "mayor");
        expect(approved.stdout).toContain("Edition 1");
        expect(await readdir(draftOf(place))).toContain("edition-1");
        await place.vlr("verify", join(draftOf(place), "edition-1"));
      });
    });
  },
);

test.skipIf(obstacle !== null)(
  `a network goes on after a power cut, and no city is made twice${obstacle ? ` (skipped: ${obstacle})` : ""}`,
  async () => {
    await onCluster(async (place) => {
      const network = await writeNetwork(place.scratch);
      for (let index = 0; index < CITIES; index += 1) {
        await writeTinyCity(join(network, "cities"), index);
      }
      await withWorker(place, async () => {
        const run = startVlr(["network", "run", network, "--json"], place.options);
        await untilHistoryHas(place, 25, "vlr-network/coast/2024");
        await powerCut(place);
        const ran = await run.ended;
        expect(ran.code, ran.stderr).toBe(0);
        const { cities } = JSON.parse(ran.stdout) as MadeNetwork;
        expect(cities).toHaveLength(CITIES);
        expect(cities.map(({ state }) => state)).toEqual(cities.map(() => "done"));
        expect(await readdir(join(place.scratch, "out"))).toHaveLength(CITIES + 1);
      });
    });
  },
);
