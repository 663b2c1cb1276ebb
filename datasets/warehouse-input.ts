/** Turns the city folder, what its sources gave, and the hand-kept tables into the rows that are loaded. */
import {
  givesRecommendations,
  sourcesOf,
  type CityConfig,
  type CityFolder,
  type DeclaredIndicator,
} from "../domain/city.ts";
import { GOALS } from "../domain/goal.ts";
import { targetOfIndicator } from "../domain/indicator-code.ts";
import type {
  BreakdownPart,
  Observation,
  Refusal,
  SourceIndicator,
  SourceReading,
} from "../domain/observation.ts";
import { goalOfTarget } from "../domain/target-code.ts";
import { headlineCells } from "./city-folder/headline-cells.ts";
import {
  RATIFICATION_AS_OF,
  SEED_TABLES,
  type Columns,
  type RunTable,
  type SeedRows,
  type SeedTable,
} from "./catalog.ts";
import { rightsInput, type RecommendationRows } from "./rights-input.ts";

type Cell = string | number | boolean | null | readonly BreakdownPart[];
type Row = Readonly<Record<string, Cell>>;

type InputRows = Readonly<Record<RunTable | SeedTable, readonly Row[]>>;

interface SourceRow<T> {
  readonly sourceId: string;
  readonly row: T;
}

/**
 * Rows by table name, in the order of `city.yaml` and of the files. Indicators that the city has not declared enter when
 * their number belongs to a target; rows of all other undeclared ones are refused.
 */
export function warehouseInput(
  city: CityFolder,
  {
    readings,
    recommendations,
  }: {
    readonly readings: readonly SourceReading[];
    readonly recommendations: readonly RecommendationRows[];
  },
  seeds: SeedRows,
): InputRows {
  const declared = new Set(city.indicators.map(({ indicator }) => indicator));
  const isKnown = (indicator: string): boolean =>
    declared.has(indicator) || targetOfIndicator(indicator) !== null;
  const observations = flatten(readings, (reading) => reading.observations);
  const metadata = readings
    .flatMap(describedIndicators)
    .filter(({ row }) => isKnown(row.indicator));
  const refusals = [
    ...flatten(readings, (reading) => reading.refusals),
    ...recommendations.flatMap(({ sourceId, refusals: rows }) =>
      rows.map((row) => ({ sourceId, row })),
    ),
    ...observations.filter(({ row }) => !isKnown(row.indicator)).map(unknownIndicator),
  ];
  return {
    "raw.observation": observations.filter(({ row }) => isKnown(row.indicator)).map(observationRow),
    "raw.refusal": refusals.map(refusalRow),
    "raw.source_indicator": metadata.map(sourceIndicatorRow),
    "raw.source_title": metadata.flatMap(({ sourceId, row }) =>
      titleRows(row, { source_id: sourceId }),
    ),
    "raw.series_name": readings.flatMap(({ sourceId, seriesNames = {} }) =>
      Object.entries(seriesNames).map(([series, name]) => ({ source_id: sourceId, series, name })),
    ),
    ...runRows(city),
    ...rightsInput(city.rights, recommendations),
    ...typedSeeds({ ...seeds, "seeds.ratification": ratificationsOf(city.config.country, seeds) }),
  };
}

/** The rows on one State, those that a correction moves to it included: the table holds 193 States. */
function ratificationsOf(country: string, seeds: SeedRows): SeedRows["seeds.ratification"] {
  const codes = new Set<string | null | undefined>([country]);
  for (const { iso2, correct_iso2 } of seeds["seeds.ratification_correction"]) {
    if (correct_iso2 === country) codes.add(iso2);
  }
  return seeds["seeds.ratification"].filter(({ iso2 }) => codes.has(iso2));
}

/** Rows of the hand-kept tables with numbers as numbers. */
function typedSeeds(seeds: SeedRows): Readonly<Record<SeedTable, readonly Row[]>> {
  const tables = Object.entries(SEED_TABLES).map(([table, { columns }]) => [
    table,
    seeds[table as SeedTable].map((row) => typedRow(row, columns)),
  ]);
  return Object.fromEntries(tables) as Record<SeedTable, readonly Row[]>;
}

function typedRow(row: Readonly<Record<string, string | null>>, columns: Columns): Row {
  return Object.fromEntries(
    Object.entries(columns).map(([column, type]) => {
      const text = row[column] ?? null;
      return [column, text !== null && type !== "VARCHAR" ? Number(text) : text];
    }),
  );
}

type RunOnlyTable =
  "run.scope" | "run.goal" | "run.source" | "run.indicator" | "run.indicator_title";

function runRows({ config, indicators }: CityFolder): Pick<InputRows, RunOnlyTable> {
  const goals = config.goals === "all" ? GOALS : config.goals;
  return {
    "run.scope": [scopeRow(config)],
    "run.goal": goals.map((goal) => ({ goal })),
    "run.source": sourcesOf(config).map((source, position) => ({
      source_id: source.id,
      position: position + 1,
      kind: source.kind,
      role: givesRecommendations(source) ? "recommendations" : source.role,
      publisher: source.publisher,
      licence: source.licence,
      area: source.kind === "unsd-sdg" ? source.area : null,
      area_name: "area" in source && typeof source.area === "string" ? source.area : null,
    })),
    "run.indicator": indicators.map(declaredRow),
    "run.indicator_title": indicators.flatMap((indicator) => titleRows(indicator, {})),
  };
}

function scopeRow(config: CityConfig): Row {
  return {
    city: config.city,
    country_code: config.country,
    period_to: config.period.to,
    ratification_as_of: RATIFICATION_AS_OF,
  };
}

function observationRow({ sourceId, row }: SourceRow<Observation>, index: number): Row {
  return {
    position: index + 1,
    source_id: sourceId,
    indicator: row.indicator,
    period: row.period.text,
    year: row.period.year,
    end_year: row.period.endYear,
    breakdown: row.breakdown,
    unit: row.unit,
    series: row.series,
    value: row.value,
    decimals: row.decimals,
    flag: row.flag,
    lower_bound: row.interval?.lower ?? null,
    upper_bound: row.interval?.upper ?? null,
    file: row.file,
    line: row.line,
  };
}

function refusalRow({ sourceId, row }: SourceRow<Refusal>): Row {
  const { code, file, line, column, value, indicator, leftOut } = row;
  return {
    source_id: sourceId,
    code,
    file,
    line,
    column_name: column,
    value,
    indicator,
    left_out: leftOut,
  };
}

function sourceIndicatorRow({ sourceId, row }: SourceRow<SourceIndicator>): Row {
  const target = targetOfIndicator(row.indicator);
  return {
    source_id: sourceId,
    indicator: row.indicator,
    target,
    goal: target === null ? null : goalOfTarget(target),
    unit: row.unit,
    publisher: row.publisher,
    publisher_url: row.publisherUrl,
    note: row.note,
    file: row.file,
  };
}

function declaredRow(row: DeclaredIndicator): Row {
  return {
    indicator: row.indicator,
    target: row.target,
    goal: row.goal,
    unit: row.unit,
    headline: row.headline,
    headline_parts: row.headline === null ? null : headlineCells(row.headline),
    direction: row.direction,
    kind: row.kind,
    target_value: row.targetValue,
    target_year: row.targetYear,
    target_set_by: row.targetSetBy,
    source: row.source,
    confirmed_by: row.confirmedBy,
    confirmed_on: row.confirmedOn,
    note: row.note,
    line: row.line,
  };
}

function titleRows(
  {
    indicator,
    titles,
  }: { readonly indicator: string; readonly titles: Readonly<Record<string, string>> },
  more: Row,
): Row[] {
  return Object.entries(titles).map(([language, title]) => ({
    ...more,
    indicator,
    language,
    title,
  }));
}

/** What a source says about its indicators, with a bare row for each that has figures and no metadata. */
function describedIndicators({
  sourceId,
  observations,
  indicators,
}: SourceReading): SourceRow<SourceIndicator>[] {
  const described = new Map(indicators.map((row) => [row.indicator, row]));
  for (const { indicator, file } of observations) {
    if (!described.has(indicator)) described.set(indicator, { ...BARE, indicator, file });
  }
  return [...described.values()].map((row) => ({ sourceId, row }));
}

const BARE = { titles: {}, unit: null, publisher: null, publisherUrl: null, note: null } as const;

function unknownIndicator({ sourceId, row }: SourceRow<Observation>): SourceRow<Refusal> {
  const { file, line, indicator: value } = row;
  return {
    sourceId,
    row: {
      code: "unknown-indicator",
      file,
      line,
      column: null,
      value,
      indicator: null,
      leftOut: true,
    },
  };
}

function flatten<T>(
  readings: readonly SourceReading[],
  pick: (reading: SourceReading) => readonly T[],
): SourceRow<T>[] {
  return readings.flatMap((reading) =>
    pick(reading).map((row) => ({ sourceId: reading.sourceId, row })),
  );
}
