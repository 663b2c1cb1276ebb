/** Reads an Open SDG data repository as it is: data, metadata, translations. */
import { ReportError, type Problem } from "../../../domain/errors.ts";
import type { Refusal, RefusalCode, SourceReading } from "../../../domain/observation.ts";
import { decodeText } from "../decode-text.ts";
import { isBlankRow, parseDelimited } from "../delimited-text.ts";
import { findColumns } from "./columns.ts";
import { readDataFile, type DataReading } from "./data-file.ts";
import { readMetadata } from "./metadata.ts";
import { isPlaceholder } from "./placeholder.ts";
import {
  openRepository,
  type ConfiguredColumns,
  type Files,
  type RepositoryFile,
} from "./repository.ts";
import { openTranslations } from "./translations.ts";

export interface OpenSdgInput {
  readonly sourceId: string;
  /** Path inside the repository ("data/indicator_1-1-1.csv") to bytes. */
  readonly files: Files;
}

/**
 * Observations, refusals and metadata of a repository, in the order of their paths.
 * Rows and files that cannot be taken are refused one by one. Throws `invalid-data`, with every file concerned, when a
 * file of an indicator has no column "Year" or "Value", or a quotation mark that is never closed.
 */
export function readOpenSdg({ sourceId, files }: OpenSdgInput): SourceReading {
  const repository = openRepository(files);
  const translate = openTranslations(files);
  const { indicators, refusals } = readMetadata(repository, translate);
  const units = new Map(indicators.map(({ indicator, unit }) => [indicator, unit]));
  const [language = "en"] = repository.languages;
  const context: Context = {
    columns: repository.columns,
    unit: (indicator) => units.get(indicator) ?? null,
    label: (text) => (text.includes(".") ? (translate(text, language) ?? text) : text),
  };
  const readings = repository.data.map((file) => readFile(file, context));
  const problems = readings.flatMap((reading) => ("problem" in reading ? [reading.problem] : []));
  if (problems.length > 0) {
    throw new ReportError(
      "invalid-data",
      `source ${sourceId}: the structure of ${countFiles(problems.length)} is wrong`,
      {
        problems,
      },
    );
  }
  const good = readings.flatMap((reading) => ("problem" in reading ? [] : [reading]));
  return {
    sourceId,
    observations: good.flatMap(({ observations }) => observations),
    refusals: [...good.flatMap((reading) => reading.refusals), ...refusals],
    indicators,
  };
}

interface Context {
  readonly columns: ConfiguredColumns;
  readonly unit: (indicator: string) => string | null;
  readonly label: (text: string) => string;
}

function readFile(
  file: RepositoryFile,
  context: Context,
): DataReading | { readonly problem: Problem } {
  const { path, indicator } = file;
  if (indicator === null) return refusedFile("not-an-indicator-file", file);
  const { rows, unclosedQuote } = parseDelimited(decodeText(file.bytes, null), ",");
  if (unclosedQuote !== null) return { problem: unclosed(path, unclosedQuote) };
  const [header, ...filled] = rows.filter((row) => !isBlankRow(row));
  if (!header) return refusedFile("empty-file", file);
  const columns = findColumns(header.cells, context.columns);
  if ("missing" in columns)
    return { problem: missingColumns(path, header.line, header.cells, columns.missing) };
  if (filled.length === 0) return refusedFile("empty-file", file);
  if (
    isPlaceholder(
      columns,
      filled.map(({ cells }) => cells),
    )
  )
    return refusedFile("placeholder-series", file);
  return readDataFile({
    file: path,
    indicator,
    columns,
    rows: filled,
    unit: context.unit(indicator),
    label: context.label,
  });
}

function refusedFile(code: RefusalCode, { path, indicator }: RepositoryFile): DataReading {
  const refusal: Refusal = {
    code,
    file: path,
    line: null,
    column: null,
    value: null,
    indicator,
    leftOut: true,
  };
  return { observations: [], refusals: [refusal] };
}

function unclosed(file: string, line: number): Problem {
  return {
    file,
    line,
    message:
      "a quotation mark is opened and never closed, so the rest of the file would be one cell",
    fix: "Close the quotation mark, or double it if it belongs to the text.",
  };
}

function missingColumns(
  file: string,
  line: number,
  header: readonly string[],
  missing: readonly string[],
): Problem {
  return {
    file,
    line,
    value: header.join(","),
    message: `there is no column named ${missing.map((name) => `"${name}"`).join(" and none named ")}`,
    fix: "Name the columns as Open SDG does: Year first, then the dimensions, Units and Value; or describe the file as a table in city.yaml.",
  };
}

function countFiles(count: number): string {
  return count === 1 ? "1 file" : `${count} files`;
}
