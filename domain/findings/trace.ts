/** From a figure as it is printed back to the rows of the files it was read from. */
import type { BreakdownPart, ValueInterval } from "../observation.ts";
import { placeOfValue } from "./evidence.ts";
import type {
  Assessment,
  EvidenceRows,
  IndicatorFinding,
  Point,
  ReviewFindings,
  SeriesFinding,
} from "./finding.ts";
import { intervalPart } from "./interval.ts";

/** "4.1.2", "4.1.2/2023", "4.1.2/2023/Women": an indicator, one of its periods, one of its groups or areas. */
export interface TraceReference {
  readonly indicator: string;
  /** Null for every period. */
  readonly period: string | null;
  /** A group, or the area of a comparison; null for the headline series, or all where there is none. */
  readonly group: string | null;
}

export interface TracedValue {
  readonly period: string;
  readonly value: number;
  readonly flag: Point["flag"];
  readonly interval?: ValueInterval;
  readonly sourceId: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** SHA-256 of the file as it was received. */
  readonly sha256: string;
}

export interface TracedSeries {
  /** Key in `data/series.csv`, or the code of a comparison at its publisher. */
  readonly series: string;
  readonly kind: "headline" | "other" | "comparison";
  /** What the series is broken down to, the area, or the unit of another total: "Sex: Women", "Spain". Empty for the headline. */
  readonly of: string;
  readonly unit: string | null;
  /** Table of the warehouse from which the values were released. */
  readonly model: string;
  readonly values: readonly TracedValue[];
}

export interface Trace {
  readonly indicator: string;
  readonly titles: IndicatorFinding["titles"];
  readonly goal: number;
  readonly target: string;
  readonly assessment: Assessment;
  /** Series with at least one value that fits. Empty when the period or the group is not there. */
  readonly series: readonly TracedSeries[];
  /** What could be asked for instead. */
  readonly known: { readonly periods: readonly string[]; readonly groups: readonly string[] };
}

/** Null when the text is no reference. */
export function readReference(text: string): TraceReference | null {
  const [indicator = "", period = "", ...group] = text.split("/").map((part) => part.trim());
  if (!/^\d{1,2}\.[\da-z]{1,2}\.[\da-z.]+$/.test(indicator)) return null;
  const named = group.join("/");
  return {
    indicator,
    period: period === "" ? null : period,
    group: named === "" ? null : named,
  };
}

/** Null when the review has no such indicator. */
export function traceOf(
  { indicators, evidence }: Pick<ReviewFindings, "indicators" | "evidence">,
  { indicator: code, period, group }: TraceReference,
): Trace | null {
  const finding = indicators.find(({ indicator }) => indicator === code);
  if (finding === undefined) return null;
  const all = seriesOf(finding, evidence);
  const wanted = all.filter((series) => isWanted(series, group, finding));
  const series = wanted
    .map((one) => ({
      ...one,
      values: one.values.filter(
        (value) => period === null || asPrinted(value.period) === asPrinted(period),
      ),
    }))
    .filter(({ values }) => values.length > 0);
  return {
    indicator: code,
    titles: finding.titles,
    goal: finding.goal,
    target: finding.target,
    assessment: finding.assessment,
    series,
    known: {
      periods: [...new Set(wanted.flatMap(({ values }) => values.map((value) => value.period)))],
      groups: all.map(({ of }) => of).filter((of) => of !== ""),
    },
  };
}

/** "2022-2023", "2022/23" and "2022–23" are one period. */
function asPrinted(period: string): string {
  return period.replace(/^(\d{4})\s*[-/–]\s*(?:\d{2})?(\d{2})$/, "$1-$2");
}

function isWanted(
  { kind, of }: TracedSeries,
  group: string | null,
  { headline }: IndicatorFinding,
): boolean {
  if (group === null) return headline === null || kind === "headline";
  const asked = group.toLowerCase();
  return of.toLowerCase() === asked || of.split(": ").at(-1)?.toLowerCase() === asked;
}

type Evidence = ReviewFindings["evidence"];

function seriesOf(finding: IndicatorFinding, evidence: Evidence): readonly TracedSeries[] {
  const own = finding.series.map((series) => ({
    series: series.series,
    kind: series.isHeadline ? ("headline" as const) : ("other" as const),
    of: nameOf(series),
    unit: series.unit,
    model: evidence.models.series,
    values: valuesOf(series, evidence),
  }));
  const others = finding.comparisons.map((comparison) => ({
    series: comparison.series,
    kind: "comparison" as const,
    of: comparison.area,
    unit: comparison.unit,
    model: evidence.models.comparisons,
    values: valuesOf(comparison, evidence),
  }));
  return [...own, ...others];
}

function nameOf({ name, breakdown, unit, isHeadline, series }: SeriesFinding): string {
  const parts = [name, ...breakdown.map(partWords)].filter(Boolean).join(", ");
  return parts === "" && !isHeadline ? (unit ?? series) : parts;
}

function partWords({ dimension, value }: BreakdownPart): string {
  return `${dimension}: ${value}`;
}

function valuesOf(
  {
    points,
    evidence: rows,
  }: { readonly points: readonly Point[]; readonly evidence: readonly EvidenceRows[] },
  evidence: Evidence,
): readonly TracedValue[] {
  return points.map((point, index) => {
    const { period, value, flag } = point;
    const place = placeOfValue(evidence, rows, index);
    if (place === null) throw new Error(`no row for a value of ${period}`);
    return { period, value, flag, ...intervalPart(point), ...place };
  });
}
