/** Reads the models, checks and hand-kept tables that ship with the program. */
import { readdir } from "node:fs/promises";
import { basename } from "node:path";
import { parse } from "csv-parse/sync";
import { MODEL_LAYERS, SEED_TABLES, type SeedRows } from "../../datasets/catalog.ts";
import { sha256Of } from "./canonical-json.ts";
import type { Model } from "./model-order.ts";
import { packageRoot, readPackageFile } from "./package-files.ts";

export interface WarehouseFiles {
  readonly models: readonly Model[];
  /** A check's name is its file name: "headline_without_series". */
  readonly checks: readonly Model[];
  /** Parsed when first asked for; the hashes need no parsing. */
  readonly seeds: SeedRows;
  /** File ("datasets/models/marts/series.sql") to SHA-256 of everything above. */
  readonly hashes: Readonly<Record<string, string>>;
}

interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** All of them, in the order of their names. */
export async function readWarehouseFiles(): Promise<WarehouseFiles> {
  const layers = await Promise.all(MODEL_LAYERS.map((layer) => readModels(layer)));
  const checks = await readModels("checks");
  const seeds = await Promise.all(
    Object.entries(SEED_TABLES).map(async ([table, { file }]) => ({
      table,
      file: await readText(`datasets/seeds/${file}`),
    })),
  );
  const files = [...layers.flat(), ...checks, ...seeds.map(({ file }) => file)];
  let rows: SeedRows | undefined;
  return {
    models: MODEL_LAYERS.flatMap((layer, index) =>
      (layers[index] ?? []).map((file) => ({
        name: `${layer}.${modelName(file)}`,
        sql: file.text,
      })),
    ),
    checks: checks.map((file) => ({ name: modelName(file), sql: file.text })),
    get seeds() {
      rows ??= Object.fromEntries(
        seeds.map(({ table, file }) => [table, seedRows(file.text)]),
      ) as unknown as SeedRows;
      return rows;
    },
    hashes: Object.fromEntries(files.map(({ path, text }) => [path, sha256Of(text)])),
  };
}

/** Cells of a hand-kept table by column; an empty cell is null, "NA" is text. */
function seedRows(text: string): Record<string, string | null>[] {
  return parse(text, {
    bom: true,
    columns: true,
    skip_empty_lines: true,
    cast: (value) => (value === "" ? null : value),
  });
}

async function readModels(layer: string): Promise<TextFile[]> {
  const folder = `datasets/models/${layer}`;
  const names = (await readdir(new URL(`${folder}/`, packageRoot()))).filter((name) =>
    name.endsWith(".sql"),
  );
  return Promise.all(names.toSorted().map((name) => readText(`${folder}/${name}`)));
}

async function readText(path: string): Promise<TextFile> {
  return { path, text: (await readPackageFile(path)).toString("utf8") };
}

function modelName({ path }: TextFile): string {
  return basename(path, ".sql");
}
