/** The files of a source that lies inside the city folder. */
import type { Tree, TreeEntry } from "../domain/artifact.ts";
import type { OpenSdgSource, RecommendationSource, TableSource } from "../domain/city.ts";
import { ReportError } from "../domain/errors.ts";

/** Files of an Open SDG repository that say something about its data; code and read-me files do not. */
const SAYS_SOMETHING = /\.(csv|tsv|ya?ml|json|md|xml|xlsx)$/i;
const ABOUT_THE_REPOSITORY = /^[^/]+\.md$|^package(-lock)?\.json$/i;

type LocatedSource = OpenSdgSource | TableSource | RecommendationSource;

/** A table keeps its path in the city folder; the files of a repository are counted from its root. */
export function localFiles(
  source: LocatedSource,
  location: string,
  { files }: Tree,
): readonly TreeEntry[] {
  const path = location
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .join("/");
  const found =
    source.kind === "open-sdg"
      ? repositoryFiles(path, files)
      : files.filter((file) => file.path === path);
  if (found.length === 0) throw nothingThere(source, location);
  return found;
}

function repositoryFiles(folder: string, files: readonly TreeEntry[]): TreeEntry[] {
  const prefix = folder === "" ? "" : `${folder}/`;
  return files
    .filter(({ path }) => path.startsWith(prefix))
    .map((file) => ({ ...file, path: file.path.slice(prefix.length) }))
    .filter(({ path }) => SAYS_SOMETHING.test(path) && !ABOUT_THE_REPOSITORY.test(path));
}

function nothingThere(source: LocatedSource, location: string): ReportError {
  const message =
    source.kind === "open-sdg"
      ? "there are no data files in this folder"
      : "there is no such file in the city folder";
  const fix = `Put the ${source.kind === "open-sdg" ? "repository" : "file"} there, or correct the path of source "${source.id}"`;
  return new ReportError("invalid-config", `source "${source.id}": ${message} (${location})`, {
    problems: [{ file: "city.yaml", value: location, message, fix }],
  });
}
