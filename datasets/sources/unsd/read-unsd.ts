/** Pages of the UNSD SDG API to observations: national figures that stand beside the city's. */
import type {
  BreakdownPart,
  Observation,
  ObservationFlag,
  Refusal,
  SourceIndicator,
  SourceReading,
} from "../../../domain/observation.ts";
import { refuseDuplicates } from "../duplicates.ts";
import { hasFootnote, readNumber } from "../number-cell.ts";
import { readObservationStatus } from "../observation-status.ts";
import { readInterval, type BoundCell, type IntervalReading } from "../value-interval.ts";
import { readPage, type CodeTables, type UnsdPage, type UnsdRecord } from "./page.ts";

export interface UnsdInput {
  readonly sourceId: string;
  /** M49 code of the State. */
  readonly area: number;
  /** Bodies of `Series/Data` with their paths in the snapshot, in the order in which they were asked for. */
  readonly pages: readonly { readonly path: string; readonly bytes: Uint8Array }[];
}

const PUBLISHER = "United Nations Statistics Division, Global SDG Indicators Database";
const PUBLISHER_URL = "https://unstats.un.org/sdgs/dataportal";

/** Totals that the code tables do not mark as such: the figure compiled for global monitoring comes before the State's own. */
const MORE_TOTALS: ReadonlyMap<string, string> = new Map([["Reporting Type", "G"]]);

/** Nature of a figure: estimated and modelled ones are marked as estimates. */
const NATURE: ReadonlyMap<string, ObservationFlag> = new Map([
  ["E", "e"],
  ["M", "e"],
]);

/**
 * One observation per record and indicator (a series may serve several). A dimension at its total, the code whose SDMX
 * code is `_T`, is no breakdown. `series` is the code, its name stands in `seriesNames`; `line` is the record's number
 * on its page. Texts such as "<5" are refused, "NaN" and "N/A" are no value, a footnote sign is reported. Throws `invalid-data` for other answers.
 */
export function readUnsd({ sourceId, area, pages }: UnsdInput): SourceReading {
  const results = pages.flatMap(({ path, bytes }) =>
    readRecords(readPage(bytes, path), path, area),
  );
  const { observations, refusals } = refuseDuplicates(
    results.flatMap((result) => result.observations),
    "value",
  );
  return {
    sourceId,
    observations,
    refusals: [...results.flatMap((result) => result.refusals), ...refusals],
    indicators: uniqueIndicators(results.flatMap((result) => result.indicators)),
    seriesNames: Object.fromEntries(results.map(({ series, name }) => [series, name])),
  };
}

interface RecordReading {
  readonly series: string;
  readonly name: string;
  readonly observations: readonly Observation[];
  readonly refusals: readonly Refusal[];
  readonly indicators: readonly SourceIndicator[];
}

function readRecords(page: UnsdPage, file: string, area: number): RecordReading[] {
  const tables = { attributes: byCode(page.attributes), dimensions: byCode(page.dimensions) };
  return page.data.map((record, index) => {
    const place = { file, line: index + 1 };
    const about = { series: record.series, name: record.seriesDescription };
    const refused = refusalOf(record, area);
    const indicator = record.indicator[0] ?? null;
    if (refused !== null) {
      const refusals = [{ ...refused, ...place, indicator, leftOut: true }];
      return { ...about, observations: [], refusals, indicators: [] };
    }
    const bounds = intervalOf(record);
    const signs = [...footnoteOf(record), ...unusedBound(bounds)];
    return {
      ...about,
      refusals: signs.map((sign) => ({ ...sign, ...place, indicator, leftOut: false })),
      observations: record.indicator.map((indicator) => ({
        indicator,
        ...toFigure(record, tables),
        ...(bounds.interval && { interval: bounds.interval }),
        ...place,
      })),
      indicators: record.indicator.map((indicator) => describe(indicator, record, file)),
    };
  });
}

function refusalOf(
  record: UnsdRecord,
  area: number,
): Pick<Refusal, "code" | "column" | "value"> | null {
  if (Number(record.geoAreaCode) !== area) {
    return { code: "unknown-area", column: "geoAreaCode", value: record.geoAreaCode };
  }
  if (!Number.isInteger(record.timePeriodStart)) {
    return {
      code: "unreadable-year",
      column: "timePeriodStart",
      value: String(record.timePeriodStart),
    };
  }
  const text = String(record.value ?? "");
  return readNumber(text, ".").kind === "unreadable"
    ? { code: "unreadable-value", column: "value", value: text }
    : null;
}

/** A sign that no status explains is reported; the figure stays. */
function footnoteOf(record: UnsdRecord): Pick<Refusal, "code" | "column" | "value">[] {
  const value = String(record.value ?? "");
  return hasFootnote(value) && flagOf(record) === null
    ? [{ code: "footnote-sign", column: "value", value }]
    : [];
}

/** Bounds that cannot be used are reported; the figure stays. */
function unusedBound({ refused }: IntervalReading): Pick<Refusal, "code" | "column" | "value">[] {
  return refused ? [{ code: "unreadable-interval", ...refused }] : [];
}

function intervalOf(record: UnsdRecord): IntervalReading {
  const cell = readNumber(String(record.value ?? ""), ".");
  const bound = (column: "lowerBound" | "upperBound"): BoundCell => {
    const text = String(record[column] ?? "");
    return { column, text, cell: readNumber(text, ".") };
  };
  const value = cell.kind === "number" ? cell.value : null;
  return readInterval(value, bound("lowerBound"), bound("upperBound"));
}

type Codes = ReadonlyMap<string, { readonly description: string; readonly sdmx: string | null }>;
interface Tables {
  readonly attributes: ReadonlyMap<string, Codes>;
  readonly dimensions: ReadonlyMap<string, Codes>;
}

function toFigure(
  record: UnsdRecord,
  { attributes, dimensions }: Tables,
): Omit<Observation, "indicator" | "file" | "line"> {
  const cell = readNumber(String(record.value ?? ""), ".");
  const number = cell.kind === "number" ? cell : { value: null, decimals: 0 };
  const unit = record.attributes["Units"] ?? null;
  const year = record.timePeriodStart;
  return {
    period: { text: String(year), year, endYear: year },
    breakdown: breakdownOf(record, dimensions),
    unit: unit === null ? null : (attributes.get("Units")?.get(unit)?.description ?? unit),
    series: record.series,
    value: number.value,
    decimals: number.decimals,
    flag: flagOf(record),
  };
}

function flagOf({ attributes }: UnsdRecord): ObservationFlag | null {
  const status = readObservationStatus(attributes["Observation Status"] ?? "");
  if (status !== null && status !== "missing") return status;
  return NATURE.get(attributes["Nature"] ?? "") ?? null;
}

function breakdownOf(
  record: UnsdRecord,
  dimensions: ReadonlyMap<string, Codes>,
): readonly BreakdownPart[] {
  return Object.entries(record.dimensions).flatMap(([dimension, code]) => {
    if (code === null || code === "" || MORE_TOTALS.get(dimension) === code) return [];
    const known = dimensions.get(dimension)?.get(code);
    return known?.sdmx === "_T" ? [] : [{ dimension, value: known?.description ?? code }];
  });
}

function byCode(tables: CodeTables): ReadonlyMap<string, Codes> {
  return new Map(
    tables.map(({ id, codes }) => [
      id,
      new Map(
        codes.map(({ code, description, sdmx }) => [code, { description, sdmx: sdmx ?? null }]),
      ),
    ]),
  );
}

function describe(indicator: string, record: UnsdRecord, file: string): SourceIndicator {
  return {
    indicator,
    titles: { en: record.seriesDescription },
    unit: null,
    publisher: PUBLISHER,
    publisherUrl: PUBLISHER_URL,
    note: null,
    file,
  };
}

function uniqueIndicators(indicators: readonly SourceIndicator[]): readonly SourceIndicator[] {
  const seen = new Map<string, SourceIndicator>();
  for (const indicator of indicators) {
    if (!seen.has(indicator.indicator)) seen.set(indicator.indicator, indicator);
  }
  return [...seen.values()];
}
