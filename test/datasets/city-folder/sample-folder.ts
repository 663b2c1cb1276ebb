/** A small city folder as texts, and what is wrong with it as lines. */
import { readCityFolder } from "../../../datasets/city-folder/read-city-folder.ts";
import { formatProblem, ReportError, type Problem } from "../../../domain/errors.ts";

export const CITY_YAML = `version: 1
city: Barcelona
country: ES
languages: [en, ca]
period: { from: 2015, to: 2024 }
sources:
  - { id: city, kind: open-sdg, path: data/open-sdg, as_of: 2025-01-17 }
`;

export const HEADER =
  "indicator,target,title_en,unit,headline,direction,target_value,target_year,confirmed_by,confirmed_on";
export const INDICATORS_CSV = `${HEADER}\n1.2.1,1.2,At risk of poverty,%,total,decrease,18,2030,A. Puig,2025-01-17\n`;

export function folderOf(
  texts: Readonly<Record<string, string | Uint8Array>>,
): Map<string, Uint8Array> {
  const files = { "city.yaml": CITY_YAML, "indicators.csv": INDICATORS_CSV, ...texts };
  return new Map(
    Object.entries(files).map(([path, text]) => [
      path,
      typeof text === "string" ? new TextEncoder().encode(text) : text,
    ]),
  );
}

/** The problems of a folder; empty when it is read. Anything but `invalid-config` is thrown on. */
export function problemsOf(
  files: ReadonlyMap<string, Uint8Array>,
  paths?: Iterable<string>,
): readonly Problem[] {
  try {
    readCityFolder({ id: "barcelona", files, ...(paths ? { paths } : {}) });
    return [];
  } catch (error) {
    if (error instanceof ReportError && error.code === "invalid-config") return error.problems;
    throw error;
  }
}

export function sentencesOf(
  texts: Readonly<Record<string, string | Uint8Array>>,
  paths?: Iterable<string>,
): readonly string[] {
  return problemsOf(folderOf(texts), paths).map(formatProblem);
}

/** city.yaml with one more line, with other words in a line, or with one more source. */
export const withLine = (line: string): string => `${CITY_YAML}${line}\n`;
export const instead = (from: string, to: string): string => CITY_YAML.replace(from, to);
export const withSource = (source: string): string => withLine(`  - ${source}`);

/** indicators.csv of one row with some cells replaced, in the order of the header. */
export const indicatorRow = (cells: Readonly<Record<string, string>>): string => {
  const full: Readonly<Record<string, string>> = {
    indicator: "1.2.1",
    target: "1.2",
    title_en: "Poverty",
    unit: "%",
    ...cells,
  };
  return `${HEADER}\n${HEADER.split(",")
    .map((column) => `"${full[column] ?? ""}"`)
    .join(",")}\n`;
};
