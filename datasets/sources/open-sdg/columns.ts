/** What each column of an Open SDG data file holds, in whatever order the columns stand. */
import type { ConfiguredColumns } from "./repository.ts";

export interface DataColumns {
  /** Names as printed, trimmed. */
  readonly names: readonly string[];
  readonly year: number;
  readonly value: number;
  /** In order of preference: the first with a text counts. */
  readonly units: readonly number[];
  readonly series: number | null;
  readonly status: number | null;
  readonly multiplier: number | null;
  readonly geoCode: number | null;
  readonly lowerBound: number | null;
  readonly upperBound: number | null;
  readonly dimensions: readonly DimensionColumn[];
  /** Columns without a name: their cells mean nothing and are reported. */
  readonly nameless: readonly number[];
}

export interface DimensionColumn {
  readonly index: number;
  readonly name: string;
}

export type MissingColumns = { readonly missing: readonly ("Year" | "Value")[] };

const UNITS = ["units", "unit measure", "unit", "unit_measure"];
const STATUS = ["observation status", "obs_status"];
const MULTIPLIER = ["unit multiplier", "unit_mult"];
const GEO_CODE = ["geocode"];
const LOWER_BOUND = ["lower_bound", "lower bound", "lowerbound"];
const UPPER_BOUND = ["upper_bound", "upper bound", "upperbound"];

/** Attributes of observations in SDMX exports: they describe a figure and do not break it down. */
const ATTRIBUTE =
  /^(?:comment_(?:obs|ts)(?:_\d+)?|source_detail|nature|time_detail|time_coverage|(?:upper|lower)[ _]?bound|base_per|geo_info_url|geo_info_type|data_last_update|freq|reporting_type|footnotes?)$/;

/** Finds the columns by their names, upper or lower case; `missing` when there is no year or no value. */
export function findColumns(
  header: readonly string[],
  configured: ConfiguredColumns,
): DataColumns | MissingColumns {
  const names = header.map((name) => name.trim());
  const lower = names.map((name) => name.toLowerCase());
  const find = (wanted: readonly string[]): number | null => {
    const index = wanted.map((name) => lower.indexOf(name)).find((position) => position !== -1);
    return index ?? null;
  };
  const [year, value] = [find(["year"]), find(["value"])];
  if (year === null || value === null) {
    return {
      missing: [
        ...(year === null ? (["Year"] as const) : []),
        ...(value === null ? (["Value"] as const) : []),
      ],
    };
  }
  const unitNames = [
    ...(configured.unit === null ? [] : [configured.unit.toLowerCase()]),
    ...UNITS,
  ];
  const roles = {
    units: unitNames.flatMap((name) => (lower.includes(name) ? [lower.indexOf(name)] : [])),
    series: find([
      ...(configured.series === null ? [] : [configured.series.toLowerCase()]),
      "series",
    ]),
    status: find(STATUS),
    multiplier: find(MULTIPLIER),
    geoCode: find(GEO_CODE),
    lowerBound: find(LOWER_BOUND),
    upperBound: find(UPPER_BOUND),
  };
  const attributes = new Set(configured.attributes.map((name) => name.toLowerCase()));
  const taken = new Set([year, value, ...Object.values(roles).flat()]);
  const free = names
    .map((name, index) => ({ name, index }))
    .filter(({ index }) => !taken.has(index));
  return {
    names,
    year,
    value,
    ...roles,
    dimensions: numbered(
      free.filter(({ name }) => {
        const known = name.toLowerCase();
        return name !== "" && !attributes.has(known) && !ATTRIBUTE.test(known);
      }),
    ),
    nameless: free.filter(({ name }) => name === "").map(({ index }) => index),
  };
}

/** Two columns of one name stay apart: the second is "Sex (2)". */
function numbered(columns: readonly DimensionColumn[]): DimensionColumn[] {
  return columns.map(({ index, name }, position) => {
    const before = columns.slice(0, position).filter((column) => column.name === name).length;
    return { index, name: before === 0 ? name : `${name} (${before + 1})` };
  });
}
