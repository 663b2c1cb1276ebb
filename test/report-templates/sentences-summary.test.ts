import { describe, expect, test } from "vitest";
import type {
  NotAssessedReason,
  ReviewFindings,
  Status,
  TargetFinding,
} from "../../domain/findings/finding.ts";
import { sentencesEn } from "../../report-templates/locales/en/sentences.ts";
import {
  fractionWords,
  shareWords,
  timesWords,
} from "../../report-templates/locales/en/sentences-number.ts";
import { formatsOf } from "../../report-templates/locales/format.ts";
import { indicatorWith, review } from "./sample-findings.ts";

const formats = formatsOf("en");
const empty = review([]);
const words = sentencesEn(empty, formats);

function withStatuses(counts: Partial<Record<Status, number>>): ReviewFindings {
  const [target] = review([{ code: "1.2.1" }]).targets;
  const targets = Object.entries(counts).flatMap(([status, count]) =>
    Array.from({ length: count }, () => ({ ...target, status }) as TargetFinding),
  );
  return { ...empty, targets };
}

describe("title of the highlights", () => {
  test.each([
    [
      { met: 8, "on-track": 11, "too-slow": 20, "moving-away": 35 },
      "Almost three in four assessed targets are not on course",
    ],
    [{ met: 30, "moving-away": 10 }, "Three in four assessed targets are on course"],
    [{ met: 2, "too-slow": 3 }, "Three of five assessed targets are not on course"],
    [{ met: 10, "moving-away": 10 }, "Half of the assessed targets are not on course"],
    [{ met: 4 }, "All four assessed targets are on course"],
    [{ "too-slow": 2 }, "Neither of the two assessed targets is on course"],
    [{ "moving-away": 1 }, "The one assessed target is not on course"],
    [
      { "not-assessed": 88, "no-data": 81 },
      "88 targets have data; no target value is confirmed yet",
    ],
    [{ "no-data": 169 }, "No target has data yet"],
  ])("%o", (counts, expected) => {
    expect(sentencesEn(withStatuses(counts), formats).highlightsTitle()).toBe(expected);
  });
});

test.each([
  [
    { met: 8, "on-track": 11, "too-slow": 20, "moving-away": 35, "no-data": 95 },
    "74 of 169 targets can be assessed.",
    "19 are met or on track, 55 are not.",
  ],
  [{ met: 1, "no-data": 1 }, "1 of 2 targets can be assessed.", "It is met or on track."],
  [{ "too-slow": 1 }, "1 of 1 target can be assessed.", "It is not met or on track."],
  [{ "too-slow": 2 }, "2 of 2 targets can be assessed.", "None is met or on track."],
  [
    { "not-assessed": 88, "no-data": 81 },
    "None of 169 targets can be assessed yet.",
    "88 have data.",
  ],
])("cover of %o", (counts, strong, rest) => {
  expect(sentencesEn(withStatuses(counts), formats).coverSentence()).toEqual({ strong, rest });
});

describe("title of the data annex", () => {
  const quality = (indicators: number, withFiveValues: number, withTargetValue: number): string => {
    const goal = { ...empty.quality.perGoal[0]!, indicators, withFiveValues, withTargetValue };
    return sentencesEn(
      { ...empty, quality: { ...empty.quality, perGoal: [goal] } },
      formats,
    ).qualityTitle();
  };

  test.each([
    [
      222,
      160,
      138,
      "More than seven in ten indicators have five values or more; almost two in five lack a target value",
    ],
    [3, 1, 0, "One of three indicators has five values or more; all three lack a target value"],
    [1, 0, 1, "The one indicator has fewer than five values and a target value"],
    [20, 10, 10, "Half of the indicators have five values or more; half lack a target value"],
    [0, 0, 0, "No indicator has data yet"],
  ])("%d indicators, %d long, %d with a target value", (...[all, long, target, expected]) => {
    expect(quality(all, long, target)).toBe(expected);
  });
});

test("every reason for a missing status has words", () => {
  const reasons: readonly NotAssessedReason[] = [
    "no-headline-series",
    "direction-not-confirmed",
    "no-target-value",
    "no-value",
    "one-value",
    "no-later-value",
    "baseline-equals-target",
    "target-year-not-after-baseline",
    "unit-conflict",
  ];
  const finding = indicatorWith({ title: "Smoking" }, {});
  const said = reasons.map((reason) =>
    words.statusReason({
      ...finding,
      assessment: {
        status: "not-assessed",
        reason,
        baseline: null,
        latest: null,
        values: 0,
        hasBreak: false,
      },
    }),
  );
  expect(new Set(said).size).toBe(reasons.length);
  expect(
    words.statusReason(indicatorWith({ title: "Smoking" }, { 2015: 20, 2024: 9 }, {})),
  ).toBeNull();
});

test.each([
  [95, "increase", "Percentage", "at least 95\u00a0%"],
  [0.5, "decrease", "Percentage", "at most 0.5\u00a0%"],
  [10, "decrease", "Percentage points", "at most 10"],
  [1500, "increase", "Number", "at least 1,500"],
  [0, "decrease", "Number", "0"],
] as const)("target value %d, %s, %s", (value, direction, unit, expected) => {
  const target = { value, direction, year: 2030, setBy: null };
  expect(words.targetValueWords(target, indicatorWith({ title: "Smoking", unit }, {}))).toBe(
    expected,
  );
});

test.each([
  [1 / 3, "a third"],
  [0.328, "almost a third"],
  [0.34, "just over a third"],
  [0.5, "half"],
  [0.29, null],
])("the share %d is %s", (share, expected) => {
  expect(fractionWords(share)).toBe(expected);
});

test.each([
  [1.5, null],
  [1.95, "almost twice"],
  [2, "twice"],
  [2.4, "more than twice"],
  [3.97, "almost four times"],
  [9.1, "more than nine times"],
  [26.6, "almost 27 times"],
])("the ratio %d is %s", (ratio, expected) => {
  expect(timesWords(ratio)).toBe(expected);
});

test("a share is named only near a simple one, and never for none or all", () => {
  expect(shareWords(0)).toBeNull();
  expect(shareWords(1)).toBeNull();
  expect(shareWords(55 / 74)).toBe("almost three in four");
  expect(shareWords(0.45)).toBeNull();
});

test("key messages: off course, doing well, largest gap", () => {
  const findings = review([
    {
      code: "1.1.1",
      unit: "Number",
      decimals: 0,
      values: { 2016: 3231, 2024: 4365 },
      row: { titles: { en: "Homeless people" }, targetValue: 500 },
    },
    {
      code: "1.2.1",
      unit: "Percentage",
      values: { 2015: 20, 2024: 9 },
      row: { titles: { en: "Poverty rate" } },
    },
    {
      code: "1.3.1",
      unit: "Rate per 100,000",
      values: { 2024: 7.9 },
      groups: { "Sex=Female": { 2024: 3.4 }, "Sex=Male": { 2024: 12.5 } },
      row: { titles: { en: "Suicide mortality rate" }, targetValue: null },
    },
  ]);
  expect(sentencesEn(findings, formats).keyMessages(1)).toEqual([
    {
      indicator: "1.1.1",
      number: "4,365",
      unit: null,
      sentence: "Homeless people, 2024, up from 3,231 in 2016. It should be at most 500 by 2030.",
    },
    {
      indicator: "1.2.1",
      number: "9",
      unit: "%",
      sentence:
        "was the poverty rate in 2024, down from 20\u00a0% in 2015. The target value of at most 10\u00a0% is met.",
    },
    {
      indicator: "1.3.1",
      number: "3.7",
      unit: "times",
      sentence:
        "as high in one group as in another: 12.5 for males and 3.4 for females. Suicide mortality rate, 2024.",
    },
  ]);
  expect(sentencesEn(findings, formats).keyMessages(2)).toEqual([]);
});
