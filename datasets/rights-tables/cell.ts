/** One cell of a table on rights: how it is read, and what every reader may know. */
import type { TableRow } from "../city-folder/table-row.ts";
import type { RightsLists } from "./rights-lists.ts";

/** What the other files say. Null is not known, and then nothing is checked against it. */
export interface RightsContext {
  /** Language tag of the titles that must be there. */
  readonly mainLanguage: string | null;
  /** Codes in `indicators.csv`. */
  readonly indicators: readonly string[] | null;
  /** Lists that come with the program. */
  readonly lists: RightsLists | null;
}

export interface Known extends RightsContext {
  /** Ids in `actions.csv`, also those of rows with other mistakes. */
  readonly actions: readonly string[] | null;
}

export type Row = TableRow<string>;

/** The cell has been refused, and the row has a problem. */
export const REFUSED = Symbol("refused");
export type Cell<T> = T | typeof REFUSED;

export interface CellReader<T> {
  /** Whether the table must have the column. */
  readonly column: "required" | "optional";
  read(row: Row, column: string, known: Known): Cell<T>;
}

/** Notes a problem of the cell. */
export function refuse(row: Row, column: string, message: string, fix: string): typeof REFUSED {
  row.refuse(column, message, fix);
  return REFUSED;
}

/** What a written cell means; `text` is never empty. */
export type TextReader<T> = (text: string, row: Row, column: string, known: Known) => Cell<T>;

/** An empty cell is null. */
export function optional<T>(read: TextReader<T>): CellReader<T | null> {
  return {
    column: "optional",
    read: (row, column, known) => {
      const text = row.text(column);
      return text === null ? null : read(text, row, column, known);
    },
  };
}

/** An empty cell is refused with `fix`. */
export function required<T>(read: TextReader<T>, fix: string): CellReader<T> {
  return {
    column: "required",
    read: (row, column, known) => {
      const text = row.text(column);
      if (text !== null) return read(text, row, column, known);
      // A column that is missing has been reported with the header.
      return row.has(column) ? refuse(row, column, "the cell is empty", fix) : REFUSED;
    },
  };
}

/** Several texts with semicolons between them; an empty cell is an empty list. */
export function listOf<T extends string>(read: TextReader<T>): CellReader<readonly T[]> {
  return {
    column: "optional",
    read: (row, column, known) => {
      const parts = (row.text(column) ?? "").split(";").map((part) => part.trim());
      const written = parts.filter((part) => part !== "");
      if (written.some(isCommaList)) {
        const fix = `Write ${written.join("; ").replaceAll(/\s*,\s*/g, "; ")}`;
        return refuse(row, column, "commas between the codes", fix);
      }
      const twice = written.find((part, index) => written.indexOf(part) !== index);
      if (twice !== undefined) {
        return refuse(row, column, `${twice} stands twice in the cell`, "Remove one of the two");
      }
      const cells = written.map((part) => read(part, row, column, known));
      return cells.includes(REFUSED) ? REFUSED : (cells as readonly T[]);
    },
  };
}

/** "11.1, 11.2": commas between codes. In "11,1" the comma stands for the point of one code. */
function isCommaList(part: string): boolean {
  const pieces = part.split(",");
  return pieces.length > 1 && pieces.every((piece) => piece.includes("."));
}
