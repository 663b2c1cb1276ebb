/** Values, differences, target values and reasons in French words. */
import type {
  Assessment,
  NotAssessedReason,
  Point,
  TargetValue,
} from "../../../domain/findings/finding.ts";
import { unitKind } from "../../../domain/findings/unit.ts";
import { numberText, type Measured, type SentenceTools } from "../en/sentences-value.ts";
import type { Formats } from "../format.ts";
import { one } from "./plural.ts";

export { numberText };

const PERCENT = "\u202f%";

/** "78,9 %" with a narrow no-break blank, "14,5 points"; other units stand with the name and are left out. */
export function valueWords(
  { unit, decimals }: Pick<Measured, "unit" | "decimals">,
  value: number,
  f: Formats,
): string {
  return withUnit(numberText(value, decimals, f), value, unit);
}

function withUnit(number: string, value: number, unit: string | null): string {
  const kind = unitKind(unit);
  if (kind === "percent") return `${number}${PERCENT}`;
  return kind === "points" ? `${number} ${one(Math.abs(value), "point", "points")}` : number;
}

/** Difference of two values as printed; between percentages in points. Null for units that would have to be named. */
export function differenceWords(
  { unit, decimals }: Pick<Measured, "unit" | "decimals">,
  [a, b]: readonly [number, number],
  f: Formats,
): string | null {
  const printed = Math.abs(Number(a.toFixed(decimals)) - Number(b.toFixed(decimals)));
  const number = numberText(printed, decimals, f);
  const kind = unitKind(unit);
  if (kind === "percent" || kind === "points")
    return `${number} ${one(Number(printed.toFixed(decimals)), "point", "points")}`;
  return kind === "count" ? number : null;
}

/** "20,1 à 14,5 points": the unit stands once where it is a word. */
export function rangeWords(
  { unit, decimals }: Measured,
  [from, to]: readonly [number, number],
  f: Formats,
): readonly [string, string] {
  const first = numberText(from, decimals, f);
  return [
    unitKind(unit) === "points" ? first : withUnit(first, from, unit),
    withUnit(numberText(to, decimals, f), to, unit),
  ];
}

/** The target value as it was set: "au moins 95 %", "au plus 10", "0". */
export function targetValueWords(
  target: TargetValue,
  { unit }: Pick<Measured, "unit">,
  f: Formats,
): string {
  const number = targetNumber(target, unit, f);
  const isWhole = unitKind(unit) === "percent" && target.value === 100;
  if (target.direction === "increase") return isWhole ? number : `au moins ${number}`;
  return target.value === 0 ? number : `au plus ${number}`;
}

/** "95 %", without "au moins"; with the digits that were set, at most four. */
export function targetNumber({ value }: TargetValue, unit: string | null, f: Formats): string {
  const decimals = [0, 1, 2, 3].find((digits) => Number(value.toFixed(digits)) === value) ?? 4;
  const number = f.number(value, decimals);
  return unitKind(unit) === "percent" ? `${number}${PERCENT}` : number;
}

/** "depuis 2015" for series that reach the present, else "entre 2010 et 2013". */
export function timeWords(from: Point, to: Point, { formats, recentFrom }: SentenceTools): string {
  return to.year >= recentFrom
    ? `depuis ${formats.period(from.period)}`
    : `entre ${formats.period(from.period)} et ${formats.period(to.period)}`;
}

const REASON: Readonly<Record<NotAssessedReason, string>> = {
  "no-headline-series": "pas de série totale",
  "direction-not-confirmed": "sens non confirmé",
  "no-target-value": "pas de valeur cible",
  "no-value": "pas de valeur",
  "one-value": "une seule valeur",
  "no-later-value": "pas de valeur après le départ",
  "baseline-equals-target": "départ égal à la valeur cible",
  "target-year-not-after-baseline": "année cible non postérieure au départ",
  "unit-conflict": "valeur cible dans une autre unité que les données",
};

/** Why there is no status, in a few words; null when there is one. */
export function statusReason(assessment: Assessment): string | null {
  return assessment.status === "not-assessed" ? REASON[assessment.reason] : null;
}
