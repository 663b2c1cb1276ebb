/** How a series moved between two points, as a clause for every kind of subject. */
import { unitKind } from "../../../domain/findings/unit.ts";
import type { Manner } from "./sentences-verdict.ts";
import { sizeOf, type Change, type Measured } from "../size-of-change.ts";
import type { Near } from "../near-number.ts";
import type { Voice } from "./sentences-name.ts";
import { fractionWords, timesWords } from "./sentences-number.ts";
import {
  differenceWords,
  rangeWords,
  timeWords,
  valueWords,
  type SentenceTools,
} from "./sentences-value.ts";

/**
 * Size of the change as English words: "verb" - doubled to quadrupled, halved; "factor" - five times and more; "by" - a
 * fraction, points or per cent.
 */
type Wording =
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
  const size = wordingOf(change, seed, tools);
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

function wordingOf(change: Change, seed: number, { formats }: SentenceTools): Wording {
  const { measured, from, to } = change;
  const size = sizeOf(change, seed);
  switch (size.kind) {
    case "times":
      return timesWording(to.value / from.value, size);
    case "halved":
      return { kind: "verb", words: `${MORE_OR_LESS[size.near]}halved` };
    case "fraction":
      return { kind: "by", words: fractionWords(Math.abs(to.value / from.value - 1)) ?? "" };
    case "points":
      return {
        kind: "by",
        words: differenceWords(measured, [from.value, to.value], formats) ?? "",
      };
    case "percent":
      return { kind: "by", words: `${formats.number(size.percent, 0)}\u00a0%` };
    case "none":
    case "values":
      return size;
  }
}

const MULTIPLES: Readonly<Record<number, string>> = { 2: "doubled", 3: "tripled", 4: "quadrupled" };
const MORE_OR_LESS = { exact: "", below: "almost ", above: "more than " } as const;

function timesWording(
  ratio: number,
  { times, near }: { readonly times: number; readonly near: Near },
): Wording {
  const verb = MULTIPLES[times];
  return verb === undefined
    ? { kind: "factor", words: timesWords(ratio) ?? "" }
    : { kind: "verb", words: `${MORE_OR_LESS[near]}${verb}` };
}
