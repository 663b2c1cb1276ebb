/** Writes a released table as an Arrow IPC file; texts are dictionaries, so that repeated ones are stored once. */
import {
  Bool,
  Dictionary,
  Field,
  Float64,
  Int32,
  RecordBatch,
  Schema,
  Struct,
  Table,
  Utf8,
  makeData,
  tableToIPC,
  vectorFromArray,
  type Data,
} from "apache-arrow";
import type { DictionaryColumn } from "../../datasets/dictionary-table.ts";
import type { ReleasedTable, TableCell } from "./warehouse-read.ts";

type Cells = readonly TableCell[];

/** Bytes of the Arrow IPC file format. Equal tables give equal bytes. */
export function arrowBytes({ dictionary, columns, rowCount }: ReleasedTable): Uint8Array {
  const children = dictionary.columns.map(({ name, type }, id) =>
    columnData(columns[name] ?? [], type, id),
  );
  const fields = dictionary.columns.map(
    ({ name, empty }, index) =>
      new Field(name, children[index]?.type ?? new Utf8(), empty !== "never"),
  );
  const data = makeData({ type: new Struct(fields), length: rowCount, nullCount: 0, children });
  return tableToIPC(new Table([new RecordBatch(new Schema(fields), data)]), "file");
}

function columnData(cells: Cells, type: DictionaryColumn["type"], id: number): Data {
  const nulls = { length: cells.length, ...validity(cells) };
  switch (type) {
    case "text":
      return textData(cells, id);
    case "integer":
      return makeData({ type: new Int32(), ...nulls, data: Int32Array.from(cells, Number) });
    case "number":
      return makeData({ type: new Float64(), ...nulls, data: Float64Array.from(cells, Number) });
    case "boolean":
      return makeData({ type: new Bool(), ...nulls, data: bits(cells, (cell) => cell === true) });
  }
}

/** `id` names the dictionary inside the file; the library's own numbers count up for as long as the process lives. */
function textData(cells: Cells, id: number): Data {
  const places = new Map<string, number>();
  const indices = Int32Array.from(cells, (cell) => {
    if (typeof cell !== "string") return 0;
    const place = places.get(cell) ?? places.size;
    places.set(cell, place);
    return place;
  });
  return makeData({
    type: new Dictionary(new Utf8(), new Int32(), id),
    length: cells.length,
    ...validity(cells),
    data: indices,
    dictionary: vectorFromArray([...places.keys()], new Utf8()),
  });
}

function validity(cells: Cells): { readonly nullCount: number; readonly nullBitmap: Uint8Array } {
  const nullCount = cells.reduce<number>((count, cell) => count + (cell === null ? 1 : 0), 0);
  return {
    nullCount,
    nullBitmap: nullCount === 0 ? new Uint8Array() : bits(cells, (cell) => cell !== null),
  };
}

/** One bit per cell, lowest first. */
function bits(cells: Cells, isSet: (cell: TableCell) => boolean): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(cells.length / 8));
  cells.forEach((cell, index) => {
    const byte = index >> 3;
    if (isSet(cell)) bytes[byte] = (bytes[byte] ?? 0) | (1 << (index & 7));
  });
  return bytes;
}
