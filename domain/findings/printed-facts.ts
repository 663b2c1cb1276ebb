/** What a review prints besides statuses and series, each as one line of text: for comparing two versions of it. */
import type {
  ComparisonFinding,
  IndicatorFinding,
  ReviewFindings,
  TargetFinding,
} from "./finding.ts";

/** What a fact is about. */
export type Matter =
  | "title"
  | "unit"
  | "decimals"
  | "headline"
  | "target-value"
  | "confirmation"
  | "reason"
  | "gap"
  | "furthest-behind"
  | "comparison"
  | "publisher"
  | "note"
  | "assessed"
  | "weakest"
  | "refused"
  | "small-counts";

export interface Fact {
  /** Code of the indicator or target; null for the review as a whole. */
  readonly code: string | null;
  readonly matter: Matter;
  readonly detail: string | null;
  readonly text: string;
}

/** What is not there has no fact. Numbers stand as printed, with the digits of their indicator. */
export function printedFacts({ indicators, targets, quality }: ReviewFindings): readonly Fact[] {
  return [
    ...indicators.flatMap(indicatorFacts),
    ...targets.filter((target) => target.indicators.length > 0).flatMap(targetFacts),
    ...quality.problems.map(({ code, sourceId, file, indicator, count }) => ({
      code: null,
      matter: "refused" as const,
      detail: [code, sourceId, file, indicator].filter((part) => part !== null).join(", "),
      text: String(count),
    })),
    ...one(null, "small-counts", quality.smallCounts.join(", ") || null),
  ];
}

function indicatorFacts(finding: IndicatorFinding): readonly Fact[] {
  const { indicator: code, assessment, confirmed } = finding;
  return [
    ...Object.entries(finding.titles).flatMap(([language, title]) =>
      one(code, "title", title, language),
    ),
    ...one(code, "unit", finding.unit),
    ...one(code, "decimals", String(finding.decimals)),
    ...one(code, "headline", finding.headline),
    ...one(code, "target-value", targetValueText(finding)),
    ...one(code, "confirmation", confirmed && `${confirmed.by}, ${confirmed.on}`),
    ...one(code, "reason", "reason" in assessment ? assessment.reason : null),
    ...one(code, "publisher", finding.publisher),
    ...one(code, "note", finding.note),
    ...gapFacts(finding),
    ...comparisonFacts(finding),
  ];
}

function targetValueText({ targetValue }: IndicatorFinding): string | null {
  if (targetValue === null) return null;
  const { value, year, direction, setBy } = targetValue;
  return `${value} by ${year} (${direction})${setBy === null ? "" : `, set by ${setBy}`}`;
}

function gapFacts({ indicator: code, gaps, decimals }: IndicatorFinding): readonly Fact[] {
  return gaps.flatMap(({ dimension, period, absolute, furthestBehind }) => [
    ...one(code, "gap", `${rounded(absolute, decimals)} in ${period}`, dimension),
    ...one(code, "furthest-behind", furthestBehind, dimension),
  ]);
}

function comparisonFacts({ indicator: code, comparisons }: IndicatorFinding): readonly Fact[] {
  return comparisons.flatMap((comparison) =>
    comparison.points.flatMap(({ period, value, interval }) => {
      const detail = comparisonDetail(comparison, period);
      const figure = (number: number): string => rounded(number, comparison.decimals);
      const bounds = interval && ` (${figure(interval.lower)} to ${figure(interval.upper)})`;
      return one(code, "comparison", `${figure(value)}${bounds ?? ""}`, detail);
    }),
  );
}

/** Which figure of another area: "Spain, UNSD, SI_POV_NAHC, %, 2022". */
export function comparisonDetail(
  { area, publisher, series, unit }: ComparisonFinding,
  period: string,
): string {
  return [area, publisher, series, unit, period].filter((part) => part !== null).join(", ");
}

function targetFacts({ target, assessed, indicators, weakest }: TargetFinding): readonly Fact[] {
  return [
    ...one(target, "assessed", `${assessed} of ${indicators.length}`),
    ...one(target, "weakest", weakest),
  ];
}

function rounded(value: number, decimals: number): string {
  return String(Number(value.toFixed(decimals)));
}

function one(
  code: string | null,
  matter: Matter,
  text: string | null,
  detail: string | null = null,
): readonly Fact[] {
  return text === null ? [] : [{ code, matter, detail, text }];
}
