/** Words that describe figures at length, in Spanish. Values stand behind a colon: "es del 20 %" would need the article. */
import type { DescriptionWords } from "../sentences/description-words.ts";
import { one } from "./plural.ts";
import { numberWord } from "./sentences-number.ts";

export const DESCRIPTIONS: DescriptionWords = {
  values: (count, from, to) => `${numberWord(count, "masculine")} valores, de ${from} a ${to}`,
  ends: (first, latest) => `primer valor: ${first}; último: ${latest}`,
  extremes: {
    highest: (valueIn) => `valor más alto: ${valueIn}`,
    lowest: (valueIn) => `valor más bajo: ${valueIn}`,
  },
  interval: (course) => `intervalo publicado con el último valor: ${course}`,
  blank: ({ count, items }) =>
    items === null
      ? `no hay valor en ${numberWord(count, "masculine")} años intermedios`
      : `no hay valor en ${items}`,
  hidden: ({ count, items }) => {
    const values = `${one(count, "valor oculto", "valores ocultos")} para proteger a las personas`;
    return items === null ? `${numberWord(count, "masculine")} ${values}` : `${values}: ${items}`;
  },
  newMethod: (periods) => `nuevo método a partir de ${periods}`,
  status: (word) => `situación: ${word}`,
  groups: (groups, period) => `${groups}, con valores de ${period}`,
  groupEnds: (highest, lowest) => `valor más alto: ${highest}; más bajo: ${lowest}`,
  groupsEqual: (value) => `todos tienen el mismo valor: ${value}`,
  blankGroups: ({ count, items }, period) =>
    items === null
      ? `${numberWord(count, "masculine")} ${one(count, "grupo no tiene", "grupos no tienen")} valor en ${period}`
      : `no hay valor en ${period} de: ${items}`,
  furthestApart: "mayor distancia",
};
