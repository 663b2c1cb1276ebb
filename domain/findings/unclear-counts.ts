/** Whole numbers under 10 in a unit that the program does not know: they may count persons, and only a person can tell. */
import type { IndicatorFinding } from "./finding.ts";
import { unitKind } from "./unit.ts";

const LARGEST_SMALL_COUNT = 9;

export interface UnclearCount {
  readonly indicator: string;
  /** As published. */
  readonly unit: string;
}

/** One for each indicator and unit whose figures are all whole and some of them from 1 to 9. */
export function unclearCounts(
  indicators: readonly Pick<IndicatorFinding, "indicator" | "series">[],
): readonly UnclearCount[] {
  return indicators.flatMap(({ indicator, series }) => {
    const units = series.flatMap(({ unit, points }) => {
      const values = points.map(({ value }) => value);
      const isUnclear =
        unitKind(unit) === "other" &&
        values.every((value) => Number.isInteger(value)) &&
        values.some((value) => value >= 1 && value <= LARGEST_SMALL_COUNT);
      return unit !== null && isUnclear ? [unit] : [];
    });
    return [...new Set(units)].map((unit) => ({ indicator, unit }));
  });
}
