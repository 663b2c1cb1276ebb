/** Reviews through a Temporal server, with the server and a worker already running. */
import { spawn } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { embeddedServer } from "../dist/cli/engine/embedded-server.js";
import { vlr } from "./cities.js";
import { childLines } from "./processor-time.js";

const START_LIMIT_MS = 60_000;

/**
 * Starts a server and a worker, makes one cold review and `rounds` warm ones, and stops both.
 * @param {string} folder
 * @param {string} varFolder
 * @param {string} rounds
 */
export async function throughTemporal(folder, varFolder, rounds) {
  await mkdir(varFolder, { recursive: true });
  const server = await embeddedServer(varFolder);
  try {
    const env = { ...process.env, TEMPORAL_ADDRESS: server.address };
    const worker = spawn(process.execPath, [vlr, "worker", "--var", varFolder], {
      env,
      stdio: ["ignore", "ignore", "pipe"],
    });
    const ended = new Promise((resolve) => worker.once("close", resolve));
    try {
      await untilReady(worker);
      const args = [server.address, folder, varFolder, rounds];
      return await childLines("warm-reviews.js", args, { VLR_BENCH_WORKER: String(worker.pid) });
    } finally {
      worker.kill("SIGTERM");
      await ended;
    }
  } finally {
    await server.leave();
  }
}

/**
 * Until the worker asks for work.
 * @param {import("node:child_process").ChildProcess} worker
 */
export function untilReady(worker) {
  return new Promise((resolve, reject) => {
    let said = "";
    const fail = () => {
      reject(new Error(`the worker did not start: ${said.trim()}`));
    };
    const limit = setTimeout(fail, START_LIMIT_MS);
    worker.once("exit", fail);
    worker.stderr?.on("data", (part) => {
      said += String(part);
      if (!said.includes("worker ready")) return;
      clearTimeout(limit);
      worker.off("exit", fail);
      resolve(undefined);
    });
  });
}
