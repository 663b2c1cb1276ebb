/** Values, differences, target values and reasons in English words. */
import type {
  Assessment,
  NotAssessedReason,
  Point,
  TargetValue,
} from "../../../domain/findings/finding.ts";
import { unitKind } from "../../../domain/findings/unit.ts";
import type { Measured } from "../size-of-change.ts";

export type { Measured } from "../size-of-change.ts";
import type { Formats } from "../format.ts";

/** What every sentence needs besides its finding. */
export interface SentenceTools {
  readonly formats: Formats;
  /** A series whose latest value is from this year or later is told as "since", an older one as "between ... and". */
  readonly recentFrom: number;
}

/** "78.9 %" with a nonbreaking space, "14.5 points"; other units stand with the name and are left out. */
export function valueWords(
  { unit, decimals }: Pick<Measured, "unit" | "decimals">,
  value: number,
  formats: Formats,
): string {
  return withUnit(numberText(value, decimals, formats), unit);
}

/** Difference of two values as printed; between percentages in points. Null for units that would have to be named. */
export function differenceWords(
  { unit, decimals }: Measured,
  [a, b]: readonly [number, number],
  formats: Formats,
): string | null {
  const printed = Math.abs(Number(a.toFixed(decimals)) - Number(b.toFixed(decimals)));
  const number = numberText(printed, decimals, formats);
  const kind = unitKind(unit);
  if (kind === "percent" || kind === "points") {
    return `${number} ${Number(printed.toFixed(decimals)) === 1 ? "point" : "points"}`;
  }
  return kind === "count" ? number : null;
}

/** "20.1 to 14.5 points": the unit stands once where it is a word. */
export function rangeWords(
  { unit, decimals }: Measured,
  [from, to]: readonly [number, number],
  formats: Formats,
): readonly [string, string] {
  const first = numberText(from, decimals, formats);
  return [
    unitKind(unit) === "points" ? first : withUnit(first, unit),
    withUnit(numberText(to, decimals, formats), unit),
  ];
}

/** A small negative value that rounds to zero has no sign. */
export function numberText(value: number, decimals: number, formats: Formats): string {
  return formats.number(Number(value.toFixed(decimals)) + 0, decimals);
}

function withUnit(number: string, unit: string | null): string {
  const kind = unitKind(unit);
  if (kind === "percent") return `${number}\u00a0%`;
  return kind === "points" ? `${number} points` : number;
}

/** The target value as it was set, with the digits it has (at most four): "at least 95 %", "at most 10", "0". */
export function targetValueWords(
  target: TargetValue,
  { unit }: Pick<Measured, "unit">,
  formats: Formats,
): string {
  const number = targetNumber(target, unit, formats);
  const isWhole = unitKind(unit) === "percent" && target.value === 100;
  if (target.direction === "increase") return isWhole ? number : `at least ${number}`;
  return target.value === 0 ? number : `at most ${number}`;
}

/** "95 %", without "at least". */
export function targetNumber(
  { value }: TargetValue,
  unit: string | null,
  formats: Formats,
): string {
  const number = formats.number(value, ownDecimals(value));
  return unitKind(unit) === "percent" ? `${number}\u00a0%` : number;
}

function ownDecimals(value: number): number {
  return [0, 1, 2, 3].find((digits) => Number(value.toFixed(digits)) === value) ?? 4;
}

/** "since 2015" for series that reach the present, else "between 2010 and 2013". */
export function timeWords(from: Point, to: Point, { formats, recentFrom }: SentenceTools): string {
  return to.year >= recentFrom
    ? `since ${formats.period(from.period)}`
    : `between ${formats.period(from.period)} and ${formats.period(to.period)}`;
}

const REASON: Readonly<Record<NotAssessedReason, string>> = {
  "no-headline-series": "no total series",
  "direction-not-confirmed": "direction not confirmed",
  "no-target-value": "no target value",
  "no-value": "no value",
  "one-value": "one value only",
  "no-later-value": "no value after the baseline",
  "baseline-equals-target": "baseline equals target value",
  "target-year-not-after-baseline": "target year not after baseline",
  "unit-conflict": "target value in another unit than the data",
};

/** Why there is no status, in a few words; null when there is one. */
export function statusReason(assessment: Assessment): string | null {
  return assessment.status === "not-assessed" ? REASON[assessment.reason] : null;
}

/** A number that stays the same for an indicator and spreads the patterns over the report. */
export function seedOf(code: string): number {
  return Array.from(code).reduce(
    (sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973,
    7,
  );
}
