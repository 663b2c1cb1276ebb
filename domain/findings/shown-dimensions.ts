/** Which kinds of groups of people an indicator shows. One rule for every place that says what cannot be seen. */
import type { BreakdownPart } from "../observation.ts";
import { standardDimension, type StandardDimension } from "./dimension.ts";
import type { SeriesValues } from "./finding.ts";

/**
 * Dimensions with a value for at least one group. Cells that stand for everybody ("District=Barcelona" of a total) are no
 * groups. docs/methods.md#left-behind
 */
export function shownDimensions(
  series: readonly Pick<SeriesValues, "isTotal" | "breakdown" | "points">[],
): ReadonlySet<StandardDimension> {
  const totals = new Set(
    series.filter(({ isTotal }) => isTotal).flatMap(({ breakdown }) => breakdown.map(cell)),
  );
  return new Set(
    series
      .filter(({ isTotal, points }) => !isTotal && points.length > 0)
      .flatMap(({ breakdown }) => breakdown.filter((part) => !totals.has(cell(part))))
      .flatMap(({ dimension }) => standardDimension(dimension) ?? []),
  );
}

function cell({ dimension, value }: BreakdownPart): string {
  return JSON.stringify([dimension, value]);
}
