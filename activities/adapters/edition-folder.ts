/** Editions in a folder of the operator: `<out>/<city>/<period>/edition-<number>`, and `latest` beside them. */
import { readdir, rename, rm, symlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { latestEdition, type PublishedEdition, type ReviewKey } from "../../domain/edition.ts";
import type { ArtifactStore, EditionStore } from "../resources.ts";
import { diskFailure, readIfThere, systemCode, temporaryBeside, writeWhole } from "./disk.ts";
import {
  citiesAmong,
  correctionNotices,
  editionNumbers,
  listed,
  MANIFEST,
  manifestShape,
  nameOf,
  periodsAmong,
  withdrawalName,
  withdrawalNotice,
  withdrawalShape,
  type Beside,
} from "./edition-names.ts";
import { readKept } from "./kept-record.ts";
import { writeNewFolder } from "./write-folder.ts";

const LATEST = "latest";
/** Systems and disks on which a link cannot be made: `latest` is a small file with the edition's name then. */
const NO_LINKS = new Set(["EPERM", "ENOSYS", "ENOTSUP", "EOPNOTSUPP", "EINVAL"]);

/** Several processes may publish at once: an edition appears in one move, under a number that nobody else has. */
export function editionFolder(out: string, store: ArtifactStore): EditionStore {
  const parentOf = ({ city, period }: ReviewKey): string => join(resolve(out), city, period);
  const placeOf = (review: ReviewKey, number: number): string =>
    join(parentOf(review), nameOf(number));
  const list = (review: ReviewKey): Promise<readonly PublishedEdition[]> =>
    editionsIn(parentOf(review));
  return {
    cities: async () => citiesAmong(await namesIn(resolve(out))),
    periods: async (city) => periodsAmong(await namesIn(join(resolve(out), city))),
    list,
    placeOf,
    publish: async (review, number, tree) => {
      const found = await writeNewFolder(tree, store, placeOf(review, number));
      return found === "written" ? "published" : "taken";
    },
    read: (review, number, path) => readIfThere(join(placeOf(review, number), path)),
    withdraw: (review, number, withdrawal) =>
      writeBeside(parentOf(review), withdrawalNotice(number, withdrawal)),
    correct: async (review, correction) => {
      for (const notice of correctionNotices(correction)) {
        await writeBeside(parentOf(review), notice);
      }
    },
    setLatest: async (review) => {
      const path = join(parentOf(review), LATEST);
      const latest = latestEdition(await list(review));
      try {
        await (latest === null ? rm(path, { force: true }) : pointTo(path, nameOf(latest.number)));
      } catch (error) {
        throw diskFailure(error, path, "write");
      }
    },
  };
}

/** None when there is no such folder. */
function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (systemCode(error) === "ENOENT") return [];
    throw diskFailure(error, folder, "read");
  });
}

async function editionsIn(parent: string): Promise<readonly PublishedEdition[]> {
  const names = await namesIn(parent);
  return Promise.all(editionNumbers(names).map((number) => readEdition(parent, number)));
}

/** Throws `store-failed` for an edition whose manifest cannot be read: its number and content must not be guessed. */
async function readEdition(parent: string, number: number): Promise<PublishedEdition> {
  const manifest = await readKept(join(parent, nameOf(number), MANIFEST), manifestShape);
  const notice = join(parent, withdrawalName(number));
  const isWithdrawn = (await readIfThere(notice)) !== null;
  const withdrawn = isWithdrawn ? await readKept(notice, withdrawalShape) : null;
  return listed(number, manifest, withdrawn);
}

/** What stands there already stays: the first notice counts. */
async function writeBeside(parent: string, { name, content }: Beside): Promise<void> {
  const path = join(parent, name);
  if ((await readIfThere(path)) === null) await writeWhole(path, content);
}

/** The name is replaced in one move, so that `latest` always leads somewhere. */
async function pointTo(path: string, name: string): Promise<void> {
  const temporary = temporaryBeside(path);
  try {
    await symlink(name, temporary);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    if (!NO_LINKS.has(systemCode(error) ?? "")) throw error;
    await writeWhole(path, `${name}\n`);
  }
}
