/** Invented cities of any size: as many indicators as asked for, each with a total, two groups and ten years. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

const YEARS = Array.from({ length: 10 }, (_, index) => 2015 + index);
const GROUPS = ["", "Female", "Male"];
const TARGETS = new URL("../datasets/seeds/sdg-targets.csv", import.meta.url);

/**
 * Writes a city folder with `count` indicators, spread over all targets in turn: half with a confirmed target value,
 * half moving the wrong way, a gap in every seventh. The same count gives the same bytes.
 * @param {string} parent
 * @param {number} count
 * @returns {Promise<string>} The folder.
 */
export async function syntheticCity(parent, count) {
  const folder = join(parent, `city-${count}`);
  /** @type {Record<string, string>[]} */
  const rows = parse(await readFile(TARGETS), { columns: true, bom: true });
  const targets = rows.map((row) => row["target_code"] ?? "");
  const indicators = Array.from({ length: count }, (_, index) => indicatorAt(index, targets));
  await mkdir(join(folder, "data"), { recursive: true });
  await writeFile(join(folder, "city.yaml"), SETTINGS);
  await writeFile(join(folder, "indicators.csv"), csvText(indicators.map(declaration)));
  await writeFile(join(folder, "data/figures.csv"), csvText(indicators.flatMap(figures)));
  return folder;
}

const SETTINGS = `version: 1
city: Rečno
country: SI
languages: [en]
period: { from: 2015, to: 2024 }
edition: { date: 2025-03-01, notice: "Rečno is an invented city; its figures are made up." }
goals: all
sources:
  - id: city
    kind: table
    path: data/figures.csv
    publisher: Statistical office of Rečno (invented)
    columns:
      indicator: { column: indicator }
      year: { column: year }
      value: value
      unit: { column: unit }
      dimensions: [sex]
method: { progress: open-sdg, baseline: 2015 }
`;

/**
 * @typedef {object} Indicator
 * @property {string} code
 * @property {string} target
 * @property {number} index
 */

/**
 * @param {number} index
 * @param {readonly string[]} targets
 * @returns {Indicator}
 */
function indicatorAt(index, targets) {
  const target = targets[index % targets.length] ?? "1.1";
  return { code: `${target}.${Math.floor(index / targets.length) + 1}`, target, index };
}

/** @param {Indicator} indicator */
function declaration({ code, target, index }) {
  const confirmed = index % 2 === 0;
  return {
    indicator: code,
    target,
    title_en: `People reached by measure ${index + 1}`,
    unit: "%",
    headline: "total",
    direction: confirmed ? "increase" : "",
    target_value: confirmed ? "90" : "",
    target_year: confirmed ? "2030" : "",
    target_set_by: confirmed ? "Council of Rečno" : "",
    source: "Statistical office of Rečno (invented)",
    confirmed_by: confirmed ? "A. Analyst" : "",
    confirmed_on: confirmed ? "2025-02-20" : "",
    note: "",
  };
}

/** @param {Indicator} indicator */
function figures({ code, index }) {
  const step = index % 2 === 0 ? 1.7 : -0.9;
  return GROUPS.flatMap((sex, group) =>
    YEARS.filter((year) => index % 7 !== 0 || year !== 2019).map((year) => ({
      indicator: code,
      year: String(year),
      sex,
      unit: "%",
      value: (40 + (index % 30) + group * 2.5 + step * (year - 2015) * (1 + group / 10)).toFixed(1),
    })),
  );
}

/**
 * @param {readonly Readonly<Record<string, string>>[]} rows All with the same keys.
 * @returns {string}
 */
function csvText(rows) {
  const names = Object.keys(rows[0] ?? {});
  const cell = (/** @type {string | undefined} */ text = "") =>
    /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = rows.map((row) => names.map((name) => cell(row[name])).join(","));
  return `${[names.join(","), ...lines].join("\n")}\n`;
}
