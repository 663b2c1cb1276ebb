/** Catalan sentences about differences between groups. */
import { amongOf, areaOf, personName } from "../sentences/gap.ts";
import type { GapPair, GapWords } from "../sentences/sentence-words.ts";
import { dimensionWord } from "./dimension-words.ts";
import { de } from "./elision.ts";
import { listOf } from "./plural.ts";
import { numberWord, timesWords } from "./sentences-number.ts";

const groupName = personName({ women: "dones", men: "homes", girls: "noies", boys: "nois" });

const AREAS = { district: "districtes", neighbourhood: "barris", group: "grups" } as const;

const bothNames = ({ more, less }: GapPair): string => listOf([more.name, less.name]);

export const GAPS: GapWords = {
  equal: (pair) => `sense diferència entre ${bothNames(pair)}`,
  unclear: (groups) => `sense diferència clara entre ${groups}`,
  unclearEnds: (lowest, highest) => `${de(lowest)} a ${highest}; els intervals se superposen`,
  pairMoved: (move, both, since) =>
    `${move === "closer" ? "menys" : "més"} diferència entre ${listOf(both.map(({ name }) => name))} que el ${since}`,
  allMoved: (move, groups, since) =>
    `la bretxa entre ${groups} és més ${move === "closer" ? "petita" : "gran"} que el ${since}`,
  several: (count, dimension) => `${numberWord(count, "masculine")} ${AREAS[areaOf(dimension)]}`,
  times: (times, { more, less }) => {
    const { words, than } = timesWords(times);
    return `el valor ${more.among} és ${words} ${than} ${less.among}`;
  },
  points: (points, pair) => `${points} de diferència entre ${bothNames(pair)}`,
  behind: (worst, best) =>
    `${worst.label} queda més enrere, amb ${worst.value} enfront ${de(best.value)} a ${best.label}`,
  // "de 3,1 (Asian) a 9,1 (White)", "del 81,8 % a Nou Barris al 96,3 % a Gràcia"
  range: ({ less, more }) => `${less.valueAt} ${more.valueAt}`,
  rangeEnds: "joined",
  groupName,
  // "en dones", "a Gràcia"
  among: (dimension, label) =>
    `${amongOf(dimension) === "sex" ? "en" : "a"} ${groupName(dimension, label)}`,
  label: (_, label) => label,
  ends: (highest, lowest) => `màxim ${highest}, mínim ${lowest}`,
  groups: (count, dimension) =>
    `${numberWord(count, "masculine")} grups per ${dimensionWord(dimension)}`,
};
