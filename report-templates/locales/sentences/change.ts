/** How a series moved between two points, and what that means for its target value. Languages give the words. */
import type { IndicatorFinding, Point } from "../../../domain/findings/finding.ts";
import type { Assessed } from "../../../domain/findings/progress-method.ts";
import type { Fraction, Near, NearNumber } from "../near-number.ts";
import { sizeOf, type Change } from "../size-of-change.ts";
import { spanOf, type SentenceTools, type Span, type ValueTexts } from "./values.ts";

/** The size of a change, with its numbers as text. */
export type ToldSize =
  | { readonly kind: "same"; readonly value: string }
  /** Published intervals overlap; the value is the latest. */
  | { readonly kind: "unclear"; readonly value: string }
  | { readonly kind: "times"; readonly times: NearNumber<number> }
  | { readonly kind: "halved"; readonly near: Near }
  | { readonly kind: "fraction"; readonly fraction: NearNumber<Fraction> }
  | { readonly kind: "points" | "percent"; readonly difference: string }
  | { readonly kind: "values"; readonly first: string; readonly latest: string };

/** A change as sentences tell it. */
export type ToldChange = ToldSize &
  Span & {
    readonly course: "up" | "down";
    /** "since 2015" */
    readonly time: string;
  };

/** The size that is told of a change. Odd seeds prefer values to differences. */
export function toldChange(
  change: Change,
  seed: number,
  values: ValueTexts,
  tools: SentenceTools,
): ToldChange {
  const { from, to } = change;
  return {
    ...toldSize(change, seed, values, tools),
    ...spanOf(from, to, tools),
    course: to.value > from.value ? "up" : "down",
    time: values.timeWords(from, to, tools),
  };
}

function toldSize(
  change: Change,
  seed: number,
  values: ValueTexts,
  { formats }: SentenceTools,
): ToldSize {
  const { measured, from, to } = change;
  const size = sizeOf(change, seed);
  switch (size.kind) {
    case "none":
      return { kind: "same", value: values.valueWords(measured, to.value, formats) };
    case "unclear":
      return { kind: "unclear", value: values.valueWords(measured, to.value, formats) };
    case "times":
      return { kind: "times", times: { of: size.times, near: size.near } };
    case "halved":
      return size;
    case "fraction":
      return { kind: "fraction", fraction: { of: size.fraction, near: size.near } };
    case "points": {
      const words = values.differenceWords(measured, [from.value, to.value], formats);
      return { kind: "points", difference: words ?? "" };
    }
    case "percent":
      return { kind: "percent", difference: formats.percent(formats.number(size.percent, 0)) };
    case "values": {
      const [first, latest] = values.rangeWords(measured, [from.value, to.value], formats);
      return { kind: "values", first, latest };
    }
  }
}

/** From baseline to latest value where there is a status with a baseline, else along the trend. */
export function changeOf(measured: IndicatorFinding): Change | null {
  const { assessment, trend } = measured;
  const { baseline, latest } = assessment;
  const assessed = assessment.status !== "not-assessed";
  if (assessed && baseline && latest && baseline.year < latest.year)
    return { measured, from: baseline, to: latest };
  return trend && { measured, from: trend.first, to: trend.latest };
}

/** From this many values a highest or lowest value is worth a title. */
const RECORD_VALUES = 5;

/**
 * Whether the latest value is a record since the first: only when no other value of the window is as low or as high, and
 * none has a published interval.
 */
export function recordOf(
  finding: IndicatorFinding,
  { from, to }: Change,
): "highest" | "lowest" | null {
  const { trend } = finding;
  if (!trend || trend.first !== from || trend.highest.value === trend.lowest.value) return null;
  const window = headlinePoints(finding).filter(({ year }) => year >= from.year);
  if (window.length < RECORD_VALUES || window.some(({ interval }) => interval)) return null;
  if (trend.highest === to) return "highest";
  return trend.lowest === to ? "lowest" : null;
}

/** The values of the headline series, oldest first. */
export function headlinePoints({ series, headline }: IndicatorFinding): readonly Point[] {
  return series.find((entry) => entry.series === headline)?.points ?? [];
}

/** "movement" follows words of movement ("has fallen by a third"), "level" follows everything else. */
export type Manner = "movement" | "level";

/** Ends of a sentence about an assessed indicator, each with the sign before it. */
export interface VerdictWords {
  readonly met: (since: "still" | "already" | "now", year: number) => string;
  /** The target year is over. */
  readonly missed: (year: number, course: "towards" | "away") => string;
  /** Behind a level; null where the language says the same as behind a movement. */
  readonly level: Readonly<Record<Unmet, (year: number) => string>> | null;
  /** Too slow because nothing moved; null as above. */
  readonly standing: ((year: number) => string) | null;
  /** Behind a movement; several are spread over the report. */
  readonly movement: Readonly<Record<Unmet, (year: number) => readonly [string, ...string[]]>>;
}

type Unmet = "on-track" | "too-slow" | "moving-away";

/** The end of a sentence about an indicator that was assessed. The words follow the status and nothing else. */
export function verdictOf(
  words: VerdictWords,
  { status, target, latest, baseline, gettingWorse }: Assessed,
  manner: Manner,
  seed: number,
): string {
  const { year } = target;
  if (status === "met") {
    const now = latest.year < year ? "already" : "now";
    return words.met(gettingWorse ? "still" : now, year);
  }
  if (latest.year >= year) return words.missed(year, status === "moving-away" ? "away" : "towards");
  const stands = baseline?.value === latest.value && status === "too-slow";
  return manner === "movement" || words.level === null
    ? spread(words.movement[status](year), seed)
    : stands && words.standing
      ? words.standing(year)
      : words.level[status](year);
}

/** One of several ways to say it; pairs of neighbouring seeds share one. */
export function spread<Way>(ways: readonly [Way, ...Way[]], seed: number): Way {
  return ways[Math.floor(seed / 2) % ways.length] ?? ways[0];
}
