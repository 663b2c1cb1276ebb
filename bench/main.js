/**
 * `npm run bench`: how long a review takes on this machine, and against the demands of docs/benchmarks.md.
 * `--quick` repeats nothing and doubles once; names of parts (start, commands, warm, preview, doubling, uhri) leave out
 * the others. The build must be there (`npm run build`), and a browser and a Temporal server (`npm run setup`). The table goes
 * to stdout as Markdown, what is being measured to stderr.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { barcelonaFolder, changeOneFigure, reviewInline, vlr } from "./cities.js";
import { measureNode } from "./processor-time.js";
import { changedChapters } from "./preview.js";
import { syntheticCity } from "./synthetic-city.js";
import { against, machine, median, row, TABLE_HEAD, tableLine } from "./table.js";
import { importOfRecommendations } from "./uhri.js";
import { warmReviews } from "./warm.js";

const quick = process.argv.includes("--quick");
const REPEATS = quick ? 1 : 5;
const SIZES = quick ? [100, 200] : [100, 200, 400, 800];
const MEGABYTES = 500;

/** @typedef {import("./processor-time.js").Cost} Cost */
/** @typedef {import("./table.js").Row} Row */

/** @param {string} words */
function say(words) {
  process.stderr.write(`${words} ...\n`);
}

/**
 * @template T
 * @param {number} times
 * @param {(round: number) => Promise<T>} work
 * @returns {Promise<T[]>}
 */
async function repeat(times, work) {
  const results = [];
  for (let round = 1; round <= times; round += 1) results.push(await work(round));
  return results;
}

/** @param {readonly Cost[]} costs */
const processorOf = (costs) => median(costs.map(({ processor }) => processor));

/** @returns {Promise<Row[]>} */
async function coldStart() {
  say("cold start");
  const times = quick ? 3 : 15;
  const bare = await repeat(times, () => measureNode(["-e", "0"]));
  const help = await repeat(times, () => measureNode([vlr, "--help"]));
  const ratio = median(help.map(({ wall }) => wall)) / median(bare.map(({ wall }) => wall));
  return [row("`node -e 0`", bare), row("`vlr --help`", help, against(ratio, 4, "x a bare start"))];
}

/**
 * First run, rerun and one figure changed, each as a command of its own.
 * @param {string} parent
 * @returns {Promise<Row[]>}
 */
async function commands(parent) {
  const work = join(parent, "commands");
  const folder = await barcelonaFolder(work);
  say("first runs");
  const first = await repeat(REPEATS, async () => {
    await rm(join(work, "var"), { recursive: true, force: true });
    return reviewInline(folder, work);
  });
  say("reruns with nothing changed");
  const again = await repeat(REPEATS, () => reviewInline(folder, work));
  say("reruns with one figure changed");
  const changed = await repeat(REPEATS, async (round) => {
    await changeOneFigure(folder, round);
    return reviewInline(folder, work);
  });
  const memory = Math.max(...first.map((cost) => cost.memory ?? 0));
  const share = (100 * processorOf(again)) / processorOf(first);
  return [
    row("first run, `vlr run --inline`", first),
    row("nothing changed", again, against(share, 5, "% of the processor time of a first run")),
    row("one figure of one CSV changed", changed),
    {
      what: "largest memory of Node",
      wall: null,
      processor: null,
      ...against(memory, MEGABYTES, "MB"),
    },
  ];
}

/**
 * @param {string} work
 * @returns {Promise<Row[]>}
 */
async function doubling(work) {
  /** @type {Row[]} */
  const rows = [];
  for (const size of SIZES) {
    say(`${size} indicators`);
    const folder = await syntheticCity(work, size);
    const costs = await repeat(quick ? 1 : 3, async (round) => {
      const run = join(work, `run-${size}-${round}`);
      const cost = await reviewInline(folder, run);
      await rm(run, { recursive: true, force: true });
      return cost;
    });
    const before = rows.at(-1)?.processor;
    const now = processorOf(costs);
    const ratio = before ? against(now / before, 2.3, "x the processor time of half as many") : {};
    rows.push(row(`${size} indicators, first run inline`, costs, ratio));
  }
  return rows;
}

const PARTS_OF_BENCH = {
  start: () => coldStart(),
  commands: (/** @type {string} */ work) => commands(work),
  warm: (/** @type {string} */ work) => warmReviews(join(work, "warm"), REPEATS, say),
  preview: (/** @type {string} */ work) => changedChapters(join(work, "preview"), REPEATS),
  doubling: (/** @type {string} */ work) => doubling(work),
  uhri: (/** @type {string} */ work) => importOfRecommendations(work, REPEATS),
};

const named = process.argv.slice(2).filter((word) => !word.startsWith("-"));
const work = await mkdtemp(join(tmpdir(), "vlr-bench-"));
try {
  process.stdout.write(`${machine()}\n\n${TABLE_HEAD}`);
  for (const [name, part] of Object.entries(PARTS_OF_BENCH)) {
    if (named.length > 0 && !named.includes(name)) continue;
    for (const line of await part(work)) process.stdout.write(tableLine(line));
  }
} finally {
  await rm(work, { recursive: true, force: true });
}
