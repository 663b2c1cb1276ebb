/** From what a person calls a run to its folder: a path, or a city and perhaps a period. */
import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { nearestWord } from "../datasets/city-folder/nearest-word.ts";
import { ReportError } from "../domain/errors.ts";
import { isWithdrawn } from "./withdrawn.ts";

/**
 * A run as `vlr status` prints it (`vlr/recno/2024`, `vlr/recno/2024/draft/2`) as the folder it has among those of all cities
 * ("recno/2024", "recno/2024/draft-2"); any other name, and the path of something that is there, as it is.
 */
export function folderOfRun(name: string): string {
  const [, review, draft] = /^vlr\/([^/]+\/[^/]+)(?:\/draft\/(\d+))?\/?$/.exec(name) ?? [];
  if (review === undefined || existsSync(name)) return name;
  return draft === undefined ? review : `${review}/draft-${draft}`;
}

/**
 * The folder itself when it holds a manifest; else a city's folder, there or in the `places` where drafts and editions lie:
 * its last period, and in that the newest edition that is not withdrawn, or else the draft. Throws `invalid-config` when
 * there is none.
 */
export function findRun(name: string, places: readonly string[]): string {
  const folders = places.map((place) => join(place, name));
  const found = [...runsIn([name]), ...runsIn(folders)].find(holdsRun);
  if (found !== undefined) return found;
  const known = places.flatMap((place) => inside(place, /^[^.]/));
  const [, city = name] = /^([a-z0-9][a-z0-9_-]*)\/\d{4}/.exec(name) ?? [];
  const near = nearestWord(city, [...new Set(known.map((folder) => basename(folder)))]);
  throw new ReportError("invalid-config", `no finished run was found for "${name}"`, {
    hint: `${near === null ? "" : `Did you mean "${near}"? `}Name a folder that vlr run wrote, a city in ${places.join(" or ")}, or a run: vlr status lists them all. To make one: vlr run <city folder>`,
  });
}

export function holdsRun(folder: string): boolean {
  return existsSync(join(folder, "manifest.json"));
}

const EDITION = /^edition-\d+$/;
/** "2024", "2015-2024" */
const PERIOD = /^\d{4}/;

/** Periods that have a folder in that of a city, the newest first. */
export function periodsOf(folder: string): readonly string[] {
  return newestFirst(inside(folder, PERIOD)).map((path) => basename(path));
}

/** Where a run may lie, the one that is meant first. The folders belong to one city: its editions may lie apart from its drafts. */
function runsIn(folders: readonly string[]): readonly string[] {
  const periods = newestFirst(folders.flatMap((folder) => inside(folder, PERIOD)));
  const names = [...new Set(periods.map((path) => basename(path)))];
  return [
    ...folders,
    ...madeIn(folders),
    ...names.flatMap((period) => madeIn(folders.map((folder) => join(folder, period)))),
  ];
}

function madeIn(folders: readonly string[]): readonly string[] {
  const editions = folders.flatMap((folder) => inside(folder, EDITION));
  return [
    ...newestFirst(editions.filter((path) => !isWithdrawn(path))),
    ...folders.map((folder) => join(folder, "draft")),
  ];
}

function newestFirst(paths: readonly string[]): readonly string[] {
  return paths.toSorted((a, b) => basename(b).localeCompare(basename(a), "en", { numeric: true }));
}

/** What stands in a folder under such a name. Nothing when the folder cannot be read. */
function inside(folder: string, fits: RegExp): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => fits.test(name))
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}
