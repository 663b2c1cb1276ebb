/** Every number of `findings.json`, and by which key a reader finds where it comes from. */
import type { ReviewFindings } from "../../../domain/findings/finding.ts";

export interface JsonNumber {
  /** "indicators[].series[].points[].value" */
  readonly key: string;
  /** "indicators[3].series[0].points[2].value" */
  readonly path: string;
  readonly value: number;
}

export function numbersOf(value: unknown, path = ""): readonly JsonNumber[] {
  if (typeof value === "number") return [{ key: path.replaceAll(/\[\d+\]/g, "[]"), path, value }];
  if (typeof value !== "object" || value === null) return [];
  return Array.isArray(value)
    ? value.flatMap((entry, index) => numbersOf(entry, `${path}[${index}]`))
    : Object.entries(value).flatMap(([key, entry]) =>
        numbersOf(entry, path === "" ? key : `${path}.${key}`),
      );
}

/** A figure of an indicator or of its groups, as opposed to a count or a name. */
const FIGURE =
  /(?:^|\.)(?:value|change|relativeChange|absolute|relative|ratio|observed|needed|score|medianScore|women|men|lower|upper)$/;

/** What names a place in time or text, or counts rows of the same file. */
const NAME_OR_COUNT =
  /(?:^|\.)(?:goal|year|recentFrom|ratificationAsOf|instrumentAdopted|bindingSince|line|lines\[\]|file|declaredLine|judgmentLine|decimals|sureness|values|assessed|indicatorCount|cycle|session|recommendations|position|people|behind|older|unclear|count|perGoal\[\]\.\w+|statusCounts\.[\w-]+|shown\.\w+|indicators|tagging\.[\w-]+|goals\[\]|missingYears\[\]|latestYear)$/;

/** Null when the number is a name or a count of the same file; else the indicator whose rows it comes from, or "" for an orphan. */
export function originIn(findings: ReviewFindings, { key, path }: JsonNumber): string | null {
  if (!FIGURE.test(key)) return NAME_OR_COUNT.test(key) ? null : "";
  let here: unknown = findings;
  let indicator = "";
  for (const step of path.match(/[^.[\]]+/g) ?? []) {
    here = (here as Readonly<Record<string, unknown>>)[step];
    indicator = codeOf(here) ?? indicator;
  }
  return indicator;
}

/** The indicator that an entry is about; a target has the score of its weakest. */
function codeOf(entry: unknown): string | null {
  const { indicator, weakest } = Object(entry) as {
    readonly indicator?: unknown;
    readonly weakest?: unknown;
  };
  const code = weakest ?? indicator;
  return typeof code === "string" ? code : null;
}
