/** Downloads from a server of the test, with a clock and pauses that cost no time. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { openStore } from "../../activities/adapters/artifact-store.ts";
import { createHttpClient, type HttpClientOptions } from "../../activities/adapters/http-client.ts";
import type { ArtifactStore, HttpSnapshot } from "../../activities/resources.ts";
import type { ReportError } from "../../domain/errors.ts";
import { startServer, type TestServer } from "./http-server.ts";
import { failure } from "./report-error.ts";

type Wanted = Partial<Parameters<ReturnType<typeof createHttpClient>["download"]>[1]>;

interface Downloads {
  /** Of the store itself. */
  readonly folder: string;
  readonly store: ArtifactStore;
  readonly server: TestServer;
  /** Pauses between tries, in milliseconds. */
  readonly waits: readonly number[];
  /** What the clock says; a test may set it. */
  now: Date;
  /** From a path of the server, or from an address. */
  readonly download: (
    path: string,
    wanted?: Wanted,
    options?: Partial<HttpClientOptions>,
  ) => Promise<HttpSnapshot>;
}

export const CSV = "Year,Value\n2015,1.5\n2016,1.7\n";

/** Called at the top of a file; what it gives is new for each test. */
export function downloadsForTests(): Downloads {
  const there = {} as { -readonly [K in keyof Downloads]: Downloads[K] };
  beforeEach(async () => {
    const folder = await mkdtemp(join(tmpdir(), "vlr-http-"));
    const waits: number[] = [];
    Object.assign(there, {
      folder,
      store: await openStore(folder),
      server: await startServer(),
      waits,
      now: new Date("2025-01-17T10:00:00Z"),
    });
    there.download = (path, wanted = {}, options = {}) => {
      const client = createHttpClient({
        store: there.store,
        allowPrivateAddresses: true,
        clock: () => there.now,
        sleep: (milliseconds) => {
          waits.push(milliseconds);
          return Promise.resolve();
        },
        ...options,
      });
      const address = path.includes("://") ? path : `${there.server.url}${path}`;
      return client.download(address, { offline: false, licence: null, expects: "csv", ...wanted });
    };
  });
  afterEach(async () => {
    await there.server.close();
    await rm(there.folder, { recursive: true, force: true });
  });
  return there;
}

/** Why a source could not be had. */
export function unavailable(work: Promise<unknown>): Promise<ReportError> {
  return failure(work, "source-unavailable");
}
