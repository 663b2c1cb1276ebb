/** Reads the marts column by column and holds their types against the dictionary. */
import type { DuckDBConnection } from "@duckdb/node-api";
import type { DictionaryColumn, DictionaryTable } from "../../datasets/dictionary-table.ts";

export type TableCell = string | number | boolean | null;

/** One released table: a list of cells per column of the dictionary. */
export interface ReleasedTable {
  readonly dictionary: DictionaryTable;
  readonly rowCount: number;
  readonly columns: Readonly<Record<string, readonly TableCell[]>>;
}

/** SQL type of a column of the dictionary. */
const SQL_TYPES: Readonly<Record<DictionaryColumn["type"], string>> = {
  text: "VARCHAR",
  integer: "INTEGER",
  number: "DOUBLE",
  boolean: "BOOLEAN",
};

/** Reads `marts.<table>`. Throws when its columns are not those of the dictionary, in name, order and type. */
export async function readTable(
  connection: DuckDBConnection,
  dictionary: DictionaryTable,
): Promise<ReleasedTable> {
  const reader = await connection.runAndReadAll(`from marts.${dictionary.table}`);
  const real = reader
    .columnNames()
    .map((name, index) => `${name} ${reader.columnType(index).toString()}`);
  const expected = dictionary.columns.map(({ name, type }) => `${name} ${SQL_TYPES[type]}`);
  if (real.join() !== expected.join()) {
    throw new Error(`marts.${dictionary.table} is not as in the dictionary: ${real.join(", ")}`);
  }
  const lists = reader.getColumnsJS();
  return {
    dictionary,
    rowCount: reader.currentRowCount,
    columns: Object.fromEntries(
      dictionary.columns.map(({ name }, index) => [name, (lists[index] ?? []) as TableCell[]]),
    ),
  };
}
