/** Reviews in processes that have made the same one before, against the bare tools. */
import { join } from "node:path";
import { barcelonaFolder, reviewInline } from "./cities.js";
import { childLines } from "./processor-time.js";
import { against, row } from "./table.js";
import { throughTemporal } from "./through-temporal.js";

const PARTS = /** @type {const} */ ({
  print: "the HTML printed once, tagged",
  query: "the SQL in DuckDB",
  draw: "the specifications in Vega",
});
const NAMES = /** @type {readonly (keyof typeof PARTS)[]} */ (Object.keys(PARTS));

/** @typedef {import("./table.js").Row} Row */
/** @typedef {import("./table.js").Seconds} Seconds */
/** @typedef {Record<keyof typeof PARTS | "postPass", Seconds>} FloorRound */

/**
 * @param {string} work
 * @param {number} repeats
 * @param {(words: string) => void} say
 * @returns {Promise<Row[]>}
 */
export async function warmReviews(work, repeats, say) {
  const folder = await barcelonaFolder(work);
  const rounds = String(repeats);
  await reviewInline(folder, work);
  say("floor");
  const floor = await childLines("floor.js", [folder, join(work, "var"), rounds]);
  say("warm reviews inline");
  const one = await warmInline(folder, join(work, "one"), rounds);
  say("warm reviews in two languages");
  const both = await barcelonaFolder(join(work, "languages"), "en, es");
  const two = await warmInline(both, join(work, "two"), rounds);
  say("warm reviews through Temporal");
  const temporal = await throughTemporal(folder, join(work, "temporal"), rounds);
  return [...floorRows(floor), ...reviewRows({ floor, one, two, temporal: temporal.slice(1) })];
}

/**
 * Costs without the cold round.
 * @param {string} folder
 * @param {string} run Folder for the run state.
 * @param {string} rounds
 */
async function warmInline(folder, run, rounds) {
  const lines = await childLines("warm-reviews.js", ["inline", folder, run, rounds]);
  return lines.slice(1);
}

/**
 * @param {readonly FloorRound[]} floor
 * @returns {Row[]}
 */
function floorRows(floor) {
  const parts = NAMES.map((name) => row(`floor: ${PARTS[name]}`, costsOf(floor, name)));
  const accessible = row("that print made accessible (post-pass)", costsOf(floor, "postPass"));
  const ratio = quotient(accessible, row("", costsOf(floor, "print")), "processor");
  return [
    ...parts,
    floorRow(floor),
    { ...accessible, ...against(ratio, 1.5, "x the tagged print (processor)") },
  ];
}

/**
 * @typedef {object} Warm
 * @property {readonly FloorRound[]} floor
 * @property {readonly Seconds[]} one In one language.
 * @property {readonly Seconds[]} two In two languages.
 * @property {readonly Seconds[]} temporal In one language.
 */

/**
 * @param {Warm} warm
 * @returns {Row[]}
 */
function reviewRows(warm) {
  const one = row("warm, inline", warm.one);
  const two = row("warm, inline, in two languages", warm.two);
  const temporal = row("warm, through Temporal", warm.temporal);
  const ofFloor = quotient(one, floorRow(warm.floor), "processor");
  const further = 100 * (quotient(two, one, "wall") - 1);
  const ofInline = quotient(temporal, one, "wall");
  return [
    { ...one, ...against(ofFloor, 2, "x the floor (processor)") },
    { ...two, ...against(further, 70, "% of one language for a further one (clock)") },
    { ...temporal, ...against(ofInline, 1.3, "x inline (clock)") },
  ];
}

/** @param {readonly FloorRound[]} floor */
function floorRow(floor) {
  const sumOf = (/** @type {FloorRound} */ round, /** @type {keyof Seconds} */ time) =>
    NAMES.reduce((sum, name) => sum + round[name][time], 0);
  const sums = floor.map((round) => ({
    wall: sumOf(round, "wall"),
    processor: sumOf(round, "processor"),
  }));
  return row("floor", sums);
}

/**
 * @param {readonly FloorRound[]} floor
 * @param {keyof FloorRound} part
 */
const costsOf = (floor, part) => floor.map((round) => round[part]);

/**
 * @param {Row} cost
 * @param {Row} other
 * @param {keyof Seconds} time
 */
const quotient = (cost, other, time) => (cost[time] ?? 0) / (other[time] ?? 1);
