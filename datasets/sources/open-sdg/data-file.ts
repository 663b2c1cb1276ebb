/** One data file of an Open SDG repository: rows to observations, and every row that cannot be taken. */
import type { BreakdownPart, Observation, Period, Refusal } from "../../../domain/observation.ts";
import type { DelimitedRow } from "../delimited-text.ts";
import { isOtherSign } from "../decimal-sign.ts";
import { observationKey, refuseDuplicates } from "../duplicates.ts";
import { isUnreadableLabel } from "../label-cell.ts";
import { hasFootnote } from "../number-cell.ts";
import { hasPeriodFootnote, parsePeriod } from "../period.ts";
import type { IntervalReading } from "../value-interval.ts";
import type { DataColumns } from "./columns.ts";
import { DECIMAL, readFigure, type RefusedCell } from "./figure.ts";

export interface DataFile {
  readonly file: string;
  readonly indicator: string;
  readonly columns: DataColumns;
  /** Rows below the header that are not blank. */
  readonly rows: readonly DelimitedRow[];
  /** Unit of the metadata, for files that name none themselves. */
  readonly unit: string | null;
  /** Text of a cell or column name that is a translation key; other texts unchanged. */
  readonly label: (text: string) => string;
}

export interface DataReading {
  readonly observations: readonly Observation[];
  readonly refusals: readonly Refusal[];
}

interface TakenRow {
  readonly observation: Observation;
  /** The cell of a bound that cannot be used. */
  readonly bound: IntervalReading["refused"];
  readonly geoCode: string;
}

type ReadRow = TakenRow | RefusedCell;

/** Reads the rows of a file that is known to be real. Order is file order. */
export function readDataFile(file: DataFile): DataReading {
  const refusals: Refusal[] = nameless(file);
  const taken: TakenRow[] = [];
  const periods = new Map<string, Period | null>();
  const context = {
    file,
    periods,
    hasUnits: hasUnits(file),
    hasCommas: isOtherSign(
      file.rows.map(({ cells }) => cells[file.columns.value] ?? ""),
      DECIMAL,
    ),
  };
  for (const row of file.rows) {
    const read = readRow(row, context);
    if ("observation" in read) {
      taken.push(read);
      refusals.push(...footnotes(row, read.observation, file), ...unusedBound(row, read, file));
    } else
      refusals.push({
        ...read,
        file: file.file,
        line: row.line,
        indicator: file.indicator,
        leftOut: true,
      });
  }
  const { observations, refusals: duplicates } = refuseDuplicates(
    withPlaces(taken, file.columns),
    file.columns.names[file.columns.value] ?? "Value",
  );
  return {
    observations,
    refusals: [...refusals, ...duplicates, ...missingUnit(file, observations)].sort(byLine),
  };
}

interface RowContext {
  readonly file: DataFile;
  readonly periods: Map<string, Period | null>;
  /** Whether any row names its unit: then the metadata's unit says nothing about the others. */
  readonly hasUnits: boolean;
  /** Whether most figures can only be decimal commas: then "1,234" is no thousand. */
  readonly hasCommas: boolean;
}

function readRow({ cells, line }: DelimitedRow, context: RowContext): ReadRow {
  const { file, periods, hasUnits } = context;
  const { columns, label } = file;
  const text = (index: number | null): string =>
    index === null ? "" : (cells[index] ?? "").trim();
  if (isRagged(cells, columns.names.length))
    return { code: "ragged-row", column: null, value: cells.join(",") };
  const time = readTime(text(columns.year), columns, periods);
  if ("code" in time) return time;
  const ownUnit = columns.units.map(text).find((cell) => cell !== "") ?? null;
  const figure = readFigure(cells, { columns, hasCommas: context.hasCommas, unit: ownUnit });
  if ("code" in figure) return figure;
  const unreadable = labelColumns(columns).find((index) => isUnreadableLabel(text(index)));
  if (unreadable !== undefined) {
    const value = text(unreadable);
    return { code: "unreadable-value", column: columns.names[unreadable] ?? null, value };
  }
  const series = text(columns.series);
  const observation: Observation = {
    indicator: file.indicator,
    period: time,
    breakdown: breakdownOf(cells, file),
    unit: ownUnit === null ? (hasUnits ? null : file.unit) : label(ownUnit),
    series: series === "" ? null : label(series),
    ...figure.fields,
    file: file.file,
    line,
  };
  return { observation, geoCode: text(columns.geoCode), bound: figure.bound };
}

function labelColumns({ dimensions, units, series }: DataColumns): readonly number[] {
  return [...dimensions.map(({ index }) => index), ...units, ...(series === null ? [] : [series])];
}

function readTime(
  text: string,
  { names, year }: DataColumns,
  periods: Map<string, Period | null>,
): Period | RefusedCell {
  const column = names[year] ?? null;
  if (text === "") return { code: "missing-year", column, value: text };
  const known = periods.get(text);
  const period = known === undefined ? parsePeriod(text) : known;
  periods.set(text, period);
  return period ?? { code: "unreadable-year", column, value: text };
}

/** More cells than the header has names, or fewer: nobody can say which cell is which. Blank cells at the end do no harm. */
function isRagged(cells: readonly string[], width: number): boolean {
  return cells.length < width || cells.slice(width).some((cell) => cell.trim() !== "");
}

function breakdownOf(
  cells: readonly string[],
  { columns, label }: DataFile,
): readonly BreakdownPart[] {
  const parts: BreakdownPart[] = [];
  for (const { index, name } of columns.dimensions) {
    const value = (cells[index] ?? "").trim();
    if (value !== "") parts.push({ dimension: label(name), value: label(value) });
  }
  return parts;
}

/**
 * A GeoCode usually repeats a place that another column names; then it is left out. Rows that differ in nothing else
 * keep it as a dimension.
 */
function withPlaces(
  taken: readonly TakenRow[],
  { geoCode, names }: DataColumns,
): readonly Observation[] {
  if (geoCode === null) return taken.map(({ observation }) => observation);
  const places = new Map<string, Set<string>>();
  const keyed = taken.map((row) => ({ ...row, key: observationKey(row.observation) }));
  for (const { key, geoCode: code } of keyed) {
    const codes = places.get(key);
    if (codes) codes.add(code);
    else places.set(key, new Set([code]));
  }
  const dimension = names[geoCode] ?? "GeoCode";
  return keyed.map(({ observation, geoCode: code, key }) => {
    const isNeeded = code !== "" && (places.get(key)?.size ?? 0) > 1;
    return isNeeded
      ? { ...observation, breakdown: [...observation.breakdown, { dimension, value: code }] }
      : observation;
  });
}

function hasUnits({ columns, rows }: DataFile): boolean {
  return columns.units.some((index) =>
    rows.some(({ cells }) => (cells[index] ?? "").trim() !== ""),
  );
}

/** One line per column without a name that holds something. */
function nameless({ file, indicator, columns, rows }: DataFile): Refusal[] {
  return columns.nameless.flatMap((index) => {
    const first = rows.find(({ cells }) => (cells[index] ?? "").trim() !== "");
    if (!first) return [];
    const value = (first.cells[index] ?? "").trim();
    return [
      {
        code: "ragged-row",
        file,
        line: first.line,
        column: `column ${index + 1}`,
        value,
        indicator,
        leftOut: false,
      },
    ];
  });
}

/** A sign that no status explains is reported; the figure stays. */
function footnotes(
  { cells, line }: DelimitedRow,
  { flag }: Observation,
  { file, indicator, columns: { names, year, value } }: DataFile,
): Refusal[] {
  const cell = (index: number): string => cells[index] ?? "";
  const signed = [
    ...(hasPeriodFootnote(cell(year)) ? [year] : []),
    ...(hasFootnote(cell(value)) ? [value] : []),
  ];
  if (flag !== null) return [];
  return signed.map((index) => {
    const column = names[index] ?? null;
    return {
      code: "footnote-sign",
      file,
      line,
      column,
      value: cell(index),
      indicator,
      leftOut: false,
    };
  });
}

/** Bounds that cannot be used are reported; the figure stays. */
function unusedBound({ line }: DelimitedRow, { bound }: TakenRow, file: DataFile): Refusal[] {
  if (bound === undefined) return [];
  const place = { file: file.file, line, indicator: file.indicator };
  return [{ code: "unreadable-interval", ...place, ...bound, leftOut: false }];
}

/** Reported once per file, at the first figure without a unit; nothing is left out. */
function missingUnit(
  { file, indicator, columns }: DataFile,
  observations: readonly Observation[],
): Refusal[] {
  const first = observations.find(({ unit, value }) => unit === null && value !== null);
  if (!first) return [];
  const column = columns.names[columns.units[0] ?? -1] ?? null;
  return [
    {
      code: "missing-unit",
      file,
      line: first.line,
      column,
      value: null,
      indicator,
      leftOut: false,
    },
  ];
}

function byLine(a: Refusal, b: Refusal): number {
  return (a.line ?? 0) - (b.line ?? 0);
}
