/** The gallery of all charts in all states, against the accepted drawings and pictures. */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { beforeAll, expect, test } from "vitest";
import { sha256Of } from "../../activities/adapters/canonical-json.ts";
import { findBrowser } from "../../activities/adapters/find-programs.ts";
import {
  galleryCharts,
  galleryPictures,
  picturesPage,
  type GalleryChart,
} from "../support/chart-gallery.ts";

const folder = join(import.meta.dirname, "charts/expected");
const changedFolder = join(import.meta.dirname, "charts/expected-changed");

interface Accepted {
  /** Build of the browser that took the pictures: others smooth lines and letters in another way. */
  readonly browser: string;
  /** SHA-256 of each SVG by file name. */
  readonly drawings: Readonly<Record<string, string>>;
}

const accepted = await readFile(join(folder, "accepted.json"), "utf8").then(
  (text) => JSON.parse(text) as Accepted,
  (): Accepted => ({ browser: "", drawings: {} }),
);
const browser = (await findBrowser())?.version ?? "none";
const sameBuild = browser === accepted.browser || accepted.browser === "";

let charts: readonly GalleryChart[];

beforeAll(async () => {
  charts = await galleryCharts();
  await rm(changedFolder, { recursive: true, force: true });
});

test("every chart is drawn as accepted; changed ones are written beside them, with a page of all", async () => {
  const drawings = Object.fromEntries(charts.map(({ file, svg }) => [file, sha256Of(svg)]));
  if (JSON.stringify(drawings) !== JSON.stringify(accepted.drawings)) await writeChanged(drawings);
  expect(drawings).toEqual(accepted.drawings);
}, 120_000);

const reason = sameBuild
  ? ""
  : ` (left out: browser ${browser}, pictures by ${accepted.browser})`;

test.skipIf(!sameBuild)(
  `every picture of a chart is as accepted${reason}`,
  async () => {
    const pictures = await galleryPictures(charts);
    const known = (await readdir(folder)).filter((name) => name.endsWith(".png"));
    expect(known.toSorted()).toEqual([...pictures.keys()].map((file) => `${file}.png`).toSorted());
    const different: string[] = [];
    for (const [file, picture] of pictures) {
      const before = await readFile(join(folder, `${file}.png`));
      const pixels = differentPixels(PNG.sync.read(before), PNG.sync.read(picture));
      if (pixels > 0) different.push(`${file}: ${pixels} pixels`);
    }
    if (different.length > 0) await writeChanged(accepted.drawings);
    expect(different).toEqual([]);
  },
  120_000,
);

/** Smoothed edges do not count; all pixels when the size is another. */
function differentPixels(before: PNG, now: PNG): number {
  const { width, height } = now;
  if (before.width !== width || before.height !== height) return width * height;
  return pixelmatch(before.data, now.data, undefined, width, height, { threshold: 0.1 });
}

/** What `npm run golden:accept` takes over. */
async function writeChanged(drawings: Accepted["drawings"]): Promise<void> {
  await mkdir(changedFolder, { recursive: true });
  await writeFile(join(changedFolder, "index.html"), picturesPage(charts));
  for (const [file, picture] of await galleryPictures(charts)) {
    await writeFile(join(changedFolder, `${file}.png`), picture);
  }
  const record: Accepted = { browser, drawings };
  await writeFile(join(changedFolder, "accepted.json"), `${JSON.stringify(record, null, 1)}\n`);
}
