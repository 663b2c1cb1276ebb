/** Reads `indicators.csv`: the city's indicators, or everything that is wrong with the table. */
import type { DeclaredIndicator } from "../../domain/city.ts";
import type { Problem } from "../../domain/errors.ts";
import { readIndicatorRow } from "./indicator-cells.ts";
import { COLUMNS, INDICATORS_FILE, readHeader, type Column } from "./table-columns.ts";
import { tableRow } from "./table-row.ts";
import { cellsWithoutColumn, readWrittenTable } from "./written-table.ts";

export interface IndicatorTable {
  readonly indicators: readonly DeclaredIndicator[];
  readonly problems: readonly Problem[];
}

/** `mainLanguage` is null when `city.yaml` does not say it; then titles are not checked. */
export function readIndicatorTable(bytes: Uint8Array, mainLanguage: string | null): IndicatorTable {
  const written = readWrittenTable(INDICATORS_FILE, bytes, FIRST_COLUMNS);
  if ("problem" in written) return { indicators: [], problems: [written.problem] };
  const { header, body, decimalSigns } = written;
  const { columns, problems } = readHeader(header, mainLanguage);
  const found: Problem[] = [];
  const table = { file: INDICATORS_FILE, columns, decimalSigns };
  const indicators = body.flatMap((cells) => {
    const lost = cellsWithoutColumn(INDICATORS_FILE, cells, header);
    if (lost) found.push(lost);
    const row = readIndicatorRow(tableRow(cells, table, found), mainLanguage);
    return row ? [row] : [];
  });
  return { indicators, problems: [...problems, ...found, ...repeatedIndicators(indicators)] };
}

const FIRST_COLUMNS: readonly Column[] = ["indicator", "target", "title_en", ...COLUMNS.slice(2)];

function repeatedIndicators(indicators: readonly DeclaredIndicator[]): Problem[] {
  const first = new Map<string, number>();
  return indicators.flatMap(({ indicator, line }) => {
    const earlier = first.get(indicator);
    if (earlier === undefined) {
      first.set(indicator, line);
      return [];
    }
    return [
      {
        file: INDICATORS_FILE,
        line,
        column: "indicator",
        value: indicator,
        message: `the indicator stands in line ${earlier} already`,
        fix:
          "Remove one of the two rows, or give the second a number of its own, such as " +
          `${indicator}.a`,
      },
    ];
  });
}
