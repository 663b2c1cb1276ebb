/** The saved tables of one run in a locked DuckDB that answers selects and does nothing else. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { DICTIONARY } from "../../datasets/dictionary.ts";
import type { DictionaryColumn, DictionaryTable } from "../../datasets/dictionary-table.ts";
import { diskFailure, writeNew } from "./disk.ts";
import { makeScratch } from "./process-folder.ts";
import { ask, type QueryAnswer, type QueryLimits } from "./query-ask.ts";
import { otherForm, readFindings, type RunFolder } from "./query-run-folder.ts";
import { statusTables, type StatusTable } from "./query-statuses.ts";
import { lockDown, withDatabase } from "./warehouse-connection.ts";
import { readTable, type ReleasedTable } from "./warehouse-read.ts";

export interface RunDatabase {
  /** Tables that the run has, with the meaning of their columns, in the order of the data dictionary. */
  readonly tables: readonly DictionaryTable[];
  /** Answers one select. Throws `invalid-config` for anything else, for a mistake in it, and when a limit is passed. */
  ask(sql: string, limits: QueryLimits): Promise<QueryAnswer>;
  /** A whole table, its columns held against the dictionary. Throws `invalid-data`. */
  whole(table: string): Promise<ReleasedTable>;
}

/** Tables may be named with or without `marts.`; the database is gone when `work` is done. Throws `invalid-data` for a damaged file. */
export async function withRunDatabase<T>(
  run: RunFolder,
  work: (database: RunDatabase) => Promise<T>,
): Promise<T> {
  const computed = statusTables(await readFindings(run));
  const saved = DICTIONARY.filter(({ table }) =>
    run.manifest.files.some(({ path }) => path === fileOf(table)),
  );
  return withDatabase(async (connection) => {
    await connection.run("create schema marts");
    await inScratch((scratch) => loadSaved(connection, run, { saved, scratch }));
    for (const table of computed) await loadComputed(connection, table);
    await connection.run("set schema = 'marts'");
    await lockDown(connection, null);
    return work({
      tables: [...saved, ...computed.map(({ dictionary }) => dictionary)],
      ask: (sql, limits) => ask(connection, sql, limits),
      whole: async (table) => {
        const dictionary = saved.find((known) => known.table === table);
        if (!dictionary) throw otherForm(run.folder, fileOf(table), undefined);
        return readTable(connection, dictionary).catch((cause: unknown) => {
          throw otherForm(run.folder, fileOf(table), cause);
        });
      },
    });
  });
}

function fileOf(table: string): string {
  return `data/${table}.parquet`;
}

/** DuckDB reads copies of the bytes that were checked, from names without signs that it would take for a pattern. */
async function loadSaved(
  connection: DuckDBConnection,
  run: RunFolder,
  { saved, scratch }: { readonly saved: readonly DictionaryTable[]; readonly scratch: string },
): Promise<void> {
  for (const { table } of saved) {
    const path = join(scratch, `${table}.parquet`);
    await writeNew(path, await run.read(fileOf(table)), "when the system likes");
    try {
      const from = `read_parquet('${path.replaceAll("'", "''")}')`;
      await connection.run(`create table marts.${table} as from ${from}`);
    } catch (cause) {
      throw otherForm(run.folder, fileOf(table), cause);
    }
  }
}

const SQL_TYPES: Readonly<Record<DictionaryColumn["type"], string>> = {
  text: "VARCHAR",
  integer: "INTEGER",
  number: "DOUBLE",
  boolean: "BOOLEAN",
};

async function loadComputed(
  connection: DuckDBConnection,
  { dictionary: { table, columns }, rows }: StatusTable,
): Promise<void> {
  const types = columns.map(({ name, type }) => [name, SQL_TYPES[type]] as const);
  const list = types.map(([name, type]) => `${name} ${type}`).join(", ");
  await connection.run(`create table marts.${table} (${list})`);
  const form = JSON.stringify([Object.fromEntries(types)]);
  const named = rows.map((row) =>
    Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null])),
  );
  await connection.run(
    `insert into marts.${table} select unnest(parsed) from (select unnest(from_json($1::json, '${form}')) as parsed)`,
    [JSON.stringify(named)],
  );
}

async function inScratch(work: (scratch: string) => Promise<void>): Promise<void> {
  const folder = await makeScratch("query");
  try {
    await work(folder);
  } catch (error) {
    throw diskFailure(error, folder, "write");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
