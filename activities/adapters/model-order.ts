/** Puts models in the order in which they can run, from the tables that DuckDB's own parser finds in them. */
import type { DuckDBConnection } from "@duckdb/node-api";

export interface Model {
  /** Qualified table name: "marts.observation". */
  readonly name: string;
  readonly sql: string;
}

/**
 * Qualified base tables that a select reads, sorted. Throws when the text is not exactly one select, or names a table
 * without its schema that is not a common table expression.
 */
export async function tablesRead(connection: DuckDBConnection, sql: string): Promise<string[]> {
  const result = await connection.runAndReadAll("select json_serialize_sql($1::varchar)", [sql]);
  const [answer] = result.getColumnsJS() as [[string]];
  const tree = JSON.parse(answer[0]) as ParserAnswer;
  if (tree.error) throw new Error(`not a select: ${tree.error_message ?? "no reason given"}`);
  if (tree.statements.length !== 1)
    throw new Error(`${tree.statements.length} statements instead of one`);
  const found: Found = { tables: new Set(), unqualified: new Set(), expressions: new Set() };
  collect(tree.statements, found);
  for (const name of found.unqualified) {
    if (!found.expressions.has(name))
      throw new Error(`table "${name}" is named without its schema`);
  }
  return [...found.tables].toSorted();
}

/** Models so that each comes after those it reads; models that do not depend on each other stand by name. */
export async function orderModels(
  connection: DuckDBConnection,
  models: readonly Model[],
): Promise<Model[]> {
  const byName = new Map(models.map((model) => [model.name, model]));
  const reads = new Map<string, readonly string[]>();
  for (const { name, sql } of models) {
    reads.set(
      name,
      (await tablesRead(connection, sql)).filter((table) => byName.has(table)),
    );
  }
  const ordered = new Map<string, Model>();
  const visit = (name: string, path: readonly string[]): void => {
    if (ordered.has(name)) return;
    if (path.includes(name))
      throw new Error(`models read each other: ${[...path, name].join(" -> ")}`);
    for (const table of reads.get(name) ?? []) visit(table, [...path, name]);
    const model = byName.get(name);
    if (model) ordered.set(name, model);
  };
  for (const name of [...byName.keys()].toSorted()) visit(name, []);
  return [...ordered.values()];
}

interface ParserAnswer {
  readonly error: boolean;
  readonly error_message?: string;
  readonly statements: readonly unknown[];
}

interface Found {
  readonly tables: Set<string>;
  readonly unqualified: Set<string>;
  readonly expressions: Set<string>;
}

function collect(node: unknown, found: Found): void {
  if (Array.isArray(node)) {
    for (const child of node) collect(child, found);
    return;
  }
  if (typeof node !== "object" || node === null) return;
  const tree = node as Readonly<Record<string, unknown>>;
  if (tree["type"] === "BASE_TABLE") noteTable(tree, found);
  if ("cte_map" in tree) noteExpressions(tree["cte_map"], found);
  for (const child of Object.values(tree)) collect(child, found);
}

function noteTable(node: Readonly<Record<string, unknown>>, found: Found): void {
  const [schema, table] = [String(node["schema_name"]), String(node["table_name"])];
  if (schema === "") found.unqualified.add(table);
  else found.tables.add(`${schema}.${table}`);
}

function noteExpressions(map: unknown, found: Found): void {
  const entries = (map as { readonly map?: readonly { readonly key: string }[] }).map ?? [];
  for (const { key } of entries) found.expressions.add(key);
}
