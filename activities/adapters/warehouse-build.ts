/** Builds one warehouse: loads rows into DuckDB, locks it, runs models and checks, and gives typed rows and files back. */
import { realpath, rm } from "node:fs/promises";
import type { DuckDBConnection } from "@duckdb/node-api";
import { DICTIONARY } from "../../datasets/dictionary.ts";
import type { WarehouseInput, WarehouseOutput } from "../resources.ts";
import { orderModels, type Model } from "./model-order.ts";
import { makeScratch } from "./process-folder.ts";
import { runChecks } from "./warehouse-checks.ts";
import { lockDown, withDatabase } from "./warehouse-connection.ts";
import type { WarehouseFiles } from "./warehouse-files.ts";
import { loadInput } from "./warehouse-load.ts";
import { readTable, type ReleasedTable } from "./warehouse-read.ts";
import { releasedData } from "./warehouse-released.ts";
import { tableFiles } from "./warehouse-tables.ts";

/** The models in the order in which they can run. */
export function orderedModels({ models }: Pick<WarehouseFiles, "models">): Promise<Model[]> {
  return withDatabase((connection) => orderModels(connection, models));
}

/** Each build gets a database of its own, so builds may overlap. `files.models` are in their order. */
export async function buildTables(
  input: WarehouseInput,
  files: Pick<WarehouseFiles, "models" | "checks">,
  signal?: AbortSignal,
): Promise<WarehouseOutput> {
  // DuckDB compares real paths: the temporary folder may be behind a link.
  const folder = await realpath(await makeScratch("warehouse"));
  try {
    return await withDatabase(async (connection) => {
      // An interruption ends the query at hand; the next one does not begin.
      const interrupt = (): void => {
        connection.interrupt();
      };
      signal?.addEventListener("abort", interrupt);
      try {
        await loadInput(connection, input);
        await lockDown(connection, folder);
        await runModels(connection, files.models, signal);
        return await checkedTables(connection, files, folder);
      } finally {
        signal?.removeEventListener("abort", interrupt);
      }
    });
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function checkedTables(
  connection: DuckDBConnection,
  { models, checks }: Pick<WarehouseFiles, "models" | "checks">,
  folder: string,
): Promise<WarehouseOutput> {
  const marts = models.filter(({ name }) => name.startsWith("marts."));
  await runChecks(connection, { models: marts, checks });
  const tables: ReleasedTable[] = [];
  for (const dictionary of DICTIONARY) tables.push(await readTable(connection, dictionary));
  return {
    released: releasedData(tables),
    tables: await tableFiles(connection, tables, folder),
  };
}

/** Makes each model a table of its name, in the given order. */
export async function runModels(
  connection: DuckDBConnection,
  models: WarehouseFiles["models"],
  signal?: AbortSignal,
): Promise<void> {
  for (const { name, sql } of models) {
    signal?.throwIfAborted();
    try {
      await connection.run(`create table ${name} as ${sql}`);
    } catch (cause) {
      throw new Error(`model ${name}: ${cause instanceof Error ? cause.message : String(cause)}`, {
        cause,
      });
    }
  }
}
