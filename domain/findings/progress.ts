/** Is an indicator moving fast enough to reach its target value on time? Statistics Canada's method, as in Open SDG. */
import type { CityConfig } from "../city.ts";
import type { Assessment, NotAssessedReason, Point, Sureness, TargetValue } from "./finding.ts";
import { isInside, overlap } from "./interval.ts";
import {
  classOfRatio,
  growthPace,
  scoreOfRatio,
  sense,
  straightLineRatio,
  type Course,
} from "./pace.ts";
import type { Assessed, ProgressInput, ProgressMethod } from "./progress-method.ts";
import { tippingValue } from "./tipping.ts";

export const PROGRESS_METHODS: Readonly<Record<CityConfig["method"]["progress"], ProgressMethod>> =
  {
    "open-sdg": assessProgress,
  };

/**
 * Assesses one series. "Met" needs only the latest value; everything else compares the pace since the baseline with
 * the pace needed until the target year. Nothing is guessed: a refusal carries its reason.
 */
export function assessProgress(input: ProgressInput): Assessment {
  const assessed = assessLevelAndPace(input);
  if (assessed.status === "not-assessed") return assessed;
  return { ...assessed, tipping: tippingValue(assessed, input, assessLevelAndPace) };
}

/** The values the method counts: from the baseline year on, and only after the last break. */
export function valueWindow(
  points: readonly Point[],
  baselineFrom: number,
): { readonly points: readonly Point[]; readonly hasBreak: boolean } {
  const recent = points.filter(({ year }) => year >= baselineFrom);
  const start = recent.findLastIndex(({ flag }) => flag === "b");
  return { points: start > 0 ? recent.slice(start) : recent, hasBreak: start > 0 };
}

function assessLevelAndPace({ points, aim, baselineFrom }: ProgressInput): Assessment {
  const window = valueWindow(points, baselineFrom);
  const baseline = window.points[0] ?? null;
  const latest = points.at(-1) ?? null;
  const facts: Facts = {
    baseline,
    latest,
    values: window.points.length,
    hasBreak: window.hasBreak,
  };
  if ("refused" in aim && aim.refused === "no-headline-series") return refuse(aim.refused, facts);
  if (!latest) return refuse("no-value", facts);
  if ("refused" in aim) return refuse(aim.refused, facts);

  const { target } = aim;
  if (sense(target.direction) * (latest.value - target.value) >= 0)
    return met({ ...facts, latest }, target);

  const reason = refusalOfPace(facts, target);
  if (!baseline || reason) return refuse(reason ?? "no-later-value", facts);
  const oneSign = sameSign([...window.points.map(({ value }) => value), target.value]);
  return pace({ ...facts, baseline, latest }, target, oneSign ? "growth" : "straight-line");
}

/** Why a value that does not meet the target value has no pace; null when it has one. */
function refusalOfPace(
  { baseline, latest, values }: Facts,
  target: TargetValue,
): NotAssessedReason | null {
  if (!baseline || !latest) return "no-later-value";
  if (values === 1) return "one-value";
  if (latest.year <= baseline.year) return "no-later-value";
  if (target.year <= baseline.year) return "target-year-not-after-baseline";
  if (baseline.value === target.value) return "baseline-equals-target";
  return overlap(baseline, latest) ? "change-unclear" : null;
}

interface Facts {
  readonly baseline: Point | null;
  readonly latest: Point | null;
  readonly values: number;
  readonly hasBreak: boolean;
}

function refuse(reason: NotAssessedReason, facts: Facts): Assessment {
  return { status: "not-assessed", reason, ...facts };
}

function met(facts: Facts & { readonly latest: Point }, target: TargetValue): Assessed {
  const { baseline, latest } = facts;
  const isLater = baseline !== null && baseline.year < latest.year && !overlap(baseline, latest);
  const change = isLater ? latest.value - baseline.value : 0;
  return {
    ...facts,
    status: "met",
    gettingWorse: sense(target.direction) * change < 0,
    target,
    formula: "level",
    ratio: null,
    growth: null,
    score: 5,
    sureness: isInside(target.value, latest) ? 1 : surenessOf(facts),
    deadlinePassed: target.year < latest.year,
    otherFormula: null,
    tipping: null,
  };
}

function pace(
  facts: Facts & { readonly baseline: Point; readonly latest: Point },
  target: TargetValue,
  formula: "growth" | "straight-line",
): Assessed {
  const course: Course = {
    from: facts.baseline,
    to: facts.latest,
    target,
    direction: target.direction,
  };
  const straight = straightLineRatio(course);
  const growth = formula === "growth" ? growthPace(course) : null;
  const ratio = growth ? growth.ratio : straight;
  const status = classOfRatio(ratio);
  const other = classOfRatio(straight);
  return {
    ...facts,
    status,
    gettingWorse: false,
    target,
    formula,
    ratio,
    growth: growth && { observed: growth.observed, needed: growth.needed },
    score: scoreOfRatio(ratio),
    sureness: isInside(target.value, facts.latest) ? 1 : surenessOf(facts),
    deadlinePassed: target.year < facts.latest.year,
    otherFormula:
      other === status ? null : { formula: "straight-line", status: other, ratio: straight },
    tipping: null,
  };
}

/** A status that rests on one value (only "met" can) counts as little as one on two. */
function surenessOf({ values, hasBreak }: Facts): Sureness {
  if (values <= 2) return 1;
  return values >= 5 && !hasBreak ? 3 : 2;
}

function sameSign(values: readonly number[]): boolean {
  return values.every((value) => value > 0) || values.every((value) => value < 0);
}
