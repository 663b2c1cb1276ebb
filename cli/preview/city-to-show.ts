/** The city that a preview shows: as it is, without the sources that are not there, or with invented figures. */
import { basename, resolve } from "node:path";
import { storeFolder } from "../../activities/adapters/city-files.ts";
import { createActivities } from "../../activities/index.ts";
import { writtenIn } from "../../activities/read-city.ts";
import type { ArtifactStore, Resources } from "../../activities/resources.ts";
import { readRightsLists } from "../../activities/rights-lists.ts";
import { readCityFolder } from "../../datasets/city-folder/read-city-folder.ts";
import { sampleCity } from "../../datasets/init/sample-figures.ts";
import { mediaTypes, type ArtifactRef } from "../../domain/artifact.ts";
import { sourcesOf, type CityFolder } from "../../domain/city.ts";
import { ReportError, type ErrorCode } from "../../domain/errors.ts";
import type { ReleasedData } from "../../domain/released-data.ts";
import type { ReviewSteps, RunScope, SourceSnapshot } from "../../domain/steps.ts";
import type { ComposeRequest, Trouble } from "./composed.ts";
import { troubleOf } from "./trouble-of.ts";

/** A city, what its sources gave, and what was left out. */
export interface ShownCity {
  readonly run: RunScope;
  /** `CityFolder` as JSON. */
  readonly city: ArtifactRef;
  readonly languages: readonly string[];
  readonly snapshots: readonly SourceSnapshot[];
  /** `ReleasedData` as JSON. */
  readonly released: ArtifactRef;
  readonly figures: "own" | "invented";
  readonly troubles: readonly Trouble[];
}

interface Work {
  readonly request: ComposeRequest;
  readonly folder: ArtifactRef;
  readonly id: string;
  readonly store: ArtifactStore;
  readonly does: ReviewSteps;
}

/** Throws `invalid-config` and `invalid-data` as a run does, but for sources that are not there. */
export async function cityToShow(
  request: ComposeRequest,
  resources: Resources,
): Promise<ShownCity> {
  const { store } = resources;
  const folder = await storeFolder(store, request.folder);
  const id = basename(resolve(request.folder));
  const work: Work = { request, folder, id, store, does: createActivities(() => resources) };
  const written = await writtenCity(work);
  const had = await fetchAll(written, work);
  return (await withOwnFigures(had, work)) ?? withInventedFigures(had, work);
}

interface WrittenCity {
  readonly run: RunScope;
  readonly city: CityFolder;
  readonly troubles: readonly Trouble[];
}

/** Not the scope of a run: the period is that of `city.yaml`, and no run is compared with a preview. */
async function writtenCity({ folder, id, store, does }: Work): Promise<WrittenCity> {
  const run = { v: 1, scope: `${id}/preview` } as const;
  try {
    const { value } = await does.readCity({ ...run, folder, goals: null });
    return { run, city: (await store.getJson(value.city)) as CityFolder, troubles: [] };
  } catch (error) {
    const city = await withoutItsFiles(folder, id, store);
    if (city === null) throw error;
    return { run, city, troubles: [troubleOf(error)] };
  }
}

/** The city when nothing is wrong with it but that files of sources are not there; else null. */
async function withoutItsFiles(
  folder: ArtifactRef,
  id: string,
  store: ArtifactStore,
): Promise<CityFolder | null> {
  const tree = await store.getTree(folder);
  const files = await Promise.all(
    writtenIn(tree).map(async (file) => [file.path, await store.get(file)] as const),
  );
  try {
    return readCityFolder({ id, files: new Map(files), lists: await readRightsLists() });
  } catch (error) {
    if (error instanceof ReportError) return null;
    throw error;
  }
}

interface HadCity extends WrittenCity {
  readonly snapshots: readonly SourceSnapshot[];
}

/** Null when no source gives a figure of the city. */
async function withOwnFigures(
  { run, city, snapshots, troubles }: HadCity,
  { store, does }: Work,
): Promise<ShownCity | null> {
  const has = new Set(snapshots.map(({ sourceId }) => sourceId));
  if (!city.config.sources.some(({ id, role }) => role === "city" && has.has(id))) return null;
  const whole = sourcesOf(city.config).length === snapshots.length;
  const ref = await store.putJson(whole ? city : onlySources(city, has));
  const { value } = await does.buildWarehouse({ ...run, city: ref, snapshots });
  const { released } = value;
  if (((await store.getJson(released)) as ReleasedData).series.length === 0) return null;
  const { languages } = city.config;
  return { run, city: ref, languages, snapshots, released, figures: "own", troubles };
}

function onlySources(city: CityFolder, has: ReadonlySet<string>): CityFolder {
  const { config, rights } = city;
  const { recommendationSources, ...settings } = config;
  const recommending = recommendationSources?.filter(({ id }) => has.has(id));
  const lost = recommending?.length !== recommendationSources?.length;
  return {
    ...city,
    config: {
      ...settings,
      sources: config.sources.filter(({ id }) => has.has(id)),
      ...(recommending === undefined ? {} : { recommendationSources: recommending }),
    },
    rights: lost ? { ...rights, judgments: [] } : rights,
  };
}

/** Sources that cannot be had are left out; a missing file is told once, by the folder's own problems. */
async function fetchAll(written: WrittenCity, work: Work): Promise<HadCity> {
  const { run, city } = written;
  const ref = await work.store.putJson(city);
  const snapshots: SourceSnapshot[] = [];
  const troubles = [...written.troubles];
  for (const { id } of sourcesOf(city.config)) {
    const fetched = await fetchOne(run, { city: ref, sourceId: id }, work);
    if ("files" in fetched) snapshots.push(fetched);
    else if (written.troubles.length === 0 || fetched.code !== "invalid-config")
      troubles.push(fetched);
  }
  return { run, city, snapshots, troubles };
}

/** What was fetched before is used; only what was not is asked for. */
async function fetchOne(
  run: RunScope,
  source: { readonly city: ArtifactRef; readonly sourceId: string },
  { folder, does, request }: Work,
): Promise<SourceSnapshot | Trouble> {
  const input = { ...run, ...source, folder };
  try {
    const { value } = await does
      .fetchSource({ ...input, offline: true })
      .catch((error: unknown) => {
        if (request.offline || !isCoded(error, "source-unavailable")) throw error;
        return does.fetchSource({ ...input, offline: false });
      });
    return value;
  } catch (error) {
    if (isCoded(error, "source-unavailable") || isCoded(error, "invalid-config"))
      return troubleOf(error);
    throw error;
  }
}

function isCoded(error: unknown, code: ErrorCode): boolean {
  return error instanceof ReportError && error.code === code;
}

async function withInventedFigures(
  { run, city, troubles }: HadCity,
  { store, does, folder }: Work,
): Promise<ShownCity> {
  const sample = sampleCity(city);
  const csv = await store.put(Buffer.from(sample.csv), mediaTypes.csv);
  const { files } = await store.getTree(folder);
  const others = files.filter(({ path }) => path !== sample.path);
  const withSample = await store.putTree({ files: [...others, { path: sample.path, ...csv }] });
  const apart = { ...run, scope: `${run.scope}/invented` };
  const ref = await store.putJson(sample.city);
  const snapshots: SourceSnapshot[] = [];
  for (const { id } of sourcesOf(sample.city.config)) {
    const input = { ...apart, city: ref, folder: withSample, sourceId: id, offline: true };
    snapshots.push((await does.fetchSource(input)).value);
  }
  const { value } = await does.buildWarehouse({ ...apart, city: ref, snapshots });
  return {
    run: apart,
    city: ref,
    languages: city.config.languages,
    snapshots,
    released: value.released,
    figures: "invented",
    troubles,
  };
}
