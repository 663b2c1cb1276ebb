/**
 * `npm run chaos`: reviews that are disturbed at points drawn by seed, and what became of each.
 * `--runs N` (20) disturbs N of them, `--seed WORDS` (1) draws other points, `--only PART` takes the scenarios whose name has
 * this part. A disturbance that came after the end of its run is no disturbance: its seed is drawn again. The build must be there, and a browser and a Temporal server (`npm run setup`). Ends with 1 when anything was
 * lost. Linux only: it looks for orphans in /proc.
 */
import { cp, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chance } from "./chance.js";
import { diskScenarios, mayMount, scenarios, unmount } from "./scenarios.js";
import { Source } from "./source.js";
import { Stage } from "./stage.js";
import { filesOf, leftovers, lossesOf } from "./wholeness.js";

const SMALL_CITY = fileURLToPath(new URL("../../test/fixtures/small-city", import.meta.url));

/**
 * The small city with its table on a server.
 * @param {string} parent
 * @param {string} address
 */
async function cityIn(parent, address) {
  const folder = join(parent, "recno");
  await cp(SMALL_CITY, folder, { recursive: true });
  const settings = await readFile(join(folder, "city.yaml"), "utf8");
  await writeFile(
    join(folder, "city.yaml"),
    settings.replace("path: data/indicators.csv", `url: ${address}`),
  );
  return folder;
}

/**
 * Makes the review again until it is there, as a person would who finds it missing: once.
 * @param {Stage} stage
 */
async function recover(stage) {
  const worker = await stage.startWorker();
  const { code, said } = await stage.end(stage.startRun());
  worker.child.kill("SIGTERM");
  await stage.end(worker);
  return code === 0 ? [] : [`the next run ended with ${code}: ${said}`];
}

/**
 * @param {string} parent
 * @param {string} address
 * @returns {Promise<{readonly expected: ReadonlyMap<string, string>, readonly storeBytes: number, readonly events: number}>}
 */
async function undisturbed(parent, address) {
  const folder = join(parent, "undisturbed");
  await mkdir(folder);
  const stage = await Stage.open(folder, await cityIn(folder, address));
  try {
    const losses = await recover(stage);
    if (losses.length > 0) throw new Error(losses.join("\n"));
    const files = await filesOf(join(folder, "out"));
    const storeBytes = await bytesOf(join(folder, "var"));
    return { expected: files, storeBytes, events: await stage.events() };
  } finally {
    await stage.close();
  }
}

/** @param {string} folder */
async function bytesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = entries.map((entry) => stat(join(entry.parentPath, entry.name)));
  return (await Promise.all(sizes)).reduce((sum, { size }) => sum + size, 0);
}

/**
 * One review, disturbed once.
 * @param {object} disturbance
 * @param {string} disturbance.folder
 * @param {string} disturbance.name
 * @param {string} disturbance.seed
 * @param {string} disturbance.address
 * @param {Source} disturbance.source
 * @param {Awaited<ReturnType<typeof undisturbed>>} disturbance.base
 * @returns {Promise<{readonly losses: readonly string[], readonly after: number | null}>} What was lost, and after how many
 * events it was disturbed; null when it had ended by then.
 */
async function disturb({ folder, name, seed, address, source, base }) {
  await mkdir(folder);
  const stage = await Stage.open(folder, await cityIn(folder, address));
  const scenario = all[name];
  const losses = [];
  let after = null;
  try {
    const { storeBytes, events } = base;
    after = (await scenario?.({ stage, source, seed, events, storeBytes })) ?? null;
    source.well();
    losses.push(...(await recover(stage)), ...(await lossesOf(stage, base.expected)));
  } catch (error) {
    losses.push(String(error));
  } finally {
    source.well();
    await stage.close();
    await unmount(stage);
  }
  return { losses: [...losses, ...(await leftovers(folder))], after };
}

/** How often a seed is drawn again whose disturbance came too late. */
const DRAWS = 10;

/**
 * Disturbs reviews until one was disturbed before its end, or lost. What was lost is told, whenever it happened.
 * @param {string} work
 * @param {Omit<Parameters<typeof disturb>[0], "folder">} disturbance
 */
async function disturbInTime(work, disturbance) {
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const seed = draw === 0 ? disturbance.seed : `${disturbance.seed}/${draw}`;
    const folder = join(work, seed.replaceAll("/", "-"));
    const found = await disturb({ ...disturbance, seed, folder });
    await rm(folder, { recursive: true, force: true });
    if (found.losses.length > 0 || found.after !== null) return { seed, ...found };
  }
  return { seed: disturbance.seed, losses: [], after: null };
}

/** @param {Awaited<ReturnType<typeof disturbInTime>>} found @param {number} events */
function verdictOn({ losses, after }, events) {
  if (losses.length > 0) return `LOST\n  ${losses.join("\n  ")}`;
  if (after === null) return `not disturbed: ${DRAWS} times it came after the end`;
  return `whole, disturbed after ${after} of ${events} events`;
}

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "20" },
    seed: { type: "string", default: "1" },
    only: { type: "string", default: "" },
  },
});
const work = await mkdtemp(join(tmpdir(), "vlr-chaos-"));
const disks = await mayMount(work);
const all = { ...scenarios, ...(disks ? diskScenarios : {}) };
if (!disks)
  for (const name of Object.keys(diskScenarios))
    process.stdout.write(`skipped: ${name} (this user may not mount a disk)\n`);
const names = Object.keys(all)
  .filter((name) => name.includes(values.only))
  .sort((a, b) => chance(`${values.seed}/${a}`) - chance(`${values.seed}/${b}`));
const source = new Source(await readFile(join(SMALL_CITY, "data/indicators.csv")));
const count = { lost: 0, whole: 0 };
try {
  const address = await source.open();
  const base = await undisturbed(work, address);
  for (let round = 0; round < Number(values.runs); round += 1) {
    const name = names[round % names.length] ?? "";
    const disturbance = { name, seed: `${values.seed}/${round}`, address, source, base };
    const found = await disturbInTime(work, disturbance);
    if (found.losses.length > 0) count.lost += 1;
    else if (found.after !== null) count.whole += 1;
    const verdict = verdictOn(found, base.events);
    process.stdout.write(
      `${String(round + 1).padStart(3)} seed ${found.seed}, ${name}: ${verdict}\n`,
    );
  }
  process.stdout.write(`${count.whole} of ${values.runs} whole, ${count.lost} lost\n`);
} finally {
  await source.close();
  await rm(work, { recursive: true, force: true });
}
process.exitCode = count.whole === Number(values.runs) ? 0 : 1;
