/** kill -9 in the middle of writing many files: a draft or an edition is there whole or not at all, and the next try makes it whole. */
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { openStore } from "../../activities/adapters/artifact-store.ts";
import { openBucket } from "../../activities/adapters/bucket.ts";
import { canonicalJson } from "../../activities/adapters/canonical-json.ts";
import { editionBucket } from "../../activities/adapters/edition-bucket.ts";
import type { ArtifactStore } from "../../activities/resources.ts";
import { mediaTypes, type ArtifactRef } from "../../domain/artifact.ts";
import type { BucketSettings } from "../../domain/operator-settings.ts";
import { inScratch, repository } from "../support/run-vlr.ts";
import { ACCESS_KEY, BUCKET, SECRET_KEY, startS3, whyNoS3Server } from "../support/s3-server.ts";

const program = join(repository, "test/support/write-until-killed.mjs");
const MANIFEST = "manifest.json";
const FILES = 400;
/** Tries until a kill lands inside. */
const TRIES = 30;

type Contents = ReadonlyMap<string, string>;

/** A review of many files, each with these words in it. */
async function manyFiles(
  store: ArtifactStore,
  words: string,
  count = FILES,
): Promise<{ readonly tree: ArtifactRef; readonly contents: Contents }> {
  const approvals = [{ role: "mayor", on: "2026-03-05" }];
  const manifest = { contentHash: words, edition: { number: 1, approvals } };
  const contents = new Map([[MANIFEST, canonicalJson(manifest)]]);
  for (let index = 1; index < count; index += 1) {
    contents.set(`data/table-${index}.csv`, `${words} ${index}\n`.repeat(200));
  }
  const files = [...contents].map(async ([path, text]) => ({
    path,
    ...(await store.put(Buffer.from(text), mediaTypes.text)),
  }));
  return { tree: await store.putTree({ files: await Promise.all(files) }), contents };
}

interface Killing {
  /** Argument of the program. */
  readonly order: object;
  /** What has been written for the edition that is not out yet: a number of files. */
  readonly written: () => number;
  readonly from: number;
  /** Whether it is out by now: then the kill came between the last file and the end of the process. */
  readonly isOut: () => boolean;
}

/** Starts the program and kills it once it has written so many files. "late" when it had ended by then. */
async function killedAt({ order, written, from, isOut }: Killing): Promise<"inside" | "late"> {
  const child = spawn(process.execPath, [program, JSON.stringify(order)], { stdio: "ignore" });
  onTestFinished(() => void child.kill("SIGKILL"));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  while (child.exitCode === null && written() < from) await turn();
  child.kill("SIGKILL");
  return (await ended) === null && !isOut() ? "inside" : "late";
}

/** Again and again until it lands inside; each time `before` sets up and `after` judges. */
async function untilInside(
  kill: () => Promise<"inside" | "late">,
  before: () => Promise<void>,
): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    await before();
    if ((await kill()) === "inside") return;
  }
  throw new Error(`none of ${TRIES} kills landed while files were written`);
}

async function toTheEnd(order: object): Promise<void> {
  const child = spawn(process.execPath, [program, JSON.stringify(order)], { stdio: "inherit" });
  expect(await new Promise((resolve) => child.once("close", resolve))).toBe(0);
}

async function contentsOf(folder: string): Promise<Contents> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const read = files.map(async (entry) => {
    const path = join(entry.parentPath, entry.name);
    return [relative(folder, path), await readFile(path, "utf8")] as const;
  });
  return new Map(await Promise.all(read));
}

const sorted = (contents: Contents): readonly (readonly [string, string])[] =>
  [...contents].toSorted(([a], [b]) => (a < b ? -1 : 1));

/** Files in folders beside the target that are not finished. */
function filesBeside(parent: string): number {
  try {
    return readdirSync(parent)
      .filter((name) => name.endsWith(".tmp"))
      .reduce((sum, name) => sum + countIn(join(parent, name)), 0);
  } catch {
    return 0;
  }
}

function countIn(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    ).length;
  } catch {
    return 0;
  }
}

const POINTS = [1, 200, 390];

test.each(POINTS)(
  "a worker killed in writeDraft after %i of 400 files leaves the draft of before, and the next try the new one",
  async (from) => {
    await inScratch(async (scratch) => {
      const [folder, out] = [join(scratch, "store"), join(scratch, "out")];
      const store = await openStore(folder);
      const [before, after] = [await manyFiles(store, "before"), await manyFiles(store, "after")];
      const parent = join(out, "recno/2024");
      const order = (tree: ArtifactRef) => ({ kind: "draft", store: folder, out, tree });
      const written = (): number => filesBeside(parent);
      const manifest = join(parent, "draft", MANIFEST);
      const isOut = (): boolean =>
        !existsSync(manifest) || readFileSync(manifest, "utf8") === after.contents.get(MANIFEST);
      await untilInside(
        () => killedAt({ order: order(after.tree), written, from, isOut }),
        () => toTheEnd(order(before.tree)),
      );
      // Half of it lies there, under a name that nobody reads.
      expect(filesBeside(parent)).toBeGreaterThan(0);
      expect(sorted(await contentsOf(join(parent, "draft")))).toEqual(sorted(before.contents));
      await toTheEnd(order(after.tree));
      expect(sorted(await contentsOf(join(parent, "draft")))).toEqual(sorted(after.contents));
      expect(await readdir(parent)).toEqual(["draft"]);
    });
  },
);

test.each(POINTS)(
  "a worker killed while it publishes after %i of 400 files puts nothing out, and the next try the whole edition",
  async (from) => {
    await inScratch(async (scratch) => {
      const folder = join(scratch, "store");
      const { tree, contents } = await manyFiles(await openStore(folder), "edition");
      let out = "";
      let attempt = 0;
      const order = () => ({ kind: "edition", store: folder, out, tree });
      const parent = (): string => join(out, "recno/2024");
      const isOut = (): boolean => existsSync(join(parent(), "edition-1"));
      await untilInside(
        () => killedAt({ order: order(), written: () => filesBeside(parent()), from, isOut }),
        async () => {
          attempt += 1;
          out = join(scratch, `out-${attempt}`);
          await mkdir(out);
        },
      );
      expect(filesBeside(parent())).toBeGreaterThan(0);
      expect(existsSync(join(parent(), "edition-1"))).toBe(false);
      expect(existsSync(join(parent(), "latest"))).toBe(false);
      await toTheEnd(order());
      expect(sorted(await contentsOf(join(parent(), "edition-1")))).toEqual(sorted(contents));
      expect((await readdir(parent())).toSorted()).toEqual(["edition-1", "latest"]);
    });
  },
);

const noServer = await whyNoS3Server();
test.skip.each(noServer === null ? [] : [noServer])("editions in a bucket: %s", () => undefined);

test.runIf(noServer === null).each([1, 60])(
  "a worker killed while it publishes into a bucket after %i of 120 objects puts nothing out, and the next try the whole edition",
  async (from) => {
    await inScratch(async (scratch) => {
      const s3 = await startS3(scratch);
      onTestFinished(() => s3.kill());
      const folder = join(scratch, "store");
      const store = await openStore(folder);
      const { tree, contents } = await manyFiles(store, "edition", 120);
      let prefix = "";
      let attempt = 0;
      const settings = (): BucketSettings => ({
        kind: "s3",
        endpoint: s3.endpoint,
        bucket: BUCKET,
        prefix,
        region: "us-east-1",
        address: "path",
        keys: { accessKey: ACCESS_KEY, secret: { kind: "environment", name: "UNUSED" } },
      });
      const order = () => ({
        kind: "bucket",
        store: folder,
        tree,
        settings: settings(),
        secret: SECRET_KEY,
      });
      const place = (): string => join(scratch, "objects", BUCKET, prefix, "recno/2024/edition-1");
      const isOut = (): boolean => existsSync(join(place(), MANIFEST));
      await untilInside(
        () => killedAt({ order: order(), written: () => countIn(place()), from, isOut }),
        () => {
          attempt += 1;
          prefix = `try-${attempt}`;
          return Promise.resolve();
        },
      );
      const bucket = openBucket(settings(), () => Promise.resolve(SECRET_KEY));
      const editions = editionBucket(bucket, { name: BUCKET, prefix }, store);
      const review = { city: "recno", period: "2024" };
      expect(countIn(place())).toBeGreaterThan(0);
      expect(await editions.list(review)).toEqual([]);
      await toTheEnd(order());
      expect(await editions.list(review)).toMatchObject([{ number: 1, contentHash: "edition" }]);
      for (const [path, text] of contents) {
        const bytes = await editions.read(review, 1, path);
        expect(Buffer.from(bytes ?? []).toString("utf8"), path).toBe(text);
      }
    });
  },
);
