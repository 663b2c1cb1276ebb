/** Words in the messages for the opener of a goal in Arabic, which go on from a number. */
import type { MessageWords } from "../sentences/sentence-words.ts";
import { pointsWord } from "./sentences-value.ts";

const SHORT_UNITS: Readonly<Record<string, string>> = {
  euro: "يورو",
  euros: "يورو",
  year: "سنة",
  years: "سنة",
  day: "يوم",
  days: "يوم",
  km: "كم",
  km2: "كم²",
  m2: "م²",
  m3: "م³",
  kg: "كغ",
  ton: "طن",
  tons: "طن",
  tonne: "طن",
  tonnes: "طن",
  minutes: "دقيقة",
  hours: "ساعة",
};

export const MESSAGES: MessageWords<string> = {
  subject: (name, code, period) =>
    name === null ? `قيمة ${code} في ${period}` : `${name}، ${period}`,
  moved: (course, { value, year }) =>
    course === "same"
      ? `، كما في ${year}`
      : `، ${course === "up" ? "ارتفاعاً" : "انخفاضاً"} من ${value} في ${year}`,
  aim: (kind, words, year) =>
    ({
      met: `القيمة المستهدفة (${words}) محقَّقة.`,
      "still-met": `لا تزال القيمة المستهدفة (${words}) محقَّقة، لكن القيمة تسوء.`,
      missed: `القيمة المستهدفة لعام ${year} (${words}) لم تتحقق.`,
      "on-track": `وهذا على المسار نحو ${words} بحلول ${year}.`,
      "too-slow": `وهذا أبطأ مما يلزم لبلوغ ${words} بحلول ${year}.`,
      "moving-away": `والمطلوب ${words} بحلول ${year}.`,
    })[kind],
  points: pointsWord,
  shortUnit: (unit) => SHORT_UNITS[unit.toLowerCase()] ?? null,
  gap: ({ kind, highest, lowest, name, period }) =>
    `${kind === "times" ? "هي نسبة القيمة الأعلى إلى الأدنى:" : "هي الفجوة بين"} ${highest} و${lowest}. ${name}، ${period}.`,
  times: "إلى 1",
};
