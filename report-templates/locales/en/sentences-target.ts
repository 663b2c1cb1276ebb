/** Words in the title of an SDG target, from its indicators. */
import type { TargetWords, ToldCount, ToldLevel } from "../sentences/sentence-words.ts";
import { capital } from "../plain-name.ts";
import { NAMES, type Name } from "./sentences-name.ts";
import { numberWord } from "./sentences-number.ts";

const DID = {
  up: "rose",
  down: "fell",
  same: "did not change",
  unclear: "showed no clear change",
} as const;

export const TARGETS: TargetWords<Name> = {
  noIndicator: "No indicator measures this target yet",
  noValue: "No value has been published for this target",
  level: (told, finding, { language }) => {
    const name = NAMES.nameOf(finding, language);
    return name ? NAMES.headed(name, LEVEL[told.kind](told)) : `At ${LEVEL[told.kind](told)}`;
  },
  count: (told) => COUNT[told.kind](told),
  weakest: ({ text }) => `; weakest: ${text}`,
  untracked: (count) =>
    `${capital(numberWord(count))} indicators have figures, but none a total over time`,
  largest: (count) =>
    `, the ${count === 2 ? "larger" : "largest"} change of ${numberWord(count)} indicators`,
  alike: ({ course, count }) =>
    `; ${count === 1 ? "the other" : `the ${numberWord(count)} others`} ${DID[course]}`,
  apart: (others, count, formats) => {
    const counted = others.map((part) => `${numberWord(part.count)} ${DID[part.course]}`);
    return `; of ${numberWord(count)} others, ${formats.list(counted)}`;
  },
};

/** "4,365 in 2024, where at most 500 is wanted by 2030" */
const LEVEL: Readonly<Record<ToldLevel["kind"], (told: ToldLevel) => string>> = {
  met: ({ value, words }) => `${value}, the target value of ${words} is met`,
  "still-met": ({ value, words }) => `${value}, the target value of ${words} is still met`,
  missed: ({ value, words, year }) =>
    `${value}, the target value of ${words} by ${year} is not met`,
  "on-track": ({ value, words, year }) => `${value}, on course for ${words} by ${year}`,
  "too-slow": ({ value, side, number, year }) =>
    `${value}, still ${side} the target value of ${number}, too slow for ${year}`,
  "moving-away": ({ value, words, year }) => `${value}, where ${words} is wanted by ${year}`,
};

function noun({ scope }: ToldCount): string {
  return scope === "all" ? "indicators" : "assessed indicators";
}

function every(told: ToldCount): string {
  const all = told.assessed === 2 ? "Both" : `All ${numberWord(told.assessed)}`;
  return `${all} ${noun(told)}`;
}

const COUNT: Readonly<Record<ToldCount["kind"], (told: ToldCount) => string>> = {
  met: (told) => `${every(told)} meet their target values`,
  "on-track": (told) => `${every(told)} are on track`,
  "too-slow": (told) => `${every(told)} are too slow`,
  "moving-away": (told) => `${every(told)} are moving away from their target values`,
  "all-on-course": (told) => `${every(told)} are met or on track`,
  "none-on-course": (told) => {
    const { assessed, away } = told;
    const none = assessed === 2 ? "Neither of two" : `None of ${numberWord(assessed)}`;
    return `${none} ${noun(told)} is on course, ${numberWord(away)} ${away === 1 ? "is" : "are"} moving away`;
  },
  "some-on-course": (told) => {
    const { assessed, onCourse } = told;
    const verb = onCourse === 1 ? "is" : "are";
    return `${capital(numberWord(onCourse))} of ${numberWord(assessed)} ${noun(told)} ${verb} met or on track`;
  },
};
