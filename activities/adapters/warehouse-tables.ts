/** Writes the released tables as files: CSV, Parquet and Arrow IPC, with the data dictionary beside them. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { DICTIONARY, DICTIONARY_NOTES } from "../../datasets/dictionary.ts";
import { mediaTypes } from "../../domain/artifact.ts";
import type { WarehouseOutput } from "../resources.ts";
import { arrowBytes } from "./arrow-table.ts";
import { diskFailure } from "./disk.ts";
import { csvText } from "./warehouse-csv.ts";
import type { ReleasedTable } from "./warehouse-read.ts";

type TableFile = WarehouseOutput["tables"][number];

/** Files by name, sorted. `folder` is where DuckDB may write; what it writes there is read back. */
export async function tableFiles(
  connection: DuckDBConnection,
  tables: readonly ReleasedTable[],
  folder: string,
): Promise<TableFile[]> {
  const files: TableFile[] = [...dictionaryFiles()];
  for (const table of tables) {
    const name = table.dictionary.table;
    files.push(
      textFile(`${name}.csv`, csvText(table), mediaTypes.csv),
      {
        path: `${name}.parquet`,
        bytes: await parquetBytes(connection, name, folder),
        mediaType: mediaTypes.parquet,
      },
      { path: `${name}.arrow`, bytes: arrowBytes(table), mediaType: mediaTypes.arrow },
    );
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The data dictionary as JSON and as one CSV table. */
function dictionaryFiles(): TableFile[] {
  const rows = DICTIONARY.flatMap(({ table, columns }) =>
    columns.map((column) => ({ table, ...column })),
  );
  const names = ["table", "name", "type", "unit", "empty", "meaning"] as const;
  const csv = csvText({
    dictionary: {
      table: "dictionary",
      meaning: "One column of a released table",
      key: ["table", "name"],
      columns: names.map((name) => ({
        name,
        type: "text",
        unit: null,
        empty: "no unit",
        meaning: name,
      })),
    },
    rowCount: rows.length,
    columns: Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])])),
  });
  return [
    textFile("dictionary.csv", csv, mediaTypes.csv),
    textFile(
      "dictionary.json",
      `${JSON.stringify({ notes: DICTIONARY_NOTES, tables: DICTIONARY }, null, 2)}\n`,
      mediaTypes.json,
    ),
  ];
}

async function parquetBytes(
  connection: DuckDBConnection,
  table: string,
  folder: string,
): Promise<Uint8Array> {
  const path = join(folder, `${table}.parquet`);
  const target = `'${path.replaceAll("'", "''")}'`;
  try {
    await connection.run(
      `copy (from marts.${table}) to ${target} (format parquet, compression zstd)`,
    );
    return await readFile(path);
  } catch (error) {
    throw diskFailure(withSystemCode(error), path, "write");
  }
}

/** DuckDB tells what the system reported in words. */
const SYSTEM_WORDS = [
  ["No space left on device", "ENOSPC"],
  ["Disk quota exceeded", "EDQUOT"],
  ["File too large", "EFBIG"],
  ["Read-only file system", "EROFS"],
  ["Permission denied", "EACCES"],
  ["Input/output error", "EIO"],
] as const;

function withSystemCode(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = SYSTEM_WORDS.find(([words]) => error.message.includes(words))?.[1];
  return code === undefined
    ? error
    : Object.assign(new Error(error.message, { cause: error }), { code });
}

function textFile(path: string, text: string, mediaType: string): TableFile {
  return { path, bytes: Buffer.from(text, "utf8"), mediaType };
}
