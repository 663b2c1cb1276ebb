import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { format } from "sql-formatter";
import { expect, test } from "vitest";
import { tablesRead } from "../../activities/adapters/model-order.ts";
import { withDatabase } from "../../activities/adapters/warehouse-connection.ts";
import { MODEL_LAYERS, RUN_TABLES, SEED_TABLES } from "../../datasets/catalog.ts";

const ROOT = new URL("../../datasets/models/", import.meta.url).pathname;

const FILES = [...MODEL_LAYERS, "checks"].flatMap((layer) =>
  readdirSync(join(ROOT, layer)).map((name) => ({
    layer,
    name,
    sql: readFileSync(join(ROOT, layer, name), "utf8"),
  })),
);

const EACH = FILES.map((file) => [`${file.layer}/${file.name}`, file] as const);

/** Layers whose tables a layer may read; the order of the layers is the direction of the data. */
const MAY_READ: Readonly<Record<string, readonly string[]>> = {
  staging: ["raw", "run", "seeds"],
  intermediate: ["raw", "run", "seeds", "staging", "intermediate"],
  marts: ["raw", "run", "seeds", "staging", "intermediate", "marts"],
  checks: ["raw", "run", "seeds", "staging", "intermediate", "marts"],
};

test.each(EACH)("%s is formatted", (_, { sql }) => {
  expect(sql).toBe(
    `${format(sql, { language: "duckdb", keywordCase: "preserve", expressionWidth: 90 })}\n`,
  );
});

test.each(EACH)("%s says what a row is, its key and what it reads", (_, { layer, sql }) => {
  expect(sql).toMatch(/^-- One row per .+\.\n/);
  expect(sql).toMatch(/^-- key: {3}.+$/m);
  expect(sql).toMatch(/^-- reads: .+$/m);
  if (layer === "checks") {
    expect(sql).toMatch(/^-- code: {2}(invalid-data|check-failed)$/m);
    expect(sql).toMatch(/^-- fix: {3}[A-Z].+$/m);
  }
});

test("every model is one select that reads what its head says, qualified, and nothing of a later layer", async () => {
  const found = await withDatabase(async (connection) => {
    const rows = [];
    for (const { layer, name, sql } of FILES) {
      const reads = await tablesRead(connection, sql);
      const told = /^-- reads: (.+)$/m.exec(sql)?.[1]?.split(", ");
      const forbidden = reads.filter(
        (table) => !MAY_READ[layer]?.includes(table.split(".")[0] ?? ""),
      );
      rows.push({ file: `${layer}/${name}`, told, reads, forbidden });
    }
    return rows;
  });
  for (const { file, told, reads, forbidden } of found) {
    expect({ file, reads, forbidden }).toEqual({ file, reads: told, forbidden: [] });
  }
});

test("every table that a model reads is a model or in the catalogue, and every model is read", async () => {
  const models = FILES.filter(({ layer }) => layer !== "checks").map(
    ({ layer, name }) => `${layer}.${name.replace(".sql", "")}`,
  );
  const known = new Set([...models, ...Object.keys(RUN_TABLES), ...Object.keys(SEED_TABLES)]);
  const read = await withDatabase(async (connection) => {
    const lists = [];
    for (const { sql } of FILES) lists.push(await tablesRead(connection, sql));
    return new Set(lists.flat());
  });
  expect([...read].filter((table) => !known.has(table))).toEqual([]);
  expect(models.filter((model) => !model.startsWith("marts.") && !read.has(model))).toEqual([]);
});

test.each(EACH.filter(([, { layer }]) => layer === "marts"))(
  "%s has a fixed order of rows",
  (_, { sql }) => {
    expect(sql).toMatch(/order by all\n$/);
  },
);
