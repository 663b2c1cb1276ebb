/** Rows of a statistical table: which years stand in columns, which values in lists, which notes below. */
import type { IndicatorFinding, SeriesFinding } from "../../domain/findings/finding.ts";
import { groupBy } from "../../domain/findings/group-by.ts";
import type { ObservationFlag } from "../../domain/observation.ts";
import { publisherOf, snapshotsOf } from "./publisher.ts";
import { annexLists, type AnnexList, type AnnexRow } from "./annex-lists.ts";
import { isByStraightLine, unitText, valueText, type Doc } from "../editions/review-model.ts";

/** Years that fit beside a name of 55 mm at 11 mm each. */
const MOST_YEARS = 10;
/** Characters of a number that fit into 11 mm at 8.5 pt. */
const WIDEST = 7;
/** From this many groups with a single value each, they stand as running text instead of in rows. */
const RUN_ON = 4;

/** Series of one unit and name; an indicator has several when its publisher gives each breakdown its own. */
export interface AnnexBlock {
  /** What tells the block from the others; null when the label of its first row does. */
  readonly heading: string | null;
  readonly rows: readonly AnnexRow[];
  readonly lists: readonly AnnexList[];
}

export interface AnnexGroup {
  readonly indicator: IndicatorFinding;
  /** Numbers of the notes, from 1. */
  readonly notes: readonly number[];
  readonly blocks: readonly AnnexBlock[];
}

/** What stands below the table under a number. */
export interface AnnexNote {
  readonly words: string;
  /** "city": in the language in which the city writes its tables. */
  readonly by: "report" | "city";
}

export interface AnnexTable {
  readonly years: readonly number[];
  readonly groups: readonly AnnexGroup[];
  readonly notes: readonly AnnexNote[];
  /** Flags that occur, in the order of their letters. */
  readonly flags: readonly ObservationFlag[];
  /** True when a period covers more than one year. */
  readonly hasLongPeriods: boolean;
  /** "none": no indicator has a target value, so that the last column is left out. */
  readonly targetValues: "some" | "none";
}

export function annexTable(doc: Doc, indicators: readonly IndicatorFinding[]): AnnexTable {
  const years = columnYears(indicators);
  const notes: AnnexNote[] = [];
  const numbered = (note: AnnexNote): number => {
    const known = notes.findIndex(({ words }) => words === note.words);
    return known >= 0 ? known + 1 : notes.push(note);
  };
  const groups = indicators.map((indicator) => ({
    indicator,
    notes: notesOf(doc, indicator).map(numbered),
    blocks: blocksOf(doc, indicator, years),
  }));
  const points = indicators.flatMap(({ series }) => series.flatMap((one) => one.points));
  const isAnyHidden = indicators.some(({ series }) =>
    series.some((one) => years.some((year) => isHidden(one, year))),
  );
  const flags = [...points.flatMap(({ flag }) => flag ?? []), ...(isAnyHidden ? [HIDDEN] : [])];
  return {
    years,
    groups,
    notes,
    flags: [...new Set(flags)].toSorted(),
    hasLongPeriods: points.some(({ period }) => !/^\d{4}$/.test(period)),
    targetValues: indicators.some(({ targetValue }) => targetValue !== null) ? "some" : "none",
  };
}

const HIDDEN: ObservationFlag = "c";

/** Whether the year has a value that is hidden to protect people. */
export function isHidden({ hidden = [] }: SeriesFinding, year: number): boolean {
  return hidden.some((period) => period.year === year);
}

/** What stands in a cell without a value. */
export function signOfMissing(doc: Doc, series: SeriesFinding, year: number): string {
  return isHidden(series, year) ? HIDDEN : doc.text.noValue;
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

function blocksOf(
  doc: Doc,
  indicator: IndicatorFinding,
  years: readonly number[],
): readonly AnnexBlock[] {
  const names = new Set(indicator.series.map(({ name }) => name));
  const units = new Set(indicator.series.map(({ unit }) => unit));
  const blocks = groupBy(indicator.series, ({ name, unit }) => JSON.stringify([name, unit]));
  return [...blocks.values()].map((series) => {
    const { name = null, unit = null } = series[0] ?? {};
    const kind = [names.size > 1 ? name : null, units.size > 1 ? unitText(unit) : null];
    return blockOf(doc, { indicator, series, kind: kind.filter((part) => part !== null), years });
  });
}

interface BlockParts {
  readonly indicator: IndicatorFinding;
  readonly series: readonly SeriesFinding[];
  /** Name and unit where they tell blocks apart. */
  readonly kind: readonly string[];
  readonly years: readonly number[];
}

/** Totals first. The first row bears the kind of the block when it is a total with cells. */
function blockOf(doc: Doc, parts: BlockParts): AnnexBlock {
  const singles = singleValues(parts.series);
  const rows = parts.series
    .map((series) => rowOf(doc, series, parts, singles.has(series) ? "list" : "cells"))
    .toSorted((a, b) => Number(a.level === "group") - Number(b.level === "group"));
  const [first, ...others] = rows;
  const lists = annexLists(rows, parts.years[0] ?? 0);
  if (first?.level === "total" && first.cells !== null) {
    return { heading: null, rows: [{ ...first, label: first.fullLabel }, ...others], lists };
  }
  return { heading: parts.kind.length > 0 ? doc.formats.join(parts.kind) : null, rows, lists };
}

function singleValues(series: readonly SeriesFinding[]): ReadonlySet<SeriesFinding> {
  const single = series.filter((one) => levelOf(one) === "group" && one.points.length === 1);
  return new Set(single.length < RUN_ON ? [] : single);
}

function levelOf({ isTotal, isHeadline }: SeriesFinding): AnnexRow["level"] {
  return isTotal || isHeadline ? "total" : "group";
}

function rowOf(
  doc: Doc,
  series: SeriesFinding,
  { indicator, kind, years }: BlockParts,
  place: "cells" | "list",
): AnnexRow {
  const { targetValue } = indicator;
  const groups = doc.formats.join(series.breakdown.map(({ value }) => value));
  const label = groups === "" ? doc.text.tables.total : groups;
  const width = widthOf(series.points.map(({ value }) => valueText(doc, series, value)));
  const isNamed = groups === "" && series.name !== null && kind.includes(series.name);
  return {
    series,
    label,
    fullLabel: doc.formats.join([...(isNamed ? [] : [label]), ...kind]),
    width,
    level: levelOf(series),
    cells:
      width === "wide" || place === "list"
        ? null
        : years.map((year) => series.points.filter((point) => point.year === year)),
    targetValue:
      targetValue && series.isHeadline ? valueText(doc, series, targetValue.value) : null,
  };
}

function widthOf(numbers: readonly string[]): AnnexRow["width"] {
  const longest = Math.max(0, ...numbers.map(({ length }) => length));
  if (longest > WIDEST) return "wide";
  return longest === WIDEST ? "tight" : "normal";
}

function notesOf(doc: Doc, indicator: IndicatorFinding): readonly AnnexNote[] {
  const { targetValue, note } = indicator;
  const { tables } = doc.text;
  const target =
    targetValue &&
    tables.targetSetBy(
      doc.sentences.targetValueWords(targetValue, indicator),
      targetValue.year,
      targetValue.setBy,
    );
  const said = [
    publisherOf(doc, indicator),
    ...snapshotsOf(doc, indicator),
    ...(target && targetValue.setBy !== null ? [target] : []),
    ...(isByStraightLine(indicator) ? [doc.text.straightLine] : []),
  ];
  return [
    ...said.map((words) => ({ words, by: "report" as const })),
    ...(note === null ? [] : [{ words: note.replaceAll(/\s+/g, " ").trim(), by: "city" as const }]),
  ];
}
