/** Words that describe figures at length, in French. */
import type { DescriptionWords } from "../sentences/description-words.ts";
import { one } from "./plural.ts";
import { feminineNumber, numberWord } from "./words.ts";

export const DESCRIPTIONS: DescriptionWords = {
  values: (count, from, to) => `${feminineNumber(count)} valeurs de ${from} à ${to}`,
  ends: (first, latest) => `la première est de ${first}, la dernière de ${latest}`,
  extremes: {
    highest: (valueIn) => `la valeur la plus haute est de ${valueIn}`,
    lowest: (valueIn) => `la valeur la plus basse est de ${valueIn}`,
  },
  interval: (course) => `l’intervalle publié avec la dernière valeur va ${course}`,
  blank: ({ count, items }) =>
    items === null
      ? `aucune valeur pour ${feminineNumber(count)} ${one(count, "année", "années")} de l’intervalle`
      : `aucune valeur pour ${items}`,
  hidden: ({ count, items }, formats) => {
    const values = `${one(count, "valeur masquée", "valeurs masquées")} pour protéger les personnes`;
    return items === null
      ? `${feminineNumber(count)} ${values}`
      : `${values}${formats.colon}${items}`;
  },
  newMethod: (periods) => `nouvelle méthode à partir de ${periods}`,
  status: (word) => `statut : ${word}`,
  groups: (groups, period) => `${groups}, valeurs de ${period}`,
  groupEnds: (highest, lowest) =>
    `la valeur la plus haute est de ${highest}, la plus basse de ${lowest}`,
  groupsEqual: (value) => `tous ont la même valeur : ${value}`,
  blankGroups: ({ count, items }, period) =>
    items === null
      ? `${numberWord(count)} ${one(count, "groupe n’a", "groupes n’ont")} pas de valeur en ${period}`
      : `aucune valeur en ${period} pour ${items}`,
  furthestApart: "écart le plus large",
};
