/** Catalan sentences about differences between groups. */
import { standardDimension } from "../../../domain/findings/dimension.ts";
import { amongOf, areaOf, personOf, withoutBrackets } from "../sentences/gap.ts";
import type { GapCase, GapPlace, GapWords } from "../sentences/sentence-words.ts";
import type { Formats } from "../format.ts";
import { dimensionWord } from "./dimension-words.ts";
import { de } from "./elision.ts";
import { listOf } from "./plural.ts";
import { numberWord, timesWords } from "./sentences-number.ts";
import { rangeWords, valueWords } from "./sentences-value.ts";

export const GAPS: GapWords = {
  clause,
  groupValue,
  label: (_, label) => label,
  ends: (highest, lowest) => `màxim ${highest}, mínim ${lowest}`,
  groups: (count, dimension) =>
    `${numberWord(count, "masculine")} grups per ${dimensionWord(dimension)}`,
};

function clause(told: GapCase, { finding, dimension }: GapPlace, formats: Formats): string {
  const group = ({ label }: { readonly label: string }): string => groupWord(dimension, label);
  switch (told.kind) {
    case "equal":
      return `sense diferència entre ${listOf([group(told.more), group(told.less)])}`;
    case "moved":
      return movedClause(told, dimension);
    case "times": {
      const { words, than } = timesWords(told.times);
      return `el valor ${inGroup(dimension, told.more.label)} és ${words} ${than} ${inGroup(dimension, told.less.label)}`;
    }
    case "points":
      return `${told.points} de diferència entre ${listOf([group(told.more), group(told.less)])}`;
    case "behind": {
      const [value = "", other = ""] = [told.worst, told.best].map((of) =>
        valueWords(finding, of.value, formats),
      );
      return `${told.worst.label} queda més enrere, amb ${value} enfront ${de(other)} a ${told.best.label}`;
    }
    case "range": {
      // "de 3,1 (Asian) a 9,1 (White)", "del 81,8 % a Nou Barris al 96,3 % a Gràcia"
      const { less, more } = told;
      const [from, to] = rangeWords(finding, [less.value, more.value], formats);
      return `${groupValue(dimension, less.label, from)} ${groupValue(dimension, more.label, to)}`;
    }
  }
}

/** "menys diferència entre dones i homes que el 2015", "la bretxa entre deu districtes és més gran que el 2015" */
function movedClause(
  { groups, moved, since }: Extract<GapCase, { readonly kind: "moved" }>,
  dimension: string,
): string {
  if (groups.length > 2) {
    const area = areaOf(dimension);
    const noun =
      area === null ? "grups" : { district: "districtes", neighbourhood: "barris" }[area];
    return `la bretxa entre ${numberWord(groups.length, "masculine")} ${noun} és més ${moved === "closer" ? "petita" : "gran"} que el ${since}`;
  }
  const both = listOf(groups.map(({ label }) => groupWord(dimension, label)));
  return `${moved === "closer" ? "menys" : "més"} diferència entre ${both} que el ${since}`;
}

/** "81,8 % a Nou Barris", "12,5 en homes", "4,1 (Asian)". */
function groupValue(dimension: string, label: string, value: string): string {
  return amongOf(dimension) === null
    ? `${value} (${withoutBrackets(label)})`
    : `${value} ${inGroup(dimension, label)}`;
}

/** "en dones", "a Gràcia" */
function inGroup(dimension: string, label: string): string {
  const preposition = standardDimension(dimension) === "sex" ? "en" : "a";
  return `${preposition} ${groupWord(dimension, label)}`;
}

/** A group inside a sentence; words for women and men in lower case, all others as published. */
function groupWord(dimension: string, label: string): string {
  const person = personOf(dimension, label);
  return person === null ? label.trim() : PEOPLE[person];
}

const PEOPLE = { women: "dones", men: "homes", girls: "noies", boys: "nois" } as const;
