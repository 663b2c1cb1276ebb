/** Values, differences and target values as text: which number stands with which digits. Languages give the words. */
import type {
  Assessment,
  NotAssessedReason,
  Point,
  TargetValue,
} from "../../../domain/findings/finding.ts";
import { unitKind } from "../../../domain/findings/unit.ts";
import type { Formats } from "../format.ts";
import type { Measured } from "../size-of-change.ts";

/** What every sentence needs besides its finding. */
export interface SentenceTools {
  readonly formats: Formats;
  /** A series whose latest value is from this year or later is told as "since", an older one as "between ... and". */
  readonly recentFrom: number;
}

/** Printed periods of two points; `until` is null where the later one reaches the present. */
export interface Span {
  readonly since: string;
  readonly until: string | null;
}

/** The words of one language around numbers. */
export interface ValueWords {
  /** "points" behind the number of a value, by the value as printed. */
  readonly points: (printed: number) => string;
  /** "point" or "points" behind the number of a difference. */
  readonly pointsApart: (printed: number) => string;
  readonly atLeast: (number: string) => string;
  readonly atMost: (number: string) => string;
  /** "since 2015", "between 2010 and 2013" */
  readonly time: (span: Span) => string;
  readonly reasons: Readonly<Record<NotAssessedReason, string>>;
}

type Unit = Pick<Measured, "unit" | "decimals">;

/** Values in the words of one language. */
export interface ValueTexts {
  /** "78.9 %" with a blank that does not break, "14.5 points"; other units stand with the name and are left out. */
  readonly valueWords: (unit: Unit, value: number, formats: Formats) => string;
  /** Difference of two values as printed; between percentages in points. Null for units that would have to be named. */
  readonly differenceWords: (
    unit: Unit,
    values: readonly [number, number],
    formats: Formats,
  ) => string | null;
  /** "20.1" and "14.5 points": the unit stands once where it is a word. */
  readonly rangeWords: (
    unit: Unit,
    values: readonly [number, number],
    formats: Formats,
  ) => readonly [from: string, to: string];
  /** The target value as it was set, with the digits it has (at most four): "at least 95 %", "at most 10", "0". */
  readonly targetValueWords: (
    target: TargetValue,
    unit: Pick<Measured, "unit">,
    formats: Formats,
  ) => string;
  /** "since 2015" for series that reach the present, else "between 2010 and 2013". */
  readonly timeWords: (from: Point, to: Point, tools: SentenceTools) => string;
  /** Why there is no status, in a few words; null when there is one. */
  readonly statusReason: (assessment: Assessment) => string | null;
}

/** The texts that follow from the words of a language. */
export function valueTexts(words: ValueWords): ValueTexts {
  const valueWords: ValueTexts["valueWords"] = (unit, value, formats) =>
    withUnit(words, unit, value, formats);
  return {
    valueWords,
    differenceWords: ({ unit, decimals }, [a, b], formats) => {
      const printed = Math.abs(Number(a.toFixed(decimals)) - Number(b.toFixed(decimals)));
      const number = numberText(printed, decimals, formats);
      const kind = unitKind(unit);
      if (kind === "percent" || kind === "points")
        return `${number} ${words.pointsApart(Number(printed.toFixed(decimals)))}`;
      return kind === "count" ? number : null;
    },
    rangeWords: (unit, [from, to], formats) => [
      unitKind(unit.unit) === "points"
        ? numberText(from, unit.decimals, formats)
        : valueWords(unit, from, formats),
      valueWords(unit, to, formats),
    ],
    targetValueWords: (target, { unit }, formats) => {
      const number = targetNumber(target, unit, formats);
      const isWhole = unitKind(unit) === "percent" && target.value === 100;
      if (target.direction === "increase") return isWhole ? number : words.atLeast(number);
      return target.value === 0 ? number : words.atMost(number);
    },
    timeWords: (from, to, tools) => words.time(spanOf(from, to, tools)),
    statusReason: (assessment) =>
      assessment.status === "not-assessed" ? words.reasons[assessment.reason] : null,
  };
}

function withUnit(
  words: ValueWords,
  { unit, decimals }: Unit,
  value: number,
  formats: Formats,
): string {
  const number = numberText(value, decimals, formats);
  const kind = unitKind(unit);
  if (kind === "percent") return formats.percent(number);
  return kind === "points" ? `${number} ${words.points(Number(value.toFixed(decimals)))}` : number;
}

/** Printed periods of a change. */
export function spanOf(from: Point, to: Point, { formats, recentFrom }: SentenceTools): Span {
  return {
    since: formats.period(from.period),
    until: to.year >= recentFrom ? null : formats.period(to.period),
  };
}

/** A value with the digits with which it is printed. */
export function printed(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}

/** A small negative value that rounds to zero has no sign. */
export function numberText(value: number, decimals: number, formats: Formats): string {
  return formats.number(printed(value, decimals), decimals);
}

/** The target value without "at least", with the digits that were set, at most four: "95 %". */
export function targetNumber(
  { value }: TargetValue,
  unit: string | null,
  formats: Formats,
): string {
  const decimals = [0, 1, 2, 3].find((digits) => Number(value.toFixed(digits)) === value) ?? 4;
  const number = formats.number(value, decimals);
  return unitKind(unit) === "percent" ? formats.percent(number) : number;
}

/** A number that stays the same for an indicator and spreads the patterns over the report. */
export function seedOf(code: string): number {
  return Array.from(code).reduce(
    (sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973,
    7,
  );
}
