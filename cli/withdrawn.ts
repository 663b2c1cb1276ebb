/** The notice beside an edition that no longer counts. */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { withdrawalShape } from "../activities/adapters/edition-names.ts";
import type { Withdrawal } from "../domain/edition.ts";
import { ReportError } from "../domain/errors.ts";

/** Whether such a notice stands beside the folder, readable or not. */
export function isWithdrawn(folder: string): boolean {
  return existsSync(noticeOf(folder));
}

/** What the notice beside the folder says; null where there is none. Throws `invalid-data` for one that cannot be read. */
export function withdrawalOf(folder: string): Withdrawal | null {
  const path = noticeOf(folder);
  if (!existsSync(path)) return null;
  try {
    return withdrawalShape.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch (cause) {
    throw new ReportError("invalid-data", `${path} cannot be read`, {
      hint: "Restore it from a copy: it says why this edition no longer counts",
      cause,
    });
  }
}

/** "withdrawn on 2026-03-01: a figure was wrong" */
export function withdrawalInWords({ on, reason }: Withdrawal): string {
  return `withdrawn on ${on}: ${reason}`;
}

function noticeOf(folder: string): string {
  return `${resolve(folder)}.withdrawn.json`;
}
