/** Spanish sentences about differences between groups. */
import { areaOf, personName } from "../sentences/gap.ts";
import type { GapPair, GapWords } from "../sentences/sentence-words.ts";
import { dimensionWord } from "./dimension-words.ts";
import { listOf } from "./plural.ts";
import { numberWord, timesWords } from "./sentences-number.ts";

const groupName = personName({
  women: "mujeres",
  men: "hombres",
  girls: "chicas",
  boys: "chicos",
});

const AREAS = { district: "distritos", neighbourhood: "barrios", group: "grupos" } as const;

const bothNames = ({ more, less }: GapPair): string => listOf([more.name, less.name]);

export const GAPS: GapWords = {
  equal: (pair) => `sin diferencia entre ${bothNames(pair)}`,
  unclear: (groups) => `sin diferencia clara entre ${groups}`,
  unclearEnds: (lowest, highest) => `de ${lowest} a ${highest}; los intervalos se solapan`,
  pairMoved: (move, both, since) =>
    `${move === "closer" ? "menos" : "más"} diferencia entre ${listOf(both.map(({ name }) => name))} que en ${since}`,
  allMoved: (move, groups, since) =>
    `la brecha entre ${groups} es ${move === "closer" ? "menor" : "mayor"} que en ${since}`,
  several: (count, dimension) => `${numberWord(count, "masculine")} ${AREAS[areaOf(dimension)]}`,
  times: (times, { more, less }) => {
    const { words, than } = timesWords(times);
    return `el valor ${more.among} es ${words} ${than} ${less.among}`;
  },
  points: (points, pair) => `${points} de diferencia entre ${bothNames(pair)}`,
  behind: (worst, best) =>
    `${worst.label} queda más atrás, con ${worst.value} frente a ${best.value} en ${best.label}`,
  // "de 3,1 (Asian) a 9,1 (White)", "del 81,8 % en Nou Barris al 96,3 % en Gràcia"
  range: ({ less, more }) => `${less.valueAt} ${more.valueAt}`,
  rangeEnds: "joined",
  groupName,
  among: (dimension, label) => `en ${groupName(dimension, label)}`,
  label: (_, label) => label,
  ends: (highest, lowest) => `máximo ${highest}, mínimo ${lowest}`,
  groups: (count, dimension) =>
    `${numberWord(count, "masculine")} grupos por ${dimensionWord(dimension)}`,
};
