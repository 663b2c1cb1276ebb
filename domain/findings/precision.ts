/** With how many digits the values of each series are printed. */
import type { SeriesRow } from "../released-data.ts";
import { decimalsFor } from "./decimals.ts";
import type { Assessment, SeriesValues } from "./finding.ts";
import type { GapFinding } from "./gap-finding.ts";
import { groupBy } from "./group-by.ts";
import { valueAndBounds } from "./interval.ts";

export interface PrecisionInput {
  readonly rows: readonly SeriesRow[];
  /** The same series with their values. */
  readonly series: readonly SeriesValues[];
  readonly headline: SeriesValues | undefined;
  readonly assessment: Assessment;
  readonly gaps: readonly GapFinding[];
}

export interface Precision {
  /** Of the headline series, its target value and its groups. */
  readonly headline: number;
  /** By key of the series. */
  readonly perSeries: ReadonlyMap<string, number>;
}

/**
 * Series of one unit and name share their digits. Those of the headline, and of all groups that are compared with each
 * other, have the digits of the indicator, so that a figure looks the same in text, table and chart.
 */
export function precisionOf(input: PrecisionInput): Precision {
  const { rows, series, gaps } = input;
  const headline = headlineDecimals(input);
  const compared = new Set(gaps.flatMap(({ groups }) => groups.map((group) => group.series)));
  const leading = input.headline ?? series[0];
  const shared = new Set(
    series
      .filter((one) => one === leading || compared.has(one.series))
      .map(({ unit, name }) => kindOf(unit, name)),
  );
  const values = new Map(
    series.map((one) => [one.series, one.points.flatMap(valueAndBounds)] as const),
  );
  const groups = groupBy(rows, ({ unit, seriesName }) => kindOf(unit, seriesName));
  const perSeries = [...groups].flatMap(([kind, members]) => {
    const decimals = shared.has(kind) ? headline : groupDecimals(members, values);
    return members.map((row) => [row.series, decimals] as const);
  });
  return { headline, perSeries: new Map(perSeries) };
}

function kindOf(unit: string | null, name: string | null): string {
  return JSON.stringify([unit, name]);
}

/** No series may look constant that is not. */
function groupDecimals(
  rows: readonly SeriesRow[],
  values: ReadonlyMap<string, readonly number[]>,
): number {
  const lists = rows
    .map(({ series }) => values.get(series) ?? [])
    .filter(({ length }) => length > 0);
  return decimalsFor(
    Math.max(...rows.map(({ decimals }) => decimals)),
    lists.flat(),
    lists.map((list) => [Math.min(...list), Math.max(...list)]),
  );
}

/** Digits are chosen for the unit of the headline series; series in other units do not count. */
function headlineDecimals({ rows, series, headline, assessment, gaps }: PrecisionInput): number {
  const unit = (headline ?? series[0])?.unit ?? null;
  const published = Math.max(
    0,
    ...rows.filter((row) => row.unit === unit).map(({ decimals }) => decimals),
  );
  const leading = [
    ...(headline?.points ?? []).flatMap(valueAndBounds),
    ...gaps.flatMap(({ groups }) => groups.flatMap(valueAndBounds)),
  ];
  // Without a headline series and without groups, all values of the first series' unit decide.
  const values =
    leading.length > 0
      ? leading
      : series
          .filter((one) => one.unit === unit)
          .flatMap(({ points }) => points.flatMap(valueAndBounds));
  const { baseline, latest } = assessment;
  const compared: (readonly [number, number])[] = gaps.map(({ groups }) => [
    groups[0]?.value ?? 0,
    groups.at(-1)?.value ?? 0,
  ]);
  if (baseline && latest) compared.push([baseline.value, latest.value]);
  if (latest && "target" in assessment) compared.push([latest.value, assessment.target.value]);
  return decimalsFor(published, values, compared);
}
