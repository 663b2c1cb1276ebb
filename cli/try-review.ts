/** A review tried out without leaving anything behind: as far as the findings for `check`, to its end for `plan`. */
import { rm } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { storeIn } from "../activities/adapters/artifact-store.ts";
import { storeFolder } from "../activities/adapters/city-files.ts";
import { makeScratch } from "../activities/adapters/process-folder.ts";
import { scratchStore } from "../activities/adapters/scratch-store.ts";
import { findEarlierEdition } from "../activities/find-earlier-edition.ts";
import { createActivities } from "../activities/index.ts";
import { readConfigOfTree } from "../activities/read-city.ts";
import { placeOfFile, readRecommendationSource, readSource } from "../activities/read-source.ts";
import type { ArtifactStore, Resources, StepRecord } from "../activities/resources.ts";
import type { ArtifactRef } from "../domain/artifact.ts";
import { givesRecommendations, sourcesOf, type CityFolder } from "../domain/city.ts";
import type { ReviewFindings } from "../domain/findings/finding.ts";
import type { Observation, Refusal } from "../domain/observation.ts";
import type { StepOutcome } from "../domain/review.ts";
import type {
  BundleInput,
  EarlierEdition,
  ReadCityResult,
  ReviewSteps,
  RunScope,
  SourceSnapshot,
} from "../domain/steps.ts";
import { onInterrupt } from "./on-interrupt.ts";
import { openEditions } from "./operator-settings.ts";
import { defaultOut } from "./places.ts";
import { browserBuild, dryResources } from "./open-resources.ts";
import { besidePrint } from "../workflows/review-steps.ts";

export interface PlannedStep {
  readonly step: string;
  readonly runs: boolean;
  readonly reason: string;
}

/** Findings of the last run of this city and period. Those of another version of the step may have another form. */
export type EarlierFindings =
  | { readonly kind: "last-run"; readonly findings: ReviewFindings }
  | { readonly kind: "nothing" | "other-version" };

/** What one source gave; a source of recommendations gives no figures. */
export interface TriedSource {
  readonly sourceId: string;
  readonly observations: readonly Observation[];
  readonly refusals: readonly Refusal[];
}

export interface Trial {
  readonly city: CityFolder;
  readonly steps: readonly PlannedStep[];
  readonly readings: readonly TriedSource[];
  readonly findings: ReviewFindings;
  readonly before: EarlierFindings;
}

export interface TrialOptions {
  readonly varFolder: string;
  readonly offline: boolean;
  /** The last step to try. Nothing is drawn or printed for the bundle: only whether it would be, and why. */
  readonly until: "findings" | "bundle";
}

/** Throws what the steps throw: `invalid-config`, `invalid-data`, `source-unavailable`, `check-failed`. */
export async function tryReview(folder: string, options: TrialOptions): Promise<Trial> {
  const scratch = await makeScratch("try");
  const interrupt = onInterrupt();
  try {
    const store = scratchStore(storeIn(join(options.varFolder, "store")), storeIn(scratch));
    const tree = await storeFolder(store, folder);
    const id = basename(resolve(folder));
    const { config, period } = await readConfigOfTree(tree, id, store);
    const scope = `${id}/${period}`;
    const browser = await browserOf(scope, config.languages, store);
    const { signal } = interrupt;
    const heartbeat = (): void => {
      signal.throwIfAborted();
    };
    const resources = { ...dryResources(store, browser, scratch), signal, heartbeat };
    return await attempt({ ...options, run: { v: 1, scope }, folder: tree, resources });
  } finally {
    interrupt.release();
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Where no browser is found, a run is supposed to use the one of the last run. */
async function browserOf(
  scope: string,
  languages: readonly string[],
  store: ArtifactStore,
): Promise<string> {
  const last = await store.readLatestStep(scope, `printPdf/${languages[0] ?? ""}`);
  return (await browserBuild()) ?? last?.tools["browser"] ?? "none";
}

interface Attempt extends TrialOptions {
  readonly run: RunScope;
  readonly folder: ArtifactRef;
  readonly resources: Resources;
}

/** The order is that of `reviewSteps`. */
async function attempt({
  run,
  folder,
  resources,
  varFolder,
  offline,
  until,
}: Attempt): Promise<Trial> {
  const { store, signal } = resources;
  const does = createActivities(() => resources);
  const last = await store.readLatestStep(run.scope, "deriveFindings");
  const steps: PlannedStep[] = [];
  const note: Note = (step, { reused, reason, value }) => {
    steps.push({ step, runs: !reused, reason });
    signal.throwIfAborted();
    return value;
  };

  const read = note("readCity", await does.readCity({ ...run, folder, goals: null }));
  const { city } = read;
  const snapshots: SourceSnapshot[] = [];
  for (const sourceId of read.sourceIds) {
    const fetched = await does.fetchSource({ ...run, city, folder, sourceId, offline });
    snapshots.push(note(`fetchSource ${sourceId}`, fetched));
  }
  const built = note("buildWarehouse", await does.buildWarehouse({ ...run, city, snapshots }));
  const { released } = built;
  const findings = note("deriveFindings", await does.deriveFindings({ ...run, city, released }));
  const now = await store.readLatestStep(run.scope, "deriveFindings");
  const findEarlier = async (): Promise<EarlierEdition | null> => {
    const editions = await openEditions(varFolder, defaultOut(), store);
    return (await findEarlierEdition({ ...run, findings }, { store, editions })).value;
  };
  if (until === "bundle") {
    const made = { ...run, city, snapshots, warehouse: built, findings };
    await tryDocuments(made, read, { does, note, findEarlier });
  }
  const cityFolder = (await store.getJson(city)) as CityFolder;
  return {
    city: cityFolder,
    steps,
    readings: await readings(cityFolder, snapshots, resources),
    findings: (await store.getJson(findings)) as ReviewFindings,
    before: await earlier(last, now, store),
  };
}

/** Writes down whether a step ran and why, and gives back what it made. */
type Note = <T>(step: string, outcome: StepOutcome<T>) => T;

interface Trying {
  readonly does: ReviewSteps;
  readonly note: Note;
  /** Asked only by a city that wants to know what has changed. */
  readonly findEarlier: () => Promise<EarlierEdition | null>;
}

/** From the findings to the bundle. */
async function tryDocuments(
  made: Omit<BundleInput, "charts" | "documents">,
  { languages, documents }: Pick<ReadCityResult, "languages" | "documents">,
  { does, note, findEarlier }: Trying,
): Promise<void> {
  const { v, scope, city, findings, snapshots } = made;
  const earlier = documents?.includes("changes") === true ? await findEarlier() : null;
  const beside = {
    ...(documents === undefined ? {} : { documents }),
    ...(earlier === null ? {} : { earlier }),
  };
  const charts: BundleInput["charts"][number][] = [];
  const reviews: BundleInput["documents"][number][] = [];
  const others: BundleInput["documents"][number][] = [];
  for (const language of languages) {
    const about = { v, scope, city, findings, language };
    const drawn = note(`renderCharts ${language}`, await does.renderCharts(about));
    const composing = { ...about, charts: drawn, snapshots, ...beside };
    const composed = await does.composeDocument(composing);
    const { further = [], ...review } = note(`composeDocument ${language}`, composed);
    charts.push({ language, charts: drawn });
    for (const document of [review, ...further]) {
      const { print, kind } = document;
      const printing = { v, scope, print, language, ...besidePrint(kind, made.warehouse) };
      const name = kind === undefined ? language : `${language} ${kind}`;
      const pdf = note(`printPdf ${name}`, await does.printPdf(printing));
      (kind === undefined ? reviews : others).push({ ...document, pdf });
    }
  }
  const parts = { ...made, charts, documents: [...reviews, ...others] };
  note("assembleBundle", await does.assembleBundle(parts));
}

async function earlier(
  last: StepRecord | null,
  now: StepRecord | null,
  store: ArtifactStore,
): Promise<EarlierFindings> {
  const ref = last?.output as ArtifactRef | undefined;
  if (ref === undefined || !(await store.has(ref))) return { kind: "nothing" };
  return last?.version === now?.version
    ? { kind: "last-run", findings: (await store.getJson(ref)) as ReviewFindings }
    : { kind: "other-version" };
}

/** What the sources gave; refusals name files by the place where a person finds them. */
async function readings(
  { config }: CityFolder,
  snapshots: readonly SourceSnapshot[],
  { store }: Resources,
): Promise<readonly TriedSource[]> {
  const sources = new Map(sourcesOf(config).map((source) => [source.id, source]));
  return Promise.all(
    snapshots.map(async ({ sourceId, files }) => {
      const source = sources.get(sourceId);
      if (source === undefined) throw new Error(`no source ${sourceId}`);
      const tree = await store.getTree(files);
      const reading = givesRecommendations(source)
        ? await readRecommendationSource(source, config.country, { tree, store })
        : await readSource(source, tree, store);
      const refusals = reading.refusals.map((refusal) => ({
        ...refusal,
        file: placeOfFile(source, refusal.file),
      }));
      const observations = "observations" in reading ? reading.observations : [];
      return { sourceId, observations, refusals };
    }),
  );
}
