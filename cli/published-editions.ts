/** The editions where the operator puts them out, when that is elsewhere than beside the drafts. */
import { join, relative, resolve } from "node:path";
import { storeIn } from "../activities/adapters/artifact-store.ts";
import { inParallel } from "../activities/in-parallel.ts";
import type { EditionStore } from "../activities/resources.ts";
import type { ReviewKey } from "../domain/edition.ts";
import { listMadeFolders, type MadeFolder } from "./made-folders.ts";
import { editionsBucket, editionsFolder } from "./operator-settings.ts";

const CITIES_AT_ONCE = 4;

/**
 * Of one city, or of all (null), sorted by place. Null when editions lie beside the drafts. In a folder every file is held
 * against its manifest; of a bucket only the manifests are fetched. Throws `invalid-config`, and what a bucket that is away throws.
 */
export async function publishedElsewhere(
  varFolder: string,
  out: string,
  city: string | null,
): Promise<readonly MadeFolder[] | null> {
  const folder = await editionsFolder(varFolder);
  if (folder !== null) return resolve(out) === folder ? null : inFolder(folder, city);
  const bucket = await editionsBucket(varFolder, storeIn(join(varFolder, "store")));
  return bucket === null ? null : inBucket(bucket, city);
}

async function inFolder(folder: string, city: string | null): Promise<readonly MadeFolder[]> {
  const made = await listMadeFolders(folder);
  return made.filter(({ kind, folder: place }) => {
    return kind === "edition" && isOfCity(relative(folder, place), city);
  });
}

/** `path` begins with the name of the city; null: of any. */
export function isOfCity(path: string, city: string | null): boolean {
  return city === null || path.split(/[\\/]/, 1)[0] === city;
}

async function inBucket(
  editions: EditionStore,
  wanted: string | null,
): Promise<readonly MadeFolder[]> {
  const cities = wanted === null ? (await editions.cities()).toSorted() : [wanted];
  const found = await inParallel(cities, CITIES_AT_ONCE, async (city) => {
    const periods = (await editions.periods(city)).toSorted();
    return Promise.all(periods.map((period) => ofReview(editions, { city, period })));
  });
  return found.flat(2);
}

async function ofReview(editions: EditionStore, review: ReviewKey): Promise<readonly MadeFolder[]> {
  const listed = (await editions.list(review)).toSorted((a, b) => a.number - b.number);
  return listed.map(({ number, withdrawn }) => ({
    folder: editions.placeOf(review, number),
    kind: "edition",
    withdrawn,
    goals: null,
    state: "not checked",
    written: null,
  }));
}
