/** Sentences about differences between groups, in Arabic. */
import { amongOf } from "../sentences/gap.ts";
import type { GapMove, GapWords } from "../sentences/sentence-words.ts";
import { dimensionWord, groupWord } from "./group-words.ts";
import { NOUN } from "./nouns.ts";
import { counted } from "./plural.ts";
import { aboutMultiple } from "./sentences-number.ts";

export const GAPS: GapWords = {
  equal: ({ more, less }) => `لا فرق بين ${more.name} و${less.name}`,
  unclear: (groups) => `لا فرق واضحاً بين ${groups}`,
  unclearEnds: (lowest, highest) => `من ${lowest} إلى ${highest}، وفترات الثقة متداخلة`,
  pairMoved: (move, both, since) =>
    movedClause(move, both.map(({ name }) => name).join(" و"), since),
  allMoved: movedClause,
  several: (count, dimension, formats) =>
    `${counted(count, NOUN.group, formats, "after")} بحسب ${dimensionWord(dimension)}`,
  times: (times, { more, less }, formats) =>
    `القيمة ${more.among} تبلغ ${aboutMultiple(times, formats)} القيمة ${less.among}`,
  points: (points, { more, less }) => `${points} بين ${more.name} و${less.name}`,
  // Nothing agrees with the name of the place.
  behind: (worst, best) => `أبعد ما يكون عن الركب: ${worst.valueAt}، مقابل ${best.valueAt}`,
  range: ({ less, more }) => `من ${less.valueAt} إلى ${more.valueAt}`,
  rangeEnds: "values",
  groupName: groupWord,
  among: (dimension, label) =>
    `${amongOf(dimension) === "sex" ? "لدى" : "في"} ${groupWord(dimension, label)}`,
  label: groupWord,
  ends: (highest, lowest) => `الأعلى ${highest}، والأدنى ${lowest}`,
  groups: (count, dimension, formats) =>
    `${counted(count, NOUN.group, formats)} بحسب ${dimensionWord(dimension)}`,
};

function movedClause(move: GapMove, groups: string, since: string): string {
  return `الفجوة بين ${groups} ${move === "closer" ? "أضيق" : "أوسع"} مما كانت عليه في ${since}`;
}
