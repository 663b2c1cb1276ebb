/** Fills tables with typed columns from rows of the program, without files and without sniffing. */
import {
  DuckDBDataChunk,
  listValue,
  structValue,
  type DuckDBConnection,
  type DuckDBValue,
} from "@duckdb/node-api";
import { RUN_TABLES, SEED_TABLES, type Columns, type ColumnType } from "../../datasets/catalog.ts";
import type { WarehouseInput } from "../resources.ts";

/** Rows of one chunk: the size of DuckDB's own vectors. */
const CHUNK = 2048;

const SCHEMAS = ["raw", "run", "seeds", "staging", "intermediate", "marts"] as const;

const SQL_TYPES: Readonly<Record<ColumnType, string>> = {
  VARCHAR: "varchar",
  INTEGER: "integer",
  DOUBLE: "double",
  BOOLEAN: "boolean",
  PARTS: 'struct(dimension varchar, "value" varchar)[]',
};

type Rows = WarehouseInput[string];

/** Creates all schemas and input tables and fills them. A table or column that the catalogue does not know is a bug. */
export async function loadInput(
  connection: DuckDBConnection,
  input: WarehouseInput,
): Promise<void> {
  const tables = new Map<string, Columns>([
    ...Object.entries(RUN_TABLES),
    ...Object.entries(SEED_TABLES).map(([name, { columns }]) => [name, columns] as const),
  ]);
  await connection.run(
    [
      ...SCHEMAS.map((schema) => `create schema ${schema};`),
      ...[...tables].map(([name, columns]) => `create table ${name} (${columnList(columns)});`),
    ].join("\n"),
  );
  for (const [name, rows] of Object.entries(input)) {
    const columns = tables.get(name);
    if (!columns) throw new Error(`the catalogue has no table "${name}"`);
    await fillTable(connection, name, { columns, rows });
  }
}

function columnList(columns: Columns): string {
  return Object.entries(columns)
    .map(([column, type]) => `"${column}" ${SQL_TYPES[type]}`)
    .join(", ");
}

async function fillTable(
  connection: DuckDBConnection,
  name: string,
  { columns, rows }: { readonly columns: Columns; readonly rows: Rows },
): Promise<void> {
  for (const row of rows) assertColumns(name, columns, row);
  const [schema = "", table = ""] = name.split(".");
  const appender = await connection.createAppender(table, schema);
  try {
    const types = Object.keys(columns).map((_, index) => appender.columnType(index));
    for (let from = 0; from < rows.length; from += CHUNK) {
      const part = rows.slice(from, from + CHUNK);
      const chunk = DuckDBDataChunk.create(types, part.length);
      chunk.setColumns(
        Object.entries(columns).map(([column, type]) =>
          part.map((row) => cellValue(row[column], type)),
        ),
      );
      appender.appendDataChunk(chunk);
    }
    appender.flushSync();
  } finally {
    appender.closeSync();
  }
}

function assertColumns(name: string, columns: Columns, row: Rows[number]): void {
  for (const column in row) {
    if (!(column in columns)) throw new Error(`the catalogue has no column "${column}" in ${name}`);
  }
}

type Part = Readonly<Record<"dimension" | "value", string>>;

/** A cell as DuckDB takes it. A value of another type than the column's is a bug and would be stored as something else. */
function cellValue(cell: unknown, type: ColumnType): DuckDBValue {
  if (cell === null || cell === undefined) return null;
  if (type === "PARTS") {
    return listValue(
      (cell as readonly Part[]).map(({ dimension, value }) => structValue({ dimension, value })),
    );
  }
  const fits = {
    VARCHAR: typeof cell === "string",
    INTEGER: Number.isInteger(cell),
    DOUBLE: Number.isFinite(cell),
    BOOLEAN: typeof cell === "boolean",
  }[type];
  if (!fits) throw new Error(`${JSON.stringify(cell)} is not of type ${type}`);
  return cell as DuckDBValue;
}
