/** Invented figures for a city folder that has none yet: the same for the same indicators, and marked as invented. */
import type { CityFolder, DeclaredIndicator, TableSource } from "../../domain/city.ts";
import { readIndicatorTable } from "../city-folder/read-indicator-table.ts";
import { INDICATORS_CSV } from "./starter-texts.ts";

/** The city with invented figures in the place of its own, and the bytes of their table. */
export interface SampleCity {
  readonly city: CityFolder;
  /** Where the table has to stand in the city folder. */
  readonly path: string;
  readonly csv: string;
}

const PATH = "data/invented-figures.csv";
const INVENTED = "Invented figures";
/** Year in which a target value is to be reached where the city names none. */
const LAST_YEAR = 2030;
/** Target value where the city names none. */
const TARGET_VALUE = 80;
/** Shares of the way to the target value that are gone by its year: met, on the way, too slow, moving away. */
const WAYS = [1.4, 1, 0.5, -0.4] as const;

/**
 * The city's own indicators with invented figures, target values and confirmations; where it has none, one that is invented
 * too. Texts, tables and settings stay; sources and judgments on what they recommend do not.
 */
export function sampleCity(city: CityFolder): SampleCity {
  const { config, rights } = city;
  const declared = city.indicators.length > 0 ? city.indicators : inventedIndicators();
  const indicators = declared.map(confirmed);
  const { recommendationSources, ...settings } = config;
  const invented = {
    ...settings,
    sources: [sampleSource(config.period.to)],
    edition: { ...config.edition, notice: `${INVENTED}: this is a preview, not a review` },
  };
  const judgments = recommendationSources === undefined ? rights.judgments : [];
  return {
    city: { ...city, config: invented, indicators, rights: { ...rights, judgments } },
    path: PATH,
    csv: ["indicator,year,value,unit", ...indicators.flatMap(rowsOf(config.period))].join("\n"),
  };
}

function inventedIndicators(): readonly DeclaredIndicator[] {
  return readIndicatorTable(new TextEncoder().encode(INDICATORS_CSV), null).indicators;
}

/** What a status needs: whoever confirmed it is said to be nobody. */
function confirmed(indicator: DeclaredIndicator): DeclaredIndicator {
  const { direction, targetValue, targetYear } = indicator;
  return {
    ...indicator,
    headline: null,
    unit: indicator.unit ?? "%",
    direction: direction ?? "increase",
    targetValue: targetValue ?? TARGET_VALUE,
    targetYear: targetYear ?? LAST_YEAR,
    targetSetBy: INVENTED,
    source: INVENTED,
    confirmedBy: INVENTED,
    confirmedOn: "2015-01-01",
  };
}

function sampleSource(year: number): TableSource {
  return {
    id: "invented-figures",
    kind: "table",
    role: "city",
    publisher: INVENTED,
    licence: null,
    asOf: `${year}-12-31`,
    location: { path: PATH },
    sheet: null,
    separator: ",",
    decimal: ".",
    encoding: "utf-8",
    headerRows: [1],
    columns: {
      indicator: { column: "indicator" },
      year: { column: "year" },
      value: "value",
      unit: { column: "unit" },
      dimensions: [],
      flag: null,
    },
  };
}

function rowsOf({ from, to }: { readonly from: number; readonly to: number }) {
  return (indicator: DeclaredIndicator, index: number): readonly string[] => {
    const target = indicator.targetValue ?? TARGET_VALUE;
    const way = (indicator.direction === "decrease" ? -1 : 1) * Math.max(Math.abs(target) * 0.3, 1);
    const years = Math.max(LAST_YEAR - from, 1);
    const share = WAYS[index % WAYS.length] ?? 1;
    return Array.from({ length: to - from + 1 }, (_, year) => {
      const value = target - way + (way * share * year) / years;
      return [indicator.indicator, from + year, value.toFixed(1), cell(indicator.unit)].join(",");
    });
  };
}

function cell(text: string | null): string {
  return `"${(text ?? "").replaceAll('"', '""')}"`;
}
