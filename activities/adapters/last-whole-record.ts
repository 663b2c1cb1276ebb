/** Where a JSON array breaks: how many of its records are whole. Only for files that a reader has refused. */
import { createReadStream } from "node:fs";

/** Bytes. A record that grows longer has lost its end. */
const LONGEST_RECORD = 4 * 1024 * 1024;

const [QUOTE, BACKSLASH, OPEN, CLOSE] = Buffer.from('"\\{}');
/** Between records, with the byte order mark of the file's start. */
const BETWEEN = new Set(Buffer.from("\uFEFF \t\r\n,["));

/** Counts records from the start of the file up to the first that is not whole, holding one record in memory. */
export async function countWholeRecords(file: string): Promise<number> {
  const state: Scan = { depth: 0, place: "outside text", pieces: [], bytes: 0, whole: 0 };
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    if (scan(state, chunk as Buffer) === "broken") break;
  }
  return state.whole;
}

interface Scan {
  /** Objects that are open; 0 is between records. */
  depth: number;
  place: "outside text" | "in text" | "behind a backslash";
  /** The record so far, without what of it stands in the present chunk. */
  pieces: Buffer[];
  bytes: number;
  whole: number;
}

function scan(state: Scan, chunk: Buffer): "broken" | "going on" {
  let start = 0;
  for (let at = 0; at < chunk.length; at += 1) {
    const sign = chunk[at] ?? 0;
    if (state.depth === 0) {
      if (sign === OPEN) start = at;
      else if (!BETWEEN.has(sign)) return "broken";
    }
    if (!closesRecord(state, sign)) continue;
    state.pieces.push(chunk.subarray(start, at + 1));
    if (!isJson(Buffer.concat(state.pieces))) return "broken";
    state.pieces = [];
    state.bytes = 0;
    state.whole += 1;
  }
  if (state.depth === 0) return "going on";
  const rest = chunk.subarray(start);
  state.pieces.push(rest);
  state.bytes += rest.length;
  return state.bytes > LONGEST_RECORD ? "broken" : "going on";
}

/** Takes one sign into account; true when it ends a record. */
function closesRecord(state: Scan, sign: number): boolean {
  if (state.place === "behind a backslash") {
    state.place = "in text";
    return false;
  }
  if (state.place === "in text") {
    if (sign === QUOTE) state.place = "outside text";
    if (sign === BACKSLASH) state.place = "behind a backslash";
    return false;
  }
  if (sign === QUOTE) state.place = "in text";
  if (sign === OPEN) state.depth += 1;
  if (sign !== CLOSE) return false;
  state.depth -= 1;
  return state.depth === 0;
}

function isJson(bytes: Buffer): boolean {
  try {
    JSON.parse(bytes.toString("utf8"));
    return true;
  } catch {
    return false;
  }
}
