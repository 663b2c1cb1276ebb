/** A made-up review with all states: goal 4 in full, goal 1 without target values, the other goals without indicators. */
import type { CityFolder } from "../../domain/city.ts";
import {
  STATUSES,
  type Assessment,
  type IndicatorFinding,
  type Point,
  type ReviewFindings,
  type SeriesFinding,
  type Status,
  type TargetFinding,
  type TargetValue,
} from "../../domain/findings/finding.ts";
import type { ObligationGap } from "../../domain/findings/rights-finding.ts";
import { leftBehindOf } from "../../domain/findings/left-behind.ts";
import { GOALS, type Goal } from "../../domain/goal.ts";
import { targetOfIndicator } from "../../domain/indicator-code.ts";
import type { ObligationRow } from "../../domain/released-data.ts";
import { goalOfTarget, TARGET_CODES, type TargetCode } from "../../domain/target-code.ts";
import type {
  RenderedFigure,
  ReviewInput,
  Sentences,
} from "../../report-templates/editions/review-input.ts";
import { documentText } from "../../report-templates/locales/en/document.ts";
import { formatsOf } from "../../report-templates/locales/format.ts";
import { NO_RIGHTS_FINDINGS } from "./no-released-rights.ts";
import { NO_RIGHTS } from "./no-rights.ts";

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

function points(from: number, values: readonly (number | null)[]): readonly Point[] {
  return values.flatMap((value, index) =>
    value === null ? [] : [{ period: String(from + index), year: from + index, value, flag: null }],
  );
}

function series(
  indicator: string,
  group: string | null,
  values: readonly Point[],
  { unit = "%", decimals = 1 }: { readonly unit?: string; readonly decimals?: number } = {},
): SeriesFinding {
  return {
    series: `${indicator}|${unit}||${group ?? ""}`,
    name: null,
    breakdown: group === null ? [] : [{ dimension: "District", value: group }],
    unit,
    decimals,
    isTotal: group === null,
    isHeadline: group === null,
    points: values,
    evidence: [{ file: 0, lines: values.map((_, index) => index + 2) }],
    blankPeriods: [],
  };
}

interface Sample {
  readonly indicator: string;
  readonly title: string;
  readonly unit?: string;
  readonly from?: number;
  readonly values: readonly (number | null)[];
  readonly target?: { readonly value: number; readonly direction: "increase" | "decrease" };
  readonly status: Exclude<Status, "no-data">;
  readonly groups?: Readonly<Record<string, readonly (number | null)[]>>;
  readonly decimals?: number;
}

const SAMPLES: readonly Sample[] = [
  {
    indicator: "1.2.1",
    title: "People at risk of poverty",
    values: [19.5, 20.1, 18.7, 17.9, 18.2, null, 21.4, 20.8, 19.9],
    status: "not-assessed",
  },
  {
    indicator: "1.2.2",
    title: "Residents with an annual income that was counted by the tax office",
    unit: "persons",
    values: [1234567, 1240000, 1250123],
    status: "not-assessed",
    decimals: 0,
  },
  {
    indicator: "4.1.1",
    title: "Pass the mathematics test in year 4 of secondary",
    from: 2016,
    values: [88, 88, 90.4, 87.5, 81.7, 79.2, 78.9],
    target: { value: 95, direction: "increase" },
    status: "moving-away",
  },
  {
    indicator: "4.1.2",
    title: "Gap between districts in finishing compulsory school",
    unit: "points",
    values: [20.1, 16.3, 18.3, 22.6, 17.4, 18.1, 17.2, 14.5],
    target: { value: 10, direction: "decrease" },
    status: "on-track",
    groups: {
      "Old Town": [74.1, 79.2, 78, 85, 85.7, 79.5, 92, 84.5],
      Harbour: [92.9, 89.5, 92.6, 91.8, 93.5, 94.3, 94.8, 94.8],
      "North Hill": [82.7, 83.7, 82.4, 75.6, 83.1, 83.2, 79.1, 81.8],
    },
  },
  {
    indicator: "4.2.1",
    title: "One-year-olds in nursery school",
    values: [48.4, 49.7, 49.9, 50.3, 50.9, 44.7, 50.8, 57.3, 50.6],
    target: { value: 60, direction: "increase" },
    status: "too-slow",
  },
  {
    indicator: "4.3.1",
    title: "Have a higher degree, age 30–34",
    values: [47.7, 49.6, 51.2, 52.5, 53.3, 53.8, 55.1, 55.9, 56.3],
    target: { value: 60, direction: "increase" },
    status: "on-track",
  },
  {
    indicator: "4.4.1",
    title: "Finished upper secondary, age 20–24",
    values: [60.3, 60.7, 61.4, 61.8, 62.1, 61.3, 62.3, 61.7, 64.4],
    target: { value: 80, direction: "increase" },
    status: "too-slow",
  },
  {
    indicator: "4.4.2",
    title: "Left education early, age 18–24",
    values: [10.8, 8.5, 9.5, 9.7, 8.2, 7.7, 5.5, 7.7, 6.8, 7.7],
    target: { value: 9, direction: "decrease" },
    status: "met",
  },
  {
    indicator: "4.5.1",
    title: "Segregation of foreign pupils, primary school",
    unit: "index",
    from: 2018,
    values: [0.44, null, null, 0.35, 0.34],
    status: "not-assessed",
    decimals: 2,
  },
  {
    indicator: "4.6.1",
    title: "Can speak the local language, age 18 and over",
    values: [77, 75, 74, 78, 78, 78, 74, 72, 73, 72.2],
    target: { value: 100, direction: "increase" },
    status: "moving-away",
  },
  {
    indicator: "4.7.2",
    title: "Children who say they know their rights",
    from: 2017,
    values: [54, null, null, null, 39.2],
    target: { value: 70, direction: "increase" },
    status: "moving-away",
  },
];

const SCORES = { met: 5, "on-track": 3, "too-slow": 1, "moving-away": -2 } as const;

function assessment(
  sample: Sample,
  headline: readonly Point[],
  target: TargetValue | null,
): Assessment {
  const [baseline, latest] = [headline[0] ?? null, headline.at(-1) ?? null];
  if (sample.status === "not-assessed" || !target || !latest) {
    return {
      status: "not-assessed",
      reason: "no-target-value",
      baseline,
      latest,
      values: headline.length,
      hasBreak: false,
    };
  }
  const values = headline.length;
  const pace =
    sample.status === "met"
      ? ({ formula: "level", ratio: null, growth: null } as const)
      : ({
          formula: "growth",
          ratio: SCORES[sample.status] / 3,
          growth: { observed: 0.01, needed: 0.02 },
        } as const);
  return {
    ...pace,
    status: sample.status,
    gettingWorse: false,
    baseline,
    latest,
    target,
    score: SCORES[sample.status],
    values,
    sureness: surenessOf(values),
    hasBreak: false,
    deadlinePassed: false,
    otherFormula:
      sample.indicator === "4.2.1"
        ? { formula: "straight-line", status: "on-track", ratio: 0.97 }
        : null,
    tipping:
      sample.status === "on-track"
        ? { year: latest.year + 1, value: latest.value - 0.4, becomes: "too-slow" }
        : null,
  };
}

function surenessOf(values: number): 1 | 2 | 3 {
  if (values >= 5) return 3;
  return values >= 3 ? 2 : 1;
}

function trendOf(headline: readonly Point[]): IndicatorFinding["trend"] {
  const [first, latest] = [headline[0], headline.at(-1)];
  if (!first || !latest || first === latest) return null;
  const change = latest.value - first.value;
  return { first, latest, change, relativeChange: null, highest: first, lowest: latest };
}

/** The same gap for every indicator with groups. */
const GAP: IndicatorFinding["gaps"][number] = {
  dimension: "District",
  period: "2022",
  year: 2022,
  groups: [
    { label: "Harbour", series: "h", value: 94.8 },
    { label: "Old Town", series: "o", value: 84.5 },
    { label: "North Hill", series: "n", value: 81.8 },
  ],
  absolute: 13,
  relative: 1.16,
  furthestBehind: "North Hill",
  earlier: null,
};

const DIMENSIONS = ["sex", "age", "place", "income", "disability", "origin"] as const;

function targetValueOf({ target }: Sample): TargetValue | null {
  return target ? { ...target, year: 2030, setBy: "City council, Agenda 2030" } : null;
}

function indicatorOf(sample: Sample): IndicatorFinding {
  const { indicator, unit = "%", from = 2015, decimals = 1 } = sample;
  const target = targetOfIndicator(indicator);
  if (target === null) throw new Error(indicator);
  const headline = points(from, sample.values);
  const groups = Object.entries(sample.groups ?? {});
  const targetValue = targetValueOf(sample);
  return {
    indicator,
    goal: goalOfTarget(target),
    target,
    titles: { en: sample.title },
    unit,
    decimals,
    publisher: "Institute of Children and Youth",
    publisherUrl: null,
    sourceId: "city",
    file: `data/indicator_${indicator.replaceAll(".", "-")}.csv`,
    note: indicator === "4.4.2" ? "From 2024, non-formal education counts as education." : null,
    targetValue,
    declaredLine: null,
    confirmed: targetValue ? { by: "Statistics office", on: "2025-01-10" } : null,
    series: [
      series(indicator, null, headline, { unit, decimals }),
      ...groups.map(([name, values]) =>
        series(indicator, name, points(from, values), { unit, decimals }),
      ),
    ],
    headline: `${indicator}|${unit}||`,
    assessment: assessment(sample, headline, targetValue),
    trend: trendOf(headline),
    gaps: groups.length === 0 ? [] : [GAP],
    dataGaps: {
      missingYears: sample.values.flatMap((value, index) => (value === null ? [from + index] : [])),
      missingDimensions: DIMENSIONS.filter((name) => name !== "place" || groups.length === 0),
      latestYear: headline.at(-1)?.year ?? null,
    },
    comparisons: [],
  };
}

type Link = readonly [
  instrument: string,
  name: string,
  article: string,
  binding: ObligationRow["binding"],
  since: number | null,
];

const LINKS: readonly Link[] = [
  [
    "ICESCR",
    "International Covenant on Economic, Social and Cultural Rights",
    "13(2)(a)",
    "binding",
    1977,
  ],
  [
    "ICESCR",
    "International Covenant on Economic, Social and Cultural Rights",
    "13(2)(b)",
    "binding",
    1977,
  ],
  [
    "ICESCR",
    "International Covenant on Economic, Social and Cultural Rights",
    "14",
    "binding",
    1977,
  ],
  ["CRC", "Convention on the Rights of the Child", "28(1)(a)", "binding", 1990],
  [
    "CEDAW",
    "Convention on the Elimination of All Forms of Discrimination against Women",
    "10",
    "binding",
    1984,
  ],
  ["CRPD", "Convention on the Rights of Persons with Disabilities", "24(2)(a)", "binding", 2007],
  ["ILO C138", "Minimum Age Convention, 1973 (No. 138)", "2", "not-in-data", null],
  [
    "ICMW",
    "International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families",
    "30",
    "not-ratified",
    null,
  ],
  ["UDHR", "Universal Declaration of Human Rights", "26(1)", "not-a-treaty", null],
  [
    "UNDRIP",
    "United Nations Declaration on the Rights of Indigenous Peoples",
    "14(2)",
    "not-a-treaty",
    null,
  ],
];

function sampleObligationGaps(indicators: readonly IndicatorFinding[]): readonly ObligationGap[] {
  return indicators.flatMap(({ indicator, target, assessment: { status } }) => {
    const [obligation] = sampleObligations(target);
    if (status !== "moving-away" || !obligation) return [];
    return [{ target, status, indicator, ratio: -0.5, obligation, openRecommendations: [] }];
  });
}

export function sampleObligations(target: TargetCode): readonly ObligationRow[] {
  if (target === "4.b") return [];
  const contextual = target === "4.c";
  return LINKS.slice(0, target === "4.1" ? LINKS.length : 5).map(
    ([instrument, instrumentName, article, binding, bindingSince], index) => ({
      target,
      instrument,
      instrumentName,
      instrumentKind: binding === "not-a-treaty" ? "declaration" : "treaty",
      instrumentReach: "all",
      instrumentAdopted: 1966,
      article,
      right: "Right to education",
      strength: contextual ? "contextual" : index === 2 ? "enabling" : "direct",
      basis: index < 4 ? "official-checked" : "own-reading",
      basisSource: "Table of goals and rights",
      binding,
      bindingSince,
      ratificationAsOf: "2022-08",
      reservation: null,
    }),
  );
}

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

function withoutTarget(sample: Sample): Sample {
  const rest = Object.entries(sample).filter(([name]) => name !== "target");
  return { ...(Object.fromEntries(rest) as unknown as Sample), status: "not-assessed" };
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
            number: "14.5",
            unit: "points",
            sentence:
              "lie between the best and the weakest district in finishing school. In 2015 it was 20.1. The target of at most 10 is within reach.",
          },
          {
            number: "78.9",
            unit: "%",
            sentence: "pass mathematics at the end of compulsory school, down from 88.0 %.",
          },
          {
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
};

function plan(
  id: string,
  indicator: IndicatorFinding,
  part: Partial<RenderedFigure["plan"]>,
): RenderedFigure["plan"] {
  return {
    id,
    kind: "trend-to-target",
    goal: indicator.goal,
    target: indicator.target,
    indicator: indicator.indicator,
    width: "main",
    title: `${indicator.titles["en"] ?? ""}: what changed since 2015`,
    subtitle: "What is measured, where, when, in which unit",
    alt: "The value fell from 20.1 to 14.5.",
    status: indicator.assessment.status,
    notes: [],
    ...part,
  };
}

function drawing(id: string, width: number, height: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="The value fell from 20.1 to 14.5."><clipPath id="${id}-clip"><rect width="${width}" height="${height}"/></clipPath><path clip-path="url(#${id}-clip)" fill="none" style="stroke:var(--goal-text)" stroke-width="2" d="M2,2L${width - 4},${height - 4}"/></svg>`;
}

/** A straight line in the place of each chart, with the sizes that real charts have. */
export function sampleFigures(findings: ReviewFindings): ReadonlyMap<string, RenderedFigure> {
  const figures: RenderedFigure[] = findings.indicators.flatMap((indicator, index) => {
    const before = findings.indicators[index - 1];
    const width = before?.target === indicator.target ? ("half" as const) : ("main" as const);
    const id = `figure-${indicator.indicator}-trend`;
    const spark = `figure-${indicator.indicator}-spark`;
    return [
      {
        plan: plan(id, indicator, { width }),
        svg: drawing(id, width === "main" ? 432 : 319, width === "main" ? 230 : 160),
      },
      {
        plan: plan(spark, indicator, { width: "spark", kind: "sparkline", title: "", alt: "" }),
        svg: drawing(spark, 86, 21),
      },
    ];
  });
  return new Map(figures.map((figure) => [figure.plan.id, figure]));
}

/** Everything the document needs, without fonts; `change` replaces parts. */
export function sampleReview(change: Partial<ReviewInput> = {}): ReviewInput {
  const formats = formatsOf("en");
  const findings = change.findings ?? sampleFindings();
  return {
    city: sampleCity,
    countryName: "Spain",
    findings,
    figures: sampleFigures(findings),
    narrative: new Map(),
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
    sentences: sampleSentences,
    formats,
    fontCss: "",
    ...change,
  };
}
