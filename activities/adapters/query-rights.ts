/** The tables of the human rights chain out of a saved run, as typed rows. */
import { ReportError } from "../../domain/errors.ts";
import type { ReleasedRights } from "../../domain/released-rights.ts";
import type { RunDatabase } from "./query-database.ts";
import { releasedRights } from "./released-rights.ts";
import type { TableCell } from "./warehouse-read.ts";

type Row = Readonly<Record<string, TableCell>>;

/** Tables that the extract needs; the others stay empty. */
const TABLES = ["recommendation", "chain", "judgment", "action", "action_title", "action_target"];

/** Throws `invalid-data` when another version of the program wrote them in another form. */
export async function readRights(database: RunDatabase): Promise<ReleasedRights> {
  const rows = new Map<string, readonly Row[]>();
  for (const table of TABLES) {
    const { columns, rowCount } = await database.whole(table);
    const lists = Object.entries(columns).map(([name, cells]) => [camelCase(name), cells] as const);
    const row = (_: unknown, at: number): Row =>
      Object.fromEntries(lists.map(([name, cells]) => [name, cells[at] ?? null]));
    rows.set(table, Array.from({ length: rowCount }, row));
  }
  try {
    return releasedRights((table) => rows.get(table) ?? []);
  } catch (cause) {
    const message = "the tables on human rights have a form that this version of vlr does not know";
    const hint = "Make the review again with this version";
    throw new ReportError("invalid-data", message, { hint, cause });
  }
}

function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
