/** What city.yaml says wrongly of who approves and when the review runs. */
import { expect, test } from "vitest";
import { sentencesOf, withLine } from "./sample-folder.ts";

test.each<readonly [what: string, yaml: string, sentences: readonly string[]]>([
  [
    "a deadline for nobody",
    withLine("approval: { deadline: 2 weeks }"),
    [
      'city.yaml, line 8, character 11: "approval" has a deadline, but names nobody who approves (found "{ deadline: 2 weeks }"). Write approval: { reviewers: [statistics, mayor], deadline: 30 days }',
    ],
  ],
  [
    "a reviewer named twice",
    withLine("approval: { reviewers: [mayor, mayor] }"),
    [
      'city.yaml, line 8, character 32: item 2 of "reviewers" is named twice (found "mayor"). Remove one of the two',
    ],
  ],
  [
    "a key like no other",
    withLine("approval: { colour: red }"),
    [
      'city.yaml, line 8, character 13: unknown key (found "colour"). Remove it, or use one of: reviewers, deadline',
    ],
  ],
  [
    "an unknown time zone",
    withLine("schedule: { calendar: 1 March 06:00, timezone: Madrid }"),
    [
      'city.yaml, line 8, character 48: "timezone" must be a time zone of the IANA database (found "Madrid"). Write Europe/Madrid',
    ],
  ],
  [
    "a time zone in another case",
    withLine("schedule: { calendar: 1 March 06:00, timezone: europe/madrid }"),
    [
      'city.yaml, line 8, character 48: "timezone" must be a time zone of the IANA database (found "europe/madrid"). Write Europe/Madrid',
    ],
  ],
  [
    "a schedule without a time zone",
    withLine("schedule: { calendar: 1 March 06:00 }"),
    ['city.yaml, line 8, character 11: "timezone" is missing. Write for example Europe/Madrid'],
  ],
  [
    "a schedule on a day that does not exist",
    withLine('schedule: { calendar: "31 February 06:00", timezone: Europe/Madrid }'),
    [
      'city.yaml, line 8, character 23: "calendar" names a day that does not exist (found "31 February 06:00"). Write "28 February 06:00"',
    ],
  ],
  [
    "a schedule with two rhythms, and words for times that cannot be read",
    withLine(
      "schedule: { calendar: 1 March 06:00, every: 5 months, timezone: UTC, jitter: a bit, catch_up: 0m, period: next year }",
    ),
    [
      'city.yaml, line 8, character 45: "every" does not divide a year (found "5 months"). Write 1, 2, 3, 4, 6 or 12 months, or name the days under calendar',
      'city.yaml, line 8, character 78: "jitter" must be a time of at most a day (found "a bit"). Write for example 30m or 2 hours',
      'city.yaml, line 8, character 95: "catch_up" must be a time from 1 minute to 366 days (found "0m"). Write for example 7 days or 12 hours',
      'city.yaml, line 8, character 107: "period" must be "last year" or "this year" (found "next year"). Write last year, or remove the line to keep the years under period',
    ],
  ],
  [
    "a calendar beside an interval",
    withLine("schedule: { calendar: 1 March 06:00, every: 3 months, timezone: UTC }"),
    [
      'city.yaml, line 8, character 45: "every" stands beside "calendar" (found "3 months"). Remove one of the two',
    ],
  ],
  [
    "a schedule that does not say when",
    withLine("schedule: { timezone: UTC }"),
    [
      'city.yaml, line 8, character 11: "calendar" is missing. Write calendar: "1 March 06:00", or every: 3 months',
    ],
  ],
  [
    "a deadline in other words",
    withLine("approval: { reviewers: [mayor], deadline: soon }"),
    [
      'city.yaml, line 8, character 43: "deadline" must be a number of days or weeks (found "soon"). Write for example 30 days',
    ],
  ],
])("%s in city.yaml is answered with place, value and fix", (_, yaml, sentences) => {
  expect(sentencesOf({ "city.yaml": yaml })).toEqual(sentences);
});
