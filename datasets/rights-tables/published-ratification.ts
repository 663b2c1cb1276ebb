/** Reads a published table of ratifications of all States, and takes the rows of one out of it. */
import type { NewerRatification } from "../../domain/city-rights.ts";
import type { Problem } from "../../domain/errors.ts";
import { readColumns } from "../city-folder/table-columns.ts";
import { tableRow } from "../city-folder/table-row.ts";
import { readWrittenTable } from "../city-folder/written-table.ts";
import type { DelimitedRow } from "../sources/delimited-text.ts";
import { REFUSED, type Known, type Row } from "./cell.ts";
import { RATIFICATION } from "./ratification-table.ts";
import type { RightsLists } from "./rights-lists.ts";

export interface PublishedTable {
  /** Name of the file, which is also what `ratification.csv` will name as the source. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Month to which the table speaks, YYYY-MM. */
  readonly asOf: string;
}

export type PublishedStatus = Pick<
  NewerRatification,
  "instrument" | "status" | "since" | "asOf" | "line"
>;

const REQUIRED = ["iso2", "instrument", "status", "year"] as const;
const KNOWN_COLUMNS = [...REQUIRED, "state"] as const;
/** Not in the table: every row gets the month of the whole. */
const AS_OF = "as_of";

/** Rows of the State without a mistake, and all mistakes in its rows; other States are passed over. */
export function publishedRatification(
  { file, bytes, asOf }: PublishedTable,
  country: string,
  lists: RightsLists,
): { readonly rows: readonly PublishedStatus[]; readonly problems: readonly Problem[] } {
  const read = readWrittenTable(file, bytes, REQUIRED);
  if ("problem" in read) return { rows: [], problems: [read.problem] };
  const { columns, problems: ofHeader } = readColumns<string>(read.header, {
    file,
    isColumn: (name): name is string => (KNOWN_COLUMNS as readonly string[]).includes(name),
    required: REQUIRED,
    known: KNOWN_COLUMNS,
  });
  if (ofHeader.length > 0) return { rows: [], problems: ofHeader };
  const problems: Problem[] = [];
  const form = { file, columns: [AS_OF, ...columns], decimalSigns: read.decimalSigns };
  const known: Known = { mainLanguage: null, indicators: null, actions: null, lists };
  const ofState = read.body
    .map((row) => tableRow<string>(dated(row, asOf), form, problems))
    .filter((row) => row.text("iso2") === country);
  const rows = ofState.flatMap((row) => readRow(row, asOf, known) ?? []);
  return { rows, problems: [...problems, ...repeatedRows(file, rows)] };
}

function dated({ cells, line }: DelimitedRow, asOf: string): DelimitedRow {
  return { cells: [asOf, ...cells], line };
}

function readRow(row: Row, asOf: string, known: Known): PublishedStatus | null {
  const { cells } = RATIFICATION;
  const instrument = cells.instrument.read(row, "instrument", known);
  const status = cells.status.read(row, "status", known);
  if (instrument === REFUSED || status === REFUSED) return null;
  const since = cells.since.read(row, "year", known);
  return since === REFUSED ? null : { instrument, status, since, asOf, line: row.line };
}

function repeatedRows(file: string, rows: readonly PublishedStatus[]): readonly Problem[] {
  const lines = new Map<string, number>();
  return rows.flatMap(({ instrument, line }) => {
    const earlier = lines.get(instrument);
    lines.set(instrument, earlier ?? line);
    if (earlier === undefined) return [];
    const message = `the State's row for this instrument stands in line ${earlier} already`;
    return [
      { file, line, column: "instrument", value: instrument, message, fix: "Keep one of the two" },
    ];
  });
}
