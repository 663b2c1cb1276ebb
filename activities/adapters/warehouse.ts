/** The warehouse as the steps see it. DuckDB and Arrow are loaded with the first build: a rerun may need none. */
import type { Warehouse, WarehouseInput, WarehouseOutput } from "../resources.ts";
import { readWarehouseFiles, type WarehouseFiles } from "./warehouse-files.ts";

/** Reads the models, and puts them in order, when they are first asked for. */
export function createWarehouse(): Warehouse {
  let known: Promise<WarehouseFiles> | undefined;
  let models: Promise<WarehouseFiles["models"]> | undefined;
  const definitions = (): Promise<WarehouseFiles> => (known ??= readWarehouseFiles());
  const build = async (input: WarehouseInput, signal?: AbortSignal): Promise<WarehouseOutput> => {
    const { buildTables, orderedModels } = await import("./warehouse-build.ts");
    const files = await definitions();
    models ??= orderedModels(files);
    return buildTables(input, { models: await models, checks: files.checks }, signal);
  };
  return { definitions, build };
}
