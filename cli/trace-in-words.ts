/** A trace as people read it. */
import type { RunFolder } from "../activities/adapters/query-run-folder.ts";
import type { Trace, TracedSeries, TracedValue } from "../domain/findings/trace.ts";
import { oneLine } from "./plain-words.ts";

const WIDEST = 100;

/** What the manifest says of the sources and the edition behind a trace. */
export function aboutRun({ manifest, folder }: RunFolder, { series }: Trace) {
  const used = new Set(series.flatMap(({ values }) => values.map(({ sourceId }) => sourceId)));
  return {
    folder,
    sources: manifest.sources.filter(({ id }) => used.has(id)),
    edition: manifest.edition,
    contentHash: manifest.contentHash ?? null,
    findings: manifest.files.find(({ path }) => path === "findings.json")?.sha256 ?? null,
    tools: manifest.tools ?? {},
  };
}

type AboutRun = ReturnType<typeof aboutRun>;

/** The chain from the printed row to the bytes, one link a line. */
export function traceInWords(trace: Trace, about: AboutRun): string {
  const [title = ""] = Object.values(trace.titles);
  const lines = [
    `${trace.indicator} ${oneLine(title, WIDEST)}`,
    link("printed in", `table B${trace.goal}, row ${trace.indicator}`),
    link("status", statusInWords(trace)),
    ...trace.series.flatMap((series) => ["", ...seriesInWords(series)]),
    "",
    ...about.sources.flatMap((source) => [
      link("source", `${source.id}: ${oneLine(source.publisher ?? "publisher not named", WIDEST)}`),
      link(
        "from",
        `${oneLine(source.location ?? "", WIDEST)}, received ${source.date ?? "on a day not stated"}`,
      ),
      link("licence", oneLine(source.licence ?? "not stated", WIDEST)),
    ]),
    link("findings", `findings.json, SHA-256 ${about.findings ?? "not in the manifest"}`),
    link(
      "document",
      `${about.edition.status}, dated ${about.edition.date}, content ${about.contentHash ?? "not stated"}`,
    ),
    link(
      "made with",
      `vlr ${about.tools["vlr"] ?? "unknown"}, DuckDB ${about.tools["duckdb"] ?? "unknown"}`,
    ),
  ];
  return `${lines.join("\n")}\n`;
}

const WIDTH = 11;

function link(name: string, words: string): string {
  return `  ${name.padEnd(WIDTH)} ${words}`;
}

function seriesInWords({ series, kind, of, unit, model, values }: TracedSeries): readonly string[] {
  const files = new Map(values.map(({ file, sha256 }) => [file, sha256]));
  return [
    link(
      "series",
      `${oneLine(series, WIDEST)} (${[kind, of]
        .filter(Boolean)
        .map((part) => oneLine(part, WIDEST))
        .join(", ")})`,
    ),
    link("model", `${model}, released in data/${model.replace("marts.", "")}.csv`),
    ...values.map((value) => link(value.period, valueInWords(value, unit))),
    ...[...files].map(([file, sha256]) => link("file", `${file}, SHA-256 ${sha256}`)),
  ];
}

/** "21.7 % (p), published from 20.1 to 23.3: data/survey.csv, line 2" */
function valueInWords(
  { value, flag, interval, file, line }: TracedValue,
  unit: string | null,
): string {
  const figure = `${String(value)}${unit === null ? "" : ` ${oneLine(unit, WIDEST)}`}`;
  const mark = flag === null ? "" : ` (${flag})`;
  const bounds = interval ? `, published from ${interval.lower} to ${interval.upper}` : "";
  return `${figure}${mark}${bounds}: ${file}, line ${line}`;
}

function statusInWords({ assessment }: Trace): string {
  if (assessment.status === "not-assessed") return `not assessed: ${assessment.reason}`;
  const { status, formula, ratio, baseline, latest, target } = assessment;
  const from = baseline === null ? "" : `from ${baseline.value} in ${baseline.period} `;
  const pace = ratio === null ? "" : `, pace ${ratio.toFixed(2)} of what is needed`;
  return `${status}: ${from}to ${latest.value} in ${latest.period}; target value ${target.value} for ${target.year}; ${formula}${pace}; see docs/methods.md`;
}
