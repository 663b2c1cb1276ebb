/** Short ways to write released rows in tests. */
import type { CityConfig } from "../../../domain/city.ts";
import { NO_RELEASED_RIGHTS } from "../../support/no-released-rights.ts";
import { targetOfIndicator } from "../../../domain/indicator-code.ts";
import type { BreakdownPart, ObservationFlag } from "../../../domain/observation.ts";
import type {
  IndicatorRow,
  ObligationRow,
  ObservationRow,
  ReleasedData,
  SeriesRow,
  TargetRow,
} from "../../../domain/released-data.ts";

export const config: CityConfig = {
  version: 1,
  id: "sample",
  city: "Sample",
  country: "ES",
  languages: ["en"],
  period: { from: 2015, to: 2024 },
  edition: { date: null, notice: null },
  goals: "all",
  sources: [],
  method: { progress: "open-sdg", baseline: 2015 },
};

/** "2015": 12, "2016-2017": [13, "b"], "2018": null */
export type Values = Readonly<
  Record<string, number | null | readonly [number | null, ObservationFlag]>
>;

export interface SampleIndicator {
  readonly code: string;
  readonly row?: Partial<IndicatorRow>;
  readonly unit?: string | null;
  readonly decimals?: number;
  /** Headline series; leave out for none. */
  readonly values?: Values;
  /** "Gender=Women" or "Gender=Women;District=Centre" to values. */
  readonly groups?: Readonly<Record<string, Values>>;
}

/** Rows of one indicator with a total as headline series, confirmed by default. */
function sampleIndicator(
  sample: SampleIndicator,
): Pick<ReleasedData, "indicators" | "series" | "observations"> {
  const { code, values, groups = {}, decimals = 1 } = sample;
  const unit = sample.unit === undefined ? "Percentage" : sample.unit;
  const target = targetOfIndicator(code) ?? "";
  const series = [
    ...(values ? [{ breakdown: [], values }] : []),
    ...Object.entries(groups).map(([text, groupValues]) => ({
      breakdown: breakdownOf(text),
      values: groupValues,
    })),
  ].map((entry) => ({ ...entry, key: keyOf(code, unit, entry.breakdown) }));
  return {
    indicators: [
      {
        ...indicatorRow(code, target, unit),
        headlineSeries: values ? keyOf(code, unit, []) : null,
        ...sample.row,
      },
    ],
    series: series.map(({ key, breakdown }): SeriesRow => ({
      series: key,
      indicator: code,
      unit,
      seriesName: null,
      breakdown,
      isTotal: breakdown.length === 0,
      isHeadline: breakdown.length === 0,
      decimals,
      sourceId: "city",
    })),
    observations: series.flatMap((entry) => observations(code, entry.key, entry.values)),
  };
}

export function released(
  samples: readonly SampleIndicator[],
  extra: Partial<ReleasedData> = {},
): ReleasedData {
  const rows = samples.map(sampleIndicator);
  const targets = [...new Set(rows.flatMap((row) => row.indicators.map(({ target }) => target)))];
  return {
    indicators: rows.flatMap((row) => row.indicators),
    series: rows.flatMap((row) => row.series),
    observations: rows.flatMap((row) => row.observations),
    targets: targets.map(targetRow),
    obligations: [],
    refusals: [],
    comparisons: [],
    rights: NO_RELEASED_RIGHTS,
    files: samples.map(({ code }) => ({
      sourceId: "city",
      file: `data/${code}.csv`,
      sha256: `sha256 of ${code}`,
    })),
    ...extra,
  };
}

/** The same rows with a published interval around every value: so much to either side. */
export function withMargins(data: ReleasedData, margin: number): ReleasedData {
  const observations = data.observations.map((row) =>
    row.value === null
      ? row
      : { ...row, interval: { lower: row.value - margin, upper: row.value + margin } },
  );
  return { ...data, observations };
}

export function targetRow(target: string): TargetRow {
  return {
    target,
    goal: Number(target.split(".")[0]),
    title: `Official wording of ${target}`,
    shortName: `Short name of ${target}`,
  };
}

export function obligation(target: string, change: Partial<ObligationRow> = {}): ObligationRow {
  return {
    target,
    instrument: "ICESCR",
    instrumentName: "International Covenant on Economic, Social and Cultural Rights",
    instrumentKind: "treaty",
    instrumentReach: "all",
    instrumentAdopted: 1966,
    article: "11",
    right: "Right to an adequate standard of living",
    strength: "direct",
    basis: "official-checked",
    basisSource: "OHCHR",
    binding: "binding",
    bindingSince: 1977,
    ratificationAsOf: "2022-08",
    reservation: null,
    ...change,
  };
}

function indicatorRow(indicator: string, target: string, unit: string | null): IndicatorRow {
  return {
    indicator,
    goal: Number(target.split(".")[0]),
    target,
    titles: { en: `Indicator ${indicator}` },
    unit,
    headlineSeries: null,
    direction: "decrease",
    targetValue: 10,
    targetYear: 2030,
    targetSetBy: "City council",
    confirmedBy: "A. Analyst",
    confirmedOn: "2025-01-17",
    note: null,
    publisher: "City council",
    publisherUrl: null,
    sourceId: "city",
    file: `data/${indicator}.csv`,
    declaredLine: null,
  };
}

function breakdownOf(text: string): readonly BreakdownPart[] {
  return text.split(";").map((part) => {
    const [dimension = "", value = ""] = part.split("=");
    return { dimension, value };
  });
}

function keyOf(code: string, unit: string | null, breakdown: readonly BreakdownPart[]): string {
  const cells = breakdown.map(({ dimension, value }) => `${dimension}=${value}`).join(";");
  return `${code}|${unit ?? ""}||${cells}`;
}

function observations(indicator: string, series: string, values: Values): ObservationRow[] {
  return Object.entries(values).map(([period, entry], index) => {
    const [value, flag] = Array.isArray(entry)
      ? (entry as [number | null, ObservationFlag])
      : [entry as number | null, null];
    const years = period.split("-").map(Number);
    const year = years[0] ?? 0;
    return {
      series,
      indicator,
      period,
      year,
      endYear: years[1] ?? year,
      value,
      flag,
      file: `data/${indicator}.csv`,
      line: index + 2,
    };
  });
}
