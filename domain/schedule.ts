/** When a review runs by itself: the plan behind the words of `city.yaml`, and the words again. */

/** By the clock on the wall of the schedule's time zone. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
export type Month = (typeof MONTHS)[number];

export const WEEKDAYS = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Not "last": its days of the month differ from month to month and from year to year. */
export const ORDINALS = ["first", "second", "third", "fourth"] as const;
export type Ordinal = (typeof ORDINALS)[number];

export interface YearDay {
  readonly day: number;
  readonly month: Month;
}

/** Days of the calendar. */
export type CalendarTimes = { readonly time: TimeOfDay } & (
  | { readonly kind: "dates"; readonly dates: readonly YearDay[] }
  | {
      readonly kind: "weekday-of-month";
      readonly ordinal: Ordinal;
      readonly weekday: Weekday;
      readonly month: Month;
    }
  | { readonly kind: "weekly"; readonly weekday: Weekday }
);

/** Months are counted from January; weeks from the first Monday of 1970. */
export type IntervalTimes =
  | { readonly kind: "months"; readonly count: MonthCount }
  | { readonly kind: "weeks"; readonly count: number };

/** Numbers of months that divide a year. */
export const MONTH_COUNTS = [1, 2, 3, 4, 6, 12] as const;
export type MonthCount = (typeof MONTH_COUNTS)[number];

export interface Schedule {
  readonly times: CalendarTimes | IntervalTimes;
  /** Name in the IANA database. */
  readonly timezone: string;
  /** A run starts up to this much later than planned. */
  readonly jitterMinutes: number;
  /** A run that was missed is made up for when the server is back within this time. */
  readonly catchUpMinutes: number;
  /** The review ends in the year of the run minus this; null keeps the year that `city.yaml` names. */
  readonly yearsBack: number | null;
}

/** Times that match in every part; a part that is null matches always. */
export interface CalendarRule {
  readonly time: TimeOfDay;
  /** First and last day of the month. */
  readonly days: readonly [first: number, last: number] | null;
  readonly months: readonly Month[] | null;
  readonly weekday: Weekday | null;
}

/** Times to meet: any of the calendar rules, or an interval counted from 1970-01-01 00:00 UTC. */
export interface ScheduleRules {
  readonly calendars: readonly CalendarRule[];
  readonly interval: { readonly everyHours: number; readonly offsetHours: number } | null;
}

/** Hour at which an interval without a time of its own runs. */
const INTERVAL_HOUR = 6;
const HOURS_OF_DAY = 24;
const DAYS_OF_WEEK = 7;
/** 1970-01-01 was a Thursday. */
const DAYS_TO_FIRST_MONDAY = 4;

export function scheduleRules({ times }: Pick<Schedule, "times">): ScheduleRules {
  if (times.kind === "weeks") {
    const everyHours = times.count * DAYS_OF_WEEK * HOURS_OF_DAY;
    const offsetHours = DAYS_TO_FIRST_MONDAY * HOURS_OF_DAY + INTERVAL_HOUR;
    return { calendars: [], interval: { everyHours, offsetHours } };
  }
  return { calendars: calendarRules(times), interval: null };
}

function calendarRules(
  times: Exclude<Schedule["times"], { readonly kind: "weeks" }>,
): readonly CalendarRule[] {
  switch (times.kind) {
    case "dates":
      return times.dates.map(({ day, month }) => ({
        time: times.time,
        days: [day, day],
        months: [month],
        weekday: null,
      }));
    case "weekday-of-month": {
      const weeksBefore = ORDINALS.indexOf(times.ordinal);
      const first = weeksBefore * DAYS_OF_WEEK + 1;
      const { time, weekday, month } = times;
      return [{ time, days: [first, first + DAYS_OF_WEEK - 1], months: [month], weekday }];
    }
    case "weekly":
      return [{ time: times.time, days: null, months: null, weekday: times.weekday }];
    case "months": {
      const months = MONTHS.filter((_, index) => index % times.count === 0);
      return [{ time: { hour: INTERVAL_HOUR, minute: 0 }, days: [1, 1], months, weekday: null }];
    }
  }
}

/** The times as they are written under `calendar` or `every`: "1 March 06:00", "3 months". */
export function printTimes(times: Schedule["times"]): string {
  switch (times.kind) {
    case "dates":
      return `${times.dates.map(({ day, month }) => `${day} ${month}`).join(" and ")} ${printTime(times.time)}`;
    case "weekday-of-month":
      return `${times.ordinal} ${times.weekday} of ${times.month} ${printTime(times.time)}`;
    case "weekly":
      return `every ${times.weekday} ${printTime(times.time)}`;
    case "months":
    case "weeks":
      return times.count === 1 ? `1 ${times.kind.slice(0, -1)}` : `${times.count} ${times.kind}`;
  }
}

function printTime({ hour, minute }: TimeOfDay): string {
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/** "30 minutes", "1 hour", "7 days": the largest unit that leaves no rest. */
export function printMinutes(minutes: number): string {
  const unit = DURATION_UNITS.find(({ minutes: size }) => minutes % size === 0 && minutes >= size);
  const { minutes: size, name } = unit ?? { minutes: 1, name: "minute" };
  const count = minutes / size;
  return `${count} ${name}${count === 1 ? "" : "s"}`;
}

const DURATION_UNITS = [
  { minutes: 24 * 60, name: "day" },
  { minutes: 60, name: "hour" },
] as const;

/** The last hour in which clocks are changed somewhere. */
const LAST_CHANGING_HOUR = 4;

/**
 * A warning about hours that a change of the clocks skips or brings twice; null when there is nothing to warn of.
 * Which days these are is not looked up: a zone may change its rule.
 */
export function clockChangeWarning({ times, timezone }: Schedule): string | null {
  if (!("time" in times) || times.time.hour > LAST_CHANGING_HOUR || !changesClocks(timezone)) {
    return null;
  }
  return `${printTime(times.time)} may be skipped or come twice on a day when clocks are changed in ${timezone}: take 05:00 or later`;
}

/** Whether the clocks of the zone differ between winter and summer of any recent year. */
function changesClocks(timezone: string): boolean {
  const hourIn = (month: number): string =>
    new Intl.DateTimeFormat("en", {
      timeZone: timezone,
      hour: "numeric",
      minute: "numeric",
    }).format(new Date(Date.UTC(2025, month, 1, 12)));
  return hourIn(0) !== hourIn(6);
}

/** The last year of the review that a run at this moment makes: by the calendar of the schedule's time zone. */
export function lastYearOfReview(
  { timezone, yearsBack }: Pick<Schedule, "timezone" | "yearsBack">,
  declared: number,
  at: Date,
): number {
  if (yearsBack === null) return declared;
  const year = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
    timeZone: timezone,
    year: "numeric",
  }).format(at);
  return Number(year) - yearsBack;
}
