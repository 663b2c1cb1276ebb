/** `vlr check`: reads a city folder as a run would, says what is wrong, what was refused and what is still open. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openPoints, type MissingPart, type OpenPoint } from "../../datasets/city-folder/open-points.ts";
import { explainRefusal, refusalTable } from "../../datasets/sources/refusal-table.ts";
import type { SourceConfig } from "../../domain/city.ts";
import { ERROR_CODES } from "../../domain/errors.ts";
import type { Refusal, SourceReading } from "../../domain/observation.ts";
import type { CommandSpec } from "../define-command.ts";
import { tryReview, type Trial } from "../try-review.ts";
import { varFolder } from "./run.ts";

/** Open points shown before the rest is only counted. */
const SHOWN = 15;

export const check: CommandSpec = {
  name: "check",
  summary: "Reads a city folder as a run would and says what is wrong, refused or still open.",
  positionals: ["<city folder>"],
  options: {
    strict: { type: "boolean", help: "exit 3 when any row of the data was refused" },
    offline: { type: "boolean", help: "ask no server for data; use the snapshots of earlier runs" },
    json: { type: "boolean", help: "print as JSON" },
  },
  examples: [
    ["vlr check my-city", "the short list of what unlocks most statuses, first things first"],
    ["vlr check my-city --strict", "for a scheduled run that must not leave rows out"],
  ],
  run: async (input) => {
    const folder = input.positionals[0] ?? "";
    const trial = await tryReview(folder, {
      varFolder: varFolder(input),
      offline: input.flag("offline"),
    });
    const written = await writeRefusals(folder, trial);
    const open = openPoints(trial.city, trial.readings);
    process.stdout.write(
      input.flag("json")
        ? `${JSON.stringify({ open, refusals: countCodes(trial.readings), written, smallCounts: trial.findings.quality.smallCounts }, null, 2)}\n`
        : inWords(trial, open, written),
    );
    const refused = trial.readings.some(({ refusals }) => refusals.some(({ leftOut }) => leftOut));
    return refused && input.flag("strict") ? ERROR_CODES["invalid-data"].exitCode : 0;
  },
};

/** One table per source with refusals, beside the source in the city folder; their paths. */
async function writeRefusals(folder: string, { city, readings }: Trial): Promise<readonly string[]> {
  const written: string[] = [];
  for (const { sourceId, refusals } of readings) {
    const source = city.config.sources.find(({ id }) => id === sourceId);
    if (source === undefined || refusals.length === 0) continue;
    const path = `${placeOf(source).replace(/\/$/, "")}.refused.csv`;
    await writeFile(join(folder, path), refusalTable(refusals));
    written.push(path);
  }
  return written;
}

function placeOf(source: SourceConfig): string {
  return source.kind !== "unsd-sdg" && "path" in source.location ? source.location.path : source.id;
}

function countCodes(readings: readonly SourceReading[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { code } of readings.flatMap(({ refusals }): readonly Refusal[] => refusals)) {
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

const MISSING: Readonly<Record<MissingPart, string>> = {
  direction: "direction",
  "target-value": "target value",
  confirmation: "who confirmed it and when",
  headline: "headline series",
  values: "values",
};

function inWords(trial: Trial, open: readonly OpenPoint[], written: readonly string[]): string {
  const { city, findings } = trial;
  const assessed = findings.targets.filter(({ assessed: count }) => count > 0).length;
  return [
    `${city.config.city}: ${findings.indicators.length} indicators, ${assessed} of ${findings.targets.length} targets can be assessed.`,
    "",
    ...openInWords(open),
    ...refusalsInWords(trial.readings, written),
    ...smallCountsInWords(findings.quality.smallCounts),
    "",
  ].join("\n");
}

function openInWords(open: readonly OpenPoint[]): readonly string[] {
  if (open.length === 0) return ["Nothing is open: every indicator has what a status needs."];
  const lines = open.slice(0, SHOWN).map(({ indicator, title, line, missing, proposed }) => {
    const place = line === null ? "" : ` (indicators.csv, line ${line})`;
    const parts = missing.map((part) => MISSING[part]).join(", ");
    const hint = proposed === null ? "" : `\n      proposed: ${proposed}`;
    return `  ${indicator} ${title ?? ""}${place}: ${parts}${hint}`;
  });
  const rest = open.length > SHOWN ? [`  ... and ${open.length - SHOWN} more`] : [];
  return [`Open, sorted by what unlocks most statuses:`, ...lines, ...rest];
}

function refusalsInWords(
  readings: readonly SourceReading[],
  written: readonly string[],
): readonly string[] {
  const counts = Object.entries(countCodes(readings)) as [Refusal["code"], number][];
  if (counts.length === 0) return ["", "Every row of the data was read."];
  return [
    "",
    "Not taken from the data:",
    ...counts.map(([code, count]) => `  ${count} x ${code}: ${explainRefusal(code).reason}`),
    `Each cell with its reason: ${written.join(", ")}`,
  ];
}

function smallCountsInWords(codes: readonly string[]): readonly string[] {
  if (codes.length === 0) return [];
  return [
    "",
    `Warning: counts of persons under 10 would be published (${codes.join(", ")}). Disclosure control is not applied;`,
    "leave these rows out or group them before a report goes out.",
  ];
}
