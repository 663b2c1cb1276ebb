/** How good the data are: per goal, by problem, and where numbers are small enough to point at a person. */
import type { CityConfig } from "../city.ts";
import type { Goal } from "../goal.ts";
import type { RefusalRow } from "../released-data.ts";
import type { DataProblem, IndicatorFinding, QualityFinding, TargetFinding } from "./finding.ts";
import { countsPersons } from "./unit.ts";

/** A value is recent when it is from the last year of the period or one of the two before. */
const RECENT_YEARS = 2;
const FULL_SERIES = 5;
const LARGEST_SMALL_COUNT = 9;

export interface QualityInput {
  readonly config: CityConfig;
  readonly goals: readonly Goal[];
  readonly indicators: readonly IndicatorFinding[];
  readonly targets: readonly TargetFinding[];
  readonly refusals: readonly RefusalRow[];
}

/** Counts for annex A. Values are those of the headline series. */
export function qualityOf({
  config,
  goals,
  indicators,
  targets,
  refusals,
}: QualityInput): QualityFinding {
  const recentFrom = config.period.to - RECENT_YEARS;
  return {
    perGoal: goals.map((goal) => goalQuality(goal, indicators, targets, recentFrom)),
    recentFrom,
    problems: problemsOf(refusals),
    smallCounts: indicators.filter(hasSmallCount).map(({ indicator }) => indicator),
  };
}

function goalQuality(
  goal: Goal,
  indicators: readonly IndicatorFinding[],
  targets: readonly TargetFinding[],
  recentFrom: number,
): QualityFinding["perGoal"][number] {
  const own = indicators.filter((indicator) => indicator.goal === goal);
  const ownTargets = targets.filter((target) => target.goal === goal);
  return {
    goal,
    indicators: own.length,
    withTargetValue: own.filter(({ targetValue }) => targetValue !== null).length,
    withFiveValues: own.filter((indicator) => headlineLength(indicator) >= FULL_SERIES).length,
    withRecentValue: own.filter(({ dataGaps }) => (dataGaps.latestYear ?? 0) >= recentFrom).length,
    missingYears: own.reduce((sum, { dataGaps }) => sum + dataGaps.missingYears.length, 0),
    targetsWithoutData: ownTargets.filter(({ status }) => status === "no-data").length,
    targets: ownTargets.length,
  };
}

function headlineLength({ series, headline }: IndicatorFinding): number {
  return series.find((entry) => entry.series === headline)?.points.length ?? 0;
}

function hasSmallCount({ titles, series }: IndicatorFinding): boolean {
  return series.some(
    ({ unit, points }) =>
      countsPersons(unit, Object.values(titles)) &&
      points.some(
        ({ value }) => Number.isInteger(value) && value >= 1 && value <= LARGEST_SMALL_COUNT,
      ),
  );
}

/** One line per code, file and indicator, in the order of the rows; the first place stands for all. */
function problemsOf(refusals: readonly RefusalRow[]): readonly DataProblem[] {
  const problems = new Map<string, DataProblem>();
  for (const row of refusals) {
    const key = JSON.stringify([row.code, row.sourceId, row.file, row.indicator, row.leftOut]);
    const known = problems.get(key);
    problems.set(key, known ? { ...known, count: known.count + 1 } : { ...row, count: 1 });
  }
  return [...problems.values()];
}
