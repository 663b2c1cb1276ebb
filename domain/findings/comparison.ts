/** Figures of other areas, one finding per area, publisher, series and unit. */
import type { ComparisonRow } from "../released-data.ts";
import { decimalsFor } from "./decimals.ts";
import { evidenceRows, type FileNumber } from "./evidence.ts";
import type { ComparisonFinding } from "./finding.ts";
import { groupBy } from "./group-by.ts";
import { valueAndBounds } from "./interval.ts";
import { pointOf } from "./point.ts";

/** In the order of the rows. */
export function comparisonsOf(
  rows: readonly ComparisonRow[],
  numberOf: FileNumber,
): readonly ComparisonFinding[] {
  const keyOf = ({ area, publisher, series, unit }: ComparisonRow): string =>
    JSON.stringify([area, publisher, series, unit]);
  return [...groupBy(rows, keyOf).values()].flatMap((group) => comparisonOf(group, numberOf));
}

function comparisonOf(group: readonly ComparisonRow[], numberOf: FileNumber): ComparisonFinding[] {
  const rows = group.toSorted((a, b) => a.year - b.year);
  const [first] = rows;
  if (!first) return [];
  const { area, publisher, series, seriesName, unit, sourceId } = first;
  const values = rows.flatMap(valueAndBounds);
  const published = Math.max(...rows.map(({ decimals }) => decimals));
  return [
    {
      area,
      publisher,
      series,
      name: seriesName,
      unit,
      decimals: decimalsFor(published, values, [[Math.min(...values), Math.max(...values)]]),
      points: rows.map(pointOf),
      evidence: evidenceRows(rows, sourceId, numberOf),
    },
  ];
}
