/** Values, differences, target values and reasons in Catalan words. */
import type {
  Assessment,
  NotAssessedReason,
  Point,
  TargetValue,
} from "../../../domain/findings/finding.ts";
import { unitKind } from "../../../domain/findings/unit.ts";
import type { Measured } from "../size-of-change.ts";
import { numberText, type SentenceTools } from "../en/sentences-value.ts";
import type { Formats } from "../format.ts";
import { al, de, del } from "./elision.ts";

/** "78,9 %" with a nonbreaking space, "14,5 punts"; other units stand with the name and are left out. */
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
  if (kind === "percent" || kind === "points")
    return `${number} ${Number(printed.toFixed(decimals)) === 1 ? "punt" : "punts"}`;
  return kind === "count" ? number : null;
}

/** "de 20,1" - "a 14,5 punts", "del 20 %" - "a l’11 %": per cent take the article. */
export function rangeWords(
  { unit, decimals }: Pick<Measured, "unit" | "decimals">,
  [from, to]: readonly [number, number],
  formats: Formats,
): readonly [from: string, to: string] {
  const kind = unitKind(unit);
  const first = numberText(from, decimals, formats);
  const start = kind === "points" ? first : withUnit(first, unit);
  const end = withUnit(numberText(to, decimals, formats), unit);
  return kind === "percent" ? [del(start), al(end)] : [de(start), `a ${end}`];
}

function withUnit(number: string, unit: string | null): string {
  const kind = unitKind(unit);
  if (kind === "percent") return `${number}\u00a0%`;
  return kind === "points" ? `${number} punts` : number;
}

/** The target value as it was set, with the digits it has: "almenys 95 %", "com a màxim 10", "0". */
export function targetValueWords(
  target: TargetValue,
  { unit }: Pick<Measured, "unit">,
  formats: Formats,
): string {
  const number = targetNumber(target, unit, formats);
  const isWhole = unitKind(unit) === "percent" && target.value === 100;
  if (target.direction === "increase") return isWhole ? number : `almenys ${number}`;
  return target.value === 0 ? number : `com a màxim ${number}`;
}

/** "95 %", without "almenys". */
export function targetNumber(
  { value }: TargetValue,
  unit: string | null,
  formats: Formats,
): string {
  const digits = [0, 1, 2, 3].find((each) => Number(value.toFixed(each)) === value) ?? 4;
  const number = formats.number(value, digits);
  return unitKind(unit) === "percent" ? `${number}\u00a0%` : number;
}

/** "des del 2015" for series that reach the present, else "entre el 2010 i el 2013". */
export function timeWords(from: Point, to: Point, { formats, recentFrom }: SentenceTools): string {
  return to.year >= recentFrom
    ? `des del ${formats.period(from.period)}`
    : `entre el ${formats.period(from.period)} i el ${formats.period(to.period)}`;
}

const REASON: Readonly<Record<NotAssessedReason, string>> = {
  "no-headline-series": "sense sèrie total",
  "direction-not-confirmed": "sentit desitjat sense confirmar",
  "no-target-value": "sense valor objectiu",
  "no-value": "sense cap valor",
  "one-value": "un sol valor",
  "no-later-value": "sense valor posterior al de partida",
  "baseline-equals-target": "el valor de partida ja és l’objectiu",
  "target-year-not-after-baseline": "any de l’objectiu no posterior al de partida",
  "unit-conflict": "valor objectiu en una altra unitat que les dades",
};

/** Why there is no status, in a few words; null when there is one. */
export function statusReason(assessment: Assessment): string | null {
  return assessment.status === "not-assessed" ? REASON[assessment.reason] : null;
}
