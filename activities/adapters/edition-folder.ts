/** Editions in a folder of the operator: `<out>/<city>/<period>/edition-<number>`, and `latest` beside them. */
import { readdir, rename, rm, symlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { z } from "zod";
import { latestEdition, type PublishedEdition, type ReviewKey } from "../../domain/edition.ts";
import type { ArtifactStore, EditionStore } from "../resources.ts";
import { canonicalJson } from "./canonical-json.ts";
import { diskFailure, readIfThere, systemCode, temporaryBeside, writeWhole } from "./disk.ts";
import { readKept } from "./kept-record.ts";
import { writeNewFolder } from "./write-folder.ts";

const LATEST = "latest";
/** Systems and disks on which a link cannot be made: `latest` is a small file with the edition's name then. */
const NO_LINKS = new Set(["EPERM", "ENOSYS", "ENOTSUP", "EOPNOTSUPP", "EINVAL"]);

const manifestShape = z.object({
  contentHash: z.string(),
  edition: z.object({
    number: z.number().int().positive(),
    approvals: z.array(z.object({ role: z.string(), on: z.string() })),
  }),
});
const noticeShape = z.object({ reason: z.string() });

/** Several processes may publish at once: an edition appears in one move, under a number that nobody else has. */
export function editionFolder(out: string, store: ArtifactStore): EditionStore {
  const parentOf = ({ city, period }: ReviewKey): string => join(resolve(out), city, period);
  const placeOf = (review: ReviewKey, number: number): string =>
    join(parentOf(review), nameOf(number));
  const list = (review: ReviewKey): Promise<readonly PublishedEdition[]> =>
    editionsIn(parentOf(review));
  return {
    list,
    placeOf,
    publish: async (review, number, tree) => {
      const found = await writeNewFolder(tree, store, placeOf(review, number));
      return found === "written" ? "published" : "taken";
    },
    withdraw: async (review, number, reason) => {
      const path = noticePath(parentOf(review), number);
      if ((await readIfThere(path)) === null) {
        await writeWhole(path, `${canonicalJson({ edition: number, reason })}\n`);
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

function nameOf(number: number): string {
  return `edition-${number}`;
}

async function editionsIn(parent: string): Promise<readonly PublishedEdition[]> {
  const names = await readdir(parent).catch((error: unknown) => {
    if (systemCode(error) === "ENOENT") return [];
    throw diskFailure(error, parent, "read");
  });
  const numbers = names
    .flatMap((name) => /^edition-([1-9]\d*)$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
  return Promise.all(numbers.map((number) => readEdition(parent, number)));
}

/** Throws `store-failed` for an edition whose manifest cannot be read: its number and content must not be guessed. */
async function readEdition(parent: string, number: number): Promise<PublishedEdition> {
  const path = join(parent, nameOf(number), "manifest.json");
  const { contentHash, edition } = await readKept(path, manifestShape);
  const notice = await readNotice(parent, number);
  return { number, contentHash, approvals: edition.approvals, withdrawn: notice };
}

/** Beside the edition, whose own bytes never change. */
function noticePath(parent: string, number: number): string {
  return join(parent, `${nameOf(number)}.withdrawn.json`);
}

async function readNotice(parent: string, number: number): Promise<string | null> {
  const path = noticePath(parent, number);
  if ((await readIfThere(path)) === null) return null;
  return (await readKept(path, noticeShape)).reason;
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
