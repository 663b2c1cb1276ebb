/** The form of the data dictionary: tables, columns, and what an empty cell says. */

export interface DictionaryColumn {
  readonly name: string;
  readonly type: "text" | "integer" | "number" | "boolean";
  /** Unit of the figures in the column; null when they have none, or when the row says it. */
  readonly unit: string | null;
  /** "never": every row has a value; otherwise what an empty cell says. */
  readonly empty: string;
  readonly meaning: string;
}

export interface DictionaryTable {
  /** Name of the mart and of its files. */
  readonly table: string;
  /** What one row stands for. */
  readonly meaning: string;
  readonly key: readonly string[];
  readonly columns: readonly DictionaryColumn[];
}

type Rest = readonly [meaning: string, empty?: string, unit?: string];

const column =
  (type: DictionaryColumn["type"]) =>
  (name: string, ...[meaning, empty = "never", unit]: Rest): DictionaryColumn => ({
    name,
    type,
    unit: unit ?? null,
    empty,
    meaning,
  });

export const text = column("text");
export const integer = column("integer");
export const number = column("number");
export const boolean = column("boolean");
