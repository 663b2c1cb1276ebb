/** What next year's value would have to be for the status to change. */
import type { Assessment, AssessedStatus, Point } from "./finding.ts";
import {
  ON_TRACK_RATIO,
  sense,
  valueAtGrowthRatio,
  valueAtStraightRatio,
  type Course,
} from "./pace.ts";
import type { Assessed, ProgressInput } from "./progress-method.ts";

interface Tipping {
  readonly year: number;
  readonly value: number;
  readonly becomes: AssessedStatus;
}

/**
 * The next year's value at which the class changes: for "on track" and "met" the value below which (in the wanted
 * direction) it is lost, for the others the value from which the next better class is reached. Null when the target
 * year is over, or when no single value separates the classes. Closed form of the pace formula, checked by `reassess`.
 */
export function tippingValue(
  assessed: Assessed,
  input: ProgressInput,
  reassess: (input: ProgressInput) => Assessment,
): Tipping | null {
  const { latest, target, status } = assessed;
  const year = latest.year + 1;
  if (year > target.year) return null;
  const value = thresholdOf(assessed, year);
  if (value === null || !Number.isFinite(value)) return null;

  const step = Math.max(Math.abs(value), Math.abs(target.value)) * 1e-9 * sense(target.direction);
  const next = (at: number): Assessment => {
    const point: Point = { period: String(year), year, value: at, flag: null };
    return reassess({ ...input, points: [...input.points, point] });
  };
  const [worse, better] = [next(value - step), next(value + step)];
  const losing = status === "met" || status === "on-track";
  const [stays, becomes] = losing ? [better, worse] : [worse, better];
  if (becomes.status === "not-assessed" || becomes.status === status) return null;
  return stays.status === status || (losing && stays.status === "met")
    ? { year, value, becomes: becomes.status }
    : null;
}

function thresholdOf(assessed: Assessed, year: number): number | null {
  const { baseline, latest, target, status, formula } = assessed;
  if (status === "met") return target.value;
  if (!baseline) return null;
  const course: Course = { from: baseline, to: latest, target, direction: target.direction };
  const ratio = status === "moving-away" ? 0 : ON_TRACK_RATIO;
  const inverse = formula === "growth" ? valueAtGrowthRatio : valueAtStraightRatio;
  const value = inverse(course, ratio, year);
  const beyondTarget = sense(target.direction) * (value - target.value) >= 0;
  return beyondTarget ? target.value : value;
}
