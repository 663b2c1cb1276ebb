/** The key `schedule` of `city.yaml`: its shape, its rules, and what it says under the names of the domain. */
import { z } from "zod";
import type { Schedule } from "../../domain/schedule.ts";
import { readCalendar, readEvery, readMinutes, type Reading } from "../../domain/schedule-words.ts";
import type { ConfigIssue } from "./config-problems.ts";
import { says } from "./config-words.ts";
import { keysOf, textOf } from "./source-parts.ts";
import { isTimeZone, timeZoneFix } from "./time-zone.ts";

const MINUTES_OF_DAY = 24 * 60;
/** Missed runs are made up for within a week: long enough for a holiday, short enough for an edition of the right day. */
const CATCH_UP_MINUTES = 7 * MINUTES_OF_DAY;
const JITTER_LIMIT_MINUTES = MINUTES_OF_DAY;
const CATCH_UP_LIMIT_MINUTES = 366 * MINUTES_OF_DAY;

const zoneWords = says("must be a time zone of the IANA database", timeZoneFix);
const jitterWords = says("must be a time of at most a day", "Write for example 30m or 2 hours");
const catchUpWords = says(
  "must be a time from 1 minute to 366 days",
  "Write for example 7 days or 12 hours",
);
const periodWords = says(
  'must be "last year" or "this year"',
  "Write last year, or remove the line to keep the years under period",
);

/** Years back from the year of the run. */
const PERIODS = { "last year": 1, "this year": 0 } as const;

export const scheduleSchema = keysOf(
  {
    calendar: readable(textOf('Write for example "1 March 06:00"'), readCalendar)
      .optional()
      .meta({
        description: "Days and time of the runs, by the clock of the time zone.",
        examples: ["1 March 06:00", "first Monday of April 07:00", "every Monday 06:30"],
      }),
    every: readable(textOf("Write for example 3 months"), readEvery)
      .optional()
      .meta({
        description:
          "Months between runs, on the first at 06:00; or weeks, on Mondays at 06:00 UTC. Instead of calendar.",
        examples: ["3 months", "2 weeks"],
      }),
    timezone: z
      .string(zoneWords)
      .refine(isTimeZone, zoneWords)
      .meta({ description: "Time zone of the runs.", examples: ["Europe/Madrid"] }),
    jitter: minutes(0, JITTER_LIMIT_MINUTES, jitterWords)
      .optional()
      .meta({
        description:
          "A run starts up to this much later, so that many cities do not start at once.",
        default: "0m",
        examples: ["30m"],
      }),
    catch_up: minutes(1, CATCH_UP_LIMIT_MINUTES, catchUpWords).optional().meta({
      description: "A run that was missed is made up for when the server is back within this time.",
      default: "7 days",
    }),
    period: z.enum(["last year", "this year"], periodWords).optional().meta({
      description:
        "Last year of the review, by the day of the run; default: the year that period names.",
    }),
  },
  'schedule: { calendar: "1 March 06:00", timezone: Europe/Madrid }',
);

type WrittenSchedule = z.infer<typeof scheduleSchema>;

/** Exactly one of two keys says when. `written` is any plain value. */
export function scheduleIssues(written: unknown): readonly ConfigIssue[] {
  if (typeof written !== "object" || written === null) return [];
  const [hasCalendar, hasEvery] = ["calendar" in written, "every" in written];
  if (hasCalendar !== hasEvery) return [];
  return hasCalendar
    ? [
        {
          path: ["schedule", "every"],
          rule: 'stands beside "calendar"',
          fix: "Remove one of the two",
        },
      ]
    : [
        {
          path: ["schedule", "calendar"],
          rule: "is missing",
          fix: 'Write calendar: "1 March 06:00", or every: 3 months',
        },
      ];
}

/** `written` has passed the schema and the rules. */
export function scheduleOf(written: WrittenSchedule): Schedule {
  const read =
    written.calendar === undefined
      ? readEvery(written.every ?? "")
      : readCalendar(written.calendar);
  if ("problem" in read) throw new Error(`schedule ${read.problem.rule}`);
  return {
    times: read.value,
    timezone: written.timezone,
    jitterMinutes: readMinutes(written.jitter ?? "0m") ?? 0,
    catchUpMinutes: readMinutes(written.catch_up ?? "") ?? CATCH_UP_MINUTES,
    yearsBack: written.period === undefined ? null : PERIODS[written.period],
  };
}

/** Text that `read` has no problem with. */
function readable(text: z.ZodString, read: (text: string) => Reading<unknown>): z.ZodString {
  return text.check((context) => {
    const found = read(context.value);
    if (!("problem" in found)) return;
    const { rule, fix } = found.problem;
    const input = context.value;
    context.issues.push({ code: "custom", input, message: says(rule, fix).error({ input }) });
  });
}

function minutes(least: number, most: number, words: ReturnType<typeof says>): z.ZodString {
  const isWithin = (text: string): boolean => {
    const found = readMinutes(text);
    return found !== null && found >= least && found <= most;
  };
  return z.string(words).refine(isWithin, words);
}
