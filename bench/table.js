/** Medians, ratios and the table in which they are printed. */
import { cpus, totalmem, type as systemName } from "node:os";

/**
 * @param {readonly number[]} values
 * @returns {number}
 */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

/** @returns {string} The machine and the programs, as one line. */
export function machine() {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 1024 ** 3);
  const name = first?.model.trim() || "unknown processor";
  return `${cpus().length} x ${name}, ${memory} GB, ${systemName()}, Node ${process.versions.node}`;
}

/** @typedef {{readonly wall: number, readonly processor: number}} Seconds */

/**
 * @typedef {object} Row
 * @property {string} what
 * @property {number | null} wall Seconds.
 * @property {number | null} processor Seconds.
 * @property {string} ratio What is compared, in words, or nothing.
 * @property {"met" | "missed" | ""} verdict
 */

/**
 * @param {string} what
 * @param {readonly Seconds[]} costs
 * @param {Partial<Row>} [more]
 * @returns {Row}
 */
export function row(what, costs, more = {}) {
  const wall = median(costs.map((cost) => cost.wall));
  const processor = median(costs.map((cost) => cost.processor));
  return { what, wall, processor, ratio: "", verdict: "", ...more };
}

export const TABLE_HEAD =
  "| What | seconds | processor seconds | demand | |\n| --- | ---: | ---: | --- | --- |\n";

/**
 * @param {Row} row
 * @returns {string} A line of a Markdown table.
 */
export function tableLine(row) {
  const seconds = (/** @type {number | null} */ value) => (value === null ? "" : value.toFixed(2));
  const { what, ratio, verdict } = row;
  return `| ${[what, seconds(row.wall), seconds(row.processor), ratio, verdict].join(" | ")} |\n`;
}

/**
 * A figure beside its demand: "0.9 x, at most 1.3 x".
 * @param {number} value
 * @param {number} limit
 * @param {string} unit
 * @returns {Pick<Row, "ratio" | "verdict">}
 */
export function against(value, limit, unit) {
  const digits = value < 10 ? 2 : 0;
  return {
    ratio: `${value.toFixed(digits)} ${unit}, at most ${limit}`,
    verdict: value <= limit ? "met" : "missed",
  };
}
