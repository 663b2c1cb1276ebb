/**
 * `npm run bench:network`: networks of 50 and of 200 cities on this machine, or of the sizes given as arguments. A quarter of
 * the cities each has 5, 10, 20 and 40 indicators. Throughput as a share of (cores / processor time of one warm review without
 * a server, the mean of the same cities), memory of worker, browser and server along the way, sizes of histories, cost per
 * city and how it grows from the first size to the last.
 * The build must be there (`npm run build`), and a browser and a Temporal server (`npm run setup`). Nothing else should run.
 */
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { Client, Connection } from "@temporalio/client";
import { embeddedServer } from "../dist/cli/engine/embedded-server.js";
import { vlr } from "./cities.js";
import { childLines, FamilyTime, measureNode } from "./processor-time.js";
import { residentMegabytes } from "./resident-memory.js";
import { syntheticCity } from "./synthetic-city.js";
import { machine, median } from "./table.js";
import { untilReady } from "./through-temporal.js";

const INDICATORS = [5, 10, 20, 40];
const DEMAND = 0.8;
const LOOK_EVERY_MS = 2_000;

const given = process.argv.slice(2).map(Number);
const SIZES = given.length > 0 ? given : [50, 200];

/** @param {string} words */
const say = (words) => process.stderr.write(`${words} ...\n`);

/**
 * A city like no other: its own name, its own figures.
 * @param {string} parent
 * @param {number} index
 * @returns {Promise<string>}
 */
async function cityAt(parent, index) {
  const made = await syntheticCity(parent, INDICATORS[index % INDICATORS.length] ?? 10);
  const folder = join(parent, `place-${String(index).padStart(4, "0")}`);
  await rename(made, folder);
  const settings = join(folder, "city.yaml");
  await writeFile(
    settings,
    (await readFile(settings, "utf8")).replace("city: Rečno", `city: Place ${index}`),
  );
  const table = join(folder, "data/figures.csv");
  const [head = "", ...lines] = (await readFile(table, "utf8")).trimEnd().split("\n");
  const own = lines.map((line) => {
    const at = line.lastIndexOf(",");
    return `${line.slice(0, at)},${(Number(line.slice(at + 1)) + index / 50).toFixed(2)}`;
  });
  await writeFile(table, `${[head, ...own].join("\n")}\n`);
  return folder;
}

/**
 * @param {string} parent
 * @param {number} size
 */
async function networkOf(parent, size) {
  const folder = join(parent, `network-${size}`);
  await mkdir(join(folder, "cities"), { recursive: true });
  for (let index = 0; index < size; index += 1) await cityAt(join(folder, "cities"), index);
  await writeFile(
    join(folder, "network.yaml"),
    "version: 1\nnetwork: Places\ncities: [cities/*]\nperiod: { from: 2015, to: 2024 }\nmethod: { baseline: 2015 }\n",
  );
  return folder;
}

/**
 * Processor seconds of one warm review without a server, for each size of city.
 * @param {string} scratch
 */
async function warmReviews(scratch) {
  const costs = [];
  for (const [index] of INDICATORS.entries()) {
    const folder = await cityAt(join(scratch, "alone"), index);
    const rounds = await childLines("warm-reviews.js", ["inline", folder, `${folder}-var`, "3"]);
    costs.push(median(rounds.slice(1).map(({ processor }) => processor)));
  }
  return costs;
}

/**
 * The mean over the cities of a network of this size.
 * @param {readonly number[]} costs
 * @param {number} size
 */
function warmMean(costs, size) {
  const all = Array.from({ length: size }, (_, index) => costs[index % costs.length] ?? 0);
  return all.reduce((sum, cost) => sum + cost, 0) / size;
}

/**
 * @param {string} scratch
 * @param {number} size
 */
async function networkRun(scratch, size) {
  const folder = await networkOf(scratch, size);
  const varFolder = join(scratch, `var-${size}`);
  await mkdir(varFolder, { recursive: true });
  const server = await embeddedServer(varFolder);
  try {
    const { pid } = JSON.parse(await readFile(join(varFolder, "temporal/server.json"), "utf8"));
    const out = join(scratch, `out-${size}`);
    const place = { TEMPORAL_ADDRESS: server.address, VLR_VAR: varFolder, VLR_OUT: out };
    const env = { ...process.env, ...place };
    const worker = spawn(process.execPath, [vlr, "worker"], {
      env,
      stdio: ["ignore", "ignore", "pipe"],
    });
    const ended = new Promise((resolve) => worker.once("close", resolve));
    try {
      await untilReady(worker);
      const watch = watched({ worker: worker.pid ?? 0, server: pid });
      const cost = await measureNode([vlr, "network", "run", folder], { env });
      const { processor, memory } = watch.end();
      const histories = await historySizes(server.address);
      return { size, wall: cost.wall, processor: processor + cost.processor, memory, histories };
    } finally {
      worker.kill("SIGTERM");
      await ended;
    }
  } finally {
    await server.leave();
  }
}

/** @param {{readonly worker: number, readonly server: number}} pids */
function watched(pids) {
  const families = [new FamilyTime(pids.worker), new FamilyTime(pids.server)];
  const look = () => {
    for (const family of families) family.look();
  };
  const used = () => families.reduce((sum, { seconds }) => sum + seconds, 0);
  look();
  const before = used();
  /** @type {ReturnType<typeof residentMegabytes>[]} */
  const memory = [];
  const clock = setInterval(() => {
    look();
    memory.push(residentMegabytes(pids));
  }, LOOK_EVERY_MS);
  return {
    end: () => {
      clearInterval(clock);
      look();
      return { processor: used() - before, memory };
    },
  };
}

/** @param {string} address */
async function historySizes(address) {
  const connection = await Connection.connect({ address });
  try {
    const { workflow } = new Client({ connection });
    const sizes = { networkReview: [0, 0], cityReview: [0, 0] };
    for await (const { type, historyLength, historySize = 0 } of workflow.list()) {
      const largest = sizes[/** @type {keyof typeof sizes} */ (type)];
      if (largest === undefined) continue;
      largest[0] = Math.max(largest[0] ?? 0, historyLength);
      largest[1] = Math.max(largest[1] ?? 0, historySize);
    }
    return sizes;
  } finally {
    await connection.close();
  }
}

/**
 * Medians of the second and of the last quarter of the run: flat memory gives the same twice.
 * @param {readonly number[]} values
 */
function along(values) {
  const quarter = Math.max(1, Math.floor(values.length / 4));
  const early = median(values.slice(quarter, 2 * quarter));
  return `${early.toFixed(0)} → ${median(values.slice(-quarter)).toFixed(0)}`;
}

/**
 * @param {Awaited<ReturnType<typeof networkRun>>} run
 * @param {number} warm Processor seconds.
 */
function line({ size, wall, processor, memory, histories }, warm) {
  const share = size / wall / (availableParallelism() / warm);
  /** @param {readonly number[]} of */
  const history = ([events = 0, bytes = 0]) => `${events}, ${(bytes / 1024).toFixed(0)} kB`;
  return `| ${[
    size,
    wall.toFixed(0),
    warm.toFixed(2),
    (processor / size).toFixed(2),
    `${(share * 100).toFixed(0)} %, at least ${DEMAND * 100} %`,
    along(memory.map((each) => each.worker)),
    along(memory.map((each) => each.browser)),
    along(memory.map((each) => each.server)),
    history(histories.networkReview),
    history(histories.cityReview),
  ].join(" | ")} |\n`;
}

const HEAD = `| Cities | seconds | processor seconds of a warm review | processor seconds per city | throughput | worker MB | browser MB | server MB | events of the network | events of a city |
| ---: | ---: | ---: | ---: | --- | --- | --- | --- | --- | --- |
`;

/** How the cost per city grows, beside the limit that it must keep. @param {readonly Awaited<ReturnType<typeof networkRun>>[]} runs */
function growth(runs) {
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined || first === last) return "";
  const [from, to] = [first.processor / first.size, last.processor / last.size];
  const share = (to / from - 1) * 100;
  return `\nProcessor seconds per city from ${first.size} to ${last.size} cities: ${share < 0 ? "" : "+"}${share.toFixed(0)} %.\n`;
}

const scratch = await mkdtemp(join(tmpdir(), "vlr-bench-network-"));
try {
  say("one warm review of each size");
  const warm = await warmReviews(scratch);
  const runs = [];
  for (const size of SIZES) {
    say(`a network of ${size} cities`);
    runs.push(await networkRun(scratch, size));
  }
  const lines = runs.map((run) => line(run, warmMean(warm, run.size)));
  process.stdout.write(`${machine()}\n\n${HEAD}${lines.join("")}${growth(runs)}`);
} finally {
  await rm(scratch, { recursive: true, force: true });
}
