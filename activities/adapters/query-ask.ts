/** Runs one select of a user: nothing but a select, not too many rows, not too long. */
import {
  DuckDBTypeId,
  type DuckDBConnection,
  type DuckDBResultReader,
  type Json,
} from "@duckdb/node-api";
import { ReportError } from "../../domain/errors.ts";
import { queryProblem, refusal, syntaxProblem } from "./query-problem.ts";

export interface QueryLimits {
  /** Rows that are handed out at most. */
  readonly rows: number;
  /** Time that the query may take. */
  readonly seconds: number;
}

export interface QueryAnswer {
  /** Names are made different where the query gives the same one twice. */
  readonly columns: readonly string[];
  /** Whole numbers as numbers, or as text when they are too large; dates and other values as DuckDB writes them. */
  readonly rows: readonly (readonly Json[])[];
  /** "cut": there were more rows than the limit. */
  readonly extent: "all" | "cut";
}

/** Throws `invalid-config`. The connection has to be locked down. */
export async function ask(
  connection: DuckDBConnection,
  sql: string,
  limits: QueryLimits,
): Promise<QueryAnswer> {
  await checkIsSelect(connection, sql);
  const reader = await withinTime(connection, limits.seconds, async () => {
    const read = connection.streamAndReadUntil(sql, limits.rows + 1);
    return read.catch((error: unknown) => {
      throw queryProblem(error, sql);
    });
  });
  const rows = rowsOf(reader);
  return {
    columns: reader.deduplicatedColumnNames(),
    rows: rows.slice(0, limits.rows),
    extent: rows.length > limits.rows ? "cut" : "all",
  };
}

interface ParserAnswer {
  readonly error: boolean;
  readonly error_type?: string;
  readonly error_message?: string;
  readonly position?: string;
  readonly statements?: readonly unknown[];
}

const ONE_SELECT =
  "Write one statement that begins with select, from, with, values, describe or summarize";

/** DuckDB's own parser says what the text is, before anything of it is run. */
async function checkIsSelect(connection: DuckDBConnection, sql: string): Promise<void> {
  const reader = await connection.runAndReadAll("select json_serialize_sql($1::varchar)", [sql]);
  const [tree] = reader.getColumnsJS() as [[string]];
  const answer = JSON.parse(tree[0]) as ParserAnswer;
  const { error_message: message = "" } = answer;
  if (answer.error && answer.error_type === "parser") {
    throw syntaxProblem(message, answer.position, sql);
  }
  if (answer.error) throw refusal("only a select can be run", ONE_SELECT);
  const count = answer.statements?.length ?? 0;
  if (count === 0) throw refusal("the query is empty", ONE_SELECT);
  if (count > 1) throw refusal(`only one statement can be run, and here are ${count}`, ONE_SELECT);
}

/** Milliseconds between two attempts to stop a query: one may come between two parts of its work. */
const STOP_EVERY = 50;

async function withinTime<T>(
  connection: DuckDBConnection,
  seconds: number,
  work: () => Promise<T>,
): Promise<T> {
  const late = new AbortController();
  let stopping: NodeJS.Timeout | undefined;
  const deadline = setTimeout(() => {
    late.abort();
    connection.interrupt();
    stopping = setInterval(() => {
      connection.interrupt();
    }, STOP_EVERY);
  }, seconds * 1000);
  try {
    return await work();
  } catch (error) {
    if (!late.signal.aborted) throw error;
    const unit = seconds === 1 ? "second" : "seconds";
    throw new ReportError("invalid-config", `the query was stopped after ${seconds} ${unit}`, {
      hint: "Ask for less, or give it more time with --seconds",
    });
  } finally {
    clearTimeout(deadline);
    clearInterval(stopping);
  }
}

const WHOLE: ReadonlySet<DuckDBTypeId> = new Set([
  DuckDBTypeId.BIGINT,
  DuckDBTypeId.UBIGINT,
  DuckDBTypeId.HUGEINT,
  DuckDBTypeId.UHUGEINT,
]);

function rowsOf(reader: DuckDBResultReader): readonly (readonly Json[])[] {
  const types = reader.columnTypes();
  return reader
    .getRowsJson()
    .map((row) =>
      row.map((cell, index) => numberOf(cell, types[index]?.typeId ?? DuckDBTypeId.ANY)),
    );
}

/** DuckDB writes large whole numbers and decimals as text. */
function numberOf(cell: Json, type: DuckDBTypeId): Json {
  if (typeof cell !== "string") return cell;
  const value = Number(cell);
  if (type === DuckDBTypeId.DECIMAL) return value;
  return WHOLE.has(type) && Number.isSafeInteger(value) ? value : cell;
}
