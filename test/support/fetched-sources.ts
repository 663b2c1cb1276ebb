/** Sources of a city that are fetched: from its folder and from a server of the test. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { openStore } from "../../activities/adapters/artifact-store.ts";
import { storeFolder } from "../../activities/adapters/city-files.ts";
import { createHttpClient } from "../../activities/adapters/http-client.ts";
import { fetchSource } from "../../activities/fetch-source.ts";
import type { ArtifactStore } from "../../activities/resources.ts";
import type { ArtifactRef } from "../../domain/artifact.ts";
import type { CityConfig, Location, SourceConfig } from "../../domain/city.ts";
import type { StepOutcome } from "../../domain/review.ts";
import type { SourceSnapshot } from "../../domain/steps.ts";
import { city } from "./city.ts";
import { startServer, type TestServer } from "./http-server.ts";

interface FetchedSources {
  /** The city folder is its `city`. */
  readonly folder: string;
  readonly server: TestServer;
  /** "1/2" for each sign of life. */
  readonly heartbeats: string[];
  store: ArtifactStore;
  /** What the clock says. */
  now: Date;
  /** Writes a file of the city. */
  readonly put: (path: string, content: string) => Promise<void>;
  readonly fetched: (
    source: SourceConfig,
    offline?: boolean,
    sourceId?: string,
  ) => Promise<StepOutcome<SourceSnapshot>>;
  /** Files of a stored folder, by path. */
  readonly content: (tree: ArtifactRef) => Promise<Record<string, string>>;
}

/** Called at the top of a file; what it gives is new for each test. */
export function sourcesForTests(): FetchedSources {
  const there = {} as { -readonly [K in keyof FetchedSources]: FetchedSources[K] };
  beforeEach(async () => {
    const folder = await mkdtemp(join(tmpdir(), "vlr-fetch-"));
    Object.assign(there, actionsOn(there, folder), {
      folder,
      store: await openStore(join(folder, "store")),
      server: await startServer(),
      heartbeats: [],
      now: new Date("2025-01-17T10:00:00Z"),
    });
    await there.put("city.yaml", "version: 1");
  });
  afterEach(async () => {
    await there.server.close();
    await rm(there.folder, { recursive: true, force: true });
  });
  return there;
}

function actionsOn(
  there: FetchedSources,
  folder: string,
): Pick<FetchedSources, "put" | "fetched" | "content"> {
  return {
    put: async (path, text) => {
      await mkdir(dirname(join(folder, "city", path)), { recursive: true });
      await writeFile(join(folder, "city", path), text);
    },
    fetched: async (source, offline = false, sourceId = source.id) => {
      const { store } = there;
      const config: Partial<CityConfig> = { languages: ["ca", "en"], sources: [source] };
      const http = createHttpClient({
        store,
        allowPrivateAddresses: true,
        clock: () => there.now,
        sleep: () => Promise.resolve(),
        limits: { retries: 1 },
      });
      return fetchSource(
        {
          v: 1,
          scope: "city/2024",
          city: await store.putJson(city(config)),
          folder: await storeFolder(store, join(folder, "city")),
          sourceId,
          offline,
        },
        {
          store,
          http,
          heartbeat: (done, total) => there.heartbeats.push(`${done}/${total}`),
          signal: new AbortController().signal,
        },
      );
    },
    content: async (tree) => {
      const { files } = await there.store.getTree(tree);
      return Object.fromEntries(
        await Promise.all(
          files.map(async (file) => [file.path, (await there.store.get(file)).toString()] as const),
        ),
      );
    },
  };
}

/** What the sources of these tests have in common. */
export const common = { role: "city", publisher: null, licence: "CC BY 4.0", asOf: null } as const;

/** An Open SDG repository. */
export const repository = (location: Location): SourceConfig => ({
  ...common,
  id: "city",
  kind: "open-sdg",
  location,
});

/** A table of one indicator. */
export const table = (location: Location): SourceConfig => ({
  ...common,
  id: "health",
  kind: "table",
  location,
  sheet: null,
  separator: null,
  decimal: ".",
  encoding: "utf-8",
  headerRows: [1],
  columns: {
    indicator: { value: "3.1.1" },
    year: { column: "Year" },
    value: "Value",
    unit: null,
    dimensions: [],
    flag: null,
  },
});
