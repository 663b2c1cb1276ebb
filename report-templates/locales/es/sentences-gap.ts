/** Spanish sentences about differences between groups. */
import { amongOf, areaOf, personOf, withoutBrackets } from "../sentences/gap.ts";
import type { GapCase, GapPlace, GapWords } from "../sentences/sentence-words.ts";
import type { Formats } from "../format.ts";
import { dimensionWord } from "./dimension-words.ts";
import { listOf } from "./plural.ts";
import { numberWord, timesWords } from "./sentences-number.ts";
import { rangeWords, valueWords } from "./sentences-value.ts";

export const GAPS: GapWords = {
  clause,
  groupValue,
  label: (_, label) => label,
  ends: (highest, lowest) => `máximo ${highest}, mínimo ${lowest}`,
  groups: (count, dimension) =>
    `${numberWord(count, "masculine")} grupos por ${dimensionWord(dimension)}`,
};

function clause(told: GapCase, { finding, dimension }: GapPlace, formats: Formats): string {
  const group = ({ label }: { readonly label: string }): string => groupWord(dimension, label);
  switch (told.kind) {
    case "equal":
      return `sin diferencia entre ${listOf([group(told.more), group(told.less)])}`;
    case "moved":
      return movedClause(told, dimension);
    case "times": {
      const { words, than } = timesWords(told.times);
      return `el valor en ${group(told.more)} es ${words} ${than} en ${group(told.less)}`;
    }
    case "points":
      return `${told.points} de diferencia entre ${listOf([group(told.more), group(told.less)])}`;
    case "behind": {
      const [value, other] = [told.worst, told.best].map((of) =>
        valueWords(finding, of.value, formats),
      );
      return `${told.worst.label} queda más atrás, con ${value ?? ""} frente a ${other ?? ""} en ${told.best.label}`;
    }
    case "range": {
      // "de 3,1 (Asian) a 9,1 (White)", "del 81,8 % en Nou Barris al 96,3 % en Gràcia"
      const { less, more } = told;
      const [from, to] = rangeWords(finding, [less.value, more.value], formats);
      return `${groupValue(dimension, less.label, from)} ${groupValue(dimension, more.label, to)}`;
    }
  }
}

/** "menos diferencia entre mujeres y hombres que en 2015", "la brecha entre diez distritos es mayor que en 2015" */
function movedClause(
  { groups, moved, since }: Extract<GapCase, { readonly kind: "moved" }>,
  dimension: string,
): string {
  if (groups.length > 2) {
    const area = areaOf(dimension);
    const noun =
      area === null ? "grupos" : { district: "distritos", neighbourhood: "barrios" }[area];
    return `la brecha entre ${numberWord(groups.length, "masculine")} ${noun} es ${moved === "closer" ? "menor" : "mayor"} que en ${since}`;
  }
  const both = listOf(groups.map(({ label }) => groupWord(dimension, label)));
  return `${moved === "closer" ? "menos" : "más"} diferencia entre ${both} que en ${since}`;
}

/** "81,8 % en Nou Barris", "12,5 en hombres", "4,1 (Asian)". */
function groupValue(dimension: string, label: string, value: string): string {
  return amongOf(dimension) === null
    ? `${value} (${withoutBrackets(label)})`
    : `${value} en ${groupWord(dimension, label)}`;
}

/** A group inside a sentence; words for women and men in lower case, all others as published. */
function groupWord(dimension: string, label: string): string {
  const person = personOf(dimension, label);
  return person === null ? label.trim() : PEOPLE[person];
}

const PEOPLE = { women: "mujeres", men: "hombres", girls: "chicas", boys: "chicos" } as const;
