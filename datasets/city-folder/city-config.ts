/** What `city.yaml` says, under the names of the domain and with every default filled in. */
import type {
  CityConfig,
  Location,
  RecommendationSource,
  SourceConfig,
  TableColumns,
  TableSource,
  UnsdSource,
} from "../../domain/city.ts";
import { GOALS, type Goal } from "../../domain/goal.ts";
import type { WrittenConfig } from "./config-schema.ts";
import { documentsOf } from "./documents-schema.ts";
import { humanChecksOf } from "./human-checks.ts";
import { normalPath } from "./location-rules.ts";
import { isRecommendationSource, recommendationSource } from "./recommendation-source.ts";
import type { WrittenRecommendationSource } from "./recommendation-source-schema.ts";
import { themeOf } from "./theme-schema.ts";
import {
  UNSD_BASE_URL,
  type WrittenColumns,
  type WrittenSource,
  type WrittenTable,
} from "./source-schema.ts";

/** Progress is measured from here unless the city says otherwise: the year the 2030 Agenda was adopted. */
const BASELINE = 2015;

/** `written` has passed the schema and the rules between keys; `id` is the folder's name. */
export function cityConfig(id: string, written: WrittenConfig): CityConfig {
  return {
    version: written.version,
    id,
    city: written.city.trim(),
    country: written.country,
    languages: written.languages,
    period: written.period,
    edition: {
      date: written.edition?.date ?? null,
      notice: written.edition?.notice?.trim() ?? null,
    },
    goals: goalsOf(written.goals),
    ...pillarsOf(written.goals),
    ...sourceConfigs(written.sources),
    method: methodOf(written.method),
    ...documentsAsked(written),
    ...approvalOf(written.approval),
    ...humanChecksOf(written.human_checks),
    ...themeOf(written.theme),
  };
}

export function methodOf(method: WrittenConfig["method"]): CityConfig["method"] {
  return { progress: method?.progress ?? "open-sdg", baseline: method?.baseline ?? BASELINE };
}

/** A draft waits this long unless the city says otherwise. */
const DEADLINE = "30 days";
const DAY_SECONDS = 24 * 3600;

/** Reviewers in the order of the file. */
function approvalOf(approval: WrittenConfig["approval"]): Pick<CityConfig, "approval"> {
  if (approval?.reviewers === undefined) return {};
  const [count, unit] = (approval.deadline ?? DEADLINE).split(" ");
  const days = Number(count) * (unit?.startsWith("week") ? 7 : 1);
  return {
    approval: {
      reviewers: approval.reviewers.map((name) => name.trim()),
      deadlineSeconds: days * DAY_SECONDS,
    },
  };
}

/** In the order of the 2030 Agenda. */
function goalsOf(goals: WrittenConfig["goals"]): "all" | readonly Goal[] {
  if (goals === undefined || goals === "all") return "all";
  const named = new Set(Object.values(goals).flat());
  return GOALS.filter((goal) => named.has(goal));
}

/** Absent when the city asks for nothing beside the full review. */
function documentsAsked({ documents = [], goals }: WrittenConfig): Pick<CityConfig, "documents"> {
  return documents.length === 0 ? {} : { documents: documentsOf(documents, goalsOf(goals)) };
}

/** In the order of the file, each with its goals in the order of the 2030 Agenda. */
function pillarsOf(goals: WrittenConfig["goals"]): Pick<CityConfig, "pillars"> {
  if (goals === undefined || goals === "all" || Array.isArray(goals)) return {};
  const pillars = Object.entries(goals).map(([name, list]) => ({
    name: name.trim(),
    goals: goalsOf(list) as readonly Goal[],
  }));
  return { pillars };
}

/** Figures and recommendations are listed together and read apart. */
export function sourceConfigs(
  written: readonly WrittenSource[],
): Pick<CityConfig, "sources" | "recommendationSources"> {
  const sources: SourceConfig[] = [];
  const recommendationSources: RecommendationSource[] = [];
  for (const source of written) {
    if (isRecommendationSource(source)) recommendationSources.push(recommendationSource(source));
    else sources.push(sourceConfig(source));
  }
  return { sources, ...(recommendationSources.length === 0 ? {} : { recommendationSources }) };
}

type FigureSource = Exclude<WrittenSource, WrittenRecommendationSource>;

function sourceConfig(source: FigureSource): SourceConfig {
  const base = {
    id: source.id,
    publisher: source.publisher?.trim() ?? null,
    licence: source.licence?.trim() ?? null,
    asOf: source.as_of ?? null,
  };
  switch (source.kind) {
    case "open-sdg":
      return {
        ...base,
        kind: source.kind,
        role: source.role ?? "city",
        location: locationOf(source),
        ...areaOf(source),
      };
    case "table":
      return { ...base, role: source.role ?? "city", ...tableOf(source), ...areaOf(source) };
    case "unsd-sdg":
      return { ...base, role: source.role ?? "comparison", ...unsdOf(source) };
  }
}

function areaOf({ area }: { readonly area?: string | undefined }): { readonly area?: string } {
  return area === undefined ? {} : { area: area.trim() };
}

type Base = "id" | "role" | "publisher" | "licence" | "asOf";

function unsdOf(source: Extract<WrittenSource, { kind: "unsd-sdg" }>): Omit<UnsdSource, Base> {
  const { kind, area, series } = source;
  return { kind, area, series, baseUrl: (source.base_url ?? UNSD_BASE_URL).replace(/\/+$/, "") };
}

function locationOf({
  path,
  url,
}: {
  readonly path?: string | undefined;
  readonly url?: string | undefined;
}): Location {
  return url === undefined ? { path: normalPath(path ?? "") } : { url };
}

function tableOf(source: WrittenTable): Omit<TableSource, Base> {
  return {
    kind: source.kind,
    location: locationOf(source),
    sheet: source.sheet ?? null,
    separator: source.separator ?? null,
    decimal: source.decimal ?? ".",
    encoding: source.encoding ?? "utf-8",
    headerRows: source.header_rows ?? [1],
    columns: columnsOf(source.columns ?? {}),
  };
}

function columnsOf(columns: WrittenColumns): TableColumns {
  const { indicator, year, unit, lower_bound: lower, upper_bound: upper } = columns;
  const wide = wideOf(year);
  return {
    indicator: cellOf(indicator, "indicator"),
    year: wide ?? { column: year?.column ?? "year" },
    value: wide ? null : (columns.value ?? "value"),
    unit: unit ? cellOf(unit, "unit") : null,
    dimensions: columns.dimensions ?? [],
    flag: columns.flag ?? null,
    ...(lower === undefined || upper === undefined ? {} : { bounds: { lower, upper } }),
  };
}

/** A column, or one value for the whole table. */
function cellOf(cell: WrittenColumns["indicator"], column: string): TableColumns["indicator"] {
  return cell?.value === undefined ? { column: cell?.column ?? column } : { value: cell.value };
}

function wideOf(year: WrittenColumns["year"]): { readonly columns: readonly string[] } | null {
  return year?.columns === undefined ? null : { columns: year.columns.map(String) };
}
