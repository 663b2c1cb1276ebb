/** Tables: head and body, whole grids. PDF/UA-1 7.2 (veraPDF 7.2-14, 36, 37, 41 to 43), 7.5. */
import {
  elementOf,
  isElement,
  mapElements,
  placeOf,
  type StructureElement,
} from "./structure-tree.ts";
import { unexpected } from "./unexpected.ts";

/** Rows at the beginning of a table that hold heads of columns only. */
export function headRows(table: StructureElement): readonly StructureElement[] {
  const rows = rowsOf(table);
  const first = rows.findIndex((row) => !isHead(row));
  return first < 0 ? [] : rows.slice(0, first);
}

function rowsOf(table: StructureElement): readonly StructureElement[] {
  return table.kids.filter(isElement).filter(({ type }) => type === "TR");
}

function isHead(row: StructureElement): boolean {
  const cells = row.kids.filter(isElement);
  return cells.some(({ scope }) => scope === "Column") && cells.every(isColumnHead);
}

function isColumnHead({ type, scope }: StructureElement): boolean {
  return type === "TH" && scope === "Column";
}

/** Throws `render-failed` for a table with a hole, a cell outside a row or text outside a cell. */
export function withTables(root: StructureElement): StructureElement {
  return mapElements(root, (element) => (element.type === "Table" ? tableOf(element) : element));
}

function tableOf(table: StructureElement): StructureElement {
  const rows = rowsOf(table);
  const others = table.kids.filter((kid) => !(isElement(kid) && kid.type === "TR"));
  for (const kid of others) {
    if (!isElement(kid) || kid.type !== "Caption") {
      throw unexpected(
        "PDF/UA-1 7.2-3",
        `${placeOf(table)} holds ${isElement(kid) ? kid.type : "content"} outside its rows`,
      );
    }
  }
  for (const row of rows) checkRow(table, row);
  checkGrid(table, rows);
  const heads = headRows(table);
  const body = rows.slice(heads.length);
  return {
    ...table,
    kids: [
      ...others,
      ...(heads.length > 0 ? [elementOf("THead", heads)] : []),
      ...(body.length > 0 ? [elementOf("TBody", body)] : []),
    ],
  };
}

function checkRow(table: StructureElement, row: StructureElement): void {
  const isCell = (kid: StructureElement["kids"][number]): boolean =>
    isElement(kid) && (kid.type === "TH" || kid.type === "TD");
  if (!row.kids.every(isCell)) {
    throw unexpected("PDF/UA-1 7.2-10", `a row of ${placeOf(table)} holds more than cells`);
  }
}

/** Lays out the spans of all rows: every place of the grid must be taken exactly once. */
function checkGrid(table: StructureElement, rows: readonly StructureElement[]): void {
  const taken = rows.map(() => new Set<number>());
  rows.forEach((row, line) => {
    let column = 0;
    for (const cell of row.kids.filter(isElement)) {
      while (taken[line]?.has(column)) column += 1;
      take(table, taken, { line, column, cell });
    }
  });
  const width = Math.max(...taken.map(({ size }) => size));
  taken.forEach((columns, line) => {
    if (columns.size !== width || Math.max(...columns) !== width - 1) {
      throw unexpected(
        "PDF/UA-1 7.2-42",
        `row ${line + 1} of ${placeOf(table)} has ${columns.size} of ${width} cells`,
        "An empty cell vanishes: write a dash or a non-breaking space into it.",
      );
    }
  });
}

interface Placed {
  readonly line: number;
  readonly column: number;
  readonly cell: StructureElement;
}

function take(table: StructureElement, taken: readonly Set<number>[], placed: Placed): void {
  const { line, column, cell } = placed;
  for (let down = line; down < line + cell.rowSpan; down += 1) {
    const columns = taken[down];
    if (!columns) {
      throw unexpected("PDF/UA-1 7.2-41", `a cell reaches below the last row of ${placeOf(table)}`);
    }
    for (let across = column; across < column + cell.columnSpan; across += 1) {
      if (columns.has(across)) {
        throw unexpected("PDF/UA-1 7.2-43", `two cells of ${placeOf(table)} overlap`);
      }
      columns.add(across);
    }
  }
}
