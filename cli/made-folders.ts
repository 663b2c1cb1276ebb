/** The drafts and editions in the folder where runs write them, without asking any server. */
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Withdrawal } from "../domain/edition.ts";
import { alterations } from "./draft-folder.ts";
import { withdrawalOf } from "./withdrawn.ts";

export interface MadeFolder {
  /** Or the address of an edition in a bucket. */
  readonly folder: string;
  readonly kind: "draft" | "edition";
  /** Of an edition that no longer counts; else null. */
  readonly withdrawn: Withdrawal | null;
  /** Goals that the draft covers; null when it does not say. */
  readonly goals: readonly number[] | null;
  /** "not checked": in a bucket, from which not every file is fetched. */
  readonly state: "complete" | "altered" | "not written" | "not checked";
  /** ISO 8601, UTC; null when nothing was written, or in a bucket. */
  readonly written: string | null;
}

/** Of all cities and periods, sorted by folder. None when there is no such folder. */
export async function listMadeFolders(out: string): Promise<readonly MadeFolder[]> {
  const made: MadeFolder[] = [];
  for (const city of await names(out)) {
    for (const period of await names(join(out, city))) {
      const parent = join(out, city, period);
      const folders = (await names(parent)).filter((name) => /^(draft|edition)(-\d+)?$/.test(name));
      for (const name of folders) made.push(await describe(join(parent, name)));
    }
  }
  return made;
}

async function describe(folder: string): Promise<MadeFolder> {
  const kind = basename(folder).startsWith("edition") ? "edition" : "draft";
  const about = { folder, kind, withdrawn: withdrawalOf(folder) } as const;
  const manifest = await stat(join(folder, "manifest.json")).catch(() => null);
  // Taken by a run that goes on, or left by one that was ended by force.
  if (manifest === null) return { ...about, goals: null, state: "not written", written: null };
  return {
    ...about,
    goals: await goalsOf(folder),
    state: (await alterations(folder)).length > 0 ? "altered" : "complete",
    written: manifest.mtime.toISOString(),
  };
}

async function goalsOf(folder: string): Promise<readonly number[] | null> {
  try {
    const findings = JSON.parse(await readFile(join(folder, "findings.json"), "utf8")) as {
      readonly goals: readonly { readonly goal: number }[];
    };
    return findings.goals.map(({ goal }) => goal);
  } catch {
    return null;
  }
}

async function names(folder: string): Promise<readonly string[]> {
  return (await readdir(folder).catch(() => [])).toSorted((a, b) =>
    a.localeCompare(b, "en", { numeric: true }),
  );
}
