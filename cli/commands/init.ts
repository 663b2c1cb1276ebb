/** `vlr init`: writes a city folder to start from: empty and commented, around an Open SDG repository, or from a table. */
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { readFolder } from "../../activities/adapters/city-files.ts";
import { readRightsLists } from "../../activities/rights-lists.ts";
import { NEEDS_DATE } from "../../datasets/city-folder/config-rules.ts";
import { readCityFolder } from "../../datasets/city-folder/read-city-folder.ts";
import { cityFromOpenSdg } from "../../datasets/init/from-open-sdg.ts";
import { proposeTable } from "../../datasets/init/from-table.ts";
import { newFolderFiles } from "../../datasets/init/new-folder.ts";
import { rightsTemplates } from "../../datasets/init/rights-templates.ts";
import { formatPlace, ReportError, type Problem } from "../../domain/errors.ts";
import { LANGUAGE_TAGS } from "../../report-templates/locales/languages.ts";
import type { CommandSpec } from "../define-command.ts";

export const init: CommandSpec = {
  name: "init",
  summary: "Writes a commented city folder to start from.",
  positionals: ["<folder>"],
  options: {
    "from-open-sdg": {
      type: "string",
      value: "<repository>",
      help: "around a copy of an Open SDG data repository",
    },
    "from-table": { type: "string", value: "<file>", help: "around a CSV or XLSX table" },
    city: {
      type: "string",
      value: "<name>",
      help: "the city's name as printed (default: made from the folder's name)",
    },
    country: {
      type: "string",
      value: "<code>",
      help: "two capital letters of the State, as ES (needed)",
    },
  },
  examples: [
    [
      "vlr init my-city --city Rečno --country SI",
      "an empty folder with comments that explain each setting",
    ],
    [
      "vlr init my-city --from-open-sdg ../sdg-data --country ES",
      "reads titles and units, proposes target values",
    ],
    [
      "vlr init my-city --from-table health.xlsx --country FR",
      "describes the table's columns as far as they can be found",
    ],
  ],
  run: async (input) => {
    const folder = resolve(input.positionals[0] ?? "");
    if (existsSync(join(folder, "city.yaml"))) {
      throw new ReportError("invalid-config", `${folder} is a city folder already`, {
        hint: "Choose another folder, or edit its city.yaml",
      });
    }
    const id = basename(folder);
    const named = {
      id,
      city: input.text("city") ?? nameFromId(id),
      country: readCountry(input.text("country")),
    };
    const repository = input.text("from-open-sdg");
    const table = input.text("from-table");
    const { files: start, notes } =
      repository !== undefined
        ? await aroundOpenSdg(named, repository)
        : table !== undefined
          ? await aroundTable(named, table)
          : { files: newFolderFiles(named), notes: [] };
    const files: NewFiles = new Map([...start, ...(await rightsFiles())]);
    const open = validate(id, files);
    await writeFiles(folder, files);
    process.stderr.write([...[...notes, ...open].map((note) => `note: ${note}\n`)].join(""));
    process.stdout.write(
      `${folder}\nNext: look at city.yaml and indicators.csv, then: vlr check ${input.positionals[0] ?? ""}\n`,
    );
    return 0;
  },
};

type NewFiles = ReadonlyMap<string, string | Uint8Array>;

interface Named {
  readonly id: string;
  readonly city: string;
  readonly country: string;
}

/** Tables that are all optional: a header and an example in a comment. */
async function rightsFiles(): Promise<(readonly [path: string, text: string])[]> {
  const { items } = await readRightsLists();
  return rightsTemplates(items).map(({ path, text }) => [path, text]);
}

/** "los-angeles" is Los Angeles: a guess to begin with, which the analyst reads and mends. */
function nameFromId(id: string): string {
  return id
    .split(/[-_]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}

function readCountry(text: string | undefined): string {
  if (text !== undefined && /^[A-Z]{2}$/.test(text)) return text;
  throw new ReportError(
    "invalid-config",
    text === undefined ? "--country is needed" : `--country cannot be "${text}"`,
    { hint: "Write the two capital letters of the State (ISO 3166-1), as --country ES" },
  );
}

const COPY = "data/open-sdg";
/** Rows that lack a unit or a title in the main language; they go into indicators.csv once completed. */
const TO_COMPLETE = "data/indicators-to-complete.csv";

async function aroundOpenSdg(
  named: Named,
  repository: string,
): Promise<{ files: NewFiles; notes: readonly string[] }> {
  const copied = await readFolder(repository);
  if (![...copied.keys()].some((path) => /^data\/indicator_.+\.csv$/.test(path))) {
    throw new ReportError("invalid-data", `${repository} is not an Open SDG data repository`, {
      hint: "Name the folder that holds data/indicator_1-1-1.csv and meta/",
    });
  }
  const proposed = cityFromOpenSdg({
    ...named,
    path: COPY,
    files: copied,
    today: new Date().toISOString().slice(0, 10),
    printable: LANGUAGE_TAGS,
  });
  const files = new Map<string, string | Uint8Array>(newFolderFiles(named));
  files.delete("data/sample.csv");
  for (const [path, bytes] of copied) files.set(`${COPY}/${path}`, bytes);
  files.set("city.yaml", proposed.cityYaml);
  files.set("indicators.csv", proposed.indicatorsCsv);
  if (proposed.incompleteCsv !== null) files.set(TO_COMPLETE, proposed.incompleteCsv);
  return { files, notes: proposed.notes };
}

async function aroundTable(
  named: Named,
  file: string,
): Promise<{ files: NewFiles; notes: readonly string[] }> {
  const path = `data/${basename(file)}`;
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new ReportError("invalid-config", `cannot read ${file}`, {
      hint: "Name a CSV or XLSX file",
      cause,
    });
  });
  const proposed = await proposeTable({ bytes, path, language: "en" });
  const files = new Map<string, string | Uint8Array>(newFolderFiles(named));
  const start = files.get("city.yaml");
  files.delete("data/sample.csv");
  files.set("city.yaml", forTable(typeof start === "string" ? start : "", proposed.sourceYaml));
  files.set("indicators.csv", proposed.indicatorsCsv);
  files.set(path, bytes);
  return { files, notes: proposed.notes };
}

/** Nobody has stated a day: that of the import is not that of the data. */
const DATE_TO_WRITE = `# The date printed on the cover, for example 2025-01-17; not needed where a source says as_of.
# edition: { date: YYYY-MM-DD }
`;

/** A new city.yaml with the table for the sample: its source, a date to write, no notice of invented figures. */
function forTable(yaml: string, sourceYaml: string): string {
  return yaml
    .replace(/^sources:\n(?:(?: .*)?\n)*/m, () => `sources:\n${sourceYaml.trimEnd()}\n\n`)
    .replace(/^edition:\n(?: {2}.*\n)*/m, DATE_TO_WRITE)
    .replace(" Remove the sample when you have your own.", "");
}

/**
 * A bad folder name or code is said now, not at the next command. What imported data leave open (titles and units in
 * `indicators.csv`, the date of the edition) is the person's to write: it comes back as notes.
 */
function validate(id: string, files: NewFiles): readonly string[] {
  const encoder = new TextEncoder();
  const written = [...files].flatMap(([path, content]) =>
    typeof content === "string" ? [[path, encoder.encode(content)] as const] : [],
  );
  try {
    readCityFolder({ id, files: new Map(written), paths: files.keys() });
    return [];
  } catch (error) {
    const isOpen = (problem: Problem): boolean =>
      problem.file === "indicators.csv" ||
      problem.value === "?" ||
      problem.message.endsWith(NEEDS_DATE);
    if (!(error instanceof ReportError) || !error.problems.every(isOpen)) throw error;
    return [`still to write: ${error.problems.map(formatPlace).join("; ")}`];
  }
}

async function writeFiles(folder: string, files: NewFiles): Promise<void> {
  for (const [path, content] of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content, { flag: "wx" });
  }
}
