/** City folders to measure with: the whole of Barcelona's published data, and one of its files changed. */
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { parse } from "csv-parse/sync";

const run = promisify(execFile);

const root = fileURLToPath(new URL("..", import.meta.url));
const repository = join(root, "test/fixtures/open-sdg-barcelona");

/** The command line as it is built. */
export const vlr = join(root, "dist/cli/main.js");

/**
 * Writes a city folder around the repository as `vlr init` does. Where no unit could be read, "number" is written,
 * and a date is set: a person would choose them.
 * @param {string} parent
 * @returns {Promise<string>} The folder.
 */
export async function barcelonaFolder(parent) {
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
  const date = "edition: { date: 2025-01-17 }\n";
  await writeFile(settings, `${(await readFile(settings, "utf8")).trimEnd()}\n${date}`);
  const table = join(folder, "indicators.csv");
  /** @type {Record<string, string>[]} */
  const rows = parse(await readFile(table, "utf8"), { columns: true, bom: true });
  const complete = rows.map((row) => ({ ...row, unit: row["unit"] || "number" }));
  await writeFile(table, csvText(complete));
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
 * @param {readonly Readonly<Record<string, string>>[]} rows All with the same keys.
 * @returns {string}
 */
export function csvText(rows) {
  const names = Object.keys(rows[0] ?? {});
  const cell = (/** @type {string | undefined} */ text = "") =>
    /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = rows.map((row) => names.map((name) => cell(row[name])).join(","));
  return `${[names.join(","), ...lines].join("\n")}\n`;
}
