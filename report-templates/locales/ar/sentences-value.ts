/** Values, differences, target values and reasons in Arabic words. */
import type {
  Assessment,
  NotAssessedReason,
  Point,
  TargetValue,
} from "../../../domain/findings/finding.ts";
import { unitKind } from "../../../domain/findings/unit.ts";
import type { Measured } from "../size-of-change.ts";
import { numberText, targetNumber, type SentenceTools } from "../en/sentences-value.ts";
import type { Formats } from "../format.ts";

/** "نقطة" or "نقاط" behind a number as printed. */
export function pointsWord(value: number): string {
  const whole = Math.abs(value) % 100;
  return Number.isInteger(value) && whole >= 3 && whole <= 10 ? "نقاط" : "نقطة";
}

/** "78.9 %" with a nonbreaking space, "14.5 نقطة"; other units stand with the name and are left out. */
export function valueWords(
  { unit, decimals }: Pick<Measured, "unit" | "decimals">,
  value: number,
  formats: Formats,
): string {
  return withUnit(value, decimals, unit, formats);
}

/** Difference of two values as printed; between percentages in points. Null for units that would have to be named. */
export function differenceWords(
  { unit, decimals }: Pick<Measured, "unit" | "decimals">,
  [a, b]: readonly [number, number],
  formats: Formats,
): string | null {
  const printed = Math.abs(Number(a.toFixed(decimals)) - Number(b.toFixed(decimals)));
  const number = numberText(printed, decimals, formats);
  const kind = unitKind(unit);
  if (kind === "percent" || kind === "points") {
    return `${number} ${pointsWord(Number(printed.toFixed(decimals)))}`;
  }
  return kind === "count" ? number : null;
}

/** "20.1" and "14.5 نقطة": the unit stands once where it is a word. */
export function rangeWords(
  { unit, decimals }: Measured,
  [from, to]: readonly [number, number],
  formats: Formats,
): readonly [string, string] {
  const first =
    unitKind(unit) === "points"
      ? numberText(from, decimals, formats)
      : withUnit(from, decimals, unit, formats);
  return [first, withUnit(to, decimals, unit, formats)];
}

function withUnit(value: number, decimals: number, unit: string | null, formats: Formats): string {
  const number = numberText(value, decimals, formats);
  const kind = unitKind(unit);
  if (kind === "percent") return `${number}\u00a0%`;
  return kind === "points" ? `${number} ${pointsWord(Number(value.toFixed(decimals)))}` : number;
}

/** The target value as it was set: "95 % على الأقل", "10 على الأكثر", "0". */
export function targetValueWords(
  target: TargetValue,
  { unit }: Pick<Measured, "unit">,
  formats: Formats,
): string {
  const number = targetNumber(target, unit, formats);
  const isWhole = unitKind(unit) === "percent" && target.value === 100;
  if (target.direction === "increase") return isWhole ? number : `${number} على الأقل`;
  return target.value === 0 ? number : `${number} على الأكثر`;
}

/** "منذ 2015" for series that reach the present, else "بين 2010 و2013". */
export function timeWords(from: Point, to: Point, { formats, recentFrom }: SentenceTools): string {
  return to.year >= recentFrom
    ? `منذ ${formats.period(from.period)}`
    : `بين ${formats.period(from.period)} و${formats.period(to.period)}`;
}

const REASON: Readonly<Record<NotAssessedReason, string>> = {
  "no-headline-series": "لا سلسلة للمجموع",
  "direction-not-confirmed": "الاتجاه المطلوب غير مؤكَّد",
  "no-target-value": "لا قيمة مستهدفة",
  "no-value": "لا قيمة",
  "one-value": "قيمة واحدة فقط",
  "no-later-value": "لا قيمة بعد خط الأساس",
  "baseline-equals-target": "خط الأساس يساوي القيمة المستهدفة",
  "target-year-not-after-baseline": "السنة المستهدفة ليست بعد خط الأساس",
  "unit-conflict": "القيمة المستهدفة بوحدة غير وحدة البيانات",
};

/** Why there is no status, in a few words; null when there is one. */
export function statusReason(assessment: Assessment): string | null {
  return assessment.status === "not-assessed" ? REASON[assessment.reason] : null;
}
