/** Step: reads all sources, links them to targets and obligations in SQL, and stores the released tables. */
import { unknownRecommendations } from "../datasets/rights-tables/unknown-recommendations.ts";
import type { SourceRecommendations } from "../datasets/sources/recommendations/read-recommendations.ts";
import { warehouseInput } from "../datasets/warehouse-input.ts";
import { mediaTypes, type Tree } from "../domain/artifact.ts";
import {
  givesRecommendations,
  sourcesOf,
  type AnySource,
  type CityFolder,
} from "../domain/city.ts";
import type { CityRights } from "../domain/city-rights.ts";
import { ReportError } from "../domain/errors.ts";
import type { SourceReading } from "../domain/observation.ts";
import type { ReleasedData, ReleasedRows, SourceFile } from "../domain/released-data.ts";
import type { StepOutcome } from "../domain/review.ts";
import type { ReviewSteps, SourceSnapshot, WarehouseResult } from "../domain/steps.ts";
import { canonicalJson, sha256Of } from "./adapters/canonical-json.ts";
import { memoised, type MemoSpec } from "./memo.ts";
import {
  hashesByPlace,
  placeOfFile,
  readRecommendationSource,
  readSource,
  withPlaces,
} from "./read-source.ts";
import { withSignsOfLife } from "./signs-of-life.ts";
import type { ArtifactStore, Resources, WarehouseOutput } from "./resources.ts";

type Input = Parameters<ReviewSteps["buildWarehouse"]>[0];
type Outside = Pick<Resources, "store" | "warehouse" | "tools" | "heartbeat">;

/** Raised when readers or this step give other rows for the same files. */
const STEP_VERSION = 4;

interface Readings {
  readonly readings: readonly SourceReading[];
  readonly recommendations: readonly SourceRecommendations[];
}

interface SourceFiles {
  readonly source: AnySource;
  readonly tree: Tree;
}

/**
 * Builds the warehouse again when a file of a source, `indicators.csv`, a model, a hand-kept table or a setting that
 * concerns data changes; texts of the narrative do not. Fails with `invalid-data` for what the city wrote or a source
 * that is not what it is said to be, with `check-failed` when the program's own tables disagree.
 */
export async function buildWarehouse(
  input: Input,
  resources: Outside,
): Promise<StepOutcome<WarehouseResult>> {
  const { store, warehouse } = resources;
  const city = (await store.getJson(input.city)) as CityFolder;
  const sources = await Promise.all(
    input.snapshots.map(async (snapshot) => ({
      source: sourceOf(snapshot, city),
      tree: await store.getTree(snapshot.files),
    })),
  );
  const definitions = await warehouse.definitions();
  const spec = memoSpec(input.scope, city, {
    sources,
    hashes: definitions.hashes,
    tools: { duckdb: resources.tools.duckdb, vlr: resources.tools.vlr },
  });
  return memoised(spec, resources, async () => {
    const read = await readAll(sources, city, resources);
    const alive = (): void => {
      resources.heartbeat(sources.length, sources.length);
    };
    const output = await withSignsOfLife(alive, async (signal) => {
      const tables = warehouseInput(city, read, definitions.seeds);
      const built = await warehouse.build(tables, signal).catch(tellPlaces(sources));
      signal.throwIfAborted();
      return built;
    });
    return storeOutput(output, sources, store);
  });
}

/** Throws what the checks found with files named by the places where people find them, not as in their source's snapshot. */
function tellPlaces(sources: readonly SourceFiles[]): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof ReportError)) throw error;
    throw withPlaces(error, (path) => {
      const having = sources.filter(({ tree }) => tree.files.some((file) => file.path === path));
      return having.map(({ source }) => placeOfFile(source, path)).join(" or ") || path;
    });
  };
}

function memoSpec(
  scope: string,
  { config, indicators, rights }: CityFolder,
  used: {
    readonly sources: readonly SourceFiles[];
    readonly hashes: Readonly<Record<string, string>>;
    readonly tools: Readonly<Record<string, string>>;
  },
): MemoSpec {
  const { city, country, languages, period, goals } = config;
  const files = used.sources.flatMap(({ source, tree }) => hashesByPlace(source, tree.files));
  return {
    scope,
    step: "buildWarehouse",
    version: STEP_VERSION,
    parameters: {
      city,
      country,
      language: languages[0] ?? null,
      period,
      goals,
      sources: sourcesOf(config),
    },
    inputs: {
      ...used.hashes,
      ...Object.fromEntries(files),
      "indicators.csv": sha256Of(canonicalJson(indicators)),
      "tables on human rights": sha256Of(canonicalJson(rights)),
    },
    tools: used.tools,
    units: used.sources.length,
  };
}

function sourceOf({ sourceId }: SourceSnapshot, { config }: CityFolder): AnySource {
  const source = sourcesOf(config).find(({ id }) => id === sourceId);
  if (!source) throw new Error(`a snapshot of source ${sourceId}, which city.yaml does not have`);
  return source;
}

/** One source after another, in the order of city.yaml: their rows are held in memory. */
async function readAll(
  sources: readonly SourceFiles[],
  { config, rights }: CityFolder,
  { store, heartbeat }: Pick<Outside, "store" | "heartbeat">,
): Promise<Readings> {
  const readings: SourceReading[] = [];
  const recommendations: SourceRecommendations[] = [];
  for (const [index, { source, tree }] of sources.entries()) {
    heartbeat(index, sources.length);
    if (givesRecommendations(source)) {
      recommendations.push(await readRecommendationSource(source, config.country, { tree, store }));
    } else readings.push(await readSource(source, tree, store));
  }
  refuseUnknown(rights, recommendations);
  return { readings, recommendations };
}

/** A judgment on a recommendation that no source has would vanish without a word. */
function refuseUnknown({ judgments }: CityRights, sources: readonly SourceRecommendations[]): void {
  const problems = unknownRecommendations(
    judgments,
    sources.flatMap(({ recommendations }) => recommendations),
  );
  if (problems.length === 0) return;
  throw new ReportError(
    "invalid-config",
    "recommendations.csv judges recommendations that no source has",
    { problems },
  );
}

async function storeOutput(
  { released, tables }: WarehouseOutput,
  sources: readonly SourceFiles[],
  store: Pick<ArtifactStore, "put" | "putJson" | "putTree">,
): Promise<WarehouseResult> {
  const files = await Promise.all(
    tables.map(async ({ path, bytes, mediaType }) => ({
      path,
      ...(await store.put(bytes, mediaType)),
    })),
  );
  const data: ReleasedData = { ...released, files: citedFiles(released, sources) };
  return {
    released: await store.putJson(data, mediaTypes.json),
    tables: await store.putTree({ files }),
  };
}

/** Files from which a released figure was read, with their hashes: in the order of the sources, then of their trees. */
function citedFiles(
  { series, observations, comparisons }: ReleasedRows,
  sources: readonly SourceFiles[],
): readonly SourceFile[] {
  const sourceOfSeries = new Map(series.map((row) => [row.series, row.sourceId]));
  const cited = new Set([
    ...observations.map((row) => placeKey(sourceOfSeries.get(row.series) ?? "", row.file)),
    ...comparisons.map((row) => placeKey(row.sourceId, row.file)),
  ]);
  return sources.flatMap(({ source: { id }, tree }) =>
    tree.files
      .filter(({ path }) => cited.has(placeKey(id, path)))
      .map(({ path, sha256 }) => ({ sourceId: id, file: path, sha256 })),
  );
}

function placeKey(sourceId: string, file: string): string {
  return `${sourceId}\u0000${file}`;
}
