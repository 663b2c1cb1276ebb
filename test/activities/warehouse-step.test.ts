/** The step on a real store: what it reads, what makes it run again, and how it says so. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "../../activities/adapters/artifact-store.ts";
import { createWarehouse } from "../../activities/adapters/warehouse.ts";
import { buildWarehouse } from "../../activities/build-warehouse.ts";
import type { ArtifactStore, Resources } from "../../activities/resources.ts";
import { mediaTypes } from "../../domain/artifact.ts";
import type { CityFolder, TableSource, UnsdSource } from "../../domain/city.ts";
import { ReportError } from "../../domain/errors.ts";
import type { ReleasedData } from "../../domain/released-data.ts";
import type { StepOutcome } from "../../domain/review.ts";
import type { SourceSnapshot, WarehouseResult } from "../../domain/steps.ts";
import { city, declaredIndicator, openSdgSource } from "../support/city.ts";

let base: string;
let store: ArtifactStore;
let beats: string[] = [];
const warehouse = createWarehouse();

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), "vlr-step-"));
  store = await openStore(base);
});

afterAll(async () => {
  await rm(base, { recursive: true, force: true });
});

async function snapshot(
  sourceId: string,
  files: Readonly<Record<string, string>>,
): Promise<SourceSnapshot> {
  const entries = Object.entries(files).map(async ([path, text]) => ({
    path,
    ...(await store.put(Buffer.from(text), mediaTypes.csv)),
  }));
  return {
    sourceId,
    files: await store.putTree({ files: await Promise.all(entries) }),
    date: null,
  };
}

async function step(
  scope: string,
  folder: CityFolder,
  snapshots: readonly SourceSnapshot[],
): Promise<StepOutcome<WarehouseResult>> {
  beats = [];
  const resources = {
    store,
    warehouse,
    tools: { duckdb: "1.5.6" },
    heartbeat: (done: number, total: number) => {
      beats.push(`${done}/${total}`);
    },
  } as unknown as Resources;
  return buildWarehouse({ v: 1, scope, city: await store.putJson(folder), snapshots }, resources);
}

const released = async (outcome: StepOutcome<WarehouseResult>): Promise<ReleasedData> =>
  (await store.getJson(outcome.value.released)) as ReleasedData;

const POVERTY =
  "Year,Gender,Units,Value\n2015,,Percentage,8.5\n2020,,Percentage,6\n2020,Women,Percentage,7\n";
const REPOSITORY = {
  "data/indicator_1-2-1.csv": POVERTY,
  "meta/1-2-1.md": "---\nindicator_number: 1.2.1\nindicator_name: Poverty rate\n---\n",
};

test("an Open SDG repository becomes released rows and tables", async () => {
  const outcome = await step("a/2024", city(), [await snapshot("city", REPOSITORY)]);
  expect(outcome).toMatchObject({ reused: false, done: 1, total: 1, reason: "first run" });
  const data = await released(outcome);
  expect(data.indicators).toMatchObject([
    {
      indicator: "1.2.1",
      titles: { en: "Poverty rate" },
      direction: null,
      headlineSeries: "1.2.1|Percentage||",
    },
  ]);
  expect(data.targets).toHaveLength(169);
  expect(data.obligations.length).toBeGreaterThan(1000);
  const tables = await store.getTree(outcome.value.tables);
  expect(tables.files.map(({ path }) => path)).toContain("target_obligation.parquet");
  // While the warehouse is built a timer says "1/1": how often is a matter of the machine.
  expect(beats.filter((beat) => beat !== "1/1")).toEqual(["0/1"]);
});

test("nothing changed, nothing is built; a changed file, declaration or setting is named", async () => {
  const files = await snapshot("city", REPOSITORY);
  const before = await step("b/2024", city(), [files]);
  const again = await step("b/2024", { ...city(), narrative: { en: { foreword: "New text" } } }, [
    files,
  ]);
  expect(again).toMatchObject({ reused: true, reason: "nothing changed", value: before.value });

  const changed = await snapshot("city", {
    ...REPOSITORY,
    "data/indicator_1-2-1.csv": `${POVERTY}2021,,Percentage,5\n`,
  });
  expect(await step("b/2024", city(), [changed])).toMatchObject({
    reused: false,
    reason: "data/open-sdg/data/indicator_1-2-1.csv changed",
  });
  expect(await step("b/2024", city({}, [declaredIndicator()]), [changed])).toMatchObject({
    reason: "indicators.csv changed",
  });
  expect(
    await step("b/2024", city({ goals: [1] }, [declaredIndicator()]), [changed]),
  ).toMatchObject({
    reason: "settings changed",
  });
});

const HEALTH: TableSource = {
  ...openSdgSource({ id: "health" }),
  kind: "table",
  location: { path: "data/health.csv" },
  sheet: null,
  separator: ";",
  decimal: ",",
  encoding: "utf-8",
  headerRows: [1],
  columns: {
    indicator: { column: "code" },
    year: { column: "year" },
    value: "value",
    unit: { value: "Persons" },
    dimensions: [],
    flag: null,
  },
};

test("what a check finds names files by their place in the city folder", async () => {
  const sources = ["a", "b"].map((id) =>
    openSdgSource({ id, location: { path: `data/${id}/` }, publisher: id }),
  );
  const snapshots = [await snapshot("a", REPOSITORY), await snapshot("b", REPOSITORY)];
  await expect(step("places/2024", city({ sources }), snapshots)).rejects.toMatchObject({
    code: "invalid-data",
    problems: [
      { file: "data/a/data/indicator_1-2-1.csv or data/b/data/indicator_1-2-1.csv" },
      { file: "data/a/data/indicator_1-2-1.csv or data/b/data/indicator_1-2-1.csv" },
    ],
  });
});

test("several sources are read in the order of city.yaml", async () => {
  const folder = city({ sources: [openSdgSource(), HEALTH] });
  const outcome = await step("c/2024", folder, [
    await snapshot("city", REPOSITORY),
    await snapshot("health", {
      "data/health.csv": "code;year;value\n3.1.1;2020;1,5\nxyz;2020;2\n",
    }),
  ]);
  expect(outcome).toMatchObject({ done: 2, total: 2 });
  const data = await released(outcome);
  expect(
    data.indicators.map(({ indicator, sourceId, file }) => [indicator, sourceId, file]),
  ).toEqual([
    ["1.2.1", "city", "data/indicator_1-2-1.csv"],
    ["3.1.1", "health", "data/health.csv"],
  ]);
  expect(data.refusals).toMatchObject([
    { code: "unknown-indicator", file: "data/health.csv", value: "xyz" },
  ]);
});

test("figures of the UN statistics division stand beside the city's", async () => {
  const un: UnsdSource = {
    ...openSdgSource({ id: "un", role: "comparison" }),
    kind: "unsd-sdg",
    area: 4,
    series: ["SH_OOP_XPD_EARNNET40"],
    baseUrl: "https://unstats.example/",
  };
  const fixture = new URL(
    "../fixtures/unsd-sdg-api/Series_Data_SH_OOP_XPD_EARNNET40_AFG_excerpt.json",
    import.meta.url,
  );
  const outcome = await step("d/2024", city({ sources: [un] }), [
    await snapshot("un", { "SH_OOP_XPD_EARNNET40/page-1.json": await readFile(fixture, "utf8") }),
  ]);
  const data = await released(outcome);
  expect(data.observations).toEqual([]);
  expect(data.comparisons.length).toBeGreaterThan(0);
  expect(data.comparisons[0]).toMatchObject({
    indicator: "3.8.2",
    area: "Afghanistan",
    series: "SH_OOP_XPD_EARNNET40",
    sourceId: "un",
    file: "SH_OOP_XPD_EARNNET40/page-1.json",
  });
  expect(data.files.map(({ sourceId, file }) => [sourceId, file])).toEqual([
    ["un", "SH_OOP_XPD_EARNNET40/page-1.json"],
  ]);
});

test("a comparison table stands under the area that city.yaml names", async () => {
  const source = { ...openSdgSource({ id: "region", role: "comparison" }), area: "Catalonia" };
  const outcome = await step("f/2024", city({ sources: [source] }), [
    await snapshot("region", REPOSITORY),
  ]);
  const { comparisons } = await released(outcome);
  expect(comparisons.map(({ area, year, value }) => [area, year, value])).toEqual([
    ["Catalonia", 2015, 8.5],
    ["Catalonia", 2020, 6],
  ]);
});

test("every file with a released figure is there with the hash of its bytes, and no other file", async () => {
  const twoSources = city({ sources: [openSdgSource(), openSdgSource({ id: "more" })] });
  const figures = await snapshot("city", REPOSITORY);
  const more = { "data/indicator_1-2-1.csv": POVERTY.replaceAll("Percentage", "Points") };
  const outcome = await step("g/2024", twoSources, [figures, await snapshot("more", more)]);
  const data = await released(outcome);
  const hashed = async (text: string) =>
    (await store.put(Buffer.from(text), mediaTypes.csv)).sha256;
  const file = "data/indicator_1-2-1.csv";
  expect(data.files).toEqual([
    { sourceId: "city", file, sha256: await hashed(POVERTY) },
    { sourceId: "more", file, sha256: await hashed(more[file]) },
  ]);
  expect(data.series.map(({ unit, sourceId }) => [unit, sourceId])).toEqual(
    expect.arrayContaining([
      ["Percentage", "city"],
      ["Points", "more"],
    ]),
  );
});

test("a file that is no table of figures is named by its place in the city folder", async () => {
  const broken = await snapshot("city", { "data/indicator_1-2-1.csv": "Jahr,Wert\n2015,1\n" });
  const error: unknown = await step("e/2024", city(), [broken]).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ReportError);
  expect(error).toMatchObject({
    code: "invalid-data",
    problems: [{ file: "data/open-sdg/data/indicator_1-2-1.csv", line: 1 }],
  });
});
