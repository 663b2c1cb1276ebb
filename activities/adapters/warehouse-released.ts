/** Turns the released tables into typed rows; a row that is not what findings expect stops the step. */
import { z } from "zod";
import { groupBy } from "../../domain/findings/group-by.ts";
import { REFUSAL_CODES } from "../../domain/observation.ts";
import type { ReleasedRows } from "../../domain/released-data.ts";
import {
  BINDING_STATUSES,
  INSTRUMENT_KINDS,
  LINK_BASES,
  LINK_STRENGTHS,
} from "../../domain/rights-link.ts";
import { releasedRights } from "./released-rights.ts";
import type { ReleasedTable, TableCell } from "./warehouse-read.ts";

const text = z.string();
const textOrNull = text.nullable();
const integer = z.int();
const integerOrNull = integer.nullable();
const number = z.number();
const numberOrNull = number.nullable();

const indicatorRow = z.strictObject({
  indicator: text,
  goal: integer,
  target: text,
  titles: z.record(text, text),
  unit: textOrNull,
  headlineSeries: textOrNull,
  direction: z.enum(["increase", "decrease"]).nullable(),
  targetValue: numberOrNull,
  targetYear: integerOrNull,
  targetSetBy: textOrNull,
  confirmedBy: textOrNull,
  confirmedOn: textOrNull,
  note: textOrNull,
  publisher: textOrNull,
  publisherUrl: textOrNull,
  sourceId: text,
  file: text,
  declaredLine: integerOrNull,
});

const seriesRow = z.strictObject({
  series: text,
  indicator: text,
  unit: textOrNull,
  seriesName: textOrNull,
  breakdown: z.array(z.strictObject({ dimension: text, value: text })),
  isTotal: z.boolean(),
  isHeadline: z.boolean(),
  decimals: integer,
  sourceId: text,
});

const interval = z.strictObject({ lower: number, upper: number }).exactOptional();
const flag = z.enum(["b", "e", "p", "c", "u"]).nullable();

const observationRow = z.strictObject({
  series: text,
  indicator: text,
  period: text,
  year: integer,
  endYear: integer,
  value: numberOrNull,
  flag,
  interval,
  file: text,
  line: integer,
});

const targetRow = z.strictObject({ target: text, goal: integer, title: text, shortName: text });

const obligationRow = z.strictObject({
  target: text,
  instrument: text,
  instrumentName: text,
  instrumentKind: z.enum(INSTRUMENT_KINDS),
  instrumentReach: z.enum(["all", "region"]),
  instrumentAdopted: integer,
  article: text,
  right: textOrNull,
  strength: z.enum(LINK_STRENGTHS),
  basis: z.enum(LINK_BASES),
  basisSource: text,
  binding: z.enum(BINDING_STATUSES),
  bindingSince: integerOrNull,
  ratificationAsOf: text,
  reservation: textOrNull,
});

const refusalRow = z.strictObject({
  sourceId: text,
  code: z.enum(REFUSAL_CODES),
  file: text,
  line: integerOrNull,
  column: textOrNull,
  value: textOrNull,
  indicator: textOrNull,
  leftOut: z.boolean(),
});

const comparisonRow = z.strictObject({
  indicator: text,
  area: text,
  publisher: text,
  series: text,
  seriesName: textOrNull,
  unit: textOrNull,
  period: text,
  year: integer,
  value: number,
  flag,
  interval,
  decimals: integer,
  sourceId: text,
  file: text,
  line: integer,
});

const released = z.strictObject({
  indicators: z.array(indicatorRow),
  series: z.array(seriesRow),
  observations: z.array(observationRow),
  targets: z.array(targetRow),
  obligations: z.array(obligationRow),
  refusals: z.array(refusalRow),
  comparisons: z.array(comparisonRow),
});

type Row = Readonly<Record<string, unknown>>;

/** Rows in the order of the tables, with titles and breakdowns put back into their rows. */
export function releasedData(tables: readonly ReleasedTable[]): ReleasedRows {
  const rows = new Map(tables.map((table) => [table.dictionary.table, rowsOf(table)]));
  const of = (table: string): readonly Row[] => rows.get(table) ?? [];
  const titles = groupBy(of("indicator_title"), ({ indicator }) => String(indicator));
  const cells = groupBy(of("series_dimension"), ({ series }) => String(series));
  return {
    ...released.parse({
      indicators: of("indicator").map((row) => ({
        ...row,
        titles: titlesOf(titles.get(String(row["indicator"]))),
      })),
      series: of("series").map((row) => ({
        ...row,
        breakdown: breakdownOf(cells.get(String(row["series"]))),
      })),
      observations: of("observation").map(withInterval),
      targets: of("target"),
      obligations: of("target_obligation"),
      refusals: of("refusal"),
      comparisons: of("comparison").map(withInterval),
    }),
    rights: releasedRights(of),
  };
}

/** The bounds as one part of the row; no part where there are none. */
function withInterval({ lowerBound, upperBound, ...row }: Row): Row {
  return lowerBound === null ? row : { ...row, interval: { lower: lowerBound, upper: upperBound } };
}

function titlesOf(rows: readonly Row[] = []): Row {
  return Object.fromEntries(rows.map(({ language, title }) => [String(language), title]));
}

function breakdownOf(rows: readonly Row[] = []): Row[] {
  return rows.map(({ dimension, value }) => ({ dimension, value }));
}

/** Columns whose name in SQL avoids a reserved word. */
const NAMES: Readonly<Record<string, string>> = { column_name: "column", right_name: "right" };

function rowsOf({ columns, rowCount }: ReleasedTable): Row[] {
  const lists = Object.entries(columns).map(
    ([column, cells]) => [NAMES[column] ?? camelCase(column), cells] as const,
  );
  return Array.from({ length: rowCount }, (_, index) => {
    const row: Record<string, TableCell | undefined> = {};
    for (const [name, cells] of lists) row[name] = cells[index];
    return row;
  });
}

function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
