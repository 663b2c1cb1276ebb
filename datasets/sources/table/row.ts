/** One row of a table to observations: one in a long table, one per year in a wide one. */
import type {
  BreakdownPart,
  Observation,
  Period,
  Refusal,
  RefusalCode,
  ValueInterval,
} from "../../../domain/observation.ts";
import { readIndicatorCode } from "../indicator-label.ts";
import { isUnreadableLabel } from "../label-cell.ts";
import { hasFootnote, readNumber, type DecimalSign, type NumberCell } from "../number-cell.ts";
import { readObservationStatus, type ObservationStatus } from "../observation-status.ts";
import { hasPeriodFootnote, parsePeriod } from "../period.ts";
import { readInterval, type BoundCell } from "../value-interval.ts";
import type { LocatedColumns, NamedColumn } from "./columns.ts";
import { cellText, type SheetCell, type SheetRow } from "./sheet.ts";

export interface TableContext {
  readonly file: string;
  readonly columns: LocatedColumns;
  readonly decimal: DecimalSign;
}

export interface RowReading {
  readonly observations: readonly Observation[];
  readonly refusals: readonly Refusal[];
}

interface Figure {
  readonly cell: SheetCell | undefined;
  readonly column: NamedColumn;
  readonly period: Period;
  readonly group: string | null;
}

/** Dimension of groups that only the merged header names, above or below the years. */
const HEADER_DIMENSION = "Group";

/** Reads one row below the header. Cells that cannot be read are refused; the row's other years are kept. */
export function readTableRow(row: SheetRow, context: TableContext): RowReading {
  const { columns, file } = context;
  const report = (
    code: RefusalCode,
    { name, index }: NamedColumn,
    indicator: string | null,
  ): Omit<Refusal, "leftOut"> => {
    const value = cellText(row.cells[index]);
    return { code, file, line: row.line, column: name, value, indicator };
  };
  const refuse = (...said: Parameters<typeof report>): Refusal => {
    return { ...report(...said), leftOut: true };
  };
  const indicator =
    "value" in columns.indicator ? columns.indicator.value : indicatorIn(row, columns.indicator);
  if (indicator === null) {
    const column = "value" in columns.indicator ? { name: "", index: -1 } : columns.indicator;
    return { observations: [], refusals: [refuse("unknown-indicator", column, null)] };
  }
  const figures = figuresOf(row, columns);
  if ("code" in figures)
    return { observations: [], refusals: [refuse(figures.code, figures.column, indicator)] };
  const unreadable = labelColumns(columns).find(({ index }) =>
    isUnreadableLabel(cellText(row.cells[index])),
  );
  if (unreadable !== undefined)
    return { observations: [], refusals: [refuse("unreadable-value", unreadable, indicator)] };
  const status =
    columns.flag === null ? null : readObservationStatus(cellText(row.cells[columns.flag.index]));
  const base = baseOf(row, context, indicator);
  const bounds: Refusal[] = [];
  const results = figures.map((figure) => {
    const cell = readFigure(figure.cell, context.decimal);
    if (cell.kind === "unreadable" || (cell.kind === "number" && status === "missing")) {
      return refuse("unreadable-value", figure.column, indicator);
    }
    const group =
      figure.group === null ? [] : [{ dimension: HEADER_DIMENSION, value: figure.group }];
    const breakdown = [...base.breakdown, ...group];
    const { interval, refused } = intervalOf(row, context, cell);
    if (refused !== undefined)
      bounds.push({ ...report("unreadable-interval", refused, indicator), leftOut: false });
    const fields = { ...figureFields(cell, status), ...(interval && { interval }) };
    return { ...base, period: figure.period, breakdown, ...fields };
  });
  const signed = status === null ? signedColumns(row, figures, columns) : [];
  const notes = signed.map((column): Refusal => {
    return { ...report("footnote-sign", column, indicator), leftOut: false };
  });
  const refusals = results.flatMap((result) => ("code" in result ? [result] : []));
  const isRefused = ({ column }: Refusal): boolean =>
    refusals.some((refusal) => refusal.column === column);
  return {
    observations: results.flatMap((result) => ("code" in result ? [] : [result])),
    refusals: [...refusals, ...bounds, ...notes.filter((note) => !isRefused(note))],
  };
}

/** What all figures of a row have in common. */
function baseOf(row: SheetRow, { file, columns }: TableContext, indicator: string) {
  const unit = unitOf(row, columns);
  const breakdown = breakdownOf(row, columns);
  return { indicator, unit, breakdown, series: null, file, line: row.line };
}

/** Columns whose cell bears a footnote sign that no flag explains. */
function signedColumns(
  { cells }: SheetRow,
  figures: readonly Figure[],
  { values }: LocatedColumns,
): readonly NamedColumn[] {
  const signed = figures
    .filter(({ cell }) => hasFootnote(cellText(cell)))
    .map(({ column }) => column);
  return values.form === "long" && hasPeriodFootnote(cellText(cells[values.year.index]))
    ? [values.year, ...signed]
    : signed;
}

function indicatorIn(row: SheetRow, column: NamedColumn): string | null {
  return readIndicatorCode(cellText(row.cells[column.index]));
}

function figuresOf(
  { cells }: SheetRow,
  { values }: LocatedColumns,
): readonly Figure[] | { readonly code: RefusalCode; readonly column: NamedColumn } {
  if (values.form === "wide") {
    const figures = values.years.map((column) => ({
      cell: cells[column.index],
      column,
      period: column.period,
      group: column.group,
    }));
    // A row without any figure is a heading or a remark.
    return figures.some(({ cell }) => cellText(cell) !== "") ? figures : [];
  }
  const text = cellText(cells[values.year.index]);
  if (text === "") return { code: "missing-year", column: values.year };
  const period = parsePeriod(text);
  if (!period) return { code: "unreadable-year", column: values.year };
  return [{ cell: cells[values.value.index], column: values.value, period, group: null }];
}

function readFigure(cell: SheetCell | undefined, decimal: DecimalSign): NumberCell {
  return typeof cell === "number" ? readNumber(String(cell), ".") : readNumber(cell ?? "", decimal);
}

/** The bounds beside a figure of a long table; `refused` is the column of one that cannot be used. */
function intervalOf(
  { cells }: SheetRow,
  { columns: { bounds }, decimal }: TableContext,
  figure: NumberCell,
): { readonly interval?: ValueInterval; readonly refused?: NamedColumn } {
  if (bounds === null || figure.kind !== "number") return {};
  const { lower, upper } = bounds;
  const bound = ({ index, name }: NamedColumn): BoundCell => {
    const cell = readFigure(cells[index], decimal);
    return { column: name, text: cellText(cells[index]), cell };
  };
  const { interval, refused } = readInterval(figure.value, bound(lower), bound(upper));
  if (interval) return { interval };
  return refused ? { refused: refused.column === lower.name ? lower : upper } : {};
}

function figureFields(
  cell: Exclude<NumberCell, { readonly kind: "unreadable" }>,
  status: ObservationStatus,
): Pick<Observation, "value" | "decimals" | "flag"> {
  const flag = cell.flag ?? (status === "missing" ? null : status);
  return cell.kind === "number"
    ? { value: cell.value, decimals: cell.decimals, flag }
    : { value: null, decimals: 0, flag };
}

function unitOf({ cells }: SheetRow, { unit }: LocatedColumns): string | null {
  if (unit === null) return null;
  const text = "value" in unit ? unit.value : cellText(cells[unit.index]);
  return text === "" ? null : text;
}

function labelColumns({ dimensions, unit }: LocatedColumns): readonly NamedColumn[] {
  return unit === null || "value" in unit ? dimensions : [...dimensions, unit];
}

function breakdownOf(
  { cells }: SheetRow,
  { dimensions }: LocatedColumns,
): readonly BreakdownPart[] {
  return dimensions.flatMap(({ name, index }) => {
    const value = cellText(cells[index]);
    return value === "" ? [] : [{ dimension: name, value }];
  });
}
