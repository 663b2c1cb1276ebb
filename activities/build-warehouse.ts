/** Step: reads all sources, links them to targets and obligations in SQL, and stores the released tables. */
import { warehouseInput } from "../datasets/warehouse-input.ts";
import { mediaTypes, type Tree } from "../domain/artifact.ts";
import type { CityFolder, SourceConfig } from "../domain/city.ts";
import type { SourceReading } from "../domain/observation.ts";
import type { StepOutcome } from "../domain/review.ts";
import type { ReviewSteps, SourceSnapshot, WarehouseResult } from "../domain/steps.ts";
import { canonicalJson, sha256Of } from "./adapters/canonical-json.ts";
import { memoised, type MemoSpec } from "./memo.ts";
import { hashesByPlace, readSource } from "./read-source.ts";
import { withSignsOfLife } from "./signs-of-life.ts";
import type { ArtifactStore, Resources, WarehouseOutput } from "./resources.ts";

type Input = Parameters<ReviewSteps["buildWarehouse"]>[0];
type Outside = Pick<Resources, "store" | "warehouse" | "tools" | "heartbeat">;

/** Raised when readers or this step give other rows for the same files. */
const STEP_VERSION = 1;

interface SourceFiles {
  readonly source: SourceConfig;
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
    const readings = await readAll(sources, resources);
    const alive = (): void => {
      resources.heartbeat(sources.length, sources.length);
    };
    const output = await withSignsOfLife(alive, async (signal) => {
      const built = await warehouse.build(warehouseInput(city, readings, definitions.seeds));
      signal.throwIfAborted();
      return built;
    });
    return storeOutput(output, store);
  });
}

function memoSpec(
  scope: string,
  { config, indicators }: CityFolder,
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
      sources: config.sources,
    },
    inputs: {
      ...used.hashes,
      ...Object.fromEntries(files),
      "indicators.csv": sha256Of(canonicalJson(indicators)),
    },
    tools: used.tools,
    units: used.sources.length,
  };
}

function sourceOf({ sourceId }: SourceSnapshot, { config }: CityFolder): SourceConfig {
  const source = config.sources.find(({ id }) => id === sourceId);
  if (!source) throw new Error(`a snapshot of source ${sourceId}, which city.yaml does not have`);
  return source;
}

/** One source after another, in the order of city.yaml: their rows are held in memory. */
async function readAll(
  sources: readonly SourceFiles[],
  { store, heartbeat }: Pick<Outside, "store" | "heartbeat">,
): Promise<SourceReading[]> {
  const readings: SourceReading[] = [];
  for (const { source, tree } of sources) {
    heartbeat(readings.length, sources.length);
    readings.push(await readSource(source, tree, store));
  }
  return readings;
}

async function storeOutput(
  { released, tables }: WarehouseOutput,
  store: Pick<ArtifactStore, "put" | "putJson" | "putTree">,
): Promise<WarehouseResult> {
  const files = await Promise.all(
    tables.map(async ({ path, bytes, mediaType }) => ({
      path,
      ...(await store.put(bytes, mediaType)),
    })),
  );
  return {
    released: await store.putJson(released, mediaTypes.json),
    tables: await store.putTree({ files }),
  };
}
