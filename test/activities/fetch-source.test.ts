/** The files of a source, from the city folder and from real servers, as the readers get them. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { openStore } from "../../activities/adapters/artifact-store.ts";
import { storeFolder } from "../../activities/adapters/city-files.ts";
import { createHttpClient } from "../../activities/adapters/http-client.ts";
import { fetchSource } from "../../activities/fetch-source.ts";
import { inParallel } from "../../activities/in-parallel.ts";
import type { ArtifactStore } from "../../activities/resources.ts";
import { withSignsOfLife } from "../../activities/signs-of-life.ts";
import type { ArtifactRef } from "../../domain/artifact.ts";
import type { CityFolder, Location, SourceConfig } from "../../domain/city.ts";
import { ReportError } from "../../domain/errors.ts";
import type { StepOutcome } from "../../domain/review.ts";
import type { SourceSnapshot } from "../../domain/steps.ts";
import { startServer, type TestServer } from "../support/http-server.ts";
import { NO_RIGHTS } from "../support/no-rights.ts";

let base: string;
let store: ArtifactStore;
let server: TestServer;
let heartbeats: string[];
let now: Date;

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), "vlr-fetch-"));
  store = await openStore(join(base, "store"));
  server = await startServer();
  heartbeats = [];
  now = new Date("2025-01-17T10:00:00Z");
  await put("city.yaml", "version: 1");
});

afterEach(async () => {
  await server.close();
  await rm(base, { recursive: true, force: true });
});

async function put(path: string, content: string): Promise<void> {
  await mkdir(dirname(join(base, "city", path)), { recursive: true });
  await writeFile(join(base, "city", path), content);
}

const common = { role: "city", publisher: null, licence: "CC BY 4.0", asOf: null } as const;

const repository = (location: Location): SourceConfig => ({
  ...common,
  id: "city",
  kind: "open-sdg",
  location,
});

const table = (location: Location): SourceConfig => ({
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

const unsd = (): SourceConfig => ({
  ...common,
  id: "national",
  kind: "unsd-sdg",
  role: "comparison",
  area: 4,
  series: ["SH_OOP_XPD_EARNNET40"],
  baseUrl: `${server.url}/v1/sdg/`,
});

async function fetched(
  source: SourceConfig,
  offline = false,
  sourceId = source.id,
): Promise<StepOutcome<SourceSnapshot>> {
  const folder = await storeFolder(store, join(base, "city"));
  const city: CityFolder = {
    config: {
      version: 1,
      id: "city",
      city: "City",
      country: "ES",
      languages: ["ca", "en"],
      period: { from: 2015, to: 2024 },
      edition: { date: null, notice: null },
      goals: "all",
      sources: [source],
      method: { progress: "open-sdg", baseline: 2015 },
    },
    indicators: [],
    narrative: {},
    rights: NO_RIGHTS,
  };
  const http = createHttpClient({
    store,
    allowPrivateAddresses: true,
    clock: () => now,
    sleep: () => Promise.resolve(),
    limits: { retries: 1 },
  });
  const heartbeat = (done: number, total: number): void => {
    heartbeats.push(`${done}/${total}`);
  };
  return fetchSource(
    { v: 1, scope: "city/2024", city: await store.putJson(city), folder, sourceId, offline },
    { store, http, heartbeat, signal: new AbortController().signal },
  );
}

async function content(tree: ArtifactRef): Promise<Record<string, string>> {
  const { files } = await store.getTree(tree);
  return Object.fromEntries(
    await Promise.all(
      files.map(async (file) => [file.path, (await store.get(file)).toString()] as const),
    ),
  );
}

describe("a repository inside the city folder", () => {
  beforeEach(async () => {
    await put("data/open-sdg/data/indicator_1-1-1.csv", "Year,Value\n2015,1\n");
    await put("data/open-sdg/meta/1-1-1.md", "---\n---\n");
    await put("data/open-sdg/README.md", "about");
    await put("data/open-sdg/scripts/build.py", "import sdg");
    await put("data/other.csv", "x");
  });

  test("keeps its own layout, without what says nothing about the data", async () => {
    const { value } = await fetched(repository({ path: "./data/open-sdg/" }));
    expect(value).toMatchObject({ sourceId: "city", date: null });
    expect(await content(value.files)).toEqual({
      "data/indicator_1-1-1.csv": "Year,Value\n2015,1\n",
      "meta/1-1-1.md": "---\n---\n",
    });
  });

  test("may be the city folder itself", async () => {
    const { value } = await fetched(repository({ path: "." }));
    expect(Object.keys(await content(value.files))).toContain(
      "data/open-sdg/data/indicator_1-1-1.csv",
    );
  });

  test("is reused while nothing changed, and the changed file is named", async () => {
    const source = repository({ path: "data/open-sdg" });
    expect(await fetched(source)).toMatchObject({ reused: false, reason: "first run" });
    await put("data/other.csv", "another source");
    expect(await fetched(source)).toMatchObject({ reused: true, reason: "nothing changed" });
    await put("data/open-sdg/data/indicator_1-1-1.csv", "Year,Value\n2015,2\n");
    expect(await fetched(source)).toMatchObject({
      reused: false,
      reason: "data/indicator_1-1-1.csv changed",
    });
    expect(await fetched({ ...source, asOf: "2024-12-31" })).toMatchObject({
      reason: "settings changed",
      value: { date: "2024-12-31" },
    });
  });

  test("that is not there is the city's error", async () => {
    await expect(fetched(repository({ path: "data/opensdg" }))).rejects.toMatchObject({
      code: "invalid-config",
      problems: [{ file: "city.yaml", value: "data/opensdg" }],
    });
  });
});

describe("a table", () => {
  test("inside the city folder keeps its path", async () => {
    await put("data/health.csv", "Year,Value\n");
    const { value } = await fetched(table({ path: "data/health.csv" }));
    expect(await content(value.files)).toEqual({ "data/health.csv": "Year,Value\n" });
    await expect(fetched(table({ path: "data/helth.csv" }))).rejects.toMatchObject({
      code: "invalid-config",
    });
  });

  test("over HTTP is of the day of its first fetch, and reused while its bytes stay the same", async () => {
    server.answer("/d/health%20data.csv?year=all", { body: "Year,Value\n2015,1\n" });
    const source = table({ url: `${server.url}/d/health data.csv?year=all` });
    const first = await fetched(source);
    expect(first).toMatchObject({ reused: false, value: { date: "2025-01-17" } });
    expect(await content(first.value.files)).toEqual({ "health_data.csv": "Year,Value\n2015,1\n" });
    now = new Date("2025-03-03T00:00:00Z");
    expect(await fetched(source)).toEqual({ ...first, reused: true, reason: "nothing changed" });
    expect(await fetched(source, true)).toMatchObject({ reused: true, value: first.value });
    server.answer("/d/health%20data.csv?year=all", { body: "Year,Value\n2015,2\n" });
    expect(await fetched(source)).toMatchObject({ reused: false, value: { date: "2025-03-03" } });
    expect(heartbeats).toContain("1/1");
  });

  test("that turns out to be a web page is refused", async () => {
    server.answer("/export", {
      body: "<!doctype html><title>Portal</title>",
      headers: { "content-type": "text/html" },
    });
    await expect(fetched(table({ url: `${server.url}/export` }))).rejects.toMatchObject({
      code: "source-unavailable",
      message: expect.stringContaining('a web page instead of a CSV file: "Portal"') as string,
    });
  });

  test.each([
    ["/export", "export.csv"],
    ["/", "table.csv"],
    ["/b.xlsx", "b.xlsx"],
  ])("at %s is called %s", async (path, name) => {
    server.answer(path, { body: "PK\u0003\u0004 or a,b" });
    const { value } = await fetched(table({ url: `${server.url}${path}` }));
    expect(Object.keys(await content(value.files))).toEqual([name]);
  });
});

describe("a published Open SDG build", () => {
  const META = {
    "1-1-1": { indicator_number: "1.1.1", indicator_name: "Pobresa" },
    "13-b-1": { proxy: true },
  };

  const publish = (root: string): void => {
    server.answer(`${root}/meta/all.json`, { body: JSON.stringify({ ...META, schema: [] }) });
    server.answer(`${root}/data/1-1-1.csv`, { body: "Year,Value\n2015,1\n" });
    server.answer(`${root}/data/13-b-1.csv`, { body: "Year,Value\n" });
  };

  test.each([
    ["at its root", ""],
    ["in a folder per language", "/en"],
  ])("%s gets the layout of a repository", async (_, folder) => {
    publish(`/sdg${folder}`);
    const { value } = await fetched(repository({ url: `${server.url}/sdg/` }));
    expect(value.date).toBe("2025-01-17");
    const files = await content(value.files);
    expect(Object.keys(files)).toEqual([
      "data/indicator_1-1-1.csv",
      "data/indicator_13-b-1.csv",
      "meta/1-1-1.yml",
      "meta/13-b-1.yml",
    ]);
    expect(files["data/indicator_1-1-1.csv"]).toBe("Year,Value\n2015,1\n");
    expect(parseYaml(files["meta/1-1-1.yml"]!)).toEqual(META["1-1-1"]);
    expect(heartbeats.at(-1)).toBe("2/2");
  });

  test("works offline from what was fetched", async () => {
    publish("/sdg/en");
    const source = repository({ url: `${server.url}/sdg` });
    const { value } = await fetched(source);
    const asked = server.requests.length;
    expect(await fetched(source, true)).toMatchObject({ reused: true, value });
    expect(server.requests).toHaveLength(asked);
  });

  test("that is not there names every place that was tried", async () => {
    await expect(fetched(repository({ url: `${server.url}/sdg` }))).rejects.toMatchObject({
      code: "source-unavailable",
      problems: ["", "/ca", "/en"].map((folder) => ({
        value: `${server.url}/sdg${folder}/meta/all.json`,
      })),
    });
  });

  test("on a server that asks for patience at one place says how long to wait", async () => {
    const busy = { status: 429, headers: { "retry-after": "600" } };
    server.answer("/sdg/ca/meta/all.json", busy);
    await expect(fetched(repository({ url: `${server.url}/sdg` }))).rejects.toMatchObject({
      code: "source-unavailable",
      retryable: true,
      retryAfterSeconds: 600,
    });
  });

  test("that cannot be stored is the store's failure, not the server's", async () => {
    publish("/sdg");
    const full = new ReportError("store-failed", "the disk is full");
    store = { ...store, writeSnapshot: () => Promise.reject(full) };
    await expect(fetched(repository({ url: `${server.url}/sdg` }))).rejects.toBe(full);
  });

  test("without indicators, or with a missing file, is refused", async () => {
    server.answer("/sdg/meta/all.json", { body: "[]" });
    await expect(fetched(repository({ url: `${server.url}/sdg` }))).rejects.toThrow(
      "it lists no indicators",
    );
    publish("/sdg");
    server.answer("/sdg/data/13-b-1.csv", { status: 404 });
    await expect(fetched(repository({ url: `${server.url}/sdg` }))).rejects.toThrow(
      "13-b-1.csv: there is no such file",
    );
  });
});

describe("the SDG API of UNSD", () => {
  const page = (number: number): string =>
    `/v1/sdg/Series/Data?seriesCode=SH_OOP_XPD_EARNNET40&areaCode=4&page=${number}&pageSize=1000`;

  const recorded = async (): Promise<Record<string, unknown>> =>
    JSON.parse(
      await readFile(
        new URL(
          "../fixtures/unsd-sdg-api/Series_Data_SH_OOP_XPD_EARNNET40_AFG_excerpt.json",
          import.meta.url,
        ),
        "utf8",
      ),
    ) as Record<string, unknown>;

  test("is asked for all pages, which are kept as answered", async () => {
    const answer = await recorded();
    const pages = [1, 2, 3].map((pageNumber) =>
      JSON.stringify({ ...answer, pageNumber, totalPages: 3 }),
    );
    for (const [index, body] of pages.entries()) server.answer(page(index + 1), { body });
    const { value } = await fetched(unsd());
    expect(value.date).toBe("2025-01-17");
    expect(await content(value.files)).toEqual({
      "SH_OOP_XPD_EARNNET40/page-1.json": pages[0],
      "SH_OOP_XPD_EARNNET40/page-2.json": pages[1],
      "SH_OOP_XPD_EARNNET40/page-3.json": pages[2],
    });
    expect(heartbeats).toEqual(["0/1", "0/1", "0/1", "1/1"]);
  });

  test("without rows gives one page", async () => {
    server.answer(page(1), { body: '{"totalPages":0,"totalElements":0,"data":[]}' });
    const { value } = await fetched(unsd());
    expect(Object.keys(await content(value.files))).toEqual(["SH_OOP_XPD_EARNNET40/page-1.json"]);
  });

  test("that changes between two pages is refused", async () => {
    server.answer(page(1), { body: '{"totalPages":2,"totalElements":1500}' });
    server.answer(page(2), { body: '{"totalPages":2,"totalElements":1600}' });
    await expect(fetched(unsd())).rejects.toMatchObject({
      code: "source-unavailable",
      hint: expect.stringContaining("Run again") as string,
    });
  });

  test.each(["null", "[]", '{"message":"error"}', '{"totalPages":1e9,"totalElements":1}'])(
    "that answers %s is refused",
    async (body) => {
      server.answer(page(1), { body });
      await expect(fetched(unsd())).rejects.toThrow("does not say how many pages");
    },
  );
});

test("a source that city.yaml does not name is the city's error", async () => {
  const source = table({ path: "data/health.csv" });
  await expect(fetched(source, false, "unknown")).rejects.toMatchObject({ code: "invalid-config" });
});

describe("work in parallel", () => {
  test("keeps the order of the list and its limit", async () => {
    let running = 0;
    let most = 0;
    const results = await inParallel([5, 1, 4, 2, 3], 2, async (delay, index) => {
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setTimeout(resolve, delay));
      running -= 1;
      return `${index}:${delay}`;
    });
    expect(results).toEqual(["0:5", "1:1", "2:4", "3:2", "4:3"]);
    expect(most).toBe(2);
  });

  test("starts nothing more after a failure", async () => {
    const started: number[] = [];
    const work = (item: number): Promise<void> => {
      started.push(item);
      return item === 2 ? Promise.reject(new Error("two")) : Promise.resolve();
    };
    await expect(inParallel([1, 2, 3, 4], 1, work)).rejects.toThrow("two");
    expect(started).toEqual([1, 2]);
  });
});

describe("a step that waits", () => {
  const wait = (milliseconds: number, signal: AbortSignal): Promise<string> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, milliseconds, "done");
      signal.addEventListener("abort", () => {
        clearTimeout(timer);
        reject(signal.reason as Error);
      });
    });

  test("tells again and again that it is alive, and stops telling when it is done", async () => {
    let beats = 0;
    const beat = (): void => {
      beats += 1;
    };
    expect(await withSignsOfLife(beat, (signal) => wait(200, signal), 10)).toBe("done");
    expect(beats).toBeGreaterThan(2);
    const before = beats;
    await wait(50, new AbortController().signal);
    expect(beats).toBe(before);
  });

  test("ends with the reason why it may not go on", async () => {
    const beat = (): void => {
      throw new Error("cancelled");
    };
    await expect(withSignsOfLife(beat, (signal) => wait(20_000, signal), 10)).rejects.toThrow(
      "cancelled",
    );
  });
});

describe("real repositories", () => {
  test.each(["open-sdg-barcelona", "open-sdg-los-angeles"])(
    "%s is taken whole and unedited",
    async (name) => {
      const origin = fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
      await cp(origin, join(base, "city", "repository"), { recursive: true });
      const { value } = await fetched(repository({ path: "repository" }));
      const { files } = await store.getTree(value.files);
      const names = (await readdir(origin, { recursive: true })).map((path) =>
        path.replaceAll("\\", "/"),
      );
      const tables = names.filter((path) => path.endsWith(".csv")).sort();
      expect(files.map(({ path }) => path).filter((path) => path.endsWith(".csv"))).toEqual(tables);
      for (const file of files.slice(0, 20)) {
        expect(await store.get(file)).toEqual(await readFile(join(origin, file.path)));
      }
    },
  );
});
