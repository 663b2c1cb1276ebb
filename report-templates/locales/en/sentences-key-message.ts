/** Words in the messages for the opener of a goal, which go on from a number. */
import type { MessageWords } from "../sentences/sentence-words.ts";
import type { Name } from "./sentences-name.ts";

const SHORT_UNITS =
  /^(?:euros?|years?|days?|km2?|m2|m3|hm3|kg|tonnes?|tons?|gwh|kwh|acres|minutes|hours)$/i;

export const MESSAGES: MessageWords<Name> = {
  subject: subjectAndTime,
  moved: (course, { value, year }) =>
    course === "same" ? `, the same as in ${year}` : `, ${course} from ${value} in ${year}`,
  aim: (kind, words, year) =>
    ({
      met: `The target value of ${words} is met.`,
      "still-met": `The target value of ${words} is still met, but the value is getting worse.`,
      missed: `The target value for ${year}, ${words}, is not met.`,
      "on-track": `That is on track for ${words} by ${year}.`,
      "too-slow": `That is too slow for ${words} by ${year}.`,
      "moving-away": `It should be ${words} by ${year}.`,
    })[kind],
  points: () => "points",
  shortUnit: (unit) => (SHORT_UNITS.test(unit) ? unit : null),
  gap: ({ kind, highest, lowest, name, period }) =>
    `${kind === "times" ? "as high in one group as in another:" : "between"} ${highest} and ${lowest}. ${name}, ${period}.`,
  times: "times",
};

/** "was the unemployment rate in 2023", "Homeless people, 2024", "was the value of indicator 4.7.2 in 2021" */
function subjectAndTime(name: Name | null, code: Name, period: string): string {
  if (!name)
    return `was the value of ${code.text.charAt(0).toLowerCase()}${code.text.slice(1)} in ${period}`;
  const sentenceLike =
    name.subject.startsWith("The ") && !/\s(?:in|of|to|by|at|on|for)$/.test(name.text);
  return sentenceLike ? `was the ${name.subject.slice(4)} in ${period}` : `${name.text}, ${period}`;
}
