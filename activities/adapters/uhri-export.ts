/** Streams the bulk export of the Universal Human Rights Index: one JSON array of 400 MB, of which one State's records are kept. */
import { open, realpath } from "node:fs/promises";
import { basename, dirname } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { ReportError } from "../../domain/errors.ts";
import { systemCode } from "./disk.ts";
import { countWholeRecords } from "./last-whole-record.ts";
import { lockDown, withDatabase } from "./warehouse-connection.ts";

export interface ExportRecord {
  /** Place in the export, from 1. */
  readonly number: number;
  /** The record's text as it stands in the export. */
  readonly json: string;
}

export interface ExportReading {
  /** Records in the export. */
  readonly total: number;
  /** How many records name each State, as published; a record that names several counts under all of them together. */
  readonly states: ReadonlyMap<string, number>;
  /** Records that may be about the State: a name in them holds one of its spellings. */
  readonly ofState: readonly ExportRecord[];
}

/** Between the names of several States of one record. */
export const BETWEEN_STATES = "; ";

/** Far above what streaming takes; a file that is not what it seems ends in an error, not in swapping. */
const MEMORY_LIMIT = "200MB";
/** Bytes; the longest text of the index is far below. DuckDB's buffer is a multiple of it. */
const LONGEST_RECORD = 4 * 1024 * 1024;

/**
 * Reads all records in their order and keeps those whose names of States hold one of the `spellings` (from `StateNames`). Throws
 * `invalid-config` when the file cannot be opened and `invalid-data`, with the number of the last whole record, when it is cut
 * off, damaged or no array.
 */
export async function readUhriExport(
  path: string,
  spellings: readonly string[],
): Promise<ExportReading> {
  const { file, end } = await openExport(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  const reading = await withDatabase(async (connection) => {
    await lockDown(connection, dirname(file));
    return streamRecords(connection, file, spellings);
  }, MEMORY_LIMIT).catch(async (error: unknown) => {
    throw await asReportError({ path, file, end }, error);
  });
  // DuckDB takes an array that ends behind a comma for a whole one.
  if (end !== "]") throw broken({ path, end }, reading.total);
  return reading;
}

async function streamRecords(
  connection: DuckDBConnection,
  file: string,
  spellings: readonly string[],
): Promise<ExportReading> {
  const states = new Map<string, number>();
  const ofState: ExportRecord[] = [];
  let total = 0;
  const result = await connection.stream(recordsOf(file, spellings), {
    between: BETWEEN_STATES,
    ...Object.fromEntries(spellings.map((spelling, index) => [`spelling${index}`, spelling])),
  });
  for (;;) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) return { total, states, ofState };
    const [names = [], texts = []] = chunk.getColumns();
    for (let row = 0; row < chunk.rowCount; row += 1) {
      total += 1;
      const name = String(names[row] ?? "");
      states.set(name, (states.get(name) ?? 0) + 1);
      const json = texts[row];
      if (typeof json === "string") ofState.push({ number: total, json });
    }
  }
}

/**
 * The text of a record leaves DuckDB only when its names of States hold one of the spellings: "Niger" keeps Nigeria too, and
 * the reader of records tells them apart.
 */
function recordsOf(file: string, spellings: readonly string[]): string {
  const mentions = spellings.map((_, index) => `contains(names, $spelling${index})`).join(" or ");
  return `
    select
      states,
      case when ${mentions} then json end as json
    from (
      select json, states, lower(replace(states, '’', '''')) as names
      from (
        select json, array_to_string(json_extract_string(json, '$.Countries[*]'), $between) as states
        from read_json_objects(
          '${literalPath(file)}',
          format = 'array',
          compression = 'uncompressed',
          maximum_object_size = ${LONGEST_RECORD}
        )
      )
    )`;
}

/** Signs that DuckDB would take for a pattern stand for themselves. */
function literalPath(file: string): string {
  return file.replaceAll(/[*?[]/g, "[$&]").replaceAll("'", "''");
}

interface OpenFile {
  readonly file: string;
  /** Its last sign that is not blank; "" when there is none. */
  readonly end: string;
}

async function openExport(path: string): Promise<OpenFile> {
  const file = await realpath(path);
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const tail = Buffer.alloc(Math.min(size, 1024));
    await handle.read(tail, 0, tail.length, size - tail.length);
    return { file, end: tail.toString("latin1").trimEnd().slice(-1) };
  } finally {
    await handle.close();
  }
}

function unreadable(path: string, error: unknown): unknown {
  const code = systemCode(error);
  if (code === null) return error;
  const message = code === "ENOENT" ? "there is no such file" : `it cannot be read (${code})`;
  return new ReportError("invalid-config", `${path}: ${message}`, {
    hint: "Name the bulk export of the Universal Human Rights Index, export-full-en.json",
    cause: error,
  });
}

const MALFORMED = /Malformed JSON/;
const NO_ARRAY = /Expected top-level JSON array|maximum_object_size/;

/** DuckDB's complaint in our words; what is none of its known ones is thrown as it is. */
async function asReportError(
  { path, file, end }: OpenFile & { readonly path: string },
  error: unknown,
): Promise<unknown> {
  if (!(error instanceof Error)) return error;
  if (MALFORMED.test(error.message)) {
    return broken({ path, end }, await countWholeRecords(file), error);
  }
  if (!NO_ARRAY.test(error.message)) return error;
  const message = "the file is no JSON array of records";
  return new ReportError("invalid-data", `${path}: ${message}`, {
    problems: [{ file: basename(path), message, fix: FIX }],
    cause: error,
  });
}

const FIX =
  "Download export-full-en.json again, in full, from the page of the index on its data, and import that";

function broken(
  { path, end }: { readonly path: string; readonly end: string },
  lastWhole: number,
  cause?: unknown,
): ReportError {
  const trouble = end === "]" ? "damaged or cut off" : "cut off";
  const message = `the file is ${trouble} after record ${lastWhole}`;
  return new ReportError("invalid-data", `${path}: ${message}; nothing was written`, {
    problems: [{ file: basename(path), line: lastWhole + 1, message, fix: FIX }],
    cause,
  });
}
