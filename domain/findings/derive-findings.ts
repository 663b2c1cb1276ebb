/** From the released data to everything the review says: the narrow waist between tables and texts. */
import type { CityConfig, Pillar } from "../city.ts";
import type { Goal } from "../goal.ts";
import { compareIndicators } from "../indicator-code.ts";
import type { ReleasedData } from "../released-data.ts";
import { compareTargets } from "../target-code.ts";
import type {
  GoalFinding,
  IndicatorFinding,
  ReviewFindings,
  Status,
  TargetFinding,
} from "./finding.ts";
import { highlightsOf } from "./highlights.ts";
import { indicatorData, indicatorFinding } from "./indicator.ts";
import { leftBehindOf } from "./left-behind.ts";
import { qualityOf } from "./quality.ts";
import { rightsFindings } from "./rights.ts";
import { targetFinding } from "./target-status.ts";

export interface FindingsInput {
  readonly config: CityConfig;
  readonly data: ReleasedData;
  /** Goals of this run, in the order of the 2030 Agenda. */
  readonly goals: readonly Goal[];
}

/** Pure: the same rows give the same findings. Nothing is repaired; a refusal carries its reason. */
export function deriveFindings({ config, data, goals }: FindingsInput): ReviewFindings {
  const inScope = new Set<number>(goals);
  const indicators = indicatorData(data)
    .map((entry) => indicatorFinding(entry, config))
    .filter(({ goal }) => inScope.has(goal))
    .sort((a, b) => compareIndicators(a.indicator, b.indicator));
  const targets = targetFindings(data, indicators, inScope);
  const rights = rightsFindings({ data, goals, targets, indicators });
  return {
    goals: goals.map((goal) => goalFinding(goal, indicators, targets)),
    pillars: pillarsOf(config, inScope),
    targets,
    indicators,
    highlights: highlightsOf(indicators, rights.obligationGaps, config.method.baseline),
    leftBehind: leftBehindOf({ goals, indicators, targets, lastYear: config.period.to }),
    quality: qualityOf({ config, goals, indicators, targets, refusals: data.refusals }),
    rights,
    evidence: {
      models: { series: "marts.observation", comparisons: "marts.comparison" },
      files: data.files,
    },
  };
}

/** Pillars with a goal in this run, without their other goals. */
function pillarsOf({ pillars = [] }: CityConfig, inScope: ReadonlySet<number>): readonly Pillar[] {
  return pillars
    .map(({ name, goals }) => ({ name, goals: goals.filter((goal) => inScope.has(goal)) }))
    .filter(({ goals }) => goals.length > 0);
}

function targetFindings(
  data: ReleasedData,
  indicators: readonly IndicatorFinding[],
  inScope: ReadonlySet<number>,
): readonly TargetFinding[] {
  return data.targets
    .filter(({ goal }) => inScope.has(goal))
    .flatMap((row) => {
      const own = indicators.filter(({ target }) => target === row.target);
      const obligations = data.obligations.filter(({ target }) => target === row.target);
      const rights = data.rights.targetRights
        .filter(({ target }) => target === row.target)
        .map(({ right }) => right);
      return targetFinding(row, own, { obligations, rights }) ?? [];
    })
    .toSorted((a, b) => compareTargets(a.target, b.target));
}

function goalFinding(
  goal: Goal,
  indicators: readonly IndicatorFinding[],
  targets: readonly TargetFinding[],
): GoalFinding {
  const own = targets.filter((target) => target.goal === goal);
  const statusCounts: Record<Status, number> = {
    met: 0,
    "on-track": 0,
    "too-slow": 0,
    "moving-away": 0,
    "not-assessed": 0,
    "no-data": 0,
  };
  for (const { status } of own) statusCounts[status] += 1;
  return {
    goal,
    targets: own.map(({ target }) => target),
    statusCounts,
    indicatorCount: indicators.filter((indicator) => indicator.goal === goal).length,
  };
}
