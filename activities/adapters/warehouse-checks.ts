/** Runs the checks on the finished warehouse and turns offending rows into one error. */
import type { DuckDBConnection } from "@duckdb/node-api";
import { ReportError, type Problem } from "../../domain/errors.ts";
import type { Model } from "./model-order.ts";

/** Offending rows of one check that are shown; the rest is counted. */
const SHOWN = 10;

interface Failure {
  /** In words; names of tables are whole. */
  readonly check: string;
  readonly code: "invalid-data" | "check-failed";
  readonly count: number;
  readonly problems: readonly Problem[];
}

/** Runs every check, and holds the keys of the given models. Throws one error with all problems: `invalid-data` when the city wrote one of them, else `check-failed`. */
export async function runChecks(
  connection: DuckDBConnection,
  { models, checks }: { readonly models: readonly Model[]; readonly checks: readonly Model[] },
): Promise<void> {
  const failures: Failure[] = [];
  for (const check of checks) failures.push(...(await runCheck(connection, check)));
  for (const model of models) failures.push(...(await runKeyCheck(connection, model)));
  if (failures.length === 0) return;
  const code = failures.some((failure) => failure.code === "invalid-data")
    ? "invalid-data"
    : "check-failed";
  const told = failures.filter((failure) => failure.code === code);
  throw new ReportError(code, told.map(summary).join("; "), {
    problems: told.flatMap(({ problems }) => problems),
  });
}

/** A line of the head of a model or check: `headLine(sql, "key")`. Throws when there is none. */
function headLine(sql: string, name: string): string {
  const text = new RegExp(`^-- ${name}: +(.+)$`, "m").exec(sql)?.[1];
  if (text === undefined) throw new Error(`no "${name}:" in the head of a model`);
  return text.trim();
}

async function runCheck(connection: DuckDBConnection, { name, sql }: Model): Promise<Failure[]> {
  const rows = (await connection.runAndReadAll(sql)).getRowObjectsJS();
  if (rows.length === 0) return [];
  const code = headLine(sql, "code") === "invalid-data" ? "invalid-data" : "check-failed";
  const fix = headLine(sql, "fix");
  return [
    {
      check: name.replaceAll("_", " "),
      code,
      count: rows.length,
      problems: rows.slice(0, SHOWN).map((row) => problemOf(row, fix)),
    },
  ];
}

function problemOf(row: Readonly<Record<string, unknown>>, fix: string): Problem {
  const { file, line, column_name: column, value, message } = row;
  return {
    ...(typeof file === "string" ? { file } : {}),
    ...(typeof line === "number" ? { line } : {}),
    ...(typeof column === "string" ? { column } : {}),
    ...(typeof value === "string" ? { value } : {}),
    message: String(message),
    fix,
  };
}

async function runKeyCheck(connection: DuckDBConnection, { name, sql }: Model): Promise<Failure[]> {
  const key = headLine(sql, "key");
  const repeated = await connection.runAndReadAll(
    `select concat_ws(', ', ${key}), count(*)::integer as n from ${name} group by ${key} having n > 1 order by all`,
  );
  const rows = repeated.getRowsJS() as [string, number][];
  if (rows.length === 0) return [];
  const problems = rows.slice(0, SHOWN).map(([value, count]) => ({
    value,
    message: `${name} has ${count} rows with one key (${key})`,
    fix: "Report this: the model gives rows twice",
  }));
  return [{ check: `key of ${name}`, code: "check-failed", count: rows.length, problems }];
}

function summary({ check, count, problems }: Failure): string {
  const more = count > problems.length ? `, the first ${problems.length} are listed` : "";
  return `${check}: ${count} ${count === 1 ? "row" : "rows"}${more}`;
}
