/** A made-up review with all states: goal 4 in full, goal 1 without target values, the other goals without indicators. */
import type { CityFolder } from "../../domain/city.ts";
import {
  STATUSES,
  type IndicatorFinding,
  type ReviewFindings,
  type Status,
  type TargetFinding,
} from "../../domain/findings/finding.ts";
import { leftBehindOf } from "../../domain/findings/left-behind.ts";
import { GOALS, type Goal } from "../../domain/goal.ts";
import { goalOfTarget, TARGET_CODES, type TargetCode } from "../../domain/target-code.ts";
import type { ReviewInput, Sentences } from "../../report-templates/editions/review-input.ts";
import { documentText } from "../../report-templates/locales/en/document.ts";
import { formatsOf } from "../../report-templates/locales/format.ts";
import { NO_RIGHTS_FINDINGS } from "./no-released-rights.ts";
import { NO_RIGHTS } from "./no-rights.ts";
import { sampleFigures } from "./sample-figures.ts";
import { indicatorOf, SAMPLES, SCORES, withoutTarget } from "./sample-indicators.ts";
import { sampleObligationGaps, sampleObligations } from "./sample-obligations.ts";

export const sampleCity: CityFolder = {
  config: {
    version: 1,
    id: "rivermouth",
    city: "Rivermouth",
    country: "ES",
    languages: ["en"],
    period: { from: 2015, to: 2024 },
    edition: { date: "2025-01-17", notice: "Example: not a publication of the city." },
    goals: "all",
    sources: [],
    method: { progress: "open-sdg", baseline: 2015 },
  },
  indicators: [],
  narrative: {},
  rights: NO_RIGHTS,
};

function targetOf(target: TargetCode, indicators: readonly IndicatorFinding[]): TargetFinding {
  const own = indicators.filter((indicator) => indicator.target === target);
  const assessed = own.filter(({ assessment: { status } }) => status !== "not-assessed");
  const count = (status: Status): number =>
    own.filter(({ assessment: found }) => found.status === status).length;
  const [weakest] = assessed;
  const status = weakest?.assessment.status ?? (own.length > 0 ? "not-assessed" : "no-data");
  return {
    target,
    goal: goalOfTarget(target),
    title:
      "By 2030, ensure that all girls and boys complete free, equitable and quality primary and secondary education leading to relevant and effective learning outcomes.",
    shortName: "Finishing school",
    status,
    medianScore: status in SCORES ? SCORES[status as keyof typeof SCORES] : null,
    indicators: own.map(({ indicator }) => indicator),
    assessed: assessed.length,
    statusCounts: {
      met: count("met"),
      "on-track": count("on-track"),
      "too-slow": count("too-slow"),
      "moving-away": count("moving-away"),
    },
    weakest: weakest?.indicator ?? null,
    rights: ["Right to education"],
    obligations: sampleObligations(target),
  };
}

/** The sample review; `codes` keeps only these indicators, `aims` "none" drops all target values. */
export function sampleFindings(
  options: {
    readonly codes?: readonly string[];
    readonly aims?: "all" | "none";
    readonly goals?: readonly Goal[];
  } = {},
): ReviewFindings {
  const { codes, aims = "all", goals = GOALS } = options;
  const samples = SAMPLES.filter(({ indicator }) => codes?.includes(indicator) ?? true).map(
    (sample) => {
      if (aims === "all") return sample;
      return withoutTarget(sample);
    },
  );
  const indicators = samples.map(indicatorOf).filter(({ goal }) => goals.includes(goal));
  const targets = TARGET_CODES.filter((code) => goals.includes(goalOfTarget(code))).map((code) =>
    targetOf(code, indicators),
  );
  const ofGoal = (goal: Goal) => targets.filter((target) => target.goal === goal);
  const first = indicators.find(({ assessment: { status } }) => status === "on-track");
  const gap = indicators.flatMap(({ indicator, gaps }) =>
    gaps.map((found) => ({ indicator, gap: found })),
  )[0];
  return {
    goals: goals.map((goal) => ({
      goal,
      targets: ofGoal(goal).map(({ target }) => target),
      statusCounts: Object.fromEntries(
        STATUSES.map((status) => [
          status,
          ofGoal(goal).filter((target) => target.status === status).length,
        ]),
      ) as Record<Status, number>,
      indicatorCount: indicators.filter((indicator) => indicator.goal === goal).length,
    })),
    targets,
    indicators,
    pillars: [],
    rights: { ...NO_RIGHTS_FINDINGS, obligationGaps: sampleObligationGaps(indicators) },
    evidence: {
      models: { series: "marts.observation", comparisons: "marts.comparison" },
      files: [{ sourceId: "city", file: "data/indicator_4-1-1.csv", sha256: "0".repeat(64) }],
    },
    highlights: {
      fastest: first ? [first.indicator] : [],
      obligationGaps: sampleObligationGaps(indicators).slice(0, 3),
      leftBehind: gap ? [gap] : [],
      unseen: ["disability", "origin"],
    },
    leftBehind: leftBehindOf({ goals, indicators, targets, lastYear: 2024 }),
    quality: {
      perGoal: goals.map((goal) => ({
        goal,
        indicators: indicators.filter((indicator) => indicator.goal === goal).length,
        withTargetValue: indicators.filter(
          ({ goal: own, targetValue }) => own === goal && targetValue,
        ).length,
        withFiveValues: indicators.filter(
          ({ goal: own, assessment: { values } }) => own === goal && values >= 5,
        ).length,
        withRecentValue: indicators.filter((indicator) => indicator.goal === goal).length,
        missingYears: 0,
        targetsWithoutData: ofGoal(goal).filter(({ status }) => status === "no-data").length,
        targets: ofGoal(goal).length,
      })),
      recentFrom: 2022,
      problems: [
        {
          code: "unreadable-value",
          sourceId: "city",
          file: "data/indicator_4-5-1.csv",
          indicator: "4.5.1",
          count: 3,
          line: 12,
          column: "Value",
          value: "n/a",
          leftOut: true,
        },
        {
          code: "placeholder-series",
          sourceId: "city",
          file: "data/indicator_4-7-1.csv",
          indicator: "4.7.1",
          count: 1,
          line: null,
          column: null,
          value: null,
          leftOut: true,
        },
      ],
      smallCounts: [],
    },
  };
}

/** Plain stand-ins for the computed sentences. */
export const sampleSentences: Sentences = {
  coverSentence: () => ({
    strong: "7 of 169 targets can be assessed.",
    rest: "2 are met or on track, 5 are not.",
  }),
  highlightsTitle: () => "Five in seven assessed targets are not on course",
  qualityTitle: () => "Most indicators have five values or more; two lack a target value",
  keyMessages: (goal) =>
    goal === 4
      ? [
          {
            indicator: "4.1.2",
            number: "14.5",
            unit: "points",
            sentence:
              "lie between the best and the weakest district in finishing school. In 2015 it was 20.1. The target of at most 10 is within reach.",
          },
          {
            indicator: "4.1.2",
            number: "78.9",
            unit: "%",
            sentence: "pass mathematics at the end of compulsory school, down from 88.0 %.",
          },
          {
            indicator: "4.1.2",
            number: "39.2",
            unit: "%",
            sentence: "of children say they know their rights; in 2017 it was 54.0 %.",
          },
        ]
      : [],
  targetTitle: ({ status }) =>
    status === "no-data"
      ? "The city has no indicator for this target"
      : "The gap between districts closes, but mathematics slips",
  statusReason: ({ assessment: { status } }) =>
    status === "not-assessed" ? "no target value" : null,
  targetValueWords: ({ value, direction }) =>
    `${direction === "increase" ? "at least" : "at most"} ${value}`,
  intervalCourse: (_, { interval }) =>
    interval ? `from ${interval.lower} to ${interval.upper}` : null,
};

/** Everything the document needs, without fonts; `change` replaces parts. */
export function sampleReview(change: Partial<ReviewInput> = {}): ReviewInput {
  const formats = formatsOf("en");
  const findings = change.findings ?? sampleFindings();
  return {
    city: sampleCity,
    countryName: "Spain",
    findings,
    officialTargets: new Map(),
    figures: sampleFigures(findings),
    narrative: new Map(),
    missingTexts: [],
    sources: [
      {
        id: "city",
        publisher: "City of Rivermouth",
        licence: "CC BY 4.0",
        date: "2025-01-17",
        location: "data/open-sdg",
      },
    ],
    edition: { date: "2025-01-17" },
    text: documentText(formats),
    sentences: {
      ...sampleSentences,
      keyMessages: (goal) =>
        sampleSentences
          .keyMessages(goal)
          .filter(({ indicator }) =>
            findings.indicators.some((one) => one.indicator === indicator),
          ),
    },
    formats,
    fontCss: "",
    ...change,
  };
}
