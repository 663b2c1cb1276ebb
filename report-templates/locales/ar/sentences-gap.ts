/** Sentences about differences between groups, in Arabic. */
import { amongOf, withoutBrackets } from "../sentences/gap.ts";
import type { GapCase, GapGroup, GapPlace, GapWords } from "../sentences/sentence-words.ts";
import type { Formats } from "../format.ts";
import { dimensionWord, groupWord } from "./group-words.ts";
import { NOUN } from "./nouns.ts";
import { counted } from "./plural.ts";
import { aboutMultiple } from "./sentences-number.ts";
import { valueWords } from "./sentences-value.ts";

export const GAPS: GapWords = {
  clause,
  groupValue,
  label: groupWord,
  ends: (highest, lowest) => `الأعلى ${highest}، والأدنى ${lowest}`,
  groups: (count, dimension, formats) =>
    `${counted(count, NOUN.group, formats)} بحسب ${dimensionWord(dimension)}`,
};

function clause(told: GapCase, { finding, dimension }: GapPlace, formats: Formats): string {
  const group = ({ label }: { readonly label: string }): string => groupWord(dimension, label);
  const value = (of: GapGroup): string => valueWords(finding, of.value, formats);
  const at = (of: GapGroup): string => groupValue(dimension, of.label, value(of));
  switch (told.kind) {
    case "equal":
      return `لا فرق بين ${group(told.more)} و${group(told.less)}`;
    case "moved": {
      const { groups, moved, since } = told;
      const who =
        groups.length > 2
          ? `${counted(groups.length, NOUN.group, formats, "after")} بحسب ${dimensionWord(dimension)}`
          : groups.map(group).join(" و");
      return `الفجوة بين ${who} ${moved === "closer" ? "أضيق" : "أوسع"} مما كانت عليه في ${since}`;
    }
    case "times": {
      const among = AMONG[told.among];
      return `القيمة ${among} ${group(told.more)} تبلغ ${aboutMultiple(told.times, formats)} القيمة ${among} ${group(told.less)}`;
    }
    case "points":
      return `${told.points} بين ${group(told.more)} و${group(told.less)}`;
    case "behind":
      // Nothing agrees with the name of the place.
      return `أبعد ما يكون عن الركب: ${at(told.worst)}، مقابل ${at(told.best)}`;
    case "range":
      return `من ${at(told.less)} إلى ${at(told.more)}`;
  }
}

const AMONG = { sex: "لدى", place: "في" } as const;

/** "81.8 % في Nou Barris", "12.5 لدى الذكور", "4.1 (Asian)": a label that could be any word stands in brackets. */
function groupValue(dimension: string, label: string, value: string): string {
  const among = amongOf(dimension);
  return among === null
    ? `${value} (${groupWord(dimension, withoutBrackets(label))})`
    : `${value} ${AMONG[among]} ${groupWord(dimension, label)}`;
}
