/** Processor time of processes: a command with all its children, or this process with those that live now. */
import { spawn } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * @typedef {object} Cost
 * @property {number} wall Seconds from start to end.
 * @property {number} processor Seconds of user and system time, children included.
 * @property {number | null} memory Largest resident size of the Node process in MB; null when it was not asked for.
 */

const MEMORY_HOOK = fileURLToPath(new URL("./note-memory.js", import.meta.url));

/** The shell's `time` counts every child that was waited for; Chromium leaves its own children to others. */
const TIMED = 'TIMEFORMAT="%3R %3U %3S"; time "$@" > "$BENCH_OUT" 2>&1';

const LOOK_EVERY_MS = 50;

/**
 * Runs `node <args>` and measures it. Throws with the last words of the command when it fails.
 * @param {readonly string[]} args
 * @param {{readonly env?: NodeJS.ProcessEnv, readonly memory?: "noted"}} [options]
 * @returns {Promise<Cost>}
 */
export async function measureNode(args, options = {}) {
  const folder = await mkdtemp(join(tmpdir(), "vlr-bench-"));
  const [out, memory] = [join(folder, "out"), join(folder, "memory")];
  const hook = options.memory === "noted" ? ["--import", MEMORY_HOOK] : [];
  const env = { ...process.env, ...options.env, LC_ALL: "C", BENCH_OUT: out, BENCH_MEMORY: memory };
  try {
    const { code, text, seen } = await runShell([process.execPath, ...hook, ...args], env);
    if (code !== 0) {
      const words = (await readFile(out, "utf8")).trim().split("\n").slice(-8).join("\n");
      throw new Error(`node ${args.join(" ")} ended with ${code}:\n${words}`);
    }
    const [wall = 0, user = 0, system = 0] = text.trim().split(/\s+/).slice(-3).map(Number);
    const noted = hook.length > 0 ? Number(await readFile(memory, "utf8")) / 1024 : null;
    return { wall, processor: Math.max(user + system, seen), memory: noted };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * `seen` is the processor time of all processes below the shell as last looked at, in seconds.
 * @param {readonly string[]} command
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{readonly code: number | null, readonly text: string, readonly seen: number}>}
 */
function runShell(command, env) {
  return new Promise((resolve, reject) => {
    const child = spawn("bash", ["-c", TIMED, "bench", ...command], {
      env,
      stdio: ["ignore", "ignore", "pipe"],
    });
    const family = new FamilyTime(child.pid ?? 0);
    const clock = setInterval(() => {
      family.look();
    }, LOOK_EVERY_MS);
    let text = "";
    child.stderr.on("data", (part) => (text += String(part)));
    child.once("error", reject);
    child.once("close", (code) => {
      clearInterval(clock);
      resolve({ code, text, seen: family.seconds });
    });
  });
}

/**
 * Runs a script of this folder and reads one JSON value from each line that it prints.
 * @param {string} script
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<any[]>}
 */
export function childLines(script, args, env = {}) {
  const path = fileURLToPath(new URL(script, import.meta.url));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path, ...args], {
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "inherit"],
    });
    let text = "";
    child.stdout.on("data", (part) => (text += String(part)));
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0)
        resolve(
          text
            .trim()
            .split("\n")
            .map((line) => JSON.parse(line)),
        );
      else reject(new Error(`bench/${script} ended with ${code}`));
    });
  });
}

const TICKS_PER_SECOND = 100;

/** Processor time of a process and all that it started, the ended ones included. Only on Linux; elsewhere zero. */
export class FamilyTime {
  /** @param {number} root Its number. */
  constructor(root) {
    this.root = root;
    /** @type {Map<number, number>} Ticks of each process as last seen. */
    this.ticks = new Map();
  }

  /** Must be called often: what a process does after the last look is not seen. */
  look() {
    if (process.platform !== "linux") return;
    const all = processes();
    const family = new Set([this.root, ...this.ticks.keys()]);
    for (let size = 0; size < family.size;) {
      size = family.size;
      for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
    }
    for (const { pid, ticks } of all) if (family.has(pid)) this.ticks.set(pid, ticks);
  }

  /** @returns {number} */
  get seconds() {
    return [...this.ticks.values()].reduce((sum, ticks) => sum + ticks, 0) / TICKS_PER_SECOND;
  }
}

/** @returns {{readonly pid: number, readonly parent: number, readonly ticks: number}[]} */
function processes() {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap(processNamed);
}

/**
 * A process that has just ended is left out.
 * @param {string} pid
 * @returns {{readonly pid: number, readonly parent: number, readonly ticks: number}[]}
 */
function processNamed(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name of the program stands in brackets and may hold blanks.
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    const number = (/** @type {number} */ index) => Number(fields[index]);
    return [{ pid: Number(pid), parent: number(1), ticks: number(11) + number(12) }];
  } catch {
    return [];
  }
}
