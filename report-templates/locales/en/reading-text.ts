/** How to read this report: the words in English. */
import type { Status, Sureness } from "../../../domain/findings/finding.ts";

const STATUS_MEANING: Readonly<Record<Status, string>> = {
  met: "The latest value reaches the target value already.",
  "on-track": "At the pace since the first value, the target value is reached by its year.",
  "too-slow": "Stands still, or moves in the right direction but not fast enough.",
  "moving-away": "Moves in the wrong direction.",
  "not-assessed":
    "There are data, but no target value, no confirmed direction or fewer than two values. The reason is printed.",
  "no-data": "The city has no indicator for this target.",
};

/** Bars of a meter in words. */
type MeterWords = Readonly<Record<Sureness, string>>;

/** Signs of a table with what they mean. */
const SIGNS: readonly (readonly [sign: string, meaning: string])[] = [
  ["–", "no value"],
  ["b", "break: new method from this year"],
  ["c", "hidden, to protect people in small groups"],
  ["e", "estimate"],
  ["p", "provisional"],
  ["u", "low reliability"],
];

const STATUS_SURENESS: MeterWords = {
  3: "Five or more values, one method",
  2: "Three or four values, or a break in the method",
  1: "Two values only",
};

const LINK_SURENESS: MeterWords = {
  3: "Seen in an official table, or the target names the instrument",
  2: "In an official table, still to be confirmed",
  1: "Our reading of the text",
};

export const READING = {
  title: "How to read this report",
  lead: "Every target has one status. A shape and a word always say it together; colour only helps. The same shapes stand in tables, in charts and on the web.",
  statuses: "Six statuses",
  meaning: STATUS_MEANING,
  rule: "A target takes the status of the middle score of its assessed indicators; the weakest is named. Cut-offs and formula: annex A.",
  chart: "How to read a chart",
  statusSure: "How sure is a status?",
  statusSureness: STATUS_SURENESS,
  linkSure: "How sure is a link to a right?",
  linkSureness: LINK_SURENESS,
  signs: "Signs in tables",
  signList: SIGNS,
  numbers: "The signs in the chart",
  entries: {
    status: "The status, as shape and word.",
    title: "The title says in one sentence what the chart shows.",
    gap: "Years without a value stay empty. Nothing is filled in.",
    pace: "The dotted line is the pace needed from the first value to the target value.",
    targetValue: "The dashed line is the target value, with its year.",
    source: "Where the numbers come from, and the table that has them all.",
  },
  samples: { gap: "hatched", pace: "dotted", target: "dashed" },
};
