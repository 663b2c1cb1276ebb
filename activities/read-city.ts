/** Step: the city folder, validated as a whole. */
import type { ArtifactRef, Tree, TreeEntry } from "../domain/artifact.ts";
import { sourcesOf, type CityConfig, type CityFolder } from "../domain/city.ts";
import { goalDocument } from "../domain/document-kind.ts";
import type { Goal } from "../domain/goal.ts";
import { inNetwork, type CitySettings } from "../domain/network.ts";
import { endingIn } from "../domain/period.ts";
import type { StepOutcome } from "../domain/review.ts";
import type { ReadCityResult, ReviewSteps } from "../domain/steps.ts";
import { canonicalJson, sha256Of } from "./adapters/canonical-json.ts";
import { vlrBuild } from "./adapters/tool-builds.ts";
import { refuseUnknownLanguages } from "./language-of.ts";
import { memoised } from "./memo.ts";
import type { ArtifactStore, Resources } from "./resources.ts";

/** The parts of a city folder that are not data: everything a person writes by hand. */
const WRITTEN = /^(?:[^/]+\.(?:yaml|csv|svg|png)|narrative\/.+\.md)$/;

/** Throws `invalid-config` with every problem of the folder. `goals` narrows what `city.yaml` says. */
export async function readCity(
  input: Parameters<ReviewSteps["readCity"]>[0],
  resources: Resources,
): Promise<StepOutcome<ReadCityResult>> {
  const { store } = resources;
  const tree = await store.getTree(input.folder);
  return memoised(
    {
      scope: input.scope,
      step: "readCity",
      version: 3,
      parameters: {
        goals: input.goals,
        id: cityId(input.scope),
        period: yearOf(input.scope),
        ...(input.settings === undefined ? {} : { settings: input.settings }),
      },
      inputs: hashesOf(writtenIn(tree)),
      tools: { vlr: resources.tools.vlr },
    },
    resources,
    async () => {
      const folder = await readWritten(tree, cityId(input.scope), store);
      // A language without texts would otherwise only be found out when the charts are drawn.
      refuseUnknownLanguages(folder.config.languages);
      const asked = asNetworkAsks(inPeriod(folder, yearOf(input.scope)), input.settings);
      const city = narrowed(asked, input.goals);
      const { documents = [] } = city.config;
      return {
        city: await store.putJson(city),
        sourceIds: sourcesOf(city.config).map(({ id }) => id),
        languages: city.config.languages,
        approval: city.config.approval ?? null,
        ...(documents.length === 0 ? {} : { documents }),
      };
    },
  );
}

/**
 * What `city.yaml` says, for naming the run of a stored folder: `{ config, period }`, the last year. Validates the whole
 * folder, once for the same files. Throws `invalid-config`.
 */
export async function readConfigOfTree(
  folder: ArtifactRef,
  id: string,
  store: ArtifactStore,
): Promise<{ readonly config: CityConfig; readonly period: string }> {
  const tree = await store.getTree(folder);
  const paths = tree.files.map(({ path }) => path);
  const { value } = await memoised(
    {
      scope: id,
      step: "readConfig",
      version: 1,
      parameters: { id, paths: sha256Of(canonicalJson(paths)) },
      inputs: hashesOf(writtenIn(tree)),
      tools: { vlr: vlrBuild() },
    },
    { store },
    async () => (await readWritten(tree, id, store)).config,
  );
  return { config: value, period: String(value.period.to) };
}

async function readWritten(tree: Tree, id: string, store: ArtifactStore): Promise<CityFolder> {
  const { readWrittenCity } = await import("./written-city.ts");
  return readWrittenCity(id, tree, { written: writtenIn(tree), store });
}

/** Everything of a city folder that people write by hand. */
export function writtenIn(tree: Tree): readonly TreeEntry[] {
  return tree.files.filter(({ path }) => WRITTEN.test(path));
}

function hashesOf(files: readonly TreeEntry[]): Readonly<Record<string, string>> {
  return Object.fromEntries(files.map(({ path, sha256 }) => [path, sha256]));
}

/** A run of some goals makes no document about the whole beside its review, only those about these goals. */
function narrowed(city: CityFolder, goals: readonly Goal[] | null): CityFolder {
  if (goals === null) return city;
  const { documents = [], ...config } = city.config;
  const own = documents.filter((kind) => goals.some((goal) => goalDocument(goal) === kind));
  return { ...city, config: { ...config, goals, ...(own.length === 0 ? {} : { documents: own }) } };
}

/** A run for another year than `city.yaml` names makes the review up to that year. */
function inPeriod(city: CityFolder, year: number | null): CityFolder {
  return year === null ? city : { ...city, config: endingIn(city.config, year) };
}

function asNetworkAsks(city: CityFolder, settings: CitySettings | undefined): CityFolder {
  return settings === undefined ? city : { ...city, config: inNetwork(city.config, settings) };
}

/** Last year of the run's period; null when its name is no year. */
function yearOf(scope: string): number | null {
  const period = scope.split("/")[1] ?? "";
  return /^\d{4}$/.test(period) ? Number(period) : null;
}

function cityId(scope: string): string {
  return scope.slice(0, scope.indexOf("/"));
}
