/** Reads `indicators.csv`: the city's indicators, or everything that is wrong with the table. */
import type { DeclaredIndicator } from "../../domain/city.ts";
import type { Problem } from "../../domain/errors.ts";
import { isBlankRow, parseDelimited, type DelimitedRow } from "../sources/delimited-text.ts";
import { readIndicatorRow } from "./indicator-cells.ts";
import { COLUMNS, INDICATORS_FILE, readHeader, type Column } from "./table-columns.ts";
import { tableRow } from "./table-row.ts";
import { quotedValue, readWrittenText } from "./written-text.ts";

export interface IndicatorTable {
  readonly indicators: readonly DeclaredIndicator[];
  readonly problems: readonly Problem[];
}

const SEPARATORS = [",", ";", "\t"] as const;

/** `mainLanguage` is null when `city.yaml` does not say it; then titles are not checked. */
export function readIndicatorTable(bytes: Uint8Array, mainLanguage: string | null): IndicatorTable {
  const read = readWrittenText(INDICATORS_FILE, bytes);
  if ("problem" in read) return { indicators: [], problems: [read.problem] };
  const { rows, unclosedQuote } = parseDelimited(read.text, separatorOf(read.text));
  if (unclosedQuote !== null) return { indicators: [], problems: [openQuote(unclosedQuote)] };
  const [header, ...body] = rows.filter((row) => !isBlankRow(row));
  if (!header) return { indicators: [], problems: [NO_HEADER] };
  const { columns, problems } = readHeader(header, mainLanguage);
  const found: Problem[] = [];
  const indicators = body.flatMap((cells) => {
    const lost = cellsWithoutColumn(cells, header);
    if (lost) found.push(lost);
    const row = readIndicatorRow(tableRow(cells, columns, found), mainLanguage);
    return row ? [row] : [];
  });
  return { indicators, problems: [...problems, ...found, ...repeatedIndicators(indicators)] };
}

const NO_HEADER: Problem = {
  file: INDICATORS_FILE,
  line: 1,
  message: "the table has no header",
  fix: `Write the columns in the first line: ${(["indicator", "target", "title_en"] as const satisfies readonly Column[]).join(", ")}, ${COLUMNS.slice(2).join(", ")}`,
};

/** The separator that stands most often in the first line that is not blank. */
function separatorOf(text: string): string {
  const line = text.split("\n").find((candidate) => candidate.trim() !== "") ?? "";
  const counts = SEPARATORS.map((separator) => ({
    separator,
    count: line.split(separator).length,
  }));
  return counts.sort((a, b) => b.count - a.count)[0]?.separator ?? ",";
}

function openQuote(line: number): Problem {
  return {
    file: INDICATORS_FILE,
    line,
    message: "a quotation mark opens here and never closes",
    fix: "Close it, or write a quotation mark inside a text twice",
  };
}

/** Cells that stand under no header, mostly after a comma in a text without quotation marks. */
function cellsWithoutColumn(row: DelimitedRow, header: DelimitedRow): Problem | null {
  const lost = row.cells.find(
    (cell, index) => cell.trim() !== "" && (header.cells[index] ?? "").trim() === "",
  );
  if (lost === undefined) return null;
  return {
    file: INDICATORS_FILE,
    line: row.line,
    value: quotedValue(lost),
    message: "a cell stands under no header",
    fix: "Put texts that contain the separator in quotation marks, or name the column",
  };
}

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
