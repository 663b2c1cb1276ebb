/** Sentences about differences between groups. */
import { standardDimension } from "../../../domain/findings/dimension.ts";
import { amongOf } from "../sentences/gap.ts";
import type { GapWords } from "../sentences/sentence-words.ts";
import { aboutTimes, numberWord } from "./sentences-number.ts";

export const GAPS: GapWords = {
  equal: ({ more, less }) => `no difference between ${more.name} and ${less.name}`,
  unclear: (groups) => `no clear difference between ${groups}`,
  unclearEnds: (lowest, highest) => `from ${lowest} to ${highest}, intervals overlap`,
  pairMoved: (move, both, since) =>
    `${both.map(({ name }) => name).join(" and ")} are ${move === "closer" ? "closer together" : "further apart"} than in ${since}`,
  allMoved: (move, groups, since) =>
    `the gap between ${groups} is ${move === "closer" ? "narrower" : "wider"} than in ${since}`,
  several: (count, dimension) => `${numberWord(count)} ${groupNoun(dimension)}`,
  times: (times, { more, less }) => `${aboutTimes(times)} as high ${more.among} as ${less.among}`,
  points: (points, { more, less }) => `${points} between ${more.name} and ${less.name}`,
  // Names of places are singular, so that "is" is right.
  behind: (worst, best) =>
    `${worst.label} is furthest behind, with ${worst.value} against ${best.value} in ${best.label}`,
  range: ({ less, more }) => `from ${less.valueAt} to ${more.valueAt}`,
  rangeEnds: "values",
  groupName,
  among: (dimension, label) =>
    `${amongOf(dimension) === "sex" ? "for" : "in"} ${groupName(dimension, label)}`,
  label: (_, label) => label,
  ends: (highest, lowest) => `highest ${highest}, lowest ${lowest}`,
  groups: (count, dimension) =>
    `${numberWord(count)} groups by ${dimension.toLowerCase().replaceAll("_", " ")}`,
};

/** "districts" where the column says so, else "groups". */
function groupNoun(dimension: string): string {
  const word = /^(district|neighbou?rhood|area|borough|ward|region)s?$/i.exec(
    dimension.trim(),
  )?.[1];
  return word ? `${word.toLowerCase()}s` : "groups";
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
function groupName(dimension: string, label: string): string {
  const known =
    standardDimension(dimension) === "sex" ? SEXES[label.trim().toLowerCase()] : undefined;
  return known ?? label.trim();
}
