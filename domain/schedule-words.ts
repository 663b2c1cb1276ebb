/** Reads the words of a schedule: what they mean, or what is wrong with them and what to write instead. */
import {
  MONTH_COUNTS,
  MONTHS,
  ORDINALS,
  printTimes,
  WEEKDAYS,
  type CalendarTimes,
  type IntervalTimes,
  type TimeOfDay,
  type YearDay,
} from "./schedule.ts";

/** `rule` continues the key's name; `fix` starts with a verb. */
export interface WordsProblem {
  readonly rule: string;
  readonly fix: string;
}

export type Reading<T> = { readonly value: T } | { readonly problem: WordsProblem };

const FORMS =
  'Write for example "1 March 06:00", "first Monday of April 07:00", "every Monday 06:30" or "1 January and 1 July 06:00"';
const USUAL_TIME: TimeOfDay = { hour: 6, minute: 0 };

/** Reads the value of `calendar`. What `printTimes` gives reads back as the same. */
export function readCalendar(text: string): Reading<CalendarTimes> {
  const [, days = "", hour, minute] = /^\s*(.*?)(?:\s+(\d{1,2}):(\d{2}))?\s*$/.exec(text) ?? [];
  const time = { hour: Number(hour), minute: Number(minute) };
  const read = readDays(days, hour === undefined ? USUAL_TIME : time);
  if ("problem" in read) return read;
  if (hour === undefined) {
    return problem("names no time of day", `Write "${printTimes(read.value)}"`);
  }
  if (time.hour > 23 || time.minute > 59) {
    const fixed = printTimes({ ...read.value, time: USUAL_TIME });
    return problem("names a time that does not exist", `Write 00:00 to 23:59, such as "${fixed}"`);
  }
  return read;
}

function readDays(text: string, time: TimeOfDay): Reading<CalendarTimes> {
  const [, weekly] = /^every\s+(\p{L}+)$/iu.exec(text) ?? [];
  if (weekly !== undefined) return readWeekly(weekly, time);
  const [, ordinal, weekday, month] = /^(\p{L}+)\s+(\p{L}+)\s+of\s+(\p{L}+)$/iu.exec(text) ?? [];
  if (ordinal !== undefined && weekday !== undefined && month !== undefined) {
    return readWeekdayOfMonth([ordinal, weekday, month], time);
  }
  return readDates(text, time);
}

function readWeekly(word: string, time: TimeOfDay): Reading<CalendarTimes> {
  const weekday = named(word, WEEKDAYS);
  return weekday === null
    ? unknownWord(word, WEEKDAYS, "day of the week")
    : { value: { kind: "weekly", weekday, time } };
}

function readWeekdayOfMonth(
  [first, second, third]: readonly [string, string, string],
  time: TimeOfDay,
): Reading<CalendarTimes> {
  const [ordinal, weekday] = [named(first, ORDINALS), named(second, WEEKDAYS)];
  const month = named(third, MONTHS);
  if (ordinal === null) return unknownWord(first, ORDINALS, "week of the month");
  if (weekday === null) return unknownWord(second, WEEKDAYS, "day of the week");
  if (month === null) return unknownWord(third, MONTHS, "month");
  return { value: { kind: "weekday-of-month", ordinal, weekday, month, time } };
}

function readDates(text: string, time: TimeOfDay): Reading<CalendarTimes> {
  const dates: YearDay[] = [];
  for (const part of text.split(/\s+and\s+|\s*,\s*/i)) {
    const read = readDate(part, time);
    if ("problem" in read) return read;
    const { day, month } = read.value;
    if (dates.some((known) => known.day === day && known.month === month)) {
      return problem(`names ${day} ${month} twice`, "Remove one of the two");
    }
    dates.push(read.value);
  }
  return { value: { kind: "dates", dates, time } };
}

function readDate(text: string, time: TimeOfDay): Reading<YearDay> {
  const written = /^(\d{1,2}) +(\p{L}+)$/u.exec(text);
  if (written !== null) return checkedDate(written[1], written[2], time);
  const [, month, later] = /^(\p{L}+)\s+(\d{1,2})(?:st|nd|rd|th)?$/iu.exec(text) ?? [];
  const [, first, name] = /^(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?(\p{L}+)$/iu.exec(text) ?? [];
  const meant = checkedDate(first ?? later, name ?? month, time);
  if ("problem" in meant) return meant;
  return problem("is in another form", `Write ${quoted(meant.value, time)}`);
}

/** `day` and `name` as written; undefined where there is none. */
function checkedDate(
  day: string | undefined,
  name: string | undefined,
  time: TimeOfDay,
): Reading<YearDay> {
  if (name === undefined) return problem("is not a day that can be read", FORMS);
  const month = named(name, MONTHS);
  if (month === null) return unknownWord(name, MONTHS, "month");
  const date = { day: Number(day), month };
  const last = DAYS_IN[MONTHS.indexOf(month)] ?? 31;
  if (date.day >= 1 && date.day <= last) return { value: date };
  const isLeapDay = month === "February" && date.day === 29;
  return problem(
    `names a day that ${isLeapDay ? "only leap years have" : "does not exist"}`,
    `Write ${quoted({ day: Math.min(Math.max(date.day, 1), last), month }, time)}`,
  );
}

/** Days of each month in a common year. */
const DAYS_IN = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function quoted(date: YearDay, time: TimeOfDay): string {
  const isTime = time.hour <= 23 && time.minute <= 59;
  return `"${printTimes({ kind: "dates", dates: [date], time: isTime ? time : USUAL_TIME })}"`;
}

/** Reads the value of `every`: months that divide a year, or weeks. */
export function readEvery(text: string): Reading<IntervalTimes> {
  const [, number, unit] = /^\s*(\d{1,3})\s+(week|month|year)s?\s*$/.exec(text) ?? [];
  const count = Number(number);
  if (number === undefined || count === 0) {
    return problem("must be a number of weeks or months", "Write for example 3 months or 2 weeks");
  }
  if (unit === "week") return { value: { kind: "weeks", count } };
  const months = unit === "year" ? 12 * count : count;
  const known = MONTH_COUNTS.find((each) => each === months);
  if (known === undefined) {
    const fix = `Write ${MONTH_COUNTS.slice(0, -1).join(", ")} or 12 months, or name the days under calendar`;
    return problem("does not divide a year", fix);
  }
  return { value: { kind: "months", count: known } };
}

const MINUTES_OF: Readonly<Record<string, number>> = {
  m: 1,
  h: 60,
  d: 24 * 60,
  w: 7 * 24 * 60,
};

/** Minutes of "30m", "30 minutes", "2 hours", "7 days", "1 week"; null when it is none of these. */
export function readMinutes(text: string): number | null {
  const form = /^\s*(\d{1,4})\s*(?:(m|h|d|w)|(min|minute|hour|day|week)s?)\s*$/;
  const [, number, letter, word] = form.exec(text) ?? [];
  const unit = letter ?? word?.charAt(0);
  return unit === undefined ? null : Number(number) * (MINUTES_OF[unit] ?? 0);
}

/** A name in any case. */
function named<T extends string>(word: string, names: readonly T[]): T | null {
  return names.find((name) => name.toLowerCase() === word.toLowerCase()) ?? null;
}

function unknownWord(
  word: string,
  names: readonly string[],
  what: string,
): { readonly problem: WordsProblem } {
  const start = word.slice(0, 3).toLowerCase();
  const near = names.filter((name) => name.toLowerCase().startsWith(start));
  const fix = near.length === 1 ? `Write ${near.join("")}` : `Write one of: ${names.join(", ")}`;
  return problem(`names no ${what} ("${word}")`, fix);
}

function problem(rule: string, fix: string): { readonly problem: WordsProblem } {
  return { problem: { rule, fix } };
}
