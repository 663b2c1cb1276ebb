/** One Temporal server for all tests of a file, with the ways to reach it. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client, Connection } from "@temporalio/client";
import { afterAll, beforeAll } from "vitest";
import type { Engine } from "../../cli/engine/connection.ts";
import { payloadsWith } from "../../cli/engine/payload-codec.ts";
import { startTemporal, type TestServer } from "./temporal-server.ts";

export interface TemporalForTests {
  readonly server: TestServer;
  readonly client: Client;
  readonly engine: Engine;
}

/** Called at the top of a file; what it gives is there once its tests run. */
export function temporalForTests(): TemporalForTests {
  const there: { -readonly [K in keyof TemporalForTests]?: TemporalForTests[K] } = {};
  let end = (): Promise<void> => Promise.resolve();

  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), "vlr-test-"));
    const server = await startTemporal(folder);
    const connection = await Connection.connect({ address: server.address });
    Object.assign(there, {
      server,
      client: new Client({ connection }),
      engine: engineAt(server.address),
    });
    end = async () => {
      await connection.close();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    };
  });

  afterAll(() => end());
  return there as TemporalForTests;
}

/** As a configured server is reached. */
export function engineAt(address: string): Engine {
  return {
    connectionOptions: { address },
    namespace: "default",
    address,
    embedded: false,
    payloads: payloadsWith(null),
    leave: () => Promise.resolve(),
  };
}
