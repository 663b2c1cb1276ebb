/**
 * How a series moved between two points, in Catalan. Noun phrases without a verb ("descens d’un terç des del 2015", "un
 * terç menys que el 2015"), because gender and number of the name before the colon are not known.
 */
import { sizeOf, type Change, type Size } from "../size-of-change.ts";
import type { SentenceTools } from "../en/sentences-value.ts";
import { de, del } from "./elision.ts";
import { fractionWords, timesWords, type TimesWords } from "./sentences-number.ts";
import { differenceWords, rangeWords, timeWords, valueWords } from "./sentences-value.ts";

/** The clause behind a name. Odd seeds prefer values to differences; every second pair of seeds compares. */
export function changeClause(change: Change, seed: number, tools: SentenceTools): string {
  const size = sizeOf(change, seed);
  const compares = Math.floor(seed / 2) % 2 === 0;
  switch (size.kind) {
    case "none":
      return sameClause(change, tools);
    case "times":
      return timesClause(change, timesWords({ of: size.times, near: size.near }), tools);
    case "halved":
      return `${HALF[size.near]} ${asIn(change, tools)}`;
    case "fraction":
      return fractionClause(change, size, compares ? "compare" : "move", tools);
    case "points":
    case "percent":
      return differenceClause(change, size, compares ? "compare" : "move", tools);
    case "values":
      return valuesClause(change, tools);
  }
}

const HALF = {
  exact: "la meitat",
  below: "poc més de la meitat",
  above: "menys de la meitat",
} as const;

/** "compare": "un terç menys que el 2015"; "move": "descens d’un terç des del 2015". */
type Pattern = "compare" | "move";

function movement({ from, to }: Change): { readonly noun: string; readonly more: string } {
  return to.value > from.value
    ? { noun: "augment", more: "més" }
    : { noun: "descens", more: "menys" };
}

/** "que el 2015"; for series that ended "el 2019 que el 2015". */
function asIn({ from, to }: Change, { formats, recentFrom }: SentenceTools): string {
  const then = `que el ${formats.period(from.period)}`;
  return to.year >= recentFrom ? then : `el ${formats.period(to.period)} ${then}`;
}

function sameClause(
  { measured, from, to }: Change,
  { formats, recentFrom }: SentenceTools,
): string {
  const value = valueWords(measured, to.value, formats);
  const first = formats.period(from.period);
  return to.year >= recentFrom
    ? `${value}, igual que el ${first}`
    : `${value} el ${formats.period(to.period)}, igual que el ${first}`;
}

function timesClause(change: Change, { words, than }: TimesWords, tools: SentenceTools): string {
  const { from, to } = change;
  if (than === "que") return `${words} ${asIn(change, tools)}`;
  const then = `el valor del ${tools.formats.period(from.period)}`;
  return to.year >= tools.recentFrom
    ? `${words} ${then}`
    : `${words} ${then} el ${tools.formats.period(to.period)}`;
}

/** Half as much again is told as a factor. */
function fractionClause(
  change: Change,
  { fraction, near }: Extract<Size, { readonly kind: "fraction" }>,
  pattern: Pattern,
  tools: SentenceTools,
): string {
  const { noun, more } = movement(change);
  if (fraction === "1/2") {
    const times = `${tools.formats.number(1.5, 1)} vegades`;
    const words = { exact: times, below: `gairebé ${times}`, above: `poc més ${de(times)}` }[near];
    return timesClause(change, { words, than: "el valor" }, tools);
  }
  const words = fractionWords({ of: fraction, near });
  return pattern === "compare" && near !== "above"
    ? `${words} ${more} ${asIn(change, tools)}`
    : `${noun} ${de(words)} ${timeWords(change.from, change.to, tools)}`;
}

function differenceClause(
  change: Change,
  size: Extract<Size, { readonly kind: "points" | "percent" }>,
  pattern: Pattern,
  tools: SentenceTools,
): string {
  const { measured, from, to } = change;
  const { noun, more } = movement(change);
  const time = timeWords(from, to, tools);
  if (size.kind === "percent") {
    const percent = `${tools.formats.number(size.percent, 0)}\u00a0%`;
    return pattern === "compare"
      ? `un ${percent} ${more} ${asIn(change, tools)}`
      : `${noun} ${del(percent)} ${time}`;
  }
  const points = differenceWords(measured, [from.value, to.value], tools.formats) ?? "";
  return pattern === "compare"
    ? `${points} ${more} ${asIn(change, tools)}`
    : `${noun} ${de(points)} ${time}`;
}

/** "descens del 20,0 % al 17,4 % des del 2015" */
function valuesClause(change: Change, { formats, recentFrom }: SentenceTools): string {
  const { measured, from, to } = change;
  const [first, latest] = rangeWords(measured, [from.value, to.value], formats);
  const { noun } = movement(change);
  return to.year >= recentFrom
    ? `${noun} ${first} ${latest} des del ${formats.period(from.period)}`
    : `${noun} ${first} el ${formats.period(from.period)} ${latest} el ${formats.period(to.period)}`;
}
