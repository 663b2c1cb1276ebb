/** Easy-to-read texts in English: short words, one idea in a sentence, at most twelve words in it. */
import type { StandardDimension } from "../../../../domain/findings/dimension.ts";
import type { AssessedStatus, Status } from "../../../../domain/findings/finding.ts";
import type { EasyCount, EasyNumber } from "../../../easy/easy-number.ts";
import { easyNumberText, easyYears } from "../../easy-numbers.ts";
import type { Formats } from "../../format.ts";
import { one } from "../plural.ts";
import { EASY_GOALS } from "./easy-goals.ts";
import { HARD_WORDS } from "./hard-words.ts";

export type EasyText = ReturnType<typeof easyText>;

/** "2023"; "2022 to 2023" for periods of two years. */
function period(text: string): string {
  return easyYears(text)?.join(" to ") ?? text;
}

/** "8 in 10", "very few", "about 4 thousand" */
function number(value: EasyNumber, f: Formats): string {
  const words = {
    ...SHARES,
    counted: ({ count, scale }: EasyCount) => f.count(count) + (scale === "one" ? "" : ` ${scale}`),
    about: (counted: string) => `about ${counted}`,
  };
  return easyNumberText(words, value);
}

const SHARES = {
  none: "none",
  few: "very few",
  tenths: (tenths: number) => `${tenths} in 10`,
  "nearly-all": "nearly all",
  all: "all",
};

const STATUS: Readonly<Record<AssessedStatus, string>> = {
  met: "That is as good as the city wanted.",
  "on-track": "The change is fast enough.",
  "too-slow": "The change is too slow.",
  "moving-away": "It is getting worse.",
};

const TOTALS: Readonly<Record<Status, (count: string, isOne: boolean) => string>> = {
  met: (n, isOne) => (isOne ? "1 target is reached." : `${n} targets are reached.`),
  "on-track": (n, isOne) =>
    isOne ? "1 target can be reached in time." : `${n} targets can be reached in time.`,
  "too-slow": (n, isOne) =>
    isOne ? "For 1 target, the change is too slow." : `For ${n} targets, the change is too slow.`,
  "moving-away": (n, isOne) =>
    isOne ? "For 1 target, it is getting worse." : `For ${n} targets, it is getting worse.`,
  "not-assessed": (n, isOne) =>
    isOne ? "For 1 target, we cannot say yet." : `For ${n} targets, we cannot say yet.`,
  "no-data": (n, isOne) =>
    isOne ? "For 1 target, there are no numbers." : `For ${n} targets, there are no numbers.`,
};

const UNSEEN: Readonly<Record<StandardDimension, string>> = {
  sex: "There are no numbers for women and men.",
  age: "There are no numbers for young and old people.",
  place: "There are no numbers for the parts of the city.",
  income: "There are no numbers for rich and poor people.",
  disability: "There are no numbers for people with disabilities.",
  origin: "There are no numbers for people from other countries.",
};

/** The pages before and behind the goals. */
function pageText(f: Formats) {
  return {
    start: {
      title: "What is this?",
      lines: (city: string) => [
        "All countries of the United Nations have made 17 goals.",
        "The goals are about a better life for all people.",
        "The countries want to reach the goals by 2030.",
        `${city} wants to help.`,
        "This text shows where the city stands.",
      ],
    },
    totals: {
      title: "Where does the city stand?",
      goals: (count: number) =>
        `This text is about ${f.count(count)} ${one(count, "goal", "goals")}.`,
      targets: (count: number) =>
        count === 1 ? "There is 1 target." : `There are ${f.count(count)} targets.`,
      line: (status: Status, count: number) => TOTALS[status](f.count(count), count === 1),
    },
    unseen: {
      title: "Who is missing in the numbers?",
      line: (dimension: StandardDimension) => UNSEEN[dimension],
    },
    otherGoals: {
      title: "Goals without easy numbers",
      lines: [
        "These goals are important too.",
        "But their numbers are too hard for this text.",
        "Or the city has no numbers.",
        "You find more in the full report.",
      ],
    },
    about: {
      title: "About this text",
      lines: [
        "A computer program has made this text.",
        "It used the numbers of the full report.",
        "It took the numbers by fixed rules.",
        "It made the numbers round.",
        "So they are easier to read.",
      ],
      unchecked: ["No reader has checked this text yet.", "So there may be mistakes in it."],
      checked: "Readers have checked this text.",
      checkedBy: (name: string) => `They are: ${name}.`,
    },
    sources: {
      title: "Where do the numbers come from?",
      others: "The full report names all sources.",
      date: (day: string) => `We got the numbers on ${day}.`,
    },
  };
}

/** Sentences about one number. */
function numberText(f: Formats) {
  return {
    picture: (filled: number) => `10 people: ${filled} are coloured.`,
    number: (value: EasyNumber) => number(value, f),
    caption: (time: string, value: EasyNumber) => `${period(time)}: ${number(value, f)}`,
    groupCaption: (group: string, value: EasyNumber) => `${group}: ${number(value, f)}`,
    oneNumber: "There is only one number so far.",
    change: {
      more: (time: string) => `That is more than in ${period(time)}.`,
      less: (time: string) => `That is less than in ${period(time)}.`,
      same: (time: string) => `That is the same as in ${period(time)}.`,
    },
    changeUnclear: "We do not know if it was more or less before.",
    status: STATUS,
    metGettingWorse: "But it is getting worse.",
    aim: {
      increase: (year: number, value: EasyNumber) =>
        `For ${year}, the city wants ${number(value, f)}${isLimit(value) ? " or more" : ""}.`,
      decrease: (year: number, value: EasyNumber) =>
        `For ${year}, the city wants ${number(value, f)}${isLimit(value) ? " or less" : ""}.`,
    },
    groups: {
      title: "Not the same for everyone",
      same: "Here is the same number for two groups:",
      year: (time: string) => `The numbers are from ${period(time)}.`,
      behind: (group: string) => `It is worst for this group: ${group}.`,
    },
  };
}

export function easyText(f: Formats) {
  return {
    name: "Easy to read",
    /** Head of every page until somebody has checked the text, and then. */
    draft: "Draft: not yet checked by readers",
    checked: "Checked by readers",
    title: (city: string) => `${city} and the goals`,
    page: "Page",
    skip: "Skip to the text",
    ...pageText(f),
    ...numberText(f),
    goal: (goal: number) => `Goal ${goal}`,
    goals: EASY_GOALS,
    /** Titles that begin so are about people, so that a share of them can be drawn as people. */
    people:
      /^(?:people|persons|residents|adults|children|young people|older people|pupils|students|women|men|girls|boys|workers|mothers|families)(?![\p{L}’'])/iu,
    /** Words that nobody explains here: an indicator whose name has one is left out. */
    tooHard:
      /\b(?:proportion|percent\w*|ratio|rate|index|prevalence|incidence|mortality|gross|capita|gdp|coefficient|emissions?|expenditure|intensity|deprivation|median|secondary|tertiary|municipal|turnout|programmes?|network|exclusion)\b/i,
    rights: {
      title: "Your rights",
      line: (right: string) => `You have ${right}.`,
      binding: (country: string) => `${country} has promised to protect rights here.`,
    },
    more: (count: number) =>
      count === 1
        ? "The full report has 1 more number for this goal."
        : `The full report has ${f.count(count)} more numbers for this goal.`,
    hardWords: HARD_WORDS,
  };
}

/** "Nearly all" and "very few" stand alone. */
function isLimit({ kind }: EasyNumber): boolean {
  return kind === "tenths" || kind === "count";
}
