/** How a series moved between two points, as a clause for every kind of subject. */
import type { Point } from "../../../domain/findings/finding.ts";
import { unitKind } from "../../../domain/findings/unit.ts";
import type { Manner } from "./sentences-verdict.ts";
import { soundsLikeShare, type Voice } from "./sentences-name.ts";
import { fractionWords, timesWords } from "./sentences-number.ts";
import {
  differenceWords,
  rangeWords,
  timeWords,
  valueWords,
  type Measured,
  type SentenceTools,
} from "./sentences-value.ts";

export interface Change {
  readonly measured: Measured;
  readonly from: Point;
  readonly to: Point;
}

/**
 * Sizes, first that fits (r is latest over first value, both above zero, in a unit with a true zero):
 * nothing changed; doubled to quadrupled (r 1.9 to 4.9, with "almost" or "more than" unless within 0.5 %); five times and more;
 * halved (a fall of 48 to 55 %); a simple fraction (within 2 points, "almost" or "just over" unless within half a point);
 * otherwise both values, or the difference: points for percentages, whole per cent (from 3) for quantities that are no shares.
 */
type Size =
  | { readonly kind: "none" }
  | { readonly kind: "verb"; readonly words: string }
  | { readonly kind: "factor"; readonly words: string }
  | { readonly kind: "by"; readonly words: string }
  | { readonly kind: "values" };

export interface Clause {
  readonly text: string;
  /** Whether a verb of movement carries the clause. */
  readonly manner: Manner;
}

/** "has fallen by a third since 2015", "down by a third since 2015". Odd seeds prefer values to differences. */
export function changeClause(
  change: Change,
  voice: Voice,
  seed: number,
  tools: SentenceTools,
): Clause {
  const { from, to, measured } = change;
  const size = sizeOf(change, seed, tools);
  const tense = to.year >= tools.recentFrom ? "present" : "past";
  const words = WORDING[voice][tense];
  const verb = to.value > from.value ? words.up : words.down;
  switch (size.kind) {
    case "none":
      return level(
        `${words.be}the same ${asIn(change, tense, tools)}, at ${valueWords(measured, to.value, tools.formats)}`,
      );
    case "verb":
      return movement(`${words.have}${size.words} ${timeWords(from, to, tools)}`);
    case "factor":
      return level(
        `${words.be}${size.words} ${manyOrHigh(measured, voice)} ${asIn(change, tense, tools)}`,
      );
    case "by":
      return movement(`${verb} by ${size.words} ${timeWords(from, to, tools)}`);
    case "values":
      return movement(valuesClause(change, verb, tools));
  }
}

function level(text: string): Clause {
  return { text, manner: "level" };
}

function movement(text: string): Clause {
  return { text, manner: "movement" };
}

const WORDING = {
  singular: {
    present: { have: "has ", be: "is ", up: "has risen", down: "has fallen" },
    past: { have: "", be: "was ", up: "rose", down: "fell" },
  },
  plural: {
    present: { have: "have ", be: "are ", up: "have risen", down: "have fallen" },
    past: { have: "", be: "were ", up: "rose", down: "fell" },
  },
  plain: {
    present: { have: "", be: "", up: "up", down: "down" },
    past: { have: "", be: "", up: "up", down: "down" },
  },
} as const;

/** Stations are "as many", a number of stations is "as high". */
function manyOrHigh({ unit }: Measured, voice: Voice): string {
  return unitKind(unit) === "count" && voice === "plural" ? "as many" : "as high";
}

/** "as in 2015"; for series that ended "in 2019 as in 2015". */
function asIn({ from, to }: Change, tense: "present" | "past", { formats }: SentenceTools): string {
  const first = `as in ${formats.period(from.period)}`;
  return tense === "present" ? first : `in ${formats.period(to.period)} ${first}`;
}

function valuesClause({ measured, from, to }: Change, verb: string, tools: SentenceTools): string {
  const { formats, recentFrom } = tools;
  const [first, latest] = rangeWords(measured, [from.value, to.value], formats);
  return to.year >= recentFrom
    ? `${verb} from ${first} to ${latest} since ${formats.period(from.period)}`
    : `${verb} from ${first} in ${formats.period(from.period)} to ${latest} in ${formats.period(to.period)}`;
}

function sizeOf(change: Change, seed: number, { formats }: SentenceTools): Size {
  const { measured, from, to } = change;
  if (from.value === to.value) return { kind: "none" };
  const relative = from.value > 0 && to.value > 0 && hasTrueZero(measured.unit);
  const simple = relative ? simpleSize(to.value / from.value) : null;
  if (simple) return simple;
  if (seed % 2 === 1) return { kind: "values" };
  const difference = differenceOf(change);
  if (difference !== null) return { kind: "by", words: difference };
  const share = Math.round(Math.abs(to.value / from.value - 1) * 100);
  if (!relative || soundsLikeShare(measured) || share < 3 || share > 99) return { kind: "values" };
  return { kind: "by", words: `${formats.number(share, 0)}\u00a0%` };

  function differenceOf({ measured: { unit } }: Change): string | null {
    const kind = unitKind(unit);
    const pair = [from.value, to.value] as const;
    return kind === "percent" || kind === "points"
      ? differenceWords(measured, pair, formats)
      : null;
  }
}

/** Half a degree or three index points more is no share of anything. */
function hasTrueZero(unit: string | null): boolean {
  return (
    unit !== null &&
    !/°|degree|celsius|change|growth|variation|score|rating|index|grade|\bph\b/i.test(unit)
  );
}

const MULTIPLES = ["doubled", "tripled", "quadrupled"];

function simpleSize(ratio: number): Size | null {
  if (ratio > 1) {
    const times = timesWords(ratio);
    if (times === null) return byFraction(ratio - 1);
    const verb = MULTIPLES.find((_, index) => times.endsWith(TIMES[index] ?? ""));
    return verb
      ? { kind: "verb", words: times.replace(/twice|three times|four times/, verb) }
      : { kind: "factor", words: times };
  }
  const fall = 1 - ratio;
  if (fall >= 0.48 && fall <= 0.55) {
    return {
      kind: "verb",
      words: `${fall < 0.495 ? "almost " : fall > 0.505 ? "more than " : ""}halved`,
    };
  }
  return byFraction(fall);
}

const TIMES = ["twice", "three times", "four times"];

function byFraction(share: number): Size | null {
  const words = fractionWords(share);
  return words === null ? null : { kind: "by", words };
}
