/** What goes wrong: each disturbs one run at a point drawn by seed, and comes back when its own harm is over. */
import { execFile } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { between } from "./chance.js";

const run = promisify(execFile);

/** Events in the history of an undisturbed run of the small city, about. */
const EVENTS = 60;
const LONGEST_PAUSE_MS = 300;

/**
 * @typedef {import("./stage.js").Stage} Stage
 * @typedef {object} Scene
 * @property {Stage} stage
 * @property {import("./source.js").Source} source
 * @property {string} seed
 * @property {number} storeBytes What an undisturbed run leaves in the folder of run state.
 */

/** @type {Readonly<Record<string, (scene: Scene) => Promise<void>>>} */
export const scenarios = {
  "worker killed": async ({ stage, seed }) => {
    const worker = await stage.startWorker();
    const review = stage.startRun();
    await somewhere(stage, seed);
    await stage.kill(worker);
    await stage.startWorker();
    await stage.end(review);
  },
  "server killed": async ({ stage, seed }) => {
    await stage.startWorker();
    const review = stage.startRun();
    await somewhere(stage, seed);
    await killServer(stage);
    await stage.startServer();
    await stage.end(review);
  },
  "browser killed": async ({ stage, seed }) => {
    const worker = await stage.startWorker();
    const review = stage.startRun();
    const browser = await browserOf(worker, review);
    await wait(between(`${seed}/pause`, 0, LONGEST_PAUSE_MS));
    if (browser !== null) killIfThere(browser);
    await stage.end(review);
  },
  "command killed": async ({ stage, seed }) => {
    await stage.startWorker();
    const review = stage.startRun();
    await somewhere(stage, seed);
    await stage.kill(review);
  },
  "everything killed": async ({ stage, seed }) => {
    const worker = await stage.startWorker();
    const review = stage.startRun();
    await somewhere(stage, seed);
    await Promise.all([stage.kill(worker), stage.kill(review), killServer(stage)]);
    await stage.startServer();
  },
  "two workers race, one is killed": async ({ stage, seed }) => {
    const workers = await Promise.all([stage.startWorker(), stage.startWorker()]);
    const review = stage.startRun();
    await somewhere(stage, seed);
    await stage.kill(workers[between(`${seed}/who`, 0, 1)] ?? workers[0]);
    await stage.end(review);
  },
  "started twice": async ({ stage, seed }) => {
    await stage.startWorker();
    const reviews = [stage.startRun()];
    await wait(between(`${seed}/pause`, 0, 3 * LONGEST_PAUSE_MS));
    reviews.push(stage.startRun());
    for (const review of reviews) await stage.end(review);
  },
  cancelled: async ({ stage, seed }) => {
    await stage.startWorker();
    const review = stage.startRun();
    await somewhere(stage, seed);
    review.child.kill("SIGINT");
    await stage.end(review);
  },
  "slow source": async ({ stage, source }) => {
    source.slow();
    await stage.startWorker();
    await stage.end(stage.startRun());
  },
  "flapping source": async ({ stage, source, seed }) => {
    source.flaps(seed);
    await stage.startWorker();
    await stage.end(stage.startRun());
  },
};

/** These need a disk of their own, which not every user may mount. */
/** @type {typeof scenarios} */
export const diskScenarios = {
  "disk full": async ({ stage, seed, storeBytes }) => {
    const size = Math.floor((storeBytes * between(`${seed}/size`, 5, 90)) / 100);
    await mount(stage, `size=${size}`);
    const worker = await stage.startWorker();
    await stage.end(stage.startRun());
    await remount(stage, "size=512m");
    await stage.kill(worker);
  },
  "disk read-only": async ({ stage, seed }) => {
    await mount(stage, "size=512m");
    await stage.startWorker();
    const review = stage.startRun();
    await somewhere(stage, seed);
    // As long as a file is being written the system refuses.
    await stage.eventually("a disk at rest", () =>
      remount(stage, "ro").then(
        () => true,
        () => false,
      ),
    );
    await stage.end(review);
    await remount(stage, "rw");
  },
};

/** Whether this user may mount a disk at the folder. @param {string} folder */
export async function mayMount(folder) {
  try {
    await run("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", folder]);
    await run("umount", [folder]);
    return true;
  } catch {
    return false;
  }
}

/** Takes the disk of a stage away, if it has one. @param {Stage} stage */
export async function unmount(stage) {
  await run("umount", [stateOf(stage)]).catch(() => undefined);
}

const stateOf = (/** @type {Stage} */ stage) => join(stage.folder, "var");

/** @param {Stage} stage @param {string} options */
const mount = (stage, options) =>
  run("mount", ["-t", "tmpfs", "-o", options, "tmpfs", stateOf(stage)]);

/** @param {Stage} stage @param {string} options */
const remount = (stage, options) => run("mount", ["-o", `remount,${options}`, stateOf(stage)]);

/** Waits for the point of the run at which it happens. @param {Stage} stage @param {string} seed */
async function somewhere(stage, seed) {
  await stage.reached(between(`${seed}/point`, 1, EVENTS));
  await wait(between(`${seed}/pause`, 0, LONGEST_PAUSE_MS));
}

/** @param {Stage} stage */
async function killServer(stage) {
  if (stage.server !== null) await stage.kill(stage.server);
}

/**
 * The browser of a worker, once there is one; null when the run ended without.
 * @param {import("./stage.js").Process} worker
 * @param {import("./stage.js").Process} review
 */
async function browserOf(worker, review) {
  while (review.child.exitCode === null) {
    const found = readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .find((pid) => isBrowserOf(pid, worker.child.pid ?? 0));
    if (found !== undefined) return Number(found);
    await wait(10);
  }
  return null;
}

/** @param {string} pid @param {number} parent */
function isBrowserOf(pid, parent) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const isChild = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1] === String(parent);
    return isChild && readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("--user-data-dir");
  } catch {
    return false;
  }
}

/** @param {number} pid */
function killIfThere(pid) {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended by itself: nothing was disturbed.
  }
}
