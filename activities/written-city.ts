/** What people wrote in a stored city folder, read and validated as a whole. Heavy to load: steps ask for it when they need it. */
import { readCityFolder } from "../datasets/city-folder/read-city-folder.ts";
import type { Tree, TreeEntry } from "../domain/artifact.ts";
import type { CityFolder } from "../domain/city.ts";
import type { ArtifactStore } from "./resources.ts";
import { readRightsLists } from "./rights-lists.ts";

/** Throws `invalid-config` with every problem of the folder. `written` are the files of `tree` that people write by hand. */
export async function readWrittenCity(
  id: string,
  tree: Tree,
  { written, store }: { readonly written: readonly TreeEntry[]; readonly store: ArtifactStore },
): Promise<CityFolder> {
  const files = await Promise.all(
    written.map(async (file) => [file.path, await store.get(file)] as const),
  );
  return readCityFolder({
    id,
    files: new Map(files),
    paths: tree.files.map(({ path }) => path),
    lists: await readRightsLists(),
  });
}
