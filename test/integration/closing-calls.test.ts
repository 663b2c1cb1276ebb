/** A connection that is closed while a question to a lost server is being repeated. */
import { setTimeout as wait } from "node:timers/promises";
import { Client, Connection } from "@temporalio/client";
import { expect, test } from "vitest";
import { retriesUntilClosed } from "../../cli/engine/closing-calls.ts";
import { inScratch } from "../support/run-vlr.ts";
import { startTemporal } from "../support/temporal-server.ts";

test("a question that is being repeated ends with its connection, and throws nothing where nobody can catch it", async () => {
  await inScratch(async (scratch) => {
    const server = await startTemporal(scratch);
    const { address } = server;
    const connection = await Connection.connect({ address, interceptors: retriesUntilClosed() });
    const client = new Client({ connection });
    await server.kill();
    const asked = client.workflow.count().then(
      () => "answered",
      (error: unknown) => String(error instanceof Error ? (error.cause ?? error) : error),
    );
    // The first attempt has failed by then, and the next ones wait for their time.
    await wait(1_500);
    await connection.close();
    expect(await asked).toMatch(/CANCELLED.*shut down/);
  });
});
