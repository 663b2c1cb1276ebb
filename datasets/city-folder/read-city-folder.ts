/** Reads a city folder as a whole: everything it says, or everything that is wrong with it. */
import type { CityFolder, SourceConfig } from "../../domain/city.ts";
import { ReportError, type Problem } from "../../domain/errors.ts";
import type { RightsLists } from "../rights-tables/rights-lists.ts";
import { readRightsTables } from "../rights-tables/read-rights-tables.ts";
import { nearestWord } from "./nearest-word.ts";
import { CONFIG_FILE, readConfig, type ConfigReading } from "./read-config.ts";
import { readIndicatorTable, type IndicatorTable } from "./read-indicator-table.ts";
import { readLogo, type LogoReading } from "./read-logo.ts";
import { readNarrative } from "./read-narrative.ts";
import { INDICATORS_FILE } from "./table-columns.ts";

export interface FolderInput {
  /** The folder's name. */
  readonly id: string;
  /** Path inside the folder, with forward slashes, to bytes: at least `city.yaml`, `indicators.csv` and `narrative/`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** All paths of the folder; left out, it is not checked that the files of its sources exist. */
  readonly paths?: Iterable<string>;
  /** Lists that come with the program; left out, names of rights, instruments and items are not checked. */
  readonly lists?: RightsLists;
}

/** Throws `invalid-config` with all problems of `city.yaml`, the tables and the names of the texts at once. */
export function readCityFolder({ id, files, paths, lists }: FolderInput): CityFolder {
  const known = paths === undefined ? null : new Set(paths);
  const names = [...new Set([...files.keys(), ...(known ?? [])])];
  const config = configOf(id, { files, names, known });
  const mainLanguage = config.languages?.[0] ?? null;
  const table = tableOf(files, names, mainLanguage);
  const { narrative, problems } = readNarrative(files, names, config.languages);
  const tables = readRightsTables(files, otherNames(names, config), {
    mainLanguage,
    indicators: codesOf(table),
    lists: lists ?? null,
  });
  const logo = logoOf(files, config);
  const all = [
    ...idProblems(id),
    ...config.problems,
    ...table.problems,
    ...tables.problems,
    ...problems,
    ...(logo !== null && "problems" in logo ? logo.problems : []),
  ];
  if (config.config && all.length === 0) {
    const { rights } = tables;
    const { indicators } = table;
    return { config: config.config, indicators, narrative, rights, ...logo };
  }
  const count = all.length === 1 ? "1 problem" : `${all.length} problems`;
  throw new ReportError("invalid-config", `${count} in the city folder "${id}"`, { problems: all });
}

interface Files {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** All names that can be seen. */
  readonly names: readonly string[];
  readonly known: ReadonlySet<string> | null;
}

function configOf(id: string, { files, names, known }: Files): ConfigReading {
  const bytes = files.get(CONFIG_FILE);
  if (bytes) return readConfig(id, bytes, known);
  const problem: Problem = {
    file: CONFIG_FILE,
    message: "the file is missing",
    fix: fixOfMissing(names),
  };
  return { config: null, schedule: null, languages: null, problems: [problem] };
}

function fixOfMissing(names: readonly string[]): string {
  const inside = names.filter((path) => path.endsWith(`/${CONFIG_FILE}`)).toSorted()[0];
  if (inside !== undefined) {
    const folder = inside.slice(0, -CONFIG_FILE.length - 1);
    return `Name the city folder itself: ${folder} in it is one`;
  }
  const near = nearestWord(CONFIG_FILE, names);
  return near === null
    ? "Begin with vlr init, which writes a commented one"
    : `Rename ${near} to ${CONFIG_FILE}`;
}

/** Null for a city without a logo, or whose file is not there: that is a problem of `city.yaml`. */
function logoOf(
  files: ReadonlyMap<string, Uint8Array>,
  { config }: ConfigReading,
): LogoReading | null {
  const named = config?.logoFile;
  const bytes = named === undefined ? undefined : files.get(named.path);
  return named === undefined || bytes === undefined ? null : readLogo(named, bytes);
}

/** A folder without the table has no indicators of its own; a table under a wrong name is a mistake. */
function tableOf(
  files: ReadonlyMap<string, Uint8Array>,
  names: readonly string[],
  mainLanguage: string | null,
): IndicatorTable {
  const bytes = files.get(INDICATORS_FILE);
  if (bytes) return readIndicatorTable(bytes, mainLanguage);
  const tables = names.filter((path) => /^[^/]+\.(?:csv|tsv|txt|xlsx)$/i.test(path));
  const near = nearestWord(INDICATORS_FILE, tables);
  if (near === null) return { indicators: [], problems: [] };
  const problem: Problem = {
    file: near,
    message: "the city's indicators are read from indicators.csv",
    fix: `Save it as ${INDICATORS_FILE}`,
  };
  return { indicators: [], problems: [problem] };
}

/** Names of files that are no source. */
function otherNames(names: readonly string[], { config }: ConfigReading): readonly string[] {
  const sources = config?.sources.map(pathOf) ?? [];
  return names.filter((path) => !sources.includes(path));
}

/** Path of a source inside the folder; null for one on the web. */
function pathOf(source: SourceConfig): string | null {
  return "location" in source && "path" in source.location ? source.location.path : null;
}

/** Null when a row has lost its code to a mistake: other tables may name it rightly. */
function codesOf({ indicators, problems }: IndicatorTable): readonly string[] | null {
  const lost = problems.some(
    ({ column }) => column === undefined || column === "indicator" || column === "target",
  );
  return lost ? null : indicators.map(({ indicator }) => indicator);
}

function idProblems(id: string): Problem[] {
  if (/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/.test(id)) return [];
  const plain = id
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  return [
    {
      value: id,
      message: "the folder's name must consist of small letters, digits and hyphens",
      fix: `Rename the folder${plain === "" ? ", such as my-city" : ` to ${plain}`}`,
    },
  ];
}
