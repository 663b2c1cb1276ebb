/** Words that describe figures at length, in Catalan. Values stand behind a colon: "és del 20 %" would need the article. */
import type { DescriptionWords } from "../sentences/description-words.ts";
import { one } from "./plural.ts";
import { numberWord } from "./sentences-number.ts";

export const DESCRIPTIONS: DescriptionWords = {
  values: (count, from, to) => `${numberWord(count, "masculine")} valors, del ${from} al ${to}`,
  ends: (first, latest) => `primer valor: ${first}; últim: ${latest}`,
  extremes: {
    highest: (valueIn) => `valor més alt: ${valueIn}`,
    lowest: (valueIn) => `valor més baix: ${valueIn}`,
  },
  interval: (course) => `interval publicat amb l’últim valor: ${course}`,
  blank: ({ count, items }) =>
    items === null
      ? `no hi ha valor en ${numberWord(count, "masculine")} anys intermedis`
      : `sense valor: ${items}`,
  hidden: ({ count, items }) => {
    const values = `${one(count, "valor ocult", "valors ocults")} per protegir les persones`;
    return items === null ? `${numberWord(count, "masculine")} ${values}` : `${values}: ${items}`;
  },
  newMethod: (periods) => `mètode nou a partir del ${periods}`,
  status: (word) => `situació: ${word}`,
  groups: (groups, period) => `${groups}, amb valors del ${period}`,
  groupEnds: (highest, lowest) => `valor més alt: ${highest}; més baix: ${lowest}`,
  groupsEqual: (value) => `tots tenen el mateix valor: ${value}`,
  blankGroups: ({ count, items }, period) =>
    items === null
      ? `${numberWord(count, "masculine")} ${one(count, "grup no té", "grups no tenen")} valor el ${period}`
      : `no hi ha valor el ${period} de: ${items}`,
  furthestApart: "distància més gran",
};
