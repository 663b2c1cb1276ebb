/** What goes wrong: each disturbs one run at a point drawn by seed, and comes back when its own harm is over. */
import { execFile } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { between } from "./chance.js";

const run = promisify(execFile);

const LONGEST_PAUSE_MS = 300;

/**
 * @typedef {import("./stage.js").Stage} Stage
 * @typedef {object} Scene
 * @property {Stage} stage
 * @property {import("./source.js").Source} source
 * @property {string} seed
 * @property {number} events In the history of an undisturbed run.
 * @property {number} storeBytes What an undisturbed run leaves in the folder of run state.
 */

/**
 * Each gives back after how many events it happened; null when the run had ended by then, so that nothing was disturbed.
 * @type {Readonly<Record<string, (scene: Scene) => Promise<number | null>>>}
 */
export const scenarios = {
  "worker killed": async (scene) => {
    const { stage } = scene;
    const worker = await stage.startWorker();
    const review = stage.startRun();
    const after = await somewhere(scene);
    await stage.kill(worker);
    await stage.startWorker();
    await stage.end(review);
    return after;
  },
  "server killed": async (scene) => {
    const { stage } = scene;
    await stage.startWorker();
    const review = stage.startRun();
    const after = await somewhere(scene);
    await killServer(stage);
    await stage.startServer();
    await stage.end(review);
    return after;
  },
  "browser killed": async ({ stage, seed }) => {
    const worker = await stage.startWorker();
    const review = stage.startRun();
    const browser = await browserOf(worker, review);
    await wait(between(`${seed}/pause`, 0, LONGEST_PAUSE_MS));
    const after = await stage.position();
    const isKilled = browser !== null && killIfThere(browser);
    await stage.end(review);
    return isKilled ? after : null;
  },
  "command killed": async (scene) => {
    const { stage } = scene;
    await stage.startWorker();
    const review = stage.startRun();
    const after = await somewhere(scene);
    await stage.kill(review);
    return after;
  },
  "everything killed": async (scene) => {
    const { stage } = scene;
    const worker = await stage.startWorker();
    const review = stage.startRun();
    const after = await somewhere(scene);
    await Promise.all([stage.kill(worker), stage.kill(review), killServer(stage)]);
    await stage.startServer();
    return after;
  },
  "two workers race, one is killed": async (scene) => {
    const { stage, seed } = scene;
    const workers = await Promise.all([stage.startWorker(), stage.startWorker()]);
    const review = stage.startRun();
    const after = await somewhere(scene);
    await stage.kill(workers[between(`${seed}/who`, 0, 1)] ?? workers[0]);
    await stage.end(review);
    return after;
  },
  "started twice": async ({ stage, seed }) => {
    await stage.startWorker();
    const first = stage.startRun();
    await wait(between(`${seed}/pause`, 0, 3 * LONGEST_PAUSE_MS));
    const after = await stage.position();
    const second = stage.startRun();
    const ends = [await stage.end(first), await stage.end(second)];
    // Whichever comes second finds the other's run: else there was only one at a time.
    return ends.some(({ said }) => said.includes("is going on already")) ? after : null;
  },
  cancelled: async (scene) => {
    const { stage } = scene;
    await stage.startWorker();
    const review = stage.startRun();
    const after = await somewhere(scene);
    review.child.kill("SIGINT");
    await stage.end(review);
    return after;
  },
  "slow source": async (scene) => {
    scene.source.slow();
    return untilTrouble(scene);
  },
  "flapping source": async (scene) => {
    scene.source.flaps(scene.seed);
    return untilTrouble(scene);
  },
};

/** These need a disk of their own, which not every user may mount. */
/** @type {typeof scenarios} */
export const diskScenarios = {
  "disk full": async ({ stage, seed, storeBytes }) => {
    const size = Math.floor((storeBytes * between(`${seed}/size`, 5, 90)) / 100);
    await mount(stage, `size=${size}`);
    const worker = await stage.startWorker();
    const review = stage.startRun();
    await review.said(TRIED_AGAIN);
    const after = await stage.position();
    const { code } = await stage.end(review);
    await remount(stage, "size=512m");
    await stage.kill(worker);
    return code === 0 ? after : (after ?? (await stage.events()));
  },
  "disk read-only": async (scene) => {
    const { stage } = scene;
    await mount(stage, "size=512m");
    await stage.startWorker();
    const review = stage.startRun();
    await somewhere(scene);
    // As long as a file is being written the system refuses.
    await stage.eventually("a disk at rest", () =>
      remount(stage, "ro").then(
        () => true,
        () => false,
      ),
    );
    const after = await stage.position();
    await stage.end(review);
    await remount(stage, "rw");
    return after;
  },
};

/** In what a command says of a step that failed. */
const TRIED_AGAIN = "attempt 2";

/** A whole run, with the place at which its source first gave trouble. @param {Scene} scene */
async function untilTrouble({ stage, source }) {
  await stage.startWorker();
  const review = stage.startRun();
  await stage.eventually("a request for the source", () =>
    Promise.resolve(source.troubles > 0 || review.child.exitCode !== null),
  );
  const after = source.troubles > 0 ? await stage.position() : null;
  await stage.end(review);
  return after;
}

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

/**
 * Waits for the point of the run at which it happens: gives back how many events there are by then, null when the run has
 * ended.
 * @param {Scene} scene
 */
async function somewhere({ stage, seed, events }) {
  await stage.reached(between(`${seed}/point`, 1, events));
  await wait(between(`${seed}/pause`, 0, LONGEST_PAUSE_MS));
  return stage.position();
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

/** Whether it was there: one that has ended by itself was not disturbed. @param {number} pid */
function killIfThere(pid) {
  try {
    return process.kill(pid, "SIGKILL");
  } catch {
    return false;
  }
}
