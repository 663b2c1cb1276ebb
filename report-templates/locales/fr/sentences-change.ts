/** How a series moved between two points, as a French clause that stands behind a colon or alone. */
import type { Change } from "../size-of-change.ts";
import { changeSize } from "../change-size.ts";
import type { SentenceTools } from "../en/sentences-value.ts";
import type { Near } from "../simple-numbers.ts";
import { soundsLikeShare } from "./sentences-name.ts";
import { byFraction, factorWords } from "./sentences-number.ts";
import { differenceWords, rangeWords, timeWords, valueWords } from "./sentences-value.ts";
import type { Manner } from "./sentences-verdict.ts";

export interface Clause {
  readonly text: string;
  /** Whether words of movement carry the clause. */
  readonly manner: Manner;
}

/** "en baisse d’un tiers depuis 2015", "valeur doublée depuis 2015". Odd seeds prefer values to differences. */
export function changeClause(change: Change, seed: number, tools: SentenceTools): Clause {
  const { from, to, measured } = change;
  const size = changeSize(change, seed, soundsLikeShare);
  const course = to.value > from.value ? "en hausse" : "en baisse";
  const time = timeWords(from, to, tools);
  switch (size.kind) {
    case "none":
      return { text: sameClause(change, tools), manner: "level" };
    case "multiple":
      return { text: `${multipleWords(size.times)} ${time}`, manner: "movement" };
    case "halved":
      return { text: `${course} ${HALF[size.near]} ${time}`, manner: "movement" };
    case "fraction":
      return { text: `${course} ${byFraction(size.fraction)} ${time}`, manner: "movement" };
    case "percent":
      return {
        text: `${course} de ${tools.formats.number(size.share, 0)}\u202f% ${time}`,
        manner: "movement",
      };
    case "difference": {
      const words = differenceWords(measured, [from.value, to.value], tools.formats);
      return { text: `${course} de ${words ?? ""} ${time}`, manner: "movement" };
    }
    case "values":
      return { text: `${course}, ${valuesClause(change, tools)}`, manner: "movement" };
  }
}

const HALF = {
  exact: "de moitié",
  below: "de près de la moitié",
  above: "de plus de la moitié",
} as const;

const MULTIPLE: Readonly<Record<number, string>> = {
  2: "doublée",
  3: "triplée",
  4: "quadruplée",
};

/** "valeur plus que doublée", "valeur multipliée par près de six" */
function multipleWords(times: Near<number>): string {
  const word = MULTIPLE[times.simple];
  if (word === undefined) return `valeur multipliée par ${factorWords(times)}`;
  const about = { exact: "", below: "presque ", above: "plus que " }[times.near];
  return `valeur ${about}${word}`;
}

/** "même valeur qu’en 2015, 8,2 %"; for series that ended "en 2019, même valeur qu’en 2015". */
function sameClause(
  { measured, from, to }: Change,
  { formats, recentFrom }: SentenceTools,
): string {
  const same = `même valeur qu’en ${formats.period(from.period)}`;
  const value = valueWords(measured, to.value, formats);
  return to.year >= recentFrom
    ? `${same}, ${value}`
    : `${value} en ${formats.period(to.period)}, ${same}`;
}

function valuesClause({ measured, from, to }: Change, tools: SentenceTools): string {
  const { formats, recentFrom } = tools;
  const [first, latest] = rangeWords(measured, [from.value, to.value], formats);
  return to.year >= recentFrom
    ? `de ${first} à ${latest}, depuis ${formats.period(from.period)}`
    : `de ${first} en ${formats.period(from.period)} à ${latest} en ${formats.period(to.period)}`;
}
