/** Values, differences, target values and reasons in Spanish words. */
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

/** "78,9 %" with a nonbreaking space, "14,5 puntos"; other units stand with the name and are left out. */
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
    return `${number} ${Number(printed.toFixed(decimals)) === 1 ? "punto" : "puntos"}`;
  return kind === "count" ? number : null;
}

/** "de 20,1" - "a 14,5 puntos", "del 20 %" - "al 14 %": per cent take the article. */
export function rangeWords(
  { unit, decimals }: Pick<Measured, "unit" | "decimals">,
  [from, to]: readonly [number, number],
  formats: Formats,
): readonly [from: string, to: string] {
  const kind = unitKind(unit);
  const [of, until] = kind === "percent" ? ["del", "al"] : ["de", "a"];
  const first = numberText(from, decimals, formats);
  const start = kind === "points" ? first : withUnit(first, unit);
  return [`${of} ${start}`, `${until} ${withUnit(numberText(to, decimals, formats), unit)}`];
}

function withUnit(number: string, unit: string | null): string {
  const kind = unitKind(unit);
  if (kind === "percent") return `${number}\u00a0%`;
  return kind === "points" ? `${number} puntos` : number;
}

/** The target value as it was set, with the digits it has: "al menos 95 %", "como máximo 10", "0". */
export function targetValueWords(
  target: TargetValue,
  { unit }: Pick<Measured, "unit">,
  formats: Formats,
): string {
  const number = targetNumber(target, unit, formats);
  const isWhole = unitKind(unit) === "percent" && target.value === 100;
  if (target.direction === "increase") return isWhole ? number : `al menos ${number}`;
  return target.value === 0 ? number : `como máximo ${number}`;
}

/** "95 %", without "al menos". */
export function targetNumber(
  { value }: TargetValue,
  unit: string | null,
  formats: Formats,
): string {
  const digits = [0, 1, 2, 3].find((each) => Number(value.toFixed(each)) === value) ?? 4;
  const number = formats.number(value, digits);
  return unitKind(unit) === "percent" ? `${number}\u00a0%` : number;
}

/** "desde 2015" for series that reach the present, else "entre 2010 y 2013". */
export function timeWords(from: Point, to: Point, { formats, recentFrom }: SentenceTools): string {
  return to.year >= recentFrom
    ? `desde ${formats.period(from.period)}`
    : `entre ${formats.period(from.period)} y ${formats.period(to.period)}`;
}

const REASON: Readonly<Record<NotAssessedReason, string>> = {
  "no-headline-series": "sin serie total",
  "direction-not-confirmed": "sentido deseado sin confirmar",
  "no-target-value": "sin valor objetivo",
  "no-value": "sin ningún valor",
  "one-value": "un solo valor",
  "no-later-value": "sin valor posterior al de partida",
  "baseline-equals-target": "el valor de partida ya es el objetivo",
  "target-year-not-after-baseline": "año del objetivo no posterior al de partida",
  "unit-conflict": "valor objetivo en otra unidad que los datos",
};

/** Why there is no status, in a few words; null when there is one. */
export function statusReason(assessment: Assessment): string | null {
  return assessment.status === "not-assessed" ? REASON[assessment.reason] : null;
}
