/** The first steps of a review, as far as the findings, without leaving anything behind: for `check` and `plan`. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { openStore } from "../activities/adapters/artifact-store.ts";
import { storeFolder } from "../activities/adapters/city-files.ts";
import { scratchStore } from "../activities/adapters/scratch-store.ts";
import { createActivities } from "../activities/index.ts";
import { readConfigOfTree } from "../activities/read-city.ts";
import { readSource } from "../activities/read-source.ts";
import type { ArtifactRef } from "../domain/artifact.ts";
import type { CityFolder } from "../domain/city.ts";
import type { ReviewFindings } from "../domain/findings/finding.ts";
import type { SourceReading } from "../domain/observation.ts";
import type { StepOutcome } from "../domain/review.ts";
import type { SourceSnapshot } from "../domain/steps.ts";
import { openResources, type OpenResources } from "./open-resources.ts";

export interface PlannedStep {
  readonly step: string;
  readonly runs: boolean;
  readonly reason: string;
}

export interface Trial {
  readonly city: CityFolder;
  readonly steps: readonly PlannedStep[];
  readonly readings: readonly SourceReading[];
  readonly findings: ReviewFindings;
  /** Cell values, in small letters, that mean the total. */
  readonly totalWords: ReadonlySet<string>;
  /** Findings of the last run of this city and period; null when there was none. */
  readonly before: ReviewFindings | null;
}

/** Throws what the steps throw: `invalid-config`, `invalid-data`, `source-unavailable`, `check-failed`. */
export async function tryReview(
  folder: string,
  options: { readonly varFolder: string; readonly offline: boolean },
): Promise<Trial> {
  const scratch = await mkdtemp(join(tmpdir(), "vlr-try-"));
  const opened = await openResources(options.varFolder);
  try {
    const store = scratchStore(opened.resources.store, await openStore(scratch));
    return await asFarAsFindings(folder, { ...opened.resources, store }, options.offline);
  } finally {
    await opened.close();
    await rm(scratch, { recursive: true, force: true });
  }
}

/** The order is that of `reviewSteps`; what comes after the findings depends on nothing else. */
async function asFarAsFindings(
  folder: string,
  resources: OpenResources,
  offline: boolean,
): Promise<Trial> {
  const { store } = resources;
  const id = basename(resolve(folder));
  const tree = await storeFolder(store, folder);
  const { period } = await readConfigOfTree(tree, id, store);
  const run = { v: 1, scope: `${id}/${period}` } as const;
  const signal = new AbortController().signal;
  const does = createActivities(() => ({ ...resources, signal, heartbeat: () => undefined }));
  const last = await store.readLatestStep(run.scope, "deriveFindings");
  const steps: PlannedStep[] = [];
  const note = <T>(step: string, { reused, reason, value }: StepOutcome<T>): T => {
    steps.push({ step, runs: !reused, reason });
    return value;
  };

  const read = note("readCity", await does.readCity({ ...run, folder: tree, goals: null }));
  const city = (await store.getJson(read.city)) as CityFolder;
  const snapshots: SourceSnapshot[] = [];
  for (const sourceId of read.sourceIds) {
    const input = { ...run, city: read.city, folder: tree, sourceId, offline };
    snapshots.push(note(`fetchSource ${sourceId}`, await does.fetchSource(input)));
  }
  const warehouse = note(
    "buildWarehouse",
    await does.buildWarehouse({ ...run, city: read.city, snapshots }),
  );
  const findings = note(
    "deriveFindings",
    await does.deriveFindings({ ...run, city: read.city, released: warehouse.released }),
  );
  const { seeds } = await resources.warehouse.definitions();
  const words = seeds["seeds.total_word"].map(({ word }) => (word ?? "").toLowerCase());
  return {
    city,
    steps,
    totalWords: new Set(words),
    readings: await readings(city, snapshots, resources),
    findings: (await store.getJson(findings)) as ReviewFindings,
    before:
      last === null ? null : ((await store.getJson(last.output as ArtifactRef)) as ReviewFindings),
  };
}

async function readings(
  city: CityFolder,
  snapshots: readonly SourceSnapshot[],
  { store }: OpenResources,
): Promise<readonly SourceReading[]> {
  return Promise.all(
    snapshots.flatMap((snapshot) => {
      const source = city.config.sources.find(({ id }) => id === snapshot.sourceId);
      if (source === undefined) return [];
      return [store.getTree(snapshot.files).then((tree) => readSource(source, tree, store))];
    }),
  );
}
