/** Sentences about differences between groups. */
import { standardDimension } from "../../../domain/findings/dimension.ts";
import { amongOf, withoutBrackets } from "../sentences/gap.ts";
import type { GapCase, GapPlace, GapWords } from "../sentences/sentence-words.ts";
import type { Formats } from "../format.ts";
import { aboutTimes, numberWord } from "./sentences-number.ts";
import { valueWords } from "./sentences-value.ts";

export const GAPS: GapWords = {
  clause,
  groupValue,
  label: (_, label) => label,
  ends: (highest, lowest) => `highest ${highest}, lowest ${lowest}`,
  groups: (count, dimension) =>
    `${numberWord(count)} groups by ${dimension.toLowerCase().replaceAll("_", " ")}`,
};

function clause(told: GapCase, { finding, dimension }: GapPlace, formats: Formats): string {
  const group = ({ label }: { readonly label: string }): string => groupWord(dimension, label);
  const value = (of: { readonly value: number }): string => valueWords(finding, of.value, formats);
  switch (told.kind) {
    case "equal":
      return `no difference between ${group(told.more)} and ${group(told.less)}`;
    case "moved":
      return movedClause(told, dimension);
    case "times": {
      const among = AMONG[told.among];
      return `${aboutTimes(told.times)} as high ${among} ${group(told.more)} as ${among} ${group(told.less)}`;
    }
    case "points":
      return `${told.points} between ${group(told.more)} and ${group(told.less)}`;
    case "behind":
      // Names of places are singular, so that "is" is right.
      return `${told.worst.label} is furthest behind, with ${value(told.worst)} against ${value(told.best)} in ${told.best.label}`;
    case "range": {
      const { less, more } = told;
      return `from ${groupValue(dimension, less.label, value(less))} to ${groupValue(dimension, more.label, value(more))}`;
    }
  }
}

/** "women and men are closer together than in 2015", "the gap between ten districts is wider than in 2015" */
function movedClause(
  { groups, moved, since }: Extract<GapCase, { readonly kind: "moved" }>,
  dimension: string,
): string {
  if (groups.length > 2) {
    const many = `${numberWord(groups.length)} ${groupNoun(dimension)}`;
    return `the gap between ${many} is ${moved === "closer" ? "narrower" : "wider"} than in ${since}`;
  }
  const both = groups.map(({ label }) => groupWord(dimension, label)).join(" and ");
  return `${both} are ${moved === "closer" ? "closer together" : "further apart"} than in ${since}`;
}

/** "districts" where the column says so, else "groups". */
function groupNoun(dimension: string): string {
  const word = /^(district|neighbou?rhood|area|borough|ward|region)s?$/i.exec(
    dimension.trim(),
  )?.[1];
  return word ? `${word.toLowerCase()}s` : "groups";
}

const AMONG = { sex: "for", place: "in" } as const;

/** "81.8 % in Nou Barris", "12.5 for males", "4.1 (Asian)": a label that could be any word stands in brackets. */
function groupValue(dimension: string, label: string, value: string): string {
  const among = amongOf(dimension);
  return among === null
    ? `${value} (${withoutBrackets(label)})`
    : `${value} ${AMONG[among]} ${groupWord(dimension, label)}`;
}

const SEXES: Readonly<Record<string, string>> = {
  female: "females",
  male: "males",
  females: "females",
  males: "males",
  women: "women",
  men: "men",
  woman: "women",
  man: "men",
  girls: "girls",
  boys: "boys",
};

/** A group inside a sentence; words for women and men in lower case, all others as published. */
function groupWord(dimension: string, label: string): string {
  const known =
    standardDimension(dimension) === "sex" ? SEXES[label.trim().toLowerCase()] : undefined;
  return known ?? label.trim();
}
