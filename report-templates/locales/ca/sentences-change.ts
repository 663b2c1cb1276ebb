/**
 * How a series moved between two points, in Catalan. Noun phrases without a verb ("descens d’un terç des del 2015", "un
 * terç menys que el 2015"), because gender and number of the name before the colon are not known.
 */
import type { ToldChange } from "../sentences/change.ts";
import { de, del } from "./elision.ts";
import { fractionWords, timesWords, type TimesWords } from "./sentences-number.ts";

/** "compare": "un terç menys que el 2015"; "move": "descens d’un terç des del 2015". */
export type Pattern = "compare" | "move";

/** The clause behind a name. */
export function changeClause(told: ToldChange, pattern: Pattern): string {
  const { since, until, time } = told;
  const { noun, more } = COURSE[told.course];
  switch (told.kind) {
    case "same":
      return `${told.value}${until === null ? "" : ` el ${until}`}, igual que el ${since}`;
    case "times":
      return timesClause(told, timesWords(told.times));
    case "halved":
      return `${HALF[told.near]} ${asIn(told)}`;
    case "fraction":
      return fractionClause(told, told.fraction, pattern);
    case "percent":
      return pattern === "compare"
        ? `un ${told.difference} ${more} ${asIn(told)}`
        : `${noun} ${del(told.difference)} ${time}`;
    case "points":
      return pattern === "compare"
        ? `${told.difference} ${more} ${asIn(told)}`
        : `${noun} ${de(told.difference)} ${time}`;
    case "values":
      return until === null
        ? `${noun} ${told.first} ${told.latest} des del ${since}`
        : `${noun} ${told.first} el ${since} ${told.latest} el ${until}`;
  }
}

const HALF = {
  exact: "la meitat",
  below: "poc més de la meitat",
  above: "menys de la meitat",
} as const;

const COURSE = {
  up: { noun: "augment", more: "més" },
  down: { noun: "descens", more: "menys" },
} as const;

/** "que el 2015"; for series that ended "el 2019 que el 2015". */
function asIn({ since, until }: ToldChange): string {
  return until === null ? `que el ${since}` : `el ${until} que el ${since}`;
}

function timesClause(told: ToldChange, { words, than }: TimesWords): string {
  if (than === "que") return `${words} ${asIn(told)}`;
  const end = told.until === null ? "" : ` el ${told.until}`;
  return `${words} el valor del ${told.since}${end}`;
}

/** Half as much again is told as a factor. */
function fractionClause(
  told: ToldChange,
  fraction: Extract<ToldChange, { readonly kind: "fraction" }>["fraction"],
  pattern: Pattern,
): string {
  const { noun, more } = COURSE[told.course];
  if (fraction.of === "1/2") {
    const words = {
      exact: "1,5 vegades",
      below: "gairebé 1,5 vegades",
      above: "poc més d’1,5 vegades",
    }[fraction.near];
    return timesClause(told, { words, than: "el valor" });
  }
  const words = fractionWords(fraction);
  return pattern === "compare" && fraction.near !== "above"
    ? `${words} ${more} ${asIn(told)}`
    : `${noun} ${de(words)} ${told.time}`;
}
