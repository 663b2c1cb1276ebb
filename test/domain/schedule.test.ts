/** The words of a schedule and what they mean. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  clockChangeWarning,
  lastYearOfReview,
  MONTH_COUNTS,
  MONTHS,
  ORDINALS,
  printMinutes,
  printTimes,
  scheduleRules,
  WEEKDAYS,
  type CalendarTimes,
  type Schedule,
} from "../../domain/schedule.ts";
import { readCalendar, readEvery, readMinutes } from "../../domain/schedule-words.ts";

const time = fc.record({
  hour: fc.integer({ min: 0, max: 23 }),
  minute: fc.integer({ min: 0, max: 59 }),
});
const month = fc.constantFrom(...MONTHS);
const date = fc
  .record({ day: fc.integer({ min: 1, max: 31 }), month })
  .filter(
    ({ day, month }) => day <= new Date(Date.UTC(2023, MONTHS.indexOf(month) + 1, 0)).getUTCDate(),
  );
const calendar: fc.Arbitrary<CalendarTimes> = fc.oneof(
  fc.record({
    kind: fc.constant("dates" as const),
    dates: fc.uniqueArray(date, {
      minLength: 1,
      maxLength: 4,
      selector: (each) => `${each.day} ${each.month}`,
    }),
    time,
  }),
  fc.record({
    kind: fc.constant("weekday-of-month" as const),
    ordinal: fc.constantFrom(...ORDINALS),
    weekday: fc.constantFrom(...WEEKDAYS),
    month,
    time,
  }),
  fc.record({ kind: fc.constant("weekly" as const), weekday: fc.constantFrom(...WEEKDAYS), time }),
);

test("times that are printed read back as the same", () => {
  fc.assert(
    fc.property(calendar, (times) => {
      expect(readCalendar(printTimes(times))).toEqual({ value: times });
    }),
  );
  const weeks = fc.integer({ min: 1, max: 999 });
  fc.assert(
    fc.property(weeks, (count) => {
      const times = { kind: "weeks", count } as const;
      expect(readEvery(printTimes(times))).toEqual({ value: times });
    }),
  );
  for (const count of MONTH_COUNTS) {
    const times = { kind: "months", count } as const;
    expect(readEvery(printTimes(times))).toEqual({ value: times });
  }
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 }), (minutes) => {
      expect(readMinutes(printMinutes(minutes))).toBe(minutes);
    }),
  );
});

test("whatever is wrong with a calendar, what is said to write instead can be read", () => {
  const words = fc.array(
    fc.constantFrom(
      ...MONTHS,
      ...WEEKDAYS,
      ...ORDINALS,
      "every",
      "of",
      "and",
      "31",
      "0",
      "29",
      "25:00",
      "6:00",
    ),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(words, (parts) => {
      const read = readCalendar(parts.join(" "));
      if (!("problem" in read)) return;
      for (const [, proposed = ""] of read.problem.fix.matchAll(/"([^"]+)"/g)) {
        expect(readCalendar(proposed)).toHaveProperty("value");
      }
    }),
  );
});

test.each([
  ["31 February 06:00", "names a day that does not exist", 'Write "28 February 06:00"'],
  ["30 February 06:00", "names a day that does not exist", 'Write "28 February 06:00"'],
  ["29 February 06:00", "names a day that only leap years have", 'Write "28 February 06:00"'],
  ["1 January and 31 April 07:30", "names a day that does not exist", 'Write "30 April 07:30"'],
  ["0 May 06:00", "names a day that does not exist", 'Write "1 May 06:00"'],
  [
    "1 March 25:00",
    "names a time that does not exist",
    'Write 00:00 to 23:59, such as "1 March 06:00"',
  ],
  [
    "every Monday 06:75",
    "names a time that does not exist",
    'Write 00:00 to 23:59, such as "every Monday 06:00"',
  ],
  ["1 March", "names no time of day", 'Write "1 March 06:00"'],
  ["March 1st 06:00", "is in another form", 'Write "1 March 06:00"'],
  ["1st of March 06:00", "is in another form", 'Write "1 March 06:00"'],
  ["1 Mar 06:00", 'names no month ("Mar")', "Write March"],
  ["first Mon of April 06:00", 'names no day of the week ("Mon")', "Write Monday"],
  [
    "last Monday of April 06:00",
    'names no week of the month ("last")',
    "Write one of: first, second, third, fourth",
  ],
  ["first Monday of Abril 06:00", 'names no month ("Abril")', `Write one of: ${MONTHS.join(", ")}`],
  ["every day 06:00", 'names no day of the week ("day")', `Write one of: ${WEEKDAYS.join(", ")}`],
  ["1 March and 1 March 06:00", "names 1 March twice", "Remove one of the two"],
])("%s %s", (text, rule, fix) => {
  expect(readCalendar(text)).toEqual({ problem: { rule, fix } });
});

test("words that are no calendar at all are answered with all forms", () => {
  expect(readCalendar("0 6 1 3 *")).toMatchObject({
    problem: { rule: "is not a day that can be read", fix: /^Write for example "1 March 06:00"/ },
  });
});

test.each([
  ["3 months", { kind: "months", count: 3 }],
  ["1 year", { kind: "months", count: 12 }],
  ["2 weeks", { kind: "weeks", count: 2 }],
])("every %s is an interval", (text, value) => {
  expect(readEvery(text)).toEqual({ value });
});

test.each(["0 weeks", "months", "3", "2 days", "5 months", "2 years"])(
  "every %s is refused",
  (text) => {
    expect(readEvery(text)).toHaveProperty("problem");
  },
);

test.each([
  ["30m", 30],
  ["30 minutes", 30],
  ["1 hour", 60],
  ["2h", 120],
  ["7 days", 10_080],
  ["1 week", 10_080],
  ["soon", null],
  ["5 months", null],
])("%s is so many minutes", (text, minutes) => {
  expect(readMinutes(text)).toBe(minutes);
});

const of = (text: string, change: Partial<Schedule> = {}): Schedule => {
  const read = text.includes(":") ? readCalendar(text) : readEvery(text);
  if ("problem" in read) throw new Error(read.problem.rule);
  return {
    times: read.value,
    timezone: "Europe/Madrid",
    jitterMinutes: 0,
    catchUpMinutes: 1,
    yearsBack: null,
    ...change,
  };
};

test("the first Monday is a Monday in the first seven days", () => {
  expect(scheduleRules(of("second Monday of April 07:00"))).toEqual({
    calendars: [
      { time: { hour: 7, minute: 0 }, days: [8, 14], months: ["April"], weekday: "Monday" },
    ],
    interval: null,
  });
});

test("every 3 months is the first of every quarter", () => {
  expect(scheduleRules(of("3 months")).calendars).toEqual([
    {
      time: { hour: 6, minute: 0 },
      days: [1, 1],
      months: ["January", "April", "July", "October"],
      weekday: null,
    },
  ]);
});

test("weeks are counted so that runs fall on Mondays at 06:00 UTC", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 500 }), (count, n) => {
      const { interval } = scheduleRules(of(printTimes({ kind: "weeks", count })));
      const hours = (interval?.offsetHours ?? 0) + n * (interval?.everyHours ?? 0);
      const run = new Date(hours * 3_600_000);
      expect([run.getUTCDay(), run.getUTCHours()]).toEqual([1, 6]);
    }),
  );
});

describe("hours in which clocks change", () => {
  test.each([
    [
      "every Monday 02:30",
      "Europe/Madrid",
      /02:30 may be skipped .* Europe\/Madrid: take 05:00 or later/,
    ],
    ["1 March 04:59", "America/New_York", /04:59/],
  ])("%s in %s is warned of", (text, timezone, said) => {
    expect(clockChangeWarning(of(text, { timezone }))).toMatch(said);
  });
  test.each([
    ["every Monday 05:00", "Europe/Madrid"],
    ["every Monday 02:30", "UTC"],
    ["every Monday 02:30", "Asia/Tokyo"],
    ["3 months", "Europe/Madrid"],
  ])("%s in %s is not", (text, timezone) => {
    expect(clockChangeWarning(of(text, { timezone }))).toBeNull();
  });
});

test("the year of a run is the one of the city, not the one of the server", () => {
  const at = new Date("2026-12-31T23:30:00Z");
  expect(lastYearOfReview({ timezone: "Europe/Madrid", yearsBack: 1 }, 2020, at)).toBe(2026);
  expect(lastYearOfReview({ timezone: "America/Bogota", yearsBack: 1 }, 2020, at)).toBe(2025);
  expect(lastYearOfReview({ timezone: "Europe/Madrid", yearsBack: 0 }, 2020, at)).toBe(2027);
  expect(lastYearOfReview({ timezone: "Europe/Madrid", yearsBack: null }, 2020, at)).toBe(2020);
});
