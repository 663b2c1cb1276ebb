/** `vlr import uhri`: takes the recommendations to the city's State out of the bulk export of the human rights index. */
import { basename, join } from "node:path";
import { writeWhole } from "../activities/adapters/disk.ts";
import { countryName } from "../activities/country-name.ts";
import { readRecommendationSeeds } from "../activities/adapters/recommendation-seeds.ts";
import { BETWEEN_STATES, readUhriExport } from "../activities/adapters/uhri-export.ts";
import {
  importUhri,
  type ImportCounts,
  type UhriImport,
} from "../datasets/sources/recommendations/import-uhri.ts";
import type { StateNames } from "../datasets/sources/recommendations/state-names.ts";
import type { CityConfig } from "../domain/city.ts";
import { ReportError } from "../domain/errors.ts";
import { cityToImportInto } from "./city-to-import-into.ts";
import type { CommandInput } from "./define-command.ts";
import { readFilter } from "./recommendation-filter.ts";
import { byReason } from "./refusals-in-words.ts";

export const UHRI_USAGE = "vlr import uhri <export.json> --city <city folder>";

/** Writes the State's records that are wanted into the city folder, and prints what they are. */
export async function importRecommendations(path: string, input: CommandInput): Promise<number> {
  const filter = readFilter(input);
  const { folder, config } = await cityToImportInto(input.text("city"), UHRI_USAGE);
  const seeds = await readRecommendationSeeds();
  const { country } = config;
  const spellings = seeds.names.spellingsOf(country);
  if (spellings.length === 0) throw noState(country);
  const reading = await readUhriExport(path, spellings);
  const context = { file: basename(path), country, ...seeds };
  const imported = importUhri(reading.ofState, filter, context);
  const state = await countryName(country, "en");
  if (imported.counts.kept === 0) throw nothingFound(path, state, imported.counts);
  const file = `data/uhri-${country.toLowerCase()}.json`;
  await writeWhole(join(folder, file), imported.content);
  const outcome: Outcome = {
    file,
    source: sourceLine(config, file),
    read: reading.total,
    ...imported.counts,
    refusals: imported.refusals,
    unknownStates: unknownStates(reading.states, seeds.names),
  };
  process.stdout.write(
    input.flag("json") ? `${JSON.stringify(outcome, null, 2)}\n` : inWords(outcome, state),
  );
  return 0;
}

interface Outcome extends ImportCounts, Pick<UhriImport, "refusals"> {
  /** Path inside the city folder. */
  readonly file: string;
  /** Line for `sources:` in city.yaml; null when the file is named there already. */
  readonly source: string | null;
  /** Records in the export. */
  readonly read: number;
  /** Names that are no known State's, with the number of records. */
  readonly unknownStates: Readonly<Record<string, number>>;
}

/** Territories have codes, and no mechanism addresses them. */
function noState(country: string): ReportError {
  return new ReportError("invalid-config", `${country} is not the code of a State`, {
    hint: "Correct the country in city.yaml: recommendations are made to States",
  });
}

function nothingFound(path: string, state: string, counts: ImportCounts): ReportError {
  const found = counts.ofState === 0 ? "no record" : `none of the ${counts.ofState} records`;
  return new ReportError(
    "invalid-data",
    `${path} holds ${found} about ${state} that is wanted; nothing was written`,
    { hint: "Check the country in city.yaml and the options that filter" },
  );
}

function sourceLine({ sources, recommendationSources = [] }: CityConfig, file: string) {
  const isNamed = recommendationSources.some(
    ({ location }) => "path" in location && location.path === file,
  );
  if (isNamed) return null;
  const ids = new Set([...sources, ...recommendationSources].map(({ id }) => id));
  return `- { id: ${ids.has("uhri") ? "uhri-export" : "uhri"}, kind: uhri, path: ${file} }`;
}

function unknownStates(
  states: ReadonlyMap<string, number>,
  names: StateNames,
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [list, count] of states) {
    for (const name of list.split(BETWEEN_STATES)) {
      if (name !== "" && names.codeOf(name) === null) counts[name] = (counts[name] ?? 0) + count;
    }
  }
  return counts;
}

/** Names shown before the rest is only counted. */
const NAMED = 10;

function inWords(outcome: Outcome, state: string): string {
  const { read, ofState, kept, refusals, unknownStates: unknown } = outcome;
  const withoutPosition = kept - outcome.supported - outcome.partlySupported - outcome.noted;
  const names = Object.keys(unknown);
  return [
    outcome.file,
    `${read} records read, ${ofState} about ${state}, ${kept} kept:`,
    `  ${outcome.withGoal} with a goal tag, ${outcome.withTarget} with a target tag`,
    `  ${outcome.supported} supported, ${outcome.partlySupported} partly supported, ${outcome.noted} noted, ${withoutPosition} without a position`,
    ...(refusals.length === 0
      ? []
      : ["A review will refuse or doubt, and say so:", ...byReason(refusals)]),
    ...(names.length === 0
      ? []
      : [
          `Names that are not those of a known State: ${names.slice(0, NAMED).join(", ")}${names.length > NAMED ? ", ..." : ""}`,
        ]),
    "The index does not clearly allow its texts to be passed on: leave this file out of a folder that you publish.",
    ...(outcome.source === null
      ? ["city.yaml names the file already."]
      : ["Next: put this under sources: in city.yaml", `  ${outcome.source}`]),
    "",
  ].join("\n");
}
