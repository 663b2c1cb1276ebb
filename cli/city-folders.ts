/** City folders as they are named on the command line: one by one, or by the folder that holds them. */
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { diskFailure, readIfThere, systemCode } from "../activities/adapters/disk.ts";
import { CONFIG_FILE, readConfig } from "../datasets/city-folder/read-config.ts";
import { ReportError } from "../domain/errors.ts";
import type { Schedule } from "../domain/schedule.ts";

export interface DeclaredCity {
  /** Name of the folder. */
  readonly id: string;
  /** Absolute path. */
  readonly folder: string;
  /** Null when `city.yaml` has none. */
  readonly schedule: Schedule | null;
}

export interface DeclaredCities {
  readonly cities: readonly DeclaredCity[];
  /** Absolute paths of the folders of cities that were named. */
  readonly parents: readonly string[];
  /** Folders whose `city.yaml` cannot be read, with the reason. */
  readonly broken: readonly { readonly folder: string; readonly error: ReportError }[];
}

/**
 * Reads the `city.yaml` of every city. Throws `invalid-config` for a path that is neither a city folder nor holds any,
 * and for two cities of one name.
 */
export async function readCityFolders(paths: readonly string[]): Promise<DeclaredCities> {
  const cities: DeclaredCity[] = [];
  const parents: string[] = [];
  const broken: DeclaredCities["broken"][number][] = [];
  for (const path of new Set(paths.map((each) => resolve(each)))) {
    const inside = await cityFoldersAt(path);
    if (inside[0] !== path) parents.push(path);
    for (const folder of inside) {
      try {
        cities.push(await declaredCity(folder));
      } catch (error) {
        if (!(error instanceof ReportError)) throw error;
        broken.push({ folder, error });
      }
    }
  }
  refuseNamesakes([...cities.map(({ folder }) => folder), ...broken.map(({ folder }) => folder)]);
  return { cities, parents, broken };
}

/** One error for all folders that cannot be read. */
export function brokenFolders(broken: DeclaredCities["broken"]): ReportError {
  const [first] = broken;
  if (first !== undefined && broken.length === 1) return first.error;
  const problems = broken.flatMap(({ folder, error }) =>
    error.problems.map((problem) => ({ ...problem, file: join(folder, problem.file ?? "") })),
  );
  const message = `${broken.length} city folders cannot be read`;
  return new ReportError("invalid-config", message, { problems });
}

/** The folder itself, or the city folders in it. */
async function cityFoldersAt(path: string): Promise<readonly string[]> {
  if (isCity(path)) return [path];
  const names = await readdir(path).catch((error: unknown) => {
    if (systemCode(error) !== "ENOENT") throw diskFailure(error, path, "read");
    throw new ReportError("invalid-config", `the folder ${path} does not exist`, {
      hint: "Correct the path; the schedule of a city whose folder is gone: vlr schedule delete <city>",
    });
  });
  const found = names
    .filter((name) => !name.startsWith("."))
    .map((name) => join(path, name))
    .filter(isCity);
  if (found.length > 0) return found.toSorted();
  throw new ReportError("invalid-config", `${path} is no city folder and holds none`, {
    hint: `Give a folder with a ${CONFIG_FILE} in it, or the folder that holds several of them`,
  });
}

function isCity(folder: string): boolean {
  return existsSync(join(folder, CONFIG_FILE));
}

async function declaredCity(folder: string): Promise<DeclaredCity> {
  const id = basename(folder);
  const bytes = (await readIfThere(join(folder, CONFIG_FILE))) ?? Buffer.alloc(0);
  const { config, schedule, problems } = readConfig(id, bytes, null);
  if (config !== null) return { id, folder, schedule };
  throw new ReportError("invalid-config", `the ${CONFIG_FILE} of ${folder} has mistakes`, {
    problems,
  });
}

function refuseNamesakes(folders: readonly string[]): void {
  const first = new Map<string, string>();
  for (const folder of new Set(folders)) {
    const id = basename(folder);
    const other = first.get(id);
    if (other !== undefined) {
      const message = `two city folders are named ${id}: in ${dirname(other)} and ${dirname(folder)}`;
      throw new ReportError("invalid-config", message, {
        hint: "Rename one of them: a city's reviews go by the name of its folder",
      });
    }
    first.set(id, folder);
  }
}
