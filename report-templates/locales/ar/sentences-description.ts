/** Words that describe figures at length, in Arabic. */
import type { DescriptionWords } from "../sentences/description-words.ts";
import { NOUN } from "./nouns.ts";
import { agree, counted } from "./plural.ts";

export const DESCRIPTIONS: DescriptionWords = {
  values: (count, from, to, formats) =>
    `${counted(count, NOUN.value, formats)} من ${from} إلى ${to}`,
  ends: (first, latest) => `القيمة الأولى ${first}، والأخيرة ${latest}`,
  extremes: {
    highest: (valueIn) => `أعلى قيمة: ${valueIn}`,
    lowest: (valueIn) => `أدنى قيمة: ${valueIn}`,
  },
  interval: (course) => `فترة الثقة المنشورة مع أحدث قيمة: ${course}`,
  blank: ({ count, items }, formats) =>
    items === null
      ? `لا قيمة في ${counted(count, NOUN.year, formats, "after")} ضمن هذه الفترة`
      : `لا قيمة في ${items}`,
  hidden: ({ count, items }, formats) =>
    items === null
      ? `${counted(count, NOUN.value, formats)} ${agree(count, "محجوبة", "محجوبتان", "محجوبة")} حمايةً للناس`
      : `${agree(count, "قيمة محجوبة", "قيمتان محجوبتان", "قيم محجوبة")} حمايةً للناس: ${items}`,
  newMethod: (periods) => `منهجية جديدة منذ ${periods}`,
  status: (word) => `الحالة: ${word}`,
  groups: (groups, period) => `${groups} في ${period}`,
  groupEnds: (highest, lowest) => `أعلى قيمة ${highest}، وأدنى قيمة ${lowest}`,
  groupsEqual: (value) => `القيمة نفسها للجميع: ${value}`,
  blankGroups: ({ count, items }, period, formats) =>
    items === null
      ? `${counted(count, NOUN.group, formats)} بلا قيمة في ${period}`
      : `لا قيمة في ${period}: ${items}`,
  furthestApart: "الفجوة الأوسع",
};
