/**
 * How a series moved between two points, in Spanish. Noun phrases without a verb ("descenso de un tercio desde 2015", "un
 * tercio menos que en 2015"), because gender and number of the name before the colon are not known.
 */
import type { ToldChange } from "../sentences/change.ts";
import { fractionWords, timesWords, type TimesWords } from "./sentences-number.ts";

/** "compare": "un tercio menos que en 2015"; "move": "descenso de un tercio desde 2015". */
export type Pattern = "compare" | "move";

/** The clause behind a name. */
export function changeClause(told: ToldChange, pattern: Pattern): string {
  const { since, until, time } = told;
  const { noun, more } = COURSE[told.course];
  switch (told.kind) {
    case "same":
      return `${told.value}${until === null ? "" : ` en ${until}`}, igual que en ${since}`;
    case "times":
      return timesClause(told, timesWords(told.times));
    case "halved":
      return `${HALF[told.near]} ${asIn(told)}`;
    case "fraction":
      return fractionClause(told, told.fraction, pattern);
    case "percent":
      return pattern === "compare"
        ? `un ${told.difference} ${more} ${asIn(told)}`
        : `${noun} del ${told.difference} ${time}`;
    case "points":
      return pattern === "compare"
        ? `${told.difference} ${more} ${asIn(told)}`
        : `${noun} de ${told.difference} ${time}`;
    case "values":
      return until === null
        ? `${noun} ${told.first} ${told.latest} desde ${since}`
        : `${noun} ${told.first} en ${since} ${told.latest} en ${until}`;
  }
}

const HALF = {
  exact: "la mitad",
  below: "poco más de la mitad",
  above: "menos de la mitad",
} as const;

const COURSE = {
  up: { noun: "aumento", more: "más" },
  down: { noun: "descenso", more: "menos" },
} as const;

/** "que en 2015"; for series that ended "en 2019 que en 2015". */
function asIn({ since, until }: ToldChange): string {
  return until === null ? `que en ${since}` : `en ${until} que en ${since}`;
}

function timesClause(told: ToldChange, { words, than }: TimesWords): string {
  if (than === "que") return `${words} ${asIn(told)}`;
  const end = told.until === null ? "" : ` en ${told.until}`;
  return `${words} el valor de ${told.since}${end}`;
}

/** Half as much again is told as a factor. */
function fractionClause(
  told: ToldChange,
  fraction: Extract<ToldChange, { readonly kind: "fraction" }>["fraction"],
  pattern: Pattern,
): string {
  const { noun, more } = COURSE[told.course];
  if (fraction.of === "1/2") {
    const before = { exact: "", below: "casi ", above: "algo más de " }[fraction.near];
    return timesClause(told, { words: `${before}1,5 veces`, than: "el valor" });
  }
  const words = fractionWords(fraction);
  return pattern === "compare" && fraction.near !== "above"
    ? `${words} ${more} ${asIn(told)}`
    : `${noun} de ${words} ${told.time}`;
}
