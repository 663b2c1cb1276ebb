/** A warehouse of a few hand-written rows: every table can be replaced by a test. */
import type { DuckDBConnection } from "@duckdb/node-api";
import { orderModels, tablesRead, type Model } from "../../activities/adapters/model-order.ts";
import { runChecks } from "../../activities/adapters/warehouse-checks.ts";
import { withDatabase } from "../../activities/adapters/warehouse-connection.ts";
import { readWarehouseFiles } from "../../activities/adapters/warehouse-files.ts";
import { loadInput } from "../../activities/adapters/warehouse-load.ts";
import { runModels } from "../../activities/adapters/warehouse-build.ts";
import type { WarehouseInput } from "../../activities/resources.ts";

type Row = Readonly<Record<string, unknown>>;

/** Input for the city of Testville in Namibia with the period 2015 to 2024; tables that are not given are as here. */
export function smallInput(tables: WarehouseInput = {}): WarehouseInput {
  return {
    "run.scope": [
      {
        city: "Testville",
        country_code: "NA",
        period_to: 2024,
        ratification_as_of: "2022-08",
      },
    ],
    "run.goal": Array.from({ length: 17 }, (_, index) => ({ goal: index + 1 })),
    "run.source": [{ source_id: "city", position: 1, kind: "open-sdg", role: "city" }],
    "seeds.country": [
      { iso2: "NA", m49: 516, name: "Namibia", name_in_text: "Namibia" },
      { iso2: "ES", m49: 724, name: "Spain", name_in_text: "Spain" },
    ],
    "seeds.sdg_target": [
      { target_code: "1.2", goal: 1, title: "Reduce poverty", short_name: "Poverty" },
      { target_code: "4.1", goal: 4, title: "Finish school", short_name: "Finishing school" },
    ],
    "seeds.total_word": ["total", "both sexes", "allage"].map((word) => ({ word, language: "en" })),
    "raw.source_indicator": [
      { source_id: "city", indicator: "1.2.1", target: "1.2", goal: 1, file: "meta/1-2-1.md" },
      { source_id: "city", indicator: "4.1.2", target: "4.1", goal: 4, file: "meta/4-1-2.md" },
    ],
    ...tables,
  };
}

/** Rows of `raw.observation` from what a test cares about: places are counted, the rest is as in a file of 1.2.1. */
export function observations(...rows: readonly Row[]): Row[] {
  return rows.map((row, index) => {
    const year = typeof row["year"] === "number" ? row["year"] : 2020;
    return {
      position: index + 1,
      source_id: "city",
      indicator: "1.2.1",
      period: String(year),
      year,
      end_year: year,
      breakdown: [],
      unit: "Percentage",
      value: 1,
      decimals: 0,
      file: "data/indicator_1-2-1.csv",
      line: index + 2,
      ...row,
    };
  });
}

/** A row of `run.indicator`, with the defaults of 1.2.1. */
export function declared(row: Row): Row {
  return { indicator: "1.2.1", target: "1.2", goal: 1, line: 2, ...row };
}

/** "Gender=Women; Age=65+" as cells. */
export function cells(text: string): { dimension: string; value: string }[] {
  return text.split("; ").map((part) => {
    const [dimension = "", value = ""] = part.split("=");
    return { dimension, value };
  });
}

interface OrderedModels {
  readonly models: readonly Model[];
  readonly reads: ReadonlyMap<string, readonly string[]>;
}

let known: Promise<OrderedModels> | undefined;

async function orderedModels(): Promise<OrderedModels> {
  const { models } = await readWarehouseFiles();
  return withDatabase(async (connection) => {
    const reads = new Map<string, readonly string[]>();
    for (const { name, sql } of models) reads.set(name, await tablesRead(connection, sql));
    return { models: await orderModels(connection, models), reads };
  });
}

/** Rows of one model, and of nothing that it does not need. */
export async function rowsOf(model: string, tables: WarehouseInput): Promise<Row[]> {
  known ??= orderedModels();
  const { models, reads } = await known;
  const needed = new Set<string>();
  const need = (name: string): void => {
    needed.add(name);
    for (const table of reads.get(name) ?? []) need(table);
  };
  need(model);
  return withDatabase(async (connection) => {
    await loadInput(connection, smallInput(tables));
    const wanted = models.filter(({ name }) => needed.has(name));
    await runModels(connection, wanted);
    await runChecks(connection, { models: wanted, checks: [] });
    return allRows(connection, `from ${model}`);
  });
}

export async function allRows(connection: DuckDBConnection, select: string): Promise<Row[]> {
  return (await connection.runAndReadAll(select)).getRowObjectsJS();
}
