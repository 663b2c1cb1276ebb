/** From what a person calls a run to its folder: a path, or a city and perhaps a period. */
import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { nearestWord } from "../datasets/city-folder/nearest-word.ts";
import { ReportError } from "../domain/errors.ts";
import { isWithdrawn } from "./withdrawn.ts";

/**
 * The folder itself when it holds a manifest; else a city's folder, there or in `out`: its last period, and in that the
 * newest edition that is not withdrawn, or else the draft. Throws `invalid-config` when there is none.
 */
export function findRun(name: string, out: string): string {
  const places = [name, join(out, name)].flatMap((folder) => [
    folder,
    ...editionsIn(folder),
    join(folder, "draft"),
    ...inside(folder, PERIOD).flatMap((period) => [...editionsIn(period), join(period, "draft")]),
  ]);
  const found = places.find((folder) => existsSync(join(folder, "manifest.json")));
  if (found !== undefined) return found;
  const near = nearestWord(
    name,
    inside(out, /^[^.]/).map((folder) => basename(folder)),
  );
  throw new ReportError("invalid-config", `no finished run was found for "${name}"`, {
    hint: `${near === null ? "" : `Did you mean "${near}"? `}Name a folder that vlr run wrote, or a city in ${out}: vlr status lists them. To make one: vlr run <city folder>`,
  });
}

const EDITION = /^edition-\d+$/;
/** "2024", "2015-2024" */
const PERIOD = /^\d{4}/;

function editionsIn(folder: string): readonly string[] {
  return inside(folder, EDITION).filter((path) => !isWithdrawn(path));
}

/** What stands in a folder under such a name, the last first. Nothing when the folder cannot be read. */
function inside(folder: string, fits: RegExp): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => fits.test(name))
      .toSorted((a, b) => b.localeCompare(a, "en", { numeric: true }))
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}
