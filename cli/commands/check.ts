/** `vlr check`: reads a city folder as a run would, says what is wrong, what was refused and what is still open. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "../../activities/adapters/disk.ts";
import {
  openPoints,
  type MissingPart,
  type OpenPoint,
} from "../../datasets/city-folder/open-points.ts";
import { refusalTable } from "../../datasets/sources/refusal-table.ts";
import { sourcesOf, type AnySource } from "../../domain/city.ts";
import { unclearCounts, type UnclearCount } from "../../domain/findings/unclear-counts.ts";
import { ERROR_CODES } from "../../domain/errors.ts";
import type { CommandSpec } from "../define-command.ts";
import { languagePoints, languagesInWords } from "../language-points.ts";
import { counted, oneLine } from "../plain-words.ts";
import { countCodes, refusalsInWords } from "../refusals-in-words.ts";
import { tryReview, type Trial } from "../try-review.ts";
import { varFolder } from "./run.ts";

/** Open points shown before the rest is only counted. */
const SHOWN = 15;
/** Characters of a title or a proposal. */
const LONGEST = 160;

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
      until: "findings",
    });
    const written = await writeRefusals(folder, trial);
    const open = openPoints(trial.city, trial.findings);
    process.stdout.write(
      input.flag("json")
        ? `${JSON.stringify({ open, refusals: countCodes(trial.readings), written, smallCounts: trial.findings.quality.smallCounts, ...languagePoints(trial.city), unclearCounts: unclearCounts(trial.findings.indicators) }, null, 2)}\n`
        : `${inWords(trial, open, written)}${next(folder, trial, open)}`,
    );
    const refused = trial.readings.some(({ refusals }) => refusals.some(({ leftOut }) => leftOut));
    return refused && input.flag("strict") ? ERROR_CODES["invalid-data"].exitCode : 0;
  },
};

/**
 * One table per source with refusals, beside the source in the city folder; their paths. The table of an earlier check is
 * removed when nothing is refused any more.
 */
async function writeRefusals(
  folder: string,
  { city, readings }: Trial,
): Promise<readonly string[]> {
  const written: string[] = [];
  for (const { sourceId, refusals } of readings) {
    const source = sourcesOf(city.config).find(({ id }) => id === sourceId);
    if (source === undefined) continue;
    const path = `${placeOf(source)}.refused.csv`;
    if (refusals.length === 0) {
      await rm(join(folder, path), { force: true });
      continue;
    }
    await writeWhole(join(folder, path), refusalTable(refusals));
    written.push(path);
  }
  return written;
}

function placeOf(source: AnySource): string {
  const path =
    source.kind !== "unsd-sdg" && "path" in source.location ? source.location.path : source.id;
  return path.replace(/\/$/, "") || source.id;
}

const MISSING: Readonly<Record<MissingPart, string>> = {
  direction: "direction",
  "target-value": "target value",
  "target-year": "a target year after the first value",
  unit: "one unit for target value and data",
  confirmation: "who confirmed it and when",
  headline: "headline series",
  values: "values",
  "later-value": "a later value",
  "clear-change": "a later value whose published interval lies apart from the first one's",
  "target-set-by": "who set this target value",
  "same-unit": "the same unit as the data",
};

function inWords(trial: Trial, open: readonly OpenPoint[], written: readonly string[]): string {
  const { city, findings } = trial;
  const assessed = findings.targets.filter(({ assessed: count }) => count > 0).length;
  return [
    `${city.config.city}: ${counted(findings.indicators.length, "indicator")}; ${assessed} of ${counted(findings.targets.length, "target")} can be assessed.`,
    "",
    ...(findings.indicators.length === 0
      ? ["No indicator was read: see below what was not taken, and the columns in city.yaml."]
      : openInWords(open)),
    "",
    ...refusalsInWords(trial.readings, written),
    ...laterInWords(trial),
    ...languagesInWords(city),
    ...smallCountsInWords(findings.quality.smallCounts),
    ...unclearCountsInWords(unclearCounts(findings.indicators)),
    "",
  ].join("\n");
}

/** Open points do not stop a run: they only leave statuses out. */
function next(folder: string, { findings }: Trial, open: readonly OpenPoint[]): string {
  if (findings.indicators.length === 0) return "";
  const first = open.length === 0 ? "" : "fill in what is open in indicators.csv, or as it is: ";
  return `\nNext: ${first}vlr run ${folder}\n`;
}

function openInWords(open: readonly OpenPoint[]): readonly string[] {
  if (open.length === 0) return ["Nothing is open: every indicator has what a status needs."];
  const lines = open.slice(0, SHOWN).map((point) => {
    const { indicator, title, line, missing, proposed, publishedUnit } = point;
    const place = line === null ? "" : ` (indicators.csv, line ${line})`;
    const parts = missing.map((part) => MISSING[part]).join(", ");
    const units = publishedUnit === undefined ? "" : ` (the data: "${publishedUnit}")`;
    const hint = proposed === null ? "" : `\n      proposed: ${oneLine(proposed, LONGEST)}`;
    return `  ${indicator} ${oneLine(title ?? "", LONGEST)}${place}: ${parts}${units}${hint}`;
  });
  const rest = open.length > SHOWN ? [`  ... and ${open.length - SHOWN} more`] : [];
  return [`Open, sorted by what unlocks most statuses:`, ...lines, ...rest];
}

/** Figures after the period are not part of the review; nobody should find that out from the printed page. */
function laterInWords({ city, readings }: Trial): readonly string[] {
  const { to } = city.config.period;
  const later = readings
    .flatMap(({ observations }) => observations)
    .filter(({ period, value }) => value !== null && period.year > to);
  if (later.length === 0) return [];
  const last = Math.max(...later.map(({ period }) => period.year));
  return [
    "",
    `${later.length === 1 ? "1 figure is" : `${later.length} figures are`} later than the period, which ends in ${to}, and not used.`,
    `To have more in the review: period: { from: ${city.config.period.from}, to: ${last} } in city.yaml.`,
  ];
}

function unclearCountsInWords(counts: readonly UnclearCount[]): readonly string[] {
  if (counts.length === 0) return [];
  const named = counts.map(({ indicator, unit }) => `${indicator} "${oneLine(unit, LONGEST)}"`);
  return [
    "",
    `Warning: whole numbers under 10 in a unit that is not known (${named.join(", ")}). If it counts persons,`,
    "leave these rows out or group them before a report goes out: disclosure control is not applied.",
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
