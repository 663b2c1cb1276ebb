/**
 * How a series moved between two points, in Catalan. Noun phrases without a verb ("descens d’un terç des del 2015", "un
 * terç menys que el 2015"), because gender and number of the name before the colon are not known.
 */
import { twoWayText } from "../sentences/two-ways.ts";
import type { Span } from "../sentences/values.ts";
import { de, del } from "./elision.ts";
import { fractionWords, timesWords, type TimesWords } from "./sentences-number.ts";

const HALF = {
  exact: "la meitat",
  below: "poc més de la meitat",
  above: "menys de la meitat",
} as const;

const HALF_MORE = {
  exact: "1,5 vegades",
  below: "gairebé 1,5 vegades",
  above: "poc més d’1,5 vegades",
} as const;

const COURSE = {
  up: { noun: "augment", more: "més" },
  down: { noun: "descens", more: "menys" },
} as const;

const PLAIN = { compare: (size: string) => size, move: de };

/** The clause behind a name. */
export const changeClause = twoWayText({
  same: (value, { since, until }) =>
    `${value}${until === null ? "" : ` el ${until}`}, igual que el ${since}`,
  unclear: (value, time) => `${value}, sense canvi clar ${time}`,
  times: (times, span) => timesClause(timesWords(times), span),
  halfMore: (near, span) => timesClause({ words: HALF_MORE[near], than: "el valor" }, span),
  halved: (near, span) => `${HALF[near]} ${asIn(span)}`,
  fraction: fractionWords,
  sizes: {
    percent: { compare: (size) => `un ${size}`, move: del },
    points: PLAIN,
    fraction: PLAIN,
  },
  compare: (size, course, span) => `${size} ${COURSE[course].more} ${asIn(span)}`,
  move: (size, course, time) => `${COURSE[course].noun} ${size} ${time}`,
  values: ({ first, latest }, course, { since, until }) =>
    until === null
      ? `${COURSE[course].noun} ${first} ${latest} des del ${since}`
      : `${COURSE[course].noun} ${first} el ${since} ${latest} el ${until}`,
});

/** "que el 2015"; for series that ended "el 2019 que el 2015". */
function asIn({ since, until }: Span): string {
  return until === null ? `que el ${since}` : `el ${until} que el ${since}`;
}

function timesClause({ words, than }: TimesWords, span: Span): string {
  if (than === "que") return `${words} ${asIn(span)}`;
  const end = span.until === null ? "" : ` el ${span.until}`;
  return `${words} el valor del ${span.since}${end}`;
}
