/** What is not known about an indicator: years without a value, breakdowns without a figure. */
import type { ObservationRow } from "../released-data.ts";
import { STANDARD_DIMENSIONS } from "./dimension.ts";
import type { DataGaps, SeriesValues } from "./finding.ts";
import { shownDimensions } from "./shown-dimensions.ts";

/** `headline` are the rows of the headline series from the baseline year on, with and without a value; `series` all series. */
export function dataGapsOf(
  headline: readonly ObservationRow[],
  series: readonly SeriesValues[],
): DataGaps {
  const shown = shownDimensions(series);
  const valued = headline.filter(({ value }) => value !== null);
  return {
    missingYears: missingYears(valued),
    missingDimensions: STANDARD_DIMENSIONS.filter((dimension) => !shown.has(dimension)),
    latestYear: valued.at(-1)?.year ?? null,
  };
}

/**
 * Years between the first and the latest value that no period covers. Where periods overlap (school years: 2018-2019,
 * 2019-2020) each stands for its first year only, so that a missing school year is seen.
 */
export function missingYears(
  valued: readonly Pick<ObservationRow, "year" | "endYear">[],
): readonly number[] {
  const [first, last] = [valued[0], valued.at(-1)];
  if (!first || !last) return [];
  const overlap = valued.some(({ endYear }, index) => endYear === valued[index + 1]?.year);
  const covered = new Set(
    valued.flatMap(({ year, endYear }) =>
      overlap
        ? [year]
        : Array.from({ length: Math.max(endYear - year, 0) + 1 }, (_, index) => year + index),
    ),
  );
  const years = Array.from(
    { length: Math.max(last.year - first.year, 0) },
    (_, index) => first.year + index,
  );
  return years.filter((year) => !covered.has(year));
}
