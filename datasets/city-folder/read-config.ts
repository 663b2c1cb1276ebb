/** Reads `city.yaml`: checked values under the names of the domain, or everything that is wrong with it. */
import type {
  CityConfig,
  Location,
  SourceConfig,
  TableColumns,
  TableSource,
} from "../../domain/city.ts";
import type { Problem } from "../../domain/errors.ts";
import { GOALS, type Goal } from "../../domain/goal.ts";
import { configProblems, schemaIssues } from "./config-problems.ts";
import { ruleIssues, type KnownPaths } from "./config-rules.ts";
import { configSchema, type WrittenConfig } from "./config-schema.ts";
import { normalPath } from "./location-rules.ts";
import {
  UNSD_BASE_URL,
  type WrittenColumns,
  type WrittenSource,
  type WrittenTable,
} from "./source-schema.ts";
import { readWrittenText } from "./written-text.ts";
import { readYaml } from "./yaml-document.ts";

export const CONFIG_FILE = "city.yaml";

/** Progress is measured from here unless the city says otherwise: the year the 2030 Agenda was adopted. */
const BASELINE = 2015;

export interface ConfigReading {
  /** Null when there are problems. */
  readonly config: CityConfig | null;
  /** As far as they can be read, for checks of other files; null when they cannot. */
  readonly languages: readonly string[] | null;
  readonly problems: readonly Problem[];
}

/** Reads the bytes of `city.yaml` of the folder named `id`. `paths` are all files of the folder, null when not known. */
export function readConfig(id: string, bytes: Uint8Array, paths: KnownPaths): ConfigReading {
  const text = readWrittenText(CONFIG_FILE, bytes);
  if ("problem" in text) return { config: null, languages: null, problems: [text.problem] };
  const yaml = readYaml(CONFIG_FILE, text.text);
  if ("problems" in yaml) return { config: null, languages: null, problems: yaml.problems };
  const { document } = yaml;
  const parsed = configSchema.safeParse(document.content);
  const problems = configProblems(CONFIG_FILE, document, [
    ...(parsed.success ? [] : schemaIssues(parsed.error.issues)),
    ...ruleIssues(document.content, paths),
  ]);
  return {
    config: parsed.success && problems.length === 0 ? cityConfig(id, parsed.data) : null,
    languages: writtenLanguages(document.content),
    problems,
  };
}

function writtenLanguages(content: unknown): readonly string[] | null {
  const parsed = configSchema.shape.languages.safeParse(
    typeof content === "object" && content !== null && "languages" in content
      ? content.languages
      : null,
  );
  return parsed.success ? parsed.data : null;
}

function cityConfig(id: string, written: WrittenConfig): CityConfig {
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
    sources: written.sources.map(sourceConfig),
    method: {
      progress: written.method?.progress ?? "open-sdg",
      baseline: written.method?.baseline ?? BASELINE,
    },
  };
}

/** In the order of the 2030 Agenda. */
function goalsOf(goals: WrittenConfig["goals"]): "all" | readonly Goal[] {
  if (goals === undefined || goals === "all") return "all";
  const named = new Set(Object.values(goals).flat());
  return GOALS.filter((goal) => named.has(goal));
}

function sourceConfig(source: WrittenSource): SourceConfig {
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
      };
    case "table":
      return { ...base, role: source.role ?? "city", ...tableOf(source) };
    case "unsd-sdg":
      return {
        ...base,
        kind: source.kind,
        role: source.role ?? "comparison",
        area: source.area,
        series: source.series,
        baseUrl: (source.base_url ?? UNSD_BASE_URL).replace(/\/+$/, ""),
      };
  }
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

type TableParts = Omit<TableSource, "id" | "role" | "publisher" | "licence" | "asOf">;

function tableOf(source: WrittenTable): TableParts {
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
  const { indicator, year, unit } = columns;
  const isWide = year?.columns !== undefined;
  return {
    indicator:
      indicator?.value === undefined
        ? { column: indicator?.column ?? "indicator" }
        : { value: indicator.value },
    year: isWide
      ? { columns: (year.columns ?? []).map(String) }
      : { column: year?.column ?? "year" },
    value: isWide ? null : (columns.value ?? "value"),
    unit: unit === undefined ? null : unitOf(unit),
    dimensions: columns.dimensions ?? [],
    flag: columns.flag ?? null,
  };
}

function unitOf(unit: NonNullable<WrittenColumns["unit"]>): TableColumns["unit"] {
  return unit.value === undefined ? { column: unit.column ?? "unit" } : { value: unit.value };
}
