/** The small city with reviewers, a Temporal server of its own and workers, as an operator has them. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Client, Connection } from "@temporalio/client";
import { copySmallCity, inScratch, runVlr, startVlr, type Ran, type Started } from "./run-vlr.ts";
import { startTemporal, type TestServer } from "./temporal-server.ts";

export const RUN_ID = "vlr/recno/2024";

type Environment = Readonly<Record<string, string>>;

export interface TemporalDesk {
  readonly scratch: string;
  readonly server: TestServer;
  /** City folder. */
  readonly city: string;
  /** Without any key: sees what the server sees. */
  readonly client: Client;
  vlr(args: readonly string[], more?: Environment): Promise<Ran>;
  start(args: readonly string[], more?: Environment): Started;
  /** Ready to take work. */
  worker(args?: readonly string[], more?: Environment): Promise<Started>;
}

/** Stops the server, whatever happens; workers are the test's to stop. `reviewers` as in city.yaml, null for none. */
export async function atTemporalDesk(
  reviewers: string | null,
  environment: Environment,
  work: (desk: TemporalDesk) => Promise<void>,
): Promise<void> {
  await inScratch(async (scratch) => {
    const server = await startTemporal(scratch);
    const connection = await Connection.connect({ address: server.address });
    const city = await copySmallCity(scratch);
    if (reviewers !== null) {
      const yaml = await readFile(join(city, "city.yaml"), "utf8");
      await writeFile(join(city, "city.yaml"), `${yaml}approval: { reviewers: [${reviewers}] }\n`);
    }
    const env = {
      TEMPORAL_ADDRESS: server.address,
      VLR_VAR: join(scratch, "var"),
      ...environment,
    };
    const start: TemporalDesk["start"] = (args, more = {}) =>
      startVlr(args, { cwd: scratch, env: { ...env, ...more } });
    try {
      await work({
        scratch,
        server,
        city,
        client: new Client({ connection }),
        start,
        vlr: (args, more = {}) => runVlr(args, { cwd: scratch, env: { ...env, ...more } }),
        worker: async (args = [], more = {}) => {
          const worker = start(["worker", ...args], more);
          await worker.said("worker ready");
          return worker;
        },
      });
    } finally {
      await connection.close();
      await server.stop();
    }
  });
}

/** SIGTERM, and the end that follows it. */
export async function stopped({ child, ended }: Started): Promise<Ran> {
  child.kill("SIGTERM");
  return ended;
}
