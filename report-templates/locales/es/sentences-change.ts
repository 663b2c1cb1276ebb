/**
 * How a series moved between two points, in Spanish. Noun phrases without a verb ("descenso de un tercio desde 2015", "un
 * tercio menos que en 2015"), because gender and number of the name before the colon are not known.
 */
import { twoWayText } from "../sentences/two-ways.ts";
import type { Span } from "../sentences/values.ts";
import { fractionWords, timesWords, type TimesWords } from "./sentences-number.ts";

const HALF = {
  exact: "la mitad",
  below: "poco más de la mitad",
  above: "menos de la mitad",
} as const;

const HALF_MORE = {
  exact: "1,5 veces",
  below: "casi 1,5 veces",
  above: "algo más de 1,5 veces",
} as const;

const COURSE = {
  up: { noun: "aumento", more: "más" },
  down: { noun: "descenso", more: "menos" },
} as const;

const PLAIN = {
  compare: (size: string) => size,
  move: (size: string) => `de ${size}`,
};

/** The clause behind a name. */
export const changeClause = twoWayText({
  same: (value, { since, until }) =>
    `${value}${until === null ? "" : ` en ${until}`}, igual que en ${since}`,
  unclear: (value, time) => `${value}, sin cambio claro ${time}`,
  times: (times, span) => timesClause(timesWords(times), span),
  halfMore: (near, span) => timesClause({ words: HALF_MORE[near], than: "el valor" }, span),
  halved: (near, span) => `${HALF[near]} ${asIn(span)}`,
  fraction: fractionWords,
  sizes: {
    percent: { compare: (size) => `un ${size}`, move: (size) => `del ${size}` },
    points: PLAIN,
    fraction: PLAIN,
  },
  compare: (size, course, span) => `${size} ${COURSE[course].more} ${asIn(span)}`,
  move: (size, course, time) => `${COURSE[course].noun} ${size} ${time}`,
  values: ({ first, latest }, course, { since, until }) =>
    until === null
      ? `${COURSE[course].noun} ${first} ${latest} desde ${since}`
      : `${COURSE[course].noun} ${first} en ${since} ${latest} en ${until}`,
});

/** "que en 2015"; for series that ended "en 2019 que en 2015". */
function asIn({ since, until }: Span): string {
  return until === null ? `que en ${since}` : `en ${until} que en ${since}`;
}

function timesClause({ words, than }: TimesWords, span: Span): string {
  if (than === "que") return `${words} ${asIn(span)}`;
  const end = span.until === null ? "" : ` en ${span.until}`;
  return `${words} el valor de ${span.since}${end}`;
}
