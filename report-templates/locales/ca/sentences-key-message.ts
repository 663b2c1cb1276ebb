/** Words in the messages for the opener of a goal in Catalan, which go on from a number. */
import { unitKind } from "../../../domain/findings/unit.ts";
import type { MessageWords } from "../sentences/sentence-words.ts";
import { de, del } from "./elision.ts";

const SHORT_UNITS = /^(?:euros?|anys?|dies|km2?|m2|m3|hm3|kg|tones|gwh|kwh|minuts|hores)$/i;

export const MESSAGES: MessageWords<string> = {
  subject: (name, code, period) =>
    name === null
      ? `és el valor ${del(`${code.charAt(0).toLowerCase()}${code.slice(1)}`)} el ${period}`
      : `${name}, ${period}`,
  moved: (course, { value, year }, { unit }) => {
    if (course === "same") return `, igual que el ${year}`;
    const start = unitKind(unit) === "percent" ? del(value) : de(value);
    return `, ${course === "up" ? "augment" : "descens"} des ${start} el ${year}`;
  },
  aim: (kind, words, year) =>
    ({
      met: `Es compleix el valor objectiu (${words}).`,
      "still-met": `El valor objectiu (${words}) encara es compleix, però la xifra empitjora.`,
      missed: `No s’ha complert el valor objectiu del ${year} (${words}).`,
      "on-track": `Va a bon ritme per al ${year} (${words}).`,
      "too-slow": `Va amb retard per al ${year} (${words}).`,
      "moving-away": `El valor hauria de ser ${words} el ${year}.`,
    })[kind],
  points: () => "punts",
  shortUnit: (unit) => (SHORT_UNITS.test(unit) ? unit : null),
  gap: ({ kind, highest, lowest, name, period }) =>
    `${kind === "times" ? "el valor més baix:" : "entre"} ${highest} i ${lowest}. ${name}, ${period}.`,
  times: "vegades",
};
