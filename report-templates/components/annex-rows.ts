/** Rows of a statistical table: which years stand in columns, which values in lists, which notes below. */
import type { IndicatorFinding, Point, SeriesFinding } from "../../domain/findings/finding.ts";
import type { ObservationFlag } from "../../domain/observation.ts";
import { publisherOf } from "./publisher.ts";
import { isPercent, valueText, type Doc } from "../editions/review-model.ts";

/** Years that fit beside a name of 55 mm at 11 mm each. */
const MOST_YEARS = 10;
/** Characters of a number that fit into 11 mm at 8.5 pt. */
const WIDEST = 7;

export interface AnnexRow {
  readonly series: SeriesFinding;
  readonly label: string;
  readonly level: "total" | "group";
  /** "tight": numbers that fill their column are set smaller. */
  readonly width: "normal" | "tight";
  /** Values under the year columns; null when they are listed because the numbers are too wide. */
  readonly cells: readonly (readonly Point[])[] | null;
  /** Values that have no column: earlier years, or all of a series with wide numbers. */
  readonly listed: readonly Point[];
  readonly targetValue: string | null;
}

export interface AnnexGroup {
  readonly indicator: IndicatorFinding;
  /** Numbers of the notes, from 1. */
  readonly notes: readonly number[];
  readonly rows: readonly AnnexRow[];
}

export interface AnnexTable {
  readonly years: readonly number[];
  readonly groups: readonly AnnexGroup[];
  readonly notes: readonly string[];
  /** Flags that occur, in the order of their letters. */
  readonly flags: readonly ObservationFlag[];
  /** True when a period covers more than one year. */
  readonly hasLongPeriods: boolean;
}

export function annexTable(doc: Doc, indicators: readonly IndicatorFinding[]): AnnexTable {
  const years = columnYears(indicators);
  const notes: string[] = [];
  const numbered = (note: string): number => {
    const known = notes.indexOf(note);
    return known >= 0 ? known + 1 : notes.push(note);
  };
  const groups = indicators.map((indicator) => ({
    indicator,
    notes: notesOf(doc, indicator).map(numbered),
    rows: indicator.series.map((series) => rowOf(doc, indicator, series, years)),
  }));
  const points = indicators.flatMap(({ series }) => series.flatMap((one) => one.points));
  return {
    years,
    groups,
    notes,
    flags: [...new Set(points.flatMap(({ flag }) => flag ?? []))].toSorted(),
    hasLongPeriods: points.some(({ period }) => !/^\d{4}$/.test(period)),
  };
}

/** The latest ten years with a value, without holes. */
export function columnYears(indicators: readonly IndicatorFinding[]): readonly number[] {
  const years = indicators.flatMap(({ series }) =>
    series.flatMap(({ points }) => points.map(({ year }) => year)),
  );
  if (years.length === 0) return [];
  const last = years.reduce((a, b) => Math.max(a, b));
  const first = Math.max(
    years.reduce((a, b) => Math.min(a, b)),
    last - MOST_YEARS + 1,
  );
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function rowOf(
  doc: Doc,
  indicator: IndicatorFinding,
  series: SeriesFinding,
  years: readonly number[],
): AnnexRow {
  const longest = Math.max(
    0,
    ...series.points.map(({ value }) => valueText(doc, indicator, value).length),
  );
  const wide = longest > WIDEST;
  const first = years[0] ?? 0;
  const { targetValue } = indicator;
  return {
    series,
    label: seriesLabel(doc, indicator, series),
    width: longest === WIDEST ? "tight" : "normal",
    level: series.isTotal || series.isHeadline ? "total" : "group",
    cells: wide ? null : years.map((year) => series.points.filter((point) => point.year === year)),
    listed: wide ? series.points : series.points.filter(({ year }) => year < first),
    targetValue:
      targetValue && series.isHeadline ? valueText(doc, indicator, targetValue.value) : null,
  };
}

/** "Women, Eixample"; the total by its name; unit and name of the series only where they tell series apart. */
function seriesLabel(doc: Doc, indicator: IndicatorFinding, series: SeriesFinding): string {
  const names = new Set(indicator.series.map(({ name }) => name));
  const units = new Set(indicator.series.map(({ unit }) => unit));
  const groups = series.breakdown.map(({ value }) => value).join(", ");
  const parts = [
    names.size > 1 ? series.name : null,
    groups === "" ? (names.size > 1 && series.name ? null : doc.text.tables.total) : groups,
    units.size > 1 ? (isPercent(series.unit) ? "%" : series.unit) : null,
  ];
  return parts.filter((part) => part !== null && part !== "").join(", ");
}

function notesOf(doc: Doc, indicator: IndicatorFinding): readonly string[] {
  const { targetValue, note } = indicator;
  const { tables } = doc.text;
  const target =
    targetValue &&
    tables.targetSetBy(
      doc.sentences.targetValueWords(targetValue, indicator),
      targetValue.year,
      targetValue.setBy,
    );
  return [
    publisherOf(doc, indicator),
    ...(target && targetValue.setBy !== null ? [target] : []),
    ...(note === null ? [] : [note.replaceAll(/\s+/g, " ").trim()]),
  ];
}
