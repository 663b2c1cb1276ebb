/** A city folder around an Open SDG repository: its indicators, and what it states about their targets. */
import { stringify } from "yaml";

import { groupBy } from "../../domain/findings/group-by.ts";
import { compareIndicators, targetOfIndicator } from "../../domain/indicator-code.ts";
import type { Observation, SourceIndicator, SourceReading } from "../../domain/observation.ts";
import { readOpenSdg } from "../sources/open-sdg/read-open-sdg.ts";
import { openRepository, type Files } from "../sources/open-sdg/repository.ts";
import { indicatorsCsv, type IndicatorCells } from "./indicators-csv.ts";
import { newestRelease } from "./newest-release.ts";
import { proposalText, proposeTarget } from "./proposals.ts";
import { AS_OF_NOTE } from "./stated-day.ts";
import { readTargetStatements, type IndicatorTargets } from "./target-statements.ts";

export interface OpenSdgCity {
  /** As printed. */
  readonly city: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Where the copy of the repository lies in the city folder: "data/open-sdg". */
  readonly path: string;
  readonly files: Files;
  /** Day of the import, YYYY-MM-DD: what bears a later date is not out yet. */
  readonly today: string;
  /** Languages in which reviews can be printed. */
  readonly printable: readonly string[];
}

export interface ProposedCity {
  /** Text of city.yaml. */
  readonly cityYaml: string;
  /** Text of indicators.csv. Direction, target value and year are empty: a person confirms them. */
  readonly indicatorsCsv: string;
  /** Rows in the form of indicators.csv whose unit or title a person has to write first; null when there are none. */
  readonly incompleteCsv: string | null;
  /** What a person should know, one sentence each. */
  readonly notes: readonly string[];
}

/** Reads a repository and proposes city.yaml and indicators.csv. Throws what `readOpenSdg` throws. */
export function cityFromOpenSdg({
  city,
  country,
  path,
  files,
  today,
  printable,
}: OpenSdgCity): ProposedCity {
  const reading = readOpenSdg({ sourceId: SOURCE_ID, files });
  const repository = openRepository(files);
  const asOf = newestRelease(repository, today);
  const titled = new Set(reading.indicators.flatMap(({ titles }) => Object.keys(titles)));
  const known = repository.languages.filter(
    (language) => titled.has(language) && printable.includes(language),
  );
  const languages = known.length > 0 ? known : ["en"];
  const { csv, incompleteCsv, notes } = indicatorsFromOpenSdg(
    reading,
    readTargetStatements(repository),
    [...new Set([...languages, ...[...titled].sort()])],
  );
  return {
    cityYaml: cityYaml({ city, country, languages, path, asOf, reading }),
    indicatorsCsv: csv,
    incompleteCsv,
    notes: asOf === null ? [...notes, AS_OF_NOTE] : notes,
  };
}

const SOURCE_ID = "city";

export interface ProposedIndicators {
  readonly csv: string;
  readonly incompleteCsv: string | null;
  readonly notes: readonly string[];
}

/**
 * Rows of indicators.csv for every indicator that has a figure, belongs to one of the 169 targets and has a title and one unit.
 * The others stand apart: they are part of a review also without a row. The first of `languages` is the main one.
 */
export function indicatorsFromOpenSdg(
  reading: SourceReading,
  targets: ReadonlyMap<string, IndicatorTargets>,
  languages: readonly string[],
): ProposedIndicators {
  const described = new Map(
    reading.indicators.map((indicator) => [indicator.indicator, indicator]),
  );
  const figures = groupBy(
    reading.observations.filter(({ value }) => value !== null),
    ({ indicator }) => indicator,
  );
  const codes = [...figures.keys()].sort(compareIndicators);
  const placed = codes.filter((code) => targetOfIndicator(code) !== null);
  const rows = placed.map((code) =>
    toRow(code, {
      source: described.get(code) ?? null,
      figures: figures.get(code) ?? [],
      targets: targets.get(code) ?? null,
    }),
  );
  const title = `title_${languages[0] ?? "en"}`;
  const isComplete = (row: IndicatorCells): boolean =>
    row["unit"] !== "" && (row[title] ?? "") !== "";
  const complete = rows.filter(isComplete);
  const incomplete = rows.filter((row) => !isComplete(row));
  return {
    csv: indicatorsCsv(languages, complete),
    incompleteCsv: incomplete.length === 0 ? null : indicatorsCsv(languages, incomplete),
    notes: notesOn(reading, {
      rows,
      incomplete,
      outside: codes.filter((code) => targetOfIndicator(code) === null),
    }),
  };
}

interface Counted {
  readonly rows: readonly IndicatorCells[];
  readonly incomplete: readonly IndicatorCells[];
  readonly outside: readonly string[];
}

function notesOn({ refusals }: SourceReading, { rows, incomplete, outside }: Counted): string[] {
  const proposed = rows.filter((row) => (row["proposed"] ?? "").includes("read from")).length;
  const placeholders = refusals.filter(({ code }) => code === "placeholder-series").length;
  const codes = incomplete.map((row) => row["indicator"] ?? "").join(", ");
  return [
    `${rows.length} indicators have figures; for ${proposed} of them the column "proposed" says what the publisher's words state about the target.`,
    "Direction and target values are left empty: write them where you confirm them, with your name in confirmed_by.",
    incomplete.length === 0
      ? null
      : `${incomplete.length} of them have no title, no unit or several units, and no row in indicators.csv until you choose: ${codes}.`,
    outside.length === 0
      ? null
      : `Left out, because their numbers belong to none of the 169 targets: ${outside.join(", ")}. Give them a number under a target to use them.`,
    placeholders === 0
      ? null
      : `${placeholders} files hold the template's invented example series and are not used.`,
  ].filter((note) => note !== null);
}

interface KnownIndicator {
  readonly source: SourceIndicator | null;
  readonly figures: readonly Observation[];
  readonly targets: IndicatorTargets | null;
}

function toRow(code: string, { source, figures, targets }: KnownIndicator): IndicatorCells {
  const proposal = targets === null ? null : proposeTarget(targets.statements, targets.lines);
  const { unit, headline, remarks } = headlineOf(figures, source?.unit ?? null);
  const titles = Object.entries(source?.titles ?? {}).map(
    ([language, title]) => [`title_${language}`, title] as const,
  );
  return {
    ...Object.fromEntries(titles),
    indicator: code,
    target: targetOfIndicator(code) ?? "",
    unit: unit ?? "",
    headline: headline ?? "",
    source: source?.publisher ?? "",
    proposed: [...(proposal === null ? [] : [proposalText(proposal)]), ...remarks].join(" - "),
  };
}

interface Headline {
  readonly unit: string | null;
  /** Null when no row can be named for certain. */
  readonly headline: string | null;
  readonly remarks: readonly string[];
}

/** The unit of the row without breakdown, and that row; or what a person has to choose between. */
function headlineOf(figures: readonly Observation[], statedUnit: string | null): Headline {
  const units = distinct(figures.map(({ unit }) => unit));
  const totals = figures.filter(({ breakdown }) => breakdown.length === 0);
  const totalUnits = distinct(totals.map(({ unit }) => unit));
  const candidates = totalUnits.length > 0 ? totalUnits : units;
  const unit =
    candidates.length === 1
      ? (candidates[0] ?? null)
      : candidates.includes(statedUnit)
        ? statedUnit
        : null;
  const unitRemarks = unit === null ? [unitRemark(candidates)] : [];
  if (totals.length > 0)
    return { unit, headline: "total", remarks: [...unitRemarks, ...severalSeries(totals)] };
  const rows = distinct(
    figures.map(({ breakdown }) =>
      breakdown.map(({ dimension, value }) => `${dimension}=${value}`).join("; "),
    ),
  );
  const [only] = rows;
  if (rows.length === 1 && only !== undefined)
    return { unit, headline: only, remarks: unitRemarks };
  const examples = rows.slice(0, 3).join(" or ");
  return {
    unit,
    headline: null,
    remarks: [...unitRemarks, `headline: no row without breakdown; name one, such as ${examples}`],
  };
}

function unitRemark(units: readonly (string | null)[]): string {
  const named = units.filter((unit) => unit !== null);
  return named.length === 0 ? "unit: none is stated" : `unit: choose one of ${named.join(", ")}`;
}

function severalSeries(totals: readonly Observation[]): string[] {
  const series = distinct(totals.map((observation) => observation.series)).filter(
    (name) => name !== null,
  );
  return series.length > 1 ? [`the file holds several series: ${series.join(", ")}`] : [];
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

function sourceLines(source: string, asOf: string | null): readonly string[] {
  return asOf === null
    ? [
        "  # as_of: YYYY-MM-DD, the day on which the data were taken, is missing here.",
        `  - { ${source} }`,
      ]
    : [
        "  # as_of is the newest release date in the metadata; write the day on which the data were taken.",
        `  - { ${source}, as_of: ${asOf} }`,
      ];
}

interface CityYamlInput {
  readonly city: string;
  readonly country: string;
  readonly languages: readonly string[];
  readonly path: string;
  /** Null where the repository states no date: the day of the import is not that of the data. */
  readonly asOf: string | null;
  readonly reading: SourceReading;
}

/** Year in which the 2030 Agenda begins: what lies before is not part of a review unless nothing else is there. */
const AGENDA_BEGINS = 2015;

function cityYaml({ city, country, languages, path, asOf, reading }: CityYamlInput): string {
  const years = reading.observations.flatMap(({ period, value }) =>
    value === null ? [] : [period.year, period.endYear],
  );
  const last = years.reduce((a, b) => Math.max(a, b), AGENDA_BEGINS);
  const first = years.reduce((a, b) => Math.min(a, b), last);
  const from = last > AGENDA_BEGINS ? Math.max(first, AGENDA_BEGINS) : first;
  const scalar = (value: unknown): string =>
    stringify(value, { lineWidth: 0, collectionStyle: "flow" }).trim();
  return [
    "version: 1",
    `city: ${scalar(city)}`,
    `country: ${scalar(country)}`,
    "# The first language is the main one.",
    `languages: ${scalar([...languages])}`,
    `period: { from: ${from}, to: ${last} }`,
    "goals: all",
    "sources:",
    "  # The repository as it is. Run `vlr check` to see which rows are refused, and why.",
    ...sourceLines(`id: ${SOURCE_ID}, kind: open-sdg, path: ${scalar(path)}`, asOf),
    `method: { progress: open-sdg, baseline: ${AGENDA_BEGINS} }`,
    "",
  ].join("\n");
}
