/** Sentences about the whole review: cover, highlights, data quality. */
import { capital } from "../plain-name.ts";
import type { CourseCase, SummaryWords, ToldPart } from "../sentences/sentence-words.ts";
import type { Formats } from "../format.ts";
import { one } from "./plural.ts";
import { aboutShare, numberWord } from "./sentences-number.ts";

export const SUMMARY: SummaryWords = {
  cover: (told, formats) => {
    const all = `${formats.count(told.all)} ${one(told.all, "target", "targets")}`;
    if (told.kind !== "none")
      return {
        strong: `${formats.count(told.assessed)} of ${all} can be assessed.`,
        rest: courseSentence(told, formats),
      };
    const rest =
      told.withData === 0
        ? "No indicator has a value."
        : `${formats.count(told.withData)} ${one(told.withData, "has", "have")} data.`;
    return { strong: `None of ${all} can be assessed yet.`, rest };
  },
  highlights: (told, formats) => highlightsTitle(told, formats),
  quality: (told, formats) => qualityTitle(told, formats),
};

function courseSentence({ kind, assessed, onCourse }: CourseCase, formats: Formats): string {
  if (kind === "all-on-course") return `${assessed === 1 ? "It is" : "All are"} met or on track.`;
  if (kind === "none-on-course")
    return assessed === 1 ? "It is not met or on track." : "None is met or on track.";
  const off = assessed - onCourse;
  return `${formats.count(onCourse)} ${one(onCourse, "is", "are")} met or on track, ${formats.count(off)} ${one(off, "is", "are")} not.`;
}

/** "Three in four assessed targets are not on course" */
const highlightsTitle: SummaryWords["highlights"] = (told) => {
  if (told.kind === "no-data") return "No target has data yet";
  if (told.kind === "no-status") {
    const why =
      told.missing === "target-value"
        ? "no target value is confirmed"
        : "no series can be compared with its target value";
    const shown = `${capital(numberWord(told.shown))} ${one(told.shown, "target has", "targets have")} data`;
    return `${shown}; ${why} yet`;
  }
  const end = told.course === "on" ? "on course" : "not on course";
  if (told.kind === "one") return `The one assessed target is ${end}`;
  if (told.kind === "part") return `${targetsOf(told.part)} are ${end}`;
  const { assessed, course } = told;
  if (course === "on")
    return `${assessed === 2 ? "Both" : `All ${numberWord(assessed)}`} assessed targets are ${end}`;
  const none = assessed === 2 ? "Neither of the two" : `None of the ${numberWord(assessed)}`;
  return `${none} assessed targets is on course`;
};

function targetsOf(part: ToldPart): string {
  const { who, noun } = partWords(part, ["assessed targets", "of the assessed targets"]);
  return `${capital(who)} ${noun}`;
}

/** "Seven in ten indicators have five values or more; more than one in three lack a target value" */
const qualityTitle: SummaryWords["quality"] = (told) => {
  if (told.kind === "no-data") return "No indicator has data yet";
  if (told.kind === "one") {
    const values = told.values === "five" ? "five values or more" : "fewer than five values";
    return `The one indicator has ${values} and ${told.target === "with" ? "a" : "no"} target value`;
  }
  const five = partWords(told.five, [
    one(told.five.all, "indicator", "indicators"),
    "of the indicators",
  ]);
  const without = partWords(told.without, ["", ""]);
  return `${capital(five.who)} ${five.noun} ${five.isOne ? "has" : "have"} five values or more; ${without.who} ${without.isOne ? "lacks" : "lack"} a target value`;
};

interface PartWords {
  readonly who: string;
  readonly noun: string;
  readonly isOne: boolean;
}

/** "seven in ten", "half", "two of three", "none of three", with the noun that goes with it. */
function partWords(
  part: ToldPart,
  [noun, ofNoun]: readonly [noun: string, ofNoun: string],
): PartWords {
  const all = numberWord(part.all);
  switch (part.kind) {
    case "none":
      return { who: `none of ${all}`, noun, isOne: true };
    case "all":
      return { who: part.all === 2 ? "both" : `all ${all}`, noun, isOne: false };
    case "share": {
      const who = aboutShare(part.share);
      const isHalf = part.share.of === "1/2";
      return { who, noun: isHalf ? ofNoun : noun, isOne: who.includes("one in") };
    }
    case "count":
      return { who: `${numberWord(part.count)} of ${all}`, noun, isOne: part.count === 1 };
  }
}
