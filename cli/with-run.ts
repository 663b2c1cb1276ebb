/** A finished run by the name that a person gives it, wherever it lies: among the drafts, or where the operator puts editions out. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import * as z from "zod";
import { storeIn } from "../activities/adapters/artifact-store.ts";
import {
  MANIFEST,
  nameOf,
  withdrawalName,
  withdrawalNotice,
} from "../activities/adapters/edition-names.ts";
import { makeScratch } from "../activities/adapters/process-folder.ts";
import { assertInside } from "../activities/adapters/write-folder.ts";
import type { EditionStore } from "../activities/resources.ts";
import { latestEdition, type ReviewKey } from "../domain/edition.ts";
import { ReportError } from "../domain/errors.ts";
import { findRun, folderOfRun, holdsRun, periodsOf } from "./find-run.ts";
import { editionsBucket, editionsFolder, openEditions } from "./operator-settings.ts";

export interface RunPlaces {
  /** Where drafts lie, and editions unless the operator says otherwise. */
  readonly out: string;
  readonly varFolder: string;
}

export interface FoundRun {
  readonly folder: string;
  /** What a person is told that is read: the folder, or the address that its files were fetched from. */
  readonly shown: string;
  /** Where something about the run may be written: beside its draft, never where editions are put out. */
  readonly beside: string;
}

/**
 * `name` as `findRun` takes it or as `vlr status` prints it, where the operator's bucket counts like a folder, or the address of an edition in it,
 * "s3://reviews/recno/2024/edition-1". Files from a bucket are fetched, and removed again after the work. Throws
 * `invalid-config` when there is no such run.
 */
export async function withRun<T>(
  called: string,
  { out, varFolder }: RunPlaces,
  work: (run: FoundRun) => Promise<T>,
): Promise<T> {
  const name = folderOfRun(called);
  if (holdsRun(name)) return work({ folder: name, shown: name, beside: dirname(name) });
  if (name.startsWith("s3://")) return withFetched(name, { out, varFolder }, work);
  const address = await addressInBucket(name, { out, varFolder });
  if (address !== null) return withFetched(address, { out, varFolder }, work);
  const published = await editionsFolder(varFolder);
  const folder = findRun(name, [...(published === null ? [] : [published]), out]);
  const inPublished = published === null ? ".." : relative(published, dirname(folder));
  const beside = inPublished.startsWith("..") ? dirname(folder) : join(out, inPublished);
  return work({ folder, shown: folder, beside });
}

/** "recno", "recno/2024" or "recno/2024/edition-1" */
const NAMED = /^([a-z0-9][a-z0-9_-]*)(?:\/(\d{4}[^/]*)(?:\/edition-([1-9]\d*))?)?\/?$/;

/** Of the edition that the name means; null when nothing is in a bucket, or a draft here is of a newer period. */
async function addressInBucket(
  name: string,
  { out, varFolder }: RunPlaces,
): Promise<string | null> {
  const [, city, named, number] = NAMED.exec(name) ?? [];
  if (city === undefined) return null;
  const editions = await editionsBucket(varFolder, storeIn(join(varFolder, "store")));
  if (editions === null) return null;
  const here = periodsOf(join(out, city));
  const period = named ?? [...(await editions.periods(city)), ...here].toSorted().at(-1);
  if (period === undefined) return null;
  const review = { city, period };
  const found = await editions.list(review);
  const wanted =
    number === undefined
      ? latestEdition(found)
      : (found.find((edition) => edition.number === Number(number)) ?? null);
  return wanted === null ? null : editions.placeOf(review, wanted.number);
}

async function withFetched<T>(
  place: string,
  { out, varFolder }: RunPlaces,
  work: (run: FoundRun) => Promise<T>,
): Promise<T> {
  const editions = await openEditions(varFolder, out, storeIn(join(varFolder, "store")));
  const { number, ...review } = editionAt(place, editions);
  const scratch = await makeScratch("query");
  try {
    const folder = join(scratch, nameOf(number));
    await fetchEdition(editions, review, number, folder);
    return await work({
      folder,
      shown: place,
      beside: join(out, review.city, review.period),
    });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

const EDITION = /([^/]+)\/([^/]+)\/edition-([1-9]\d*)\/?$/;

function editionAt(place: string, editions: EditionStore): ReviewKey & { readonly number: number } {
  const [, city = "", period = "", digits] = EDITION.exec(place) ?? [];
  const number = Number(digits ?? 0);
  if (editions.placeOf({ city, period }, number) === place.replace(/\/$/, "")) {
    return { city, period, number };
  }
  const example = editions.placeOf({ city: "my-city", period: "2024" }, 1);
  throw new ReportError("invalid-config", `${place} is not where editions are put out`, {
    hint: `As vlr.toml says, one is called ${example}`,
  });
}

const filesOf = z.object({ files: z.array(z.object({ path: z.string() })) });

/** What the manifest names and is not there is left out: who looks at the folder sees that it is missing. */
async function fetchEdition(
  editions: EditionStore,
  review: ReviewKey,
  number: number,
  folder: string,
): Promise<void> {
  const edition = (await editions.list(review)).find((each) => each.number === number);
  const manifest = await editions.read(review, number, MANIFEST);
  if (edition === undefined || manifest === null) {
    throw new ReportError("invalid-config", `there is no ${editions.placeOf(review, number)}`, {
      hint: "See which editions there are with your bucket's own tools, or in latest.json beside them",
    });
  }
  const { files } = filesOf.parse(JSON.parse(Buffer.from(manifest).toString("utf8")));
  for (const { path } of files) assertInside(path);
  for (const path of [MANIFEST, ...files.map((file) => file.path)]) {
    const bytes = await editions.read(review, number, path);
    if (bytes === null) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  if (edition.withdrawn === null) return;
  const { content } = withdrawalNotice(number, edition.withdrawn);
  await writeFile(join(dirname(folder), withdrawalName(number)), content);
}
