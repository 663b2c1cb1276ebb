/** Words that describe figures at length. */
import type { DescriptionWords } from "../sentences/description-words.ts";
import { one } from "./plural.ts";
import { numberWord } from "./sentences-number.ts";

export const DESCRIPTIONS: DescriptionWords = {
  values: (count, from, to) => `${numberWord(count)} values from ${from} to ${to}`,
  ends: (first, latest) => `the first is ${first}, the latest ${latest}`,
  extremes: {
    highest: (valueIn) => `the highest value is ${valueIn}`,
    lowest: (valueIn) => `the lowest value is ${valueIn}`,
  },
  interval: (course) => `the interval published with the latest value goes ${course}`,
  blank: ({ count, items }) =>
    items === null ? `no value for ${numberWord(count)} years in between` : `no value for ${items}`,
  hidden: ({ count, items }) => {
    const values = one(count, "value", "values");
    return items === null
      ? `${numberWord(count)} ${values} hidden to protect people`
      : `${values} hidden to protect people: ${items}`;
  },
  newMethod: (periods) => `a new method begins in ${periods}`,
  status: (word) => `status: ${word}`,
  groups: (groups, period) => `${groups}, values of ${period}`,
  groupEnds: (highest, lowest) => `the highest value is ${highest}, the lowest ${lowest}`,
  groupsEqual: (value) => `all have the value ${value}`,
  blankGroups: ({ count, items }, period) =>
    items === null
      ? `${numberWord(count)} ${one(count, "group has", "groups have")} no value in ${period}`
      : `no value in ${period} for ${items}`,
  furthestApart: "furthest apart",
};
