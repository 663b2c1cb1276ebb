import { getEventListeners } from "node:events";
import { join } from "node:path";
import { tableFromIPC } from "apache-arrow";
import fc from "fast-check";
import { parse } from "csv-parse/sync";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { withDatabase } from "../../activities/adapters/warehouse-connection.ts";
import { createWarehouse } from "../../activities/adapters/warehouse.ts";
import type { WarehouseInput, WarehouseOutput } from "../../activities/resources.ts";
import { DICTIONARY, DICTIONARY_NOTES } from "../../datasets/dictionary.ts";
import { REFUSAL_CODES } from "../../domain/observation.ts";
import { fullDisk, readOnlyDisk } from "../support/full-disk.ts";
import { allRows, cells, declared, observations, smallInput } from "../support/small-warehouse.ts";

const warehouse = createWarehouse();

const build = (tables: WarehouseInput = {}): Promise<WarehouseOutput> =>
  warehouse.build(smallInput(tables));

const FIGURES = observations(
  { year: 2015, value: 8.5, decimals: 1, flag: "b" },
  { year: 2016, value: 0.1 + 0.2, decimals: 2 },
  { year: 2017, value: null },
  { year: 2015, value: -1e-7, breakdown: cells("Sex=Women; Age=65+"), unit: "=1+1" },
);

const TITLES = [{ indicator: "1.2.1", language: "en", title: 'Poverty, "severe"\nand lasting' }];

const EXAMPLE: WarehouseInput = {
  "raw.observation": FIGURES,
  "run.indicator": [declared({ direction: "decrease", note: "@note" })],
  "run.indicator_title": TITLES,
};

function fileOf({ tables }: WarehouseOutput, path: string): Uint8Array {
  const file = tables.find((table) => table.path === path);
  if (!file) throw new Error(`no ${path}`);
  return file.bytes;
}

test("bounds of a value are released in their columns and come back as its interval", async () => {
  const bounded = { value: 8.5, lower_bound: 8, upper_bound: 9.25 };
  const { tables, released } = await build({
    "raw.observation": observations({ year: 2015, ...bounded }, { year: 2016, value: 8 }),
  });
  expect(released.observations.map(({ interval }) => interval)).toEqual([
    { lower: 8, upper: 9.25 },
    undefined,
  ]);
  expect(released.observations[1]).not.toHaveProperty("interval");
  const csv = Buffer.from(fileOf({ tables, released }, "observation.csv")).toString();
  expect(csv).toContain("2015,2015,2015,8.5,,8,9.25,");
  expect(csv).toContain("2016,2016,2016,8,,,,");
});

test("a build gives typed rows", async () => {
  const { released } = await build(EXAMPLE);
  expect(released.indicators).toMatchObject([
    {
      indicator: "1.2.1",
      titles: { en: 'Poverty, "severe"\nand lasting' },
      headlineSeries: "1.2.1|Percentage||",
      direction: "decrease",
      targetValue: null,
    },
  ]);
  expect(released.series).toEqual([
    {
      series: "1.2.1|=1+1||Age=65+; Sex=Women",
      indicator: "1.2.1",
      unit: "=1+1",
      seriesName: null,
      breakdown: cells("Sex=Women; Age=65+"),
      isTotal: false,
      isHeadline: false,
      decimals: 0,
      sourceId: "city",
    },
    {
      series: "1.2.1|Percentage||",
      indicator: "1.2.1",
      unit: "Percentage",
      seriesName: null,
      breakdown: [],
      isTotal: true,
      isHeadline: true,
      decimals: 2,
      sourceId: "city",
    },
  ]);
  expect(released.observations.map(({ year, value, flag }) => [year, value, flag])).toEqual([
    [2015, -1e-7, null],
    [2015, 8.5, "b"],
    [2016, 0.1 + 0.2, null],
    [2017, null, null],
  ]);
});

test("a city without any row still gives its targets", async () => {
  const { released, tables } = await build();
  expect(released.indicators).toEqual([]);
  expect(released.targets).toHaveLength(2);
  expect(tables).toHaveLength(3 * DICTIONARY.length + 2);
});

test("a build leaves no listener on the signal that may interrupt it", async () => {
  const { signal } = new AbortController();
  await warehouse.build(smallInput(), signal);
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test("equal rows give equal bytes, in the order of names", async () => {
  const [one, two] = await Promise.all([
    build(EXAMPLE),
    createWarehouse().build(smallInput(EXAMPLE)),
  ]);
  expect(one.tables.map(({ path }) => path)).toEqual(one.tables.map(({ path }) => path).toSorted());
  expect(two.released).toEqual(one.released);
  for (const [index, { path, bytes }] of one.tables.entries()) {
    expect({
      path,
      same: Buffer.from(bytes).equals(two.tables[index]?.bytes ?? Buffer.alloc(0)),
    }).toEqual({ path, same: true });
  }
});

test("CSV, Parquet and Arrow hold the same cells", async () => {
  const output = await build(EXAMPLE);
  const folder = mkdtempSync(join(tmpdir(), "vlr-tables-"));
  for (const { table, columns } of DICTIONARY) {
    writeFileSync(join(folder, "table.parquet"), fileOf(output, `${table}.parquet`));
    const parquet = await withDatabase((connection) =>
      allRows(connection, `from '${join(folder, "table.parquet")}'`),
    );
    const arrow = tableFromIPC(fileOf(output, `${table}.arrow`));
    expect(arrow.schema.fields.map(({ name }) => name)).toEqual(columns.map(({ name }) => name));
    expect(arrow.toArray().map((row: { toJSON(): unknown }) => row.toJSON())).toEqual(parquet);
    const csv = parse(Buffer.from(fileOf(output, `${table}.csv`)), { columns: true });
    expect(csv).toHaveLength(parquet.length);
  }
  rmSync(folder, { recursive: true });
});

test("CSV is quoted as RFC 4180 says, and no text starts a formula", async () => {
  const output = await build(EXAMPLE);
  const text = Buffer.from(fileOf(output, "indicator_title.csv")).toString();
  expect(text).toBe('indicator,language,title\r\n1.2.1,en,"Poverty, ""severe""\nand lasting"\r\n');
  const series = Buffer.from(fileOf(output, "series.csv")).toString();
  expect(series).toContain(",'=1+1,");
  expect(Buffer.from(fileOf(output, "indicator.csv")).toString()).toContain(",'@note,");
  expect(Buffer.from(fileOf(output, "observation.csv")).toString()).toContain(",-1e-7,");
});

test("the dictionary says of every column what it holds", async () => {
  const output = await build();
  const json = JSON.parse(Buffer.from(fileOf(output, "dictionary.json")).toString()) as unknown;
  expect(json).toEqual({ notes: DICTIONARY_NOTES, tables: DICTIONARY });
  const rows = parse(Buffer.from(fileOf(output, "dictionary.csv")), { columns: true });
  expect(rows).toHaveLength(DICTIONARY.flatMap(({ columns }) => columns).length);
  const headers = output.tables
    .filter(({ path }) => path.endsWith(".csv") && path !== "dictionary.csv")
    .map(({ path, bytes }) => [
      path.replace(".csv", ""),
      Buffer.from(bytes).toString().split("\r\n")[0],
    ]);
  expect(Object.fromEntries(headers)).toEqual(
    Object.fromEntries(
      DICTIONARY.map(({ table, columns }) => [table, columns.map(({ name }) => name).join(",")]),
    ),
  );
});

test("the dictionary names the keys of the models, and only columns with a blank may be empty", async () => {
  for (const { table, key } of DICTIONARY) {
    const sql = readFileSync(
      new URL(`../../datasets/models/marts/${table}.sql`, import.meta.url),
      "utf8",
    );
    expect(/^-- key: +(.+)$/m.exec(sql)?.[1]?.replaceAll('"', "")).toBe(key.join(", "));
  }
  const output = await build(EXAMPLE);
  for (const { table, columns } of DICTIONARY) {
    const arrow = tableFromIPC(fileOf(output, `${table}.arrow`));
    const full = columns.filter(({ empty }) => empty === "never").map(({ name }) => name);
    expect(full.filter((name) => (arrow.getChild(name)?.nullCount ?? 0) > 0)).toEqual([]);
  }
});

test("a table, column or type that the catalogue does not know is refused", async () => {
  await expect(build({ "raw.other": [] })).rejects.toThrow(
    'the catalogue has no table "raw.other"',
  );
  await expect(build({ "run.goal": [{ goal: 1, more: 2 }] })).rejects.toThrow(
    'no column "more" in run.goal',
  );
  await expect(build({ "run.goal": [{ goal: "1" }] })).rejects.toThrow(
    '"1" is not of type INTEGER',
  );
  await expect(build({ "run.goal": [{ goal: 1.5 }] })).rejects.toThrow(
    "1.5 is not of type INTEGER",
  );
});

test("more rows than DuckDB takes at once arrive complete and in order", async () => {
  const rows = observations(
    ...Array.from({ length: 5000 }, (_, index) => ({ year: -index, value: index })),
  );
  const { released } = await build({ "raw.observation": rows });
  expect(released.observations.map(({ value }) => value)).toEqual(
    Array.from({ length: 5000 }, (_, index) => 4999 - index),
  );
});

test.each([
  ["full", fullDisk],
  ["read-only", readOnlyDisk],
])(
  "a %s disk for temporary files is said in plain words, and nothing stays behind",
  async (_, disk) => {
    const before = process.env["TMPDIR"];
    const refusing = await disk();
    try {
      process.env["TMPDIR"] = refusing.folder;
      const rows = observations(
        ...Array.from({ length: 20_000 }, (_unused, index) => ({
          year: -index,
          value: Math.sin(index),
        })),
      );
      const error: unknown = await build({ "raw.observation": rows }).catch(
        (thrown: unknown) => thrown,
      );
      expect(error).toMatchObject({ name: "ReportError", code: "store-failed" });
      expect(
        readdirSync(refusing.folder).filter((name) => name.startsWith("vlr-warehouse-")),
      ).toEqual([]);
    } finally {
      if (before === undefined) delete process.env["TMPDIR"];
      else process.env["TMPDIR"] = before;
      await refusing.remove();
    }
  },
);

test("Namibia is a State and not a missing value", async () => {
  const { seeds } = await warehouse.definitions();
  expect(seeds["seeds.ratification"].filter(({ iso2 }) => iso2 === "NA")).toHaveLength(18);
});

test("a refused row changes nothing but the table of refusals", async () => {
  const before = await build(EXAMPLE);
  const refusal = fc.record({
    source_id: fc.constant("city"),
    code: fc.constantFrom(...REFUSAL_CODES),
    file: fc.string(),
    line: fc.option(fc.integer({ min: 1, max: 9999 })),
    column_name: fc.option(fc.string()),
    value: fc.option(fc.string()),
    indicator: fc.constantFrom(null, "1.2.1", "4.1.2", "9.9.9"),
    left_out: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(refusal, { minLength: 1, maxLength: 5 }), async (refusals) => {
      const after = await build({ ...EXAMPLE, "raw.refusal": refusals });
      expect({ ...after.released, refusals: [] }).toEqual(before.released);
      expect(after.released.refusals.length).toBeGreaterThan(0);
    }),
    { numRuns: 4 },
  );
});
