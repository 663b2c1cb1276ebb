/** One row of a table to observations: one in a long table, one per year in a wide one. */
import type {
  BreakdownPart,
  Observation,
  Period,
  Refusal,
  RefusalCode,
} from "../../../domain/observation.ts";
import { readIndicatorCode } from "../indicator-label.ts";
import { isUnreadableLabel } from "../label-cell.ts";
import { hasFootnote, readNumber, type DecimalSign, type NumberCell } from "../number-cell.ts";
import { readObservationStatus, type ObservationStatus } from "../observation-status.ts";
import { hasPeriodFootnote, parsePeriod } from "../period.ts";
import { readInterval, type BoundCell, type IntervalReading } from "../value-interval.ts";
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

type FigureReading =
  | { readonly refusal: Refusal }
  | {
      readonly observation: Observation;
      /** A bound that cannot be used. */
      readonly bound: Refusal | undefined;
    };

/** Dimension of groups that only the merged header names, above or below the years. */
const HEADER_DIMENSION = "Group";

/** Reads one row below the header. Cells that cannot be read are refused; the row's other years are kept. */
export function readTableRow(row: SheetRow, context: TableContext): RowReading {
  const { columns, file } = context;
  const indicator =
    "value" in columns.indicator ? columns.indicator.value : indicatorIn(row, columns.indicator);
  const place = { row, file, indicator };
  const none = (code: RefusalCode, column: NamedColumn): RowReading => ({
    observations: [],
    refusals: [refusalOf(place, code, column)],
  });
  if (indicator === null) {
    return none(
      "unknown-indicator",
      "value" in columns.indicator ? { name: "", index: -1 } : columns.indicator,
    );
  }
  const figures = figuresOf(row, columns);
  if ("code" in figures) return none(figures.code, figures.column);
  const unreadable = labelColumns(columns).find(({ index }) =>
    isUnreadableLabel(cellText(row.cells[index])),
  );
  if (unreadable !== undefined) return none("unreadable-value", unreadable);
  const status =
    columns.flag === null ? null : readObservationStatus(cellText(row.cells[columns.flag.index]));
  const base = baseOf(row, context, indicator);
  const read = figures.map((figure) => readObservation(figure, { place, context, status, base }));
  const refusals = read.flatMap((each) => ("refusal" in each ? [each.refusal] : []));
  const taken = read.filter((each) => "observation" in each);
  const isRefused = ({ name }: NamedColumn): boolean =>
    refusals.some(({ column }) => column === name);
  const signed = status === null ? signedColumns(row, figures, columns) : [];
  return {
    observations: taken.map(({ observation }) => observation),
    refusals: [
      ...refusals,
      ...taken.flatMap(({ bound }) => bound ?? []),
      ...signed
        .filter((column) => !isRefused(column))
        .map((column) => ({ ...refusalOf(place, "footnote-sign", column), leftOut: false })),
    ],
  };
}

interface RowPlace {
  readonly row: SheetRow;
  readonly file: string;
  readonly indicator: string | null;
}

function refusalOf(
  { row, file, indicator }: RowPlace,
  code: RefusalCode,
  { name, index }: NamedColumn,
): Refusal {
  const value = cellText(row.cells[index]);
  return { code, file, line: row.line, column: name, value, indicator, leftOut: true };
}

interface RowFacts {
  readonly place: RowPlace;
  readonly context: TableContext;
  readonly status: ObservationStatus;
  readonly base: ReturnType<typeof baseOf>;
}

function readObservation(
  figure: Figure,
  { place, context, status, base }: RowFacts,
): FigureReading {
  const cell = readFigure(figure.cell, context.decimal);
  if (cell.kind === "unreadable" || (cell.kind === "number" && status === "missing")) {
    return { refusal: refusalOf(place, "unreadable-value", figure.column) };
  }
  const group = figure.group === null ? [] : [{ dimension: HEADER_DIMENSION, value: figure.group }];
  const { interval, refused } = intervalOf(place.row, context, cell);
  const fields = { ...figureFields(cell, status), ...(interval && { interval }) };
  const { file, indicator, line } = base;
  return {
    observation: {
      ...base,
      period: figure.period,
      breakdown: [...base.breakdown, ...group],
      ...fields,
    },
    bound: refused && {
      code: "unreadable-interval",
      file,
      line,
      indicator,
      ...refused,
      leftOut: false,
    },
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

/** The bounds beside a figure of a long table. */
function intervalOf(
  { cells }: SheetRow,
  { columns: { bounds }, decimal }: TableContext,
  figure: NumberCell,
): IntervalReading {
  if (bounds === null || figure.kind !== "number") return {};
  const { lower, upper } = bounds;
  const bound = ({ index, name }: NamedColumn): BoundCell => {
    const cell = readFigure(cells[index], decimal);
    return { column: name, text: cellText(cells[index]), cell };
  };
  return readInterval(figure.value, bound(lower), bound(upper));
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
