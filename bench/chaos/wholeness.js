/** What must hold after recovery: one review, the same bytes, nothing half-written, nothing left running. */
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { vlr } from "../cities.js";
import { WORKFLOW_ID } from "./stage.js";

/**
 * All files below a folder with their hashes.
 * @param {string} folder
 * @returns {Promise<ReadonlyMap<string, string>>}
 */
export async function filesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  const hashes = files.map(async (entry) => {
    const path = join(entry.parentPath, entry.name);
    const hash = createHash("sha256").update(await readFile(path));
    return /** @type {const} */ ([relative(folder, path), hash.digest("hex")]);
  });
  return new Map(await Promise.all(hashes));
}

/**
 * While the server and a worker still run. An empty list is what is wanted.
 * @param {import("./stage.js").Stage} stage
 * @param {ReadonlyMap<string, string>} expected What an undisturbed run leaves in the folder of drafts.
 * @returns {Promise<string[]>}
 */
export async function lossesOf(stage, expected) {
  const out = join(stage.folder, "out");
  const verified = await stage.end(
    stage.start(process.execPath, [vlr, "verify", join(out, "recno/2024/draft")]),
  );
  const cleaned = await stage.end(stage.start(process.execPath, [vlr, "store", "clean"]));
  return [
    ...differences(expected, await filesOf(out)),
    ...(verified.code === 0 ? [] : [`vlr verify: ${verified.said}`]),
    ...(cleaned.code === 0 ? [] : [`vlr store clean: ${cleaned.said}`]),
    ...(await halfWritten(join(stage.folder, "var"))),
    ...(await notEnded(stage)),
  ];
}

/**
 * Once everything has been closed.
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
export async function leftovers(folder) {
  const temporary = (await readdir(join(folder, "tmp"))).map((name) => `left behind: ${name}`);
  return [...temporary, ...processesOf(folder).map((command) => `still running: ${command}`)];
}

/** @param {ReadonlyMap<string, string>} expected @param {ReadonlyMap<string, string>} found */
function differences(expected, found) {
  const names = [...new Set([...expected.keys(), ...found.keys()])].sort();
  return names
    .filter((name) => expected.get(name) !== found.get(name))
    .map((name) => {
      if (!found.has(name)) return `missing: ${name}`;
      return expected.has(name) ? `other bytes: ${name}` : `should not be there: ${name}`;
    });
}

/** @param {string} folder */
async function halfWritten(folder) {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith(".tmp")).map((name) => `half-written: ${name}`);
}

/** @param {import("./stage.js").Stage} stage */
async function notEnded(stage) {
  const state = await stage.ask(async (client) => {
    const { status } = await client.workflow.getHandle(WORKFLOW_ID).describe();
    return status.name;
  }, "unknown");
  return state === "COMPLETED" ? [] : [`the run is ${state.toLowerCase()}`];
}

/** Commands of all processes that work in the folder. @param {string} folder */
function processesOf(folder) {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && name !== String(process.pid))
    .flatMap((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
        const place = readFileSync(`/proc/${pid}/environ`, "utf8");
        return `${command} ${place}`.includes(folder) ? [command] : [];
      } catch {
        return [];
      }
    });
}
