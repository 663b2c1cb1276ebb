/** What the report of a network says of one city, taken out of the city's own findings. */
import type { Goal } from "../goal.ts";
import type { Manifest } from "../manifest.ts";
import type { TargetCode } from "../target-code.ts";
import type { Facts } from "./comparability.ts";
import type { IndicatorFinding, ReviewFindings, SeriesFinding, Status } from "./finding.ts";

export interface NetworkCity {
  /** Name of the city's folder. */
  readonly id: string;
  /** As printed. */
  readonly name: string;
  readonly country: string;
  readonly period: Manifest["period"];
  readonly method: Manifest["method"];
  /** Printed date of the edition, YYYY-MM-DD. */
  readonly date: string;
  /** SHA-256 of the bundle as a stored tree, and of what is approved. */
  readonly bundle: string;
  readonly contentHash: string;
  /** Whether the draft waits for people. */
  readonly draft: "ended" | "waits";
  readonly coverage: {
    readonly targets: number;
    readonly targetsWithData: number;
    readonly targetsAssessed: number;
    readonly indicators: number;
    readonly indicatorsAssessed: number;
  };
  readonly goals: readonly {
    readonly goal: Goal;
    readonly statusCounts: Readonly<Record<Status, number>>;
  }[];
  readonly targets: readonly CityTarget[];
  /** Indicators with a headline series that has a value. */
  readonly indicators: readonly CityIndicator[];
}

export interface CityTarget {
  readonly target: TargetCode;
  readonly goal: Goal;
  readonly status: Status;
  /** Indicators behind the status. */
  readonly assessed: readonly string[];
}

export interface CityIndicator {
  readonly indicator: string;
  readonly target: TargetCode;
  readonly goal: Goal;
  /** Title in the main language; null when there is none. */
  readonly title: string | null;
  readonly status: Status;
  readonly facts: Facts;
}

export interface CityParts {
  readonly id: string;
  readonly findings: ReviewFindings;
  readonly manifest: Manifest;
  readonly bundle: string;
  readonly draft: "ended" | "waits";
}

export function networkCity({ id, findings, manifest, bundle, draft }: CityParts): NetworkCity {
  const { city, country, period, method, edition, contentHash, languages } = manifest;
  const { targets, indicators, goals } = findings;
  const assessed = indicators.filter(({ assessment }) => isAssessed(assessment.status));
  return {
    id,
    name: city,
    country,
    period,
    method,
    date: edition.date,
    bundle,
    contentHash,
    draft,
    coverage: {
      targets: targets.length,
      targetsWithData: targets.filter(({ status }) => status !== "no-data").length,
      targetsAssessed: targets.filter(({ status }) => isAssessed(status)).length,
      indicators: indicators.length,
      indicatorsAssessed: assessed.length,
    },
    goals: goals.map(({ goal, statusCounts }) => ({ goal, statusCounts })),
    targets: targets.map(({ target, goal, status }) => ({
      target,
      goal,
      status,
      assessed: assessed.filter((each) => each.target === target).map((each) => each.indicator),
    })),
    indicators: indicators.flatMap((finding) => cityIndicator(finding, manifest, languages[0])),
  };
}

export function isAssessed(status: Status): boolean {
  return status !== "no-data" && status !== "not-assessed";
}

function cityIndicator(
  finding: IndicatorFinding,
  { method }: Pick<Manifest, "method">,
  language = "",
): readonly CityIndicator[] {
  const { indicator, target, goal, titles, assessment } = finding;
  const series = finding.series.find(({ isHeadline }) => isHeadline);
  const latest = series?.points.at(-1);
  if (series === undefined || latest === undefined) return [];
  return [
    {
      indicator,
      target,
      goal,
      title: titles[language] ?? Object.values(titles)[0] ?? null,
      status: assessment.status,
      facts: {
        series: nameOf(series),
        unit: series.unit,
        year: latest.period,
        method: `${method.progress}, from ${method.baseline}`,
        baseline: assessment.baseline?.period ?? null,
        ...targetFacts(finding),
      },
    },
  ];
}

function targetFacts({
  targetValue,
}: IndicatorFinding): Pick<Facts, "target-value" | "target-year" | "target-origin"> {
  return {
    "target-value": targetValue === null ? null : String(targetValue.value),
    "target-year": targetValue === null ? null : String(targetValue.year),
    "target-origin": targetValue?.setBy ?? null,
  };
}

/** What is counted: the publisher's name of the series, and the part of the population. */
function nameOf({ name, breakdown }: SeriesFinding): string {
  const parts = breakdown.map(({ dimension, value }) => `${dimension}=${value}`);
  return [name ?? "", ...parts].join("; ");
}
