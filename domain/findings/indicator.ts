/** Everything the review says about one indicator. */
import type { CityConfig } from "../city.ts";
import type {
  ComparisonRow,
  IndicatorRow,
  ObservationRow,
  ReleasedData,
  SeriesRow,
} from "../released-data.ts";
import { goalOfTarget, isTargetCode } from "../target-code.ts";
import { comparisonsOf } from "./comparison.ts";
import { dataGapsOf } from "./data-gap.ts";
import { evidenceRows, fileNumbers, type FileNumber } from "./evidence.ts";
import type { IndicatorFinding, SeriesValues, TargetValue } from "./finding.ts";
import { gapsOf } from "./gap.ts";
import { groupBy } from "./group-by.ts";
import { pointOf } from "./point.ts";
import { precisionOf } from "./precision.ts";
import type { Aim } from "./progress-method.ts";
import { PROGRESS_METHODS } from "./progress.ts";
import { trendOf } from "./trend.ts";
import { unitKind, type UnitKind } from "./unit.ts";

/** A target value without a year counts for the end of the 2030 Agenda (UNSD's rule). */
const AGENDA_END = 2030;

export interface IndicatorData {
  readonly row: IndicatorRow;
  readonly series: readonly SeriesRow[];
  /** By series key, sorted by year. */
  readonly observations: ReadonlyMap<string, readonly ObservationRow[]>;
  readonly comparisons: readonly ComparisonRow[];
  readonly numberOf: FileNumber;
}

/** Sorts the rows of the marts by indicator; rows whose target is none of the 169 are left out. */
export function indicatorData(data: ReleasedData): readonly IndicatorData[] {
  const series = groupBy(data.series, ({ indicator }) => indicator);
  const observations = groupBy(data.observations, (row) => row.series);
  for (const rows of observations.values())
    rows.sort((a, b) => a.year - b.year || a.endYear - b.endYear);
  const comparisons = groupBy(data.comparisons, ({ indicator }) => indicator);
  const numberOf = fileNumbers(data.files);
  return data.indicators
    .filter(({ target }) => isTargetCode(target))
    .map((row) => ({
      row,
      series: series.get(row.indicator) ?? [],
      observations,
      comparisons: comparisons.get(row.indicator) ?? [],
      numberOf,
    }));
}

/** Assesses one indicator and describes its series, gaps and what is missing. */
export function indicatorFinding(data: IndicatorData, config: CityConfig): IndicatorFinding {
  const { row } = data;
  const baselineFrom = config.method.baseline;
  const series = data.series.map((entry) => seriesValues(entry, data));
  const headline = series.find(({ isHeadline }) => isHeadline);
  const points = headline?.points ?? [];
  const aim = headline ? aimOf(row, headline.unit) : refusalWithoutHeadline(series);
  const assessment = PROGRESS_METHODS[config.method.progress]({ points, aim, baselineFrom });
  const key = headline?.series ?? null;
  const unit = headline?.unit ?? row.unit;
  const gaps = gapsOf({
    series,
    titles: row.titles,
    headline: key,
    unit,
    direction: confirmationOf(row) && row.direction,
  });
  const decimals = precisionOf({ rows: data.series, series, headline, assessment, gaps });
  return {
    ...identityOf(row),
    unit,
    decimals: decimals.headline,
    targetValue: "target" in aim ? aim.target : null,
    confirmed: confirmationOf(row),
    declaredLine: row.declaredLine,
    series: series.map((one) => ({ ...one, decimals: decimals.perSeries.get(one.series) ?? 0 })),
    headline: key,
    assessment,
    trend: trendOf(points, baselineFrom),
    gaps,
    dataGaps: dataGapsOf(headlineRows(data, key, baselineFrom), series),
    comparisons: comparisonsOf(data.comparisons, data.numberOf),
  };
}

function headlineRows({ observations }: IndicatorData, key: string | null, from: number) {
  return (key === null ? [] : (observations.get(key) ?? [])).filter(({ year }) => year >= from);
}

function identityOf(row: IndicatorRow) {
  const { indicator, target, titles, publisher, publisherUrl, sourceId, file, note } = row;
  if (!isTargetCode(target)) throw new Error(`not a target: ${target}`);
  const goal = goalOfTarget(target);
  return { indicator, target, goal, titles, publisher, publisherUrl, sourceId, file, note };
}

/** Direction and target value count only when a named person confirmed them on a date. */
function confirmationOf({ confirmedBy, confirmedOn }: IndicatorRow): IndicatorFinding["confirmed"] {
  return confirmedBy !== null && confirmedOn !== null ? { by: confirmedBy, on: confirmedOn } : null;
}

/** Kinds that are never the same quantity; a unit that is not recognised is given the benefit of the doubt. */
const DISTINCT_KINDS: readonly UnitKind[] = ["percent", "rate", "count", "amount"];

/** The unit written beside the target value against that of the published series. */
function unitsConflict(declared: string | null, published: string | null): boolean {
  const [wanted, found] = [unitKind(declared), unitKind(published)];
  return wanted !== found && DISTINCT_KINDS.includes(wanted) && DISTINCT_KINDS.includes(found);
}

function aimOf(row: IndicatorRow, publishedUnit: string | null): Aim {
  if (row.targetValue === null) return { refused: "no-target-value" };
  if (row.direction === null || !confirmationOf(row)) return { refused: "direction-not-confirmed" };
  if (unitsConflict(row.unit, publishedUnit)) return { refused: "unit-conflict" };
  const target: TargetValue = {
    value: row.targetValue,
    year: row.targetYear ?? AGENDA_END,
    direction: row.direction,
    setBy: row.targetSetBy,
  };
  return { target };
}

function refusalWithoutHeadline(series: readonly SeriesValues[]): Aim {
  return {
    refused: series.some(({ points }) => points.length > 0) ? "no-headline-series" : "no-value",
  };
}

function seriesValues(
  row: SeriesRow,
  { observations, row: indicator, numberOf }: IndicatorData,
): SeriesValues {
  const rows = observations.get(row.series) ?? [];
  const valued = rows.flatMap(({ value, ...rest }) => (value === null ? [] : [{ ...rest, value }]));
  const hidden = rows
    .filter(({ value, flag }) => value === null && flag === "c")
    .map(({ period, year }) => ({ period, year }));
  return {
    series: row.series,
    name: row.seriesName,
    breakdown: row.breakdown,
    unit: row.unit,
    isTotal: row.isTotal,
    isHeadline: row.series === indicator.headlineSeries,
    points: valued.map(pointOf),
    evidence: evidenceRows(valued, row.sourceId, numberOf),
    blankPeriods: rows.filter(({ value }) => value === null).map(({ period }) => period),
    ...(hidden.length === 0 ? {} : { hidden }),
  };
}
