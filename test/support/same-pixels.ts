/** Pages of two PDFs as pictures, compared pixel by pixel with poppler. */
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { findOnPath } from "../../activities/adapters/programs.ts";

/** Null where the comparison can run. */
export const pixelObstacle: string | null =
  (await findOnPath(["pdftoppm"])) === null ? "no pdftoppm" : null;

/** Dots per inch. */
const RESOLUTION = 60;

/** Numbers of the pages, from 1, that look different. */
export async function differentPages(
  first: Uint8Array,
  second: Uint8Array,
): Promise<readonly number[]> {
  const [before, after] = await Promise.all([pictures(first), pictures(second)]);
  if (before.length !== after.length) throw new Error("the PDFs have not the same pages");
  return before.flatMap((picture, index) => {
    const other = after[index];
    if (!other) return [index + 1];
    const { width, height } = picture;
    const count = pixelmatch(picture.data, other.data, undefined, width, height, { threshold: 0 });
    return count === 0 ? [] : [index + 1];
  });
}

async function pictures(pdf: Uint8Array): Promise<readonly PNG[]> {
  const folder = await mkdtemp(join(tmpdir(), "vlr-pixels-"));
  try {
    const file = join(folder, "file.pdf");
    await writeFile(file, pdf);
    await promisify(execFile)("pdftoppm", [
      "-r",
      String(RESOLUTION),
      "-png",
      file,
      join(folder, "p"),
    ]);
    const names = (await readdir(folder)).filter((name) => name.endsWith(".png")).toSorted();
    return await Promise.all(
      names.map(async (name) => PNG.sync.read(await readFile(join(folder, name)))),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
