/** Reads the stored files of one source with the reader of its kind. */
import type { AnySource, RecommendationSource, SourceConfig } from "../domain/city.ts";
import type { Tree, TreeEntry } from "../domain/artifact.ts";
import { ReportError } from "../domain/errors.ts";
import type { SourceReading } from "../domain/observation.ts";
import type { SourceRecommendations } from "../datasets/sources/recommendations/read-recommendations.ts";
import { readRecommendationSeeds } from "./adapters/recommendation-seeds.ts";
import { inParallel } from "./in-parallel.ts";
import type { ArtifactStore } from "./resources.ts";

/** Stored files that are read at once. */
const AT_ONCE = 16;

/**
 * Observations, refusals and metadata of a source, with files named as in its snapshot. Throws `invalid-data` or
 * `invalid-config` as the readers do, with files named by the place where a person finds them (`placeOfFile`).
 */
export async function readSource(
  source: SourceConfig,
  tree: Tree,
  store: Pick<ArtifactStore, "get">,
): Promise<SourceReading> {
  return atItsPlace(source, async () => readFiles(source, await filesOf(tree, store)));
}

/** Recommendations to the State and refused records of a source. Throws as `readSource` does. */
export async function readRecommendationSource(
  source: RecommendationSource,
  country: string,
  { tree, store }: { readonly tree: Tree; readonly store: Pick<ArtifactStore, "get"> },
): Promise<SourceRecommendations> {
  const { readRecommendations } =
    await import("../datasets/sources/recommendations/read-recommendations.ts");
  const context = { country, ...(await readRecommendationSeeds()) };
  return atItsPlace(source, async () =>
    readRecommendations(source, await filesOf(tree, store), context),
  );
}

async function filesOf({ files }: Tree, store: Pick<ArtifactStore, "get">): Promise<Files> {
  const contents = await inParallel(files, AT_ONCE, (file) => store.get(file));
  return new Map(files.map(({ path }, index) => [path, contents[index] ?? new Uint8Array()]));
}

async function atItsPlace<T>(source: AnySource, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof ReportError
      ? withPlaces(error, (path) => placeOfFile(source, path))
      : error;
  }
}

/**
 * Where a file of a source stands, as people know it: its path in the city folder; for what was fetched the source's id
 * and the path under which the manifest lists it.
 */
export function placeOfFile(source: AnySource, path: string): string {
  if (source.kind === "unsd-sdg" || !("path" in source.location)) return `${source.id}/${path}`;
  if (source.kind !== "open-sdg") return path;
  const folder = source.location.path.replace(/^(?:\.\/)+|^\.$|\/+$/g, "");
  return folder === "" ? path : `${folder}/${path}`;
}

type Files = ReadonlyMap<string, Uint8Array>;

/** Each reader is loaded when a source of its kind is read: YAML and Excel are large. */
async function readFiles(source: SourceConfig, files: Files): Promise<SourceReading> {
  switch (source.kind) {
    case "open-sdg": {
      const { readOpenSdg } = await import("../datasets/sources/open-sdg/read-open-sdg.ts");
      return readOpenSdg({ sourceId: source.id, files });
    }
    case "table":
      return readOnlyTable(source, files);
    case "unsd-sdg": {
      const { readUnsd } = await import("../datasets/sources/unsd/read-unsd.ts");
      return readUnsd({
        sourceId: source.id,
        area: source.area,
        pages: pagesInOrder(source.series, files),
      });
    }
  }
}

async function readOnlyTable(
  source: Extract<SourceConfig, { kind: "table" }>,
  files: Files,
): Promise<SourceReading> {
  const [entry] = files;
  if (!entry) throw new Error(`the snapshot of source ${source.id} has no file`);
  const [path, bytes] = entry;
  const { readTable } = await import("../datasets/sources/table/read-table.ts");
  return readTable({ source, bytes, path });
}

/** Pages by the order of the series in city.yaml, then by number: page 10 comes after page 9. */
function pagesInOrder(series: readonly string[], files: Files) {
  const order = (path: string): readonly [number, number] => [
    series.findIndex((code) => path.startsWith(`${code}/`)),
    Number(/(\d+)\.json$/.exec(path)?.[1] ?? 0),
  ];
  return [...files]
    .map(([path, bytes]) => ({ path, bytes, order: order(path) }))
    .sort((a, b) => a.order[0] - b.order[0] || a.order[1] - b.order[1]);
}

/** The same error with other names for the files that its problems speak of. */
export function withPlaces(error: ReportError, placeOf: (path: string) => string): ReportError {
  const problems = error.problems.map((problem) =>
    problem.file === undefined ? problem : { ...problem, file: placeOf(problem.file) },
  );
  return new ReportError(error.code, error.message, {
    problems,
    ...(error.hint === undefined ? {} : { hint: error.hint }),
    cause: error,
  });
}

/** Files of a source by the place that people know them by, with their hashes. */
export function hashesByPlace(
  source: AnySource,
  files: readonly TreeEntry[],
): (readonly [place: string, sha256: string])[] {
  return files.map(({ path, sha256 }) => [placeOfFile(source, path), sha256]);
}
