/** City folders to measure with: the whole of Barcelona's published data, and one of its files changed. */
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { measureNode } from "./processor-time.js";

const run = promisify(execFile);

const root = fileURLToPath(new URL("..", import.meta.url));
const repository = join(root, "test/fixtures/open-sdg-barcelona");

/** The command line as it is built. */
export const vlr = join(root, "dist/cli/main.js");

/**
 * Writes a city folder around the repository, as `vlr init` does.
 * @param {string} parent
 * @param {string} [languages] "en, es"
 * @returns {Promise<string>} The folder.
 */
export async function barcelonaFolder(parent, languages = "en") {
  const folder = join(parent, "barcelona");
  await run(process.execPath, [
    vlr,
    "init",
    folder,
    "--from-open-sdg",
    repository,
    "--country",
    "ES",
  ]);
  const settings = join(folder, "city.yaml");
  const text = await readFile(settings, "utf8");
  await writeFile(settings, text.replace(/^languages: .*$/m, `languages: [${languages}]`));
  return folder;
}

/**
 * Changes one figure of one file, to another one at each call.
 * @param {string} folder Of `barcelonaFolder`.
 * @param {number} round
 * @returns {Promise<void>}
 */
export async function changeOneFigure(folder, round) {
  const file = join(folder, "data/open-sdg/data/indicator_1-1-1.csv");
  const lines = (await readFile(file, "utf8")).trimEnd().split(/\r?\n/);
  const last = (lines.pop() ?? "").split(",");
  last[last.length - 1] = String(60 + round / 10);
  await writeFile(file, `${[...lines, last.join(",")].join("\n")}\n`);
}

/**
 * The whole command, measured.
 * @param {string} folder
 * @param {string} run Folder for run state and output.
 */
export function reviewInline(folder, run) {
  const places = ["--var", join(run, "var"), "--out", join(run, "out")];
  return measureNode([vlr, "run", folder, "--inline", ...places], { memory: "noted" });
}
