/** Folders that may declare a schedule, as they are named on the command line: cities and networks, one by one or by the folder that holds them. */
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { diskFailure, readIfThere, systemCode } from "../activities/adapters/disk.ts";
import { findNetwork } from "../activities/adapters/network-files.ts";
import { CONFIG_FILE, readConfig } from "../datasets/city-folder/read-config.ts";
import { NETWORK_FILE } from "../datasets/network-folder/read-network.ts";
import { ReportError } from "../domain/errors.ts";
import type { Schedule } from "../domain/schedule.ts";

/** What runs by itself: the review of a city, or those of all cities of a network. */
export type ScheduledKind = "city" | "network";

/** In which file each declares it. */
export const DECLARING_FILE: Readonly<Record<ScheduledKind, string>> = {
  city: CONFIG_FILE,
  network: NETWORK_FILE,
};

interface NamedFolder {
  readonly kind: ScheduledKind;
  /** Name of the folder. */
  readonly id: string;
  /** Absolute path. */
  readonly folder: string;
}

export interface DeclaredFolder extends NamedFolder {
  /** Null when its file has none. */
  readonly schedule: Schedule | null;
}

export interface DeclaredFolders {
  readonly folders: readonly DeclaredFolder[];
  /** Absolute paths of the folders of cities and networks that were named. */
  readonly parents: readonly string[];
  /** Folders whose file cannot be read, with the reason. */
  readonly broken: readonly (NamedFolder & { readonly error: ReportError })[];
}

/**
 * Reads the `city.yaml` of every city and the `network.yaml` of every network. Throws `invalid-config` for a path where there
 * is neither, and for two folders of one name.
 */
export async function readDeclaredFolders(paths: readonly string[]): Promise<DeclaredFolders> {
  const folders: DeclaredFolder[] = [];
  const parents: string[] = [];
  const broken: DeclaredFolders["broken"][number][] = [];
  for (const path of new Set(paths.map((each) => resolve(each)))) {
    const { named, isParent } = await foldersAt(path);
    if (isParent) parents.push(path);
    for (const each of named) {
      try {
        folders.push({ ...each, schedule: await scheduleIn(each) });
      } catch (error) {
        if (!(error instanceof ReportError)) throw error;
        broken.push({ ...each, error });
      }
    }
  }
  refuseNamesakes([...folders, ...broken]);
  return { folders: onlyOnce(folders), parents, broken };
}

/** One error for all folders that cannot be read. */
export function brokenFolders(broken: DeclaredFolders["broken"]): ReportError {
  const [first] = broken;
  if (first !== undefined && broken.length === 1) return first.error;
  const problems = broken.flatMap(({ folder, error }) =>
    error.problems.map((problem) => ({ ...problem, file: join(folder, problem.file ?? "") })),
  );
  const message = `${broken.length} folders cannot be read`;
  return new ReportError("invalid-config", message, { problems });
}

/** A city is only itself. Any other folder stands for the network that it is and for all cities and networks in it. */
async function foldersAt(
  path: string,
): Promise<{ readonly named: readonly NamedFolder[]; readonly isParent: boolean }> {
  if (basename(path) === NETWORK_FILE && existsSync(path)) {
    return { named: kindsAt(dirname(path), ["network"]), isParent: false };
  }
  if (existsSync(join(path, CONFIG_FILE))) {
    return { named: kindsAt(path, ["city"]), isParent: false };
  }
  const names = await readdir(path).catch((error: unknown) => {
    if (systemCode(error) !== "ENOENT") throw diskFailure(error, path, "read");
    throw new ReportError("invalid-config", `the folder ${path} does not exist`, {
      hint: "Correct the path; the schedule of a folder that is gone: vlr schedule delete <name>",
    });
  });
  const inside = names
    .filter((name) => !name.startsWith("."))
    .toSorted()
    .flatMap((name) => kindsAt(join(path, name), ["city", "network"]));
  const named = [...kindsAt(path, ["network"]), ...inside];
  if (named.length > 0) return { named, isParent: true };
  throw new ReportError("invalid-config", `${path} is no city folder and holds none`, {
    hint: `Give a folder with a ${CONFIG_FILE} or a ${NETWORK_FILE} in it, or the folder that holds several of them`,
  });
}

function kindsAt(folder: string, wanted: readonly ScheduledKind[]): readonly NamedFolder[] {
  return wanted
    .filter((kind) => existsSync(join(folder, DECLARING_FILE[kind])))
    .map((kind) => ({ kind, id: basename(folder), folder }));
}

async function scheduleIn({ kind, id, folder }: NamedFolder): Promise<Schedule | null> {
  if (kind === "network") return (await findNetwork(folder)).schedule;
  const bytes = (await readIfThere(join(folder, CONFIG_FILE))) ?? Buffer.alloc(0);
  const { config, schedule, problems } = readConfig(id, bytes, null);
  if (config !== null) return schedule;
  throw new ReportError("invalid-config", `the ${CONFIG_FILE} of ${folder} has mistakes`, {
    problems,
  });
}

/** A folder may be named by itself and by the one that holds it. */
function onlyOnce(folders: readonly DeclaredFolder[]): readonly DeclaredFolder[] {
  return [...new Map(folders.map((each) => [`${each.kind} ${each.folder}`, each])).values()];
}

/** Cities and networks share their names: reviews and reports lie side by side under them. */
function refuseNamesakes(named: readonly NamedFolder[]): void {
  const first = new Map<string, NamedFolder>();
  for (const each of named) {
    const other = first.get(each.id) ?? each;
    if (other.folder !== each.folder || other.kind !== each.kind) {
      const both = [other, each].map(({ kind, folder }) => `a ${kind} in ${dirname(folder)}`);
      const message = `two folders are named ${each.id}: ${both.join(" and ")}`;
      throw new ReportError("invalid-config", message, {
        hint: "Rename one of them: reviews go by the name of their folder",
      });
    }
    first.set(each.id, other);
  }
}
