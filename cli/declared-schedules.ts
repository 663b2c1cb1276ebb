/** Schedules as folders declare them: all that can be said of them while no server runs. */
import { existsSync } from "node:fs";
import { ReportError } from "../domain/errors.ts";
import { printTimes } from "../domain/schedule.ts";
import {
  readDeclaredFolders,
  type DeclaredFolders,
  type ScheduledKind,
} from "./declared-folders.ts";
import { describeError } from "./describe-error.ts";

export interface DeclaredSchedule {
  readonly kind: ScheduledKind;
  /** Of the folder. */
  readonly name: string;
  readonly times: string;
  readonly timezone: string;
  /** Absolute path. */
  readonly folder: string;
}

/**
 * Of the folders that are named, else of the working directory. A name without a folder says something only to a server, and
 * is passed over; `warn` gets what is wrong with folders that were named.
 */
export async function declaredSchedules(
  names: readonly string[],
  warn: (text: string) => void,
): Promise<readonly DeclaredSchedule[]> {
  const { folders, broken } =
    names.length === 0
      ? await declaredIn(["."], () => undefined)
      : await declaredIn(names.filter(existsSync), warn);
  for (const { error } of broken) warn(describeError(error, false));
  return folders.flatMap(({ kind, id, folder, schedule }) =>
    schedule === null
      ? []
      : [
          {
            kind,
            name: id,
            times: printTimes(schedule.times),
            timezone: schedule.timezone,
            folder,
          },
        ],
  );
}

async function declaredIn(
  paths: readonly string[],
  warn: (text: string) => void,
): Promise<DeclaredFolders> {
  try {
    return await readDeclaredFolders(paths);
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    warn(describeError(error, false));
    return { folders: [], parents: [], broken: [] };
  }
}
