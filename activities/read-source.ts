/** Reads the stored files of one source with the reader of its kind. */
import type { SourceConfig } from "../domain/city.ts";
import type { Tree, TreeEntry } from "../domain/artifact.ts";
import { ReportError } from "../domain/errors.ts";
import type { SourceReading } from "../domain/observation.ts";
import { inParallel } from "./in-parallel.ts";
import type { ArtifactStore } from "./resources.ts";

/** Stored files that are read at once. */
const AT_ONCE = 16;

/**
 * Observations, refusals and metadata of a source. Problems name files as they stand in the city folder. Throws
 * `invalid-data` or `invalid-config` as the readers do.
 */
export async function readSource(
  source: SourceConfig,
  tree: Tree,
  store: Pick<ArtifactStore, "get">,
): Promise<SourceReading> {
  const contents = await inParallel(tree.files, AT_ONCE, (file) => store.get(file));
  const files = new Map(
    tree.files.map(({ path }, index) => [path, contents[index] ?? new Uint8Array()]),
  );
  try {
    return await readFiles(source, files);
  } catch (error) {
    throw error instanceof ReportError ? inCityFolder(error, source) : error;
  }
}

/** Where a file of a source stands, as people know it: its path in the city folder, or the source's id and its path below the address. */
export function placeOfFile(source: SourceConfig, path: string): string {
  if (source.kind === "table" && "path" in source.location) return path;
  return source.kind === "open-sdg" && "path" in source.location
    ? `${source.location.path.replace(/\/$/, "")}/${path}`
    : `${source.id}/${path}`;
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
function pagesInOrder(series: readonly string[], files: Files): Uint8Array[] {
  const order = (path: string): readonly [number, number] => [
    series.findIndex((code) => path.startsWith(`${code}/`)),
    Number(/(\d+)\.json$/.exec(path)?.[1] ?? 0),
  ];
  return [...files]
    .map(([path, bytes]) => ({ bytes, order: order(path) }))
    .sort((a, b) => a.order[0] - b.order[0] || a.order[1] - b.order[1])
    .map(({ bytes }) => bytes);
}

function inCityFolder(error: ReportError, source: SourceConfig): ReportError {
  const problems = error.problems.map((problem) =>
    problem.file === undefined ? problem : { ...problem, file: placeOfFile(source, problem.file) },
  );
  return new ReportError(error.code, error.message, {
    problems,
    ...(error.hint === undefined ? {} : { hint: error.hint }),
    cause: error,
  });
}

/** Files of a source by the place that people know them by, with their hashes. */
export function hashesByPlace(
  source: SourceConfig,
  files: readonly TreeEntry[],
): (readonly [place: string, sha256: string])[] {
  return files.map(({ path, sha256 }) => [placeOfFile(source, path), sha256]);
}
