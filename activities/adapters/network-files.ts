/** Finds `network.yaml` and the city folders that it names. */
import { existsSync, statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { CONFIG_FILE } from "../../datasets/city-folder/read-config.ts";
import { INDICATORS_FILE } from "../../datasets/city-folder/table-columns.ts";
import { NETWORK_FILE, readNetwork } from "../../datasets/network-folder/read-network.ts";
import { ReportError, type Problem } from "../../domain/errors.ts";
import type { NetworkConfig } from "../../domain/network.ts";
import type { Schedule } from "../../domain/schedule.ts";
import { diskFailure, readIfThere } from "./disk.ts";

export interface FoundNetwork {
  readonly network: NetworkConfig;
  /** Null when `network.yaml` has none. */
  readonly schedule: Schedule | null;
  /** City folders by the name of the folder. */
  readonly cities: readonly FoundCity[];
}

export interface FoundCity {
  readonly id: string;
  /** Absolute path. */
  readonly folder: string;
}

/**
 * `path` is the file or its folder. Throws `invalid-config` with everything that is wrong: with the file, folders that do not
 * exist, patterns that find nothing, two cities of one name, a city named like the network.
 */
export async function findNetwork(path: string): Promise<FoundNetwork> {
  const file = fileAt(path);
  const folder = dirname(file);
  const id = basename(folder);
  const bytes = await readIfThere(file);
  if (bytes === null) throw noNetwork(file);
  const reading = readNetwork(id, bytes);
  if ("problems" in reading) throw wrong(file, reading.problems);
  const { network, schedule, atCity } = reading;
  const problems: Problem[] = [];
  const cities = new Map<string, FoundCity>();
  for (const [index, pattern] of network.cities.entries()) {
    const found = await foldersOf(folder, pattern);
    if (found.length === 0) problems.push(atCity(index, ...nothingAt(folder, pattern)));
    for (const city of found.map((each) => ({ id: basename(each), folder: each }))) {
      const other = cities.get(city.id);
      if (other !== undefined && other.folder !== city.folder) {
        const rule = `names a second city folder called ${city.id}: ${other.folder} and ${city.folder}`;
        problems.push(atCity(index, rule, "Rename one of them: reviews go by the folder's name"));
      }
      cities.set(city.id, other ?? city);
    }
  }
  if (cities.has(id)) problems.push(namedLikeNetwork(id));
  if (problems.length > 0) throw wrong(file, problems);
  const inOrder = [...cities.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { network, schedule, cities: inOrder };
}

function fileAt(path: string): string {
  const full = resolve(path);
  return basename(full) === NETWORK_FILE ? full : join(full, NETWORK_FILE);
}

function noNetwork(file: string): ReportError {
  return new ReportError("invalid-config", `there is no ${file}`, {
    hint: `Give the path of a ${NETWORK_FILE}, or of the folder that holds one`,
  });
}

function wrong(file: string, problems: readonly Problem[]): ReportError {
  return new ReportError("invalid-config", `${file} has mistakes`, { problems });
}

function namedLikeNetwork(id: string): Problem {
  return {
    file: NETWORK_FILE,
    message: `a city folder is called ${id}, as the network's own folder is`,
    fix: "Rename one of the two: reviews and the network's report go by these names",
  };
}

function nothingAt(root: string, pattern: string): readonly [rule: string, fix: string] {
  const path = resolve(root, pattern);
  if (pattern.includes("*")) {
    return ["finds no city folder", `Correct it: a city folder holds a ${CONFIG_FILE}`];
  }
  return existsSync(path)
    ? [`names a folder without a ${CONFIG_FILE}`, "Write the path of a city folder"]
    : ["names a folder that does not exist", "Correct the path, or remove the line"];
}

/** What a city folder still holds when its `city.yaml` is gone. */
const TRACES: readonly string[] = [INDICATORS_FILE, "narrative"];

/**
 * A folder that is named must be a city; of those that a pattern finds, cities are taken, and those that were one: they
 * fail by themselves, so that no city goes missing without a word.
 */
async function foldersOf(root: string, pattern: string): Promise<readonly string[]> {
  let found: readonly string[] = [resolve(root)];
  for (const part of pattern.split("/").filter((each) => each !== "")) {
    const next = await Promise.all(found.map((folder) => matches(folder, part)));
    found = next.flat();
  }
  if (pattern.startsWith("/")) return foldersOf("/", pattern.slice(1));
  const signs = pattern.includes("*") ? [CONFIG_FILE, ...TRACES] : [CONFIG_FILE];
  return found.filter((folder) => signs.some((sign) => existsSync(join(folder, sign))));
}

async function matches(folder: string, part: string): Promise<readonly string[]> {
  if (!part.includes("*")) return [resolve(folder, part)];
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  const escaped = part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
  const form = new RegExp(`^${escaped}$`);
  const names = await readdir(folder).catch((error: unknown) => {
    throw diskFailure(error, folder, "read");
  });
  return names
    .filter((name) => !name.startsWith(".") && form.test(name))
    .toSorted()
    .map((name) => join(folder, name));
}
