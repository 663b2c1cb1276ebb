/** One place in which a review is disturbed: a Temporal server, workers and runs, each a process that can be killed. */
import { spawn } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Client, Connection } from "@temporalio/client";
import { findTemporal } from "../../dist/activities/adapters/find-programs.js";
import { freePort } from "../../dist/cli/engine/server-process.js";
import { vlr } from "../cities.js";

/** The identity of every review that is disturbed here. */
export const WORKFLOW_ID = "vlr/recno/2024";
const LOOK_EVERY_MS = 25;
const START_LIMIT_MS = 60_000;
/** A review of the small city takes seconds; a worker that was killed is missed for 15 s (its heartbeat). */
const RUN_LIMIT_MS = 240_000;

/**
 * @typedef {object} Ran
 * @property {number | null} code Null when a signal ended it.
 * @property {string} said Its stdout and stderr.
 */
/**
 * @typedef {object} Process
 * @property {import("node:child_process").ChildProcess} child
 * @property {Promise<Ran>} ended
 * @property {(words: string) => Promise<void>} said Resolves when the words have appeared, or the process has ended.
 */

export class Stage {
  /**
   * @param {string} folder Holds everything that the processes write, their temporary files included.
   * @param {string} city
   * @param {number} port
   */
  constructor(folder, city, port) {
    this.folder = folder;
    this.city = city;
    this.address = `127.0.0.1:${port}`;
    /** @type {Process | null} */
    this.server = null;
    /** @type {Set<Process>} */
    this.alive = new Set();
  }

  /**
   * A server with its database in the folder, and no worker yet.
   * @param {string} folder
   * @param {string} city
   * @returns {Promise<Stage>}
   */
  static async open(folder, city) {
    const stage = new Stage(folder, city, await freePort());
    for (const name of ["var", "out", "tmp", "server"])
      await mkdir(join(folder, name), { recursive: true });
    await stage.startServer();
    return stage;
  }

  get env() {
    return {
      ...process.env,
      NO_COLOR: "1",
      TMPDIR: join(this.folder, "tmp"),
      TEMPORAL_ADDRESS: this.address,
      VLR_VAR: join(this.folder, "var"),
      VLR_OUT: join(this.folder, "out"),
      VLR_ALLOW_PRIVATE_ADDRESSES: "1",
    };
  }

  async startServer() {
    const program = await findTemporal();
    if (program === null) throw new Error("no Temporal server: run npm run setup first");
    const [ip, port] = this.address.split(":");
    const place = ["--ip", ip ?? "", "--port", port ?? "", "--headless", "--log-level", "error"];
    const data = ["--db-filename", join(this.folder, "server/temporal.db")];
    this.server = this.start(program.path, ["server", "start-dev", ...place, ...data]);
    await this.eventually("a Temporal server", () => this.ask(() => Promise.resolve(true), false));
  }

  /** @returns {Promise<Process>} */
  async startWorker() {
    const worker = this.start(process.execPath, [vlr, "worker"]);
    await worker.said("worker ready");
    return worker;
  }

  /** @returns {Process} */
  startRun() {
    return this.start(process.execPath, [vlr, "run", this.city, "--json"]);
  }

  /**
   * @param {string} program
   * @param {readonly string[]} args
   * @returns {Process}
   */
  start(program, args) {
    const child = spawn(program, args, {
      cwd: this.folder,
      env: this.env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (part) => (said += String(part)));
    /** @type {Promise<Ran>} */
    const ended = new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (code) => {
        this.alive.delete(started);
        resolve({ code, said });
      });
    });
    const hears = (/** @type {string} */ words) =>
      this.eventually(`"${words}" in: ${said}`, () =>
        Promise.resolve(said.includes(words) || child.exitCode !== null),
      );
    const started = { child, ended, said: hears };
    this.alive.add(started);
    return started;
  }

  /**
   * Ends a process at once, as a power cut does.
   * @param {Process} process
   */
  async kill({ child, ended }) {
    child.kill("SIGKILL");
    await ended;
  }

  /**
   * Lets a process end by itself; one that does not within the limit is killed, and that is a loss.
   * @param {Process} started
   * @returns {Promise<Ran>}
   */
  async end(started) {
    const limit = new AbortController();
    const late = wait(RUN_LIMIT_MS, "late", { signal: limit.signal }).catch(() => "ended");
    const first = await Promise.race([started.ended, late]);
    limit.abort();
    if (typeof first !== "string") return first;
    await this.kill(started);
    throw new Error(`did not end within ${RUN_LIMIT_MS / 1000} s: ${(await started.ended).said}`);
  }

  /**
   * Waits until the run has this many events in its history, or has ended.
   * @param {number} count
   */
  async reached(count) {
    await this.eventually(`${count} events`, () =>
      this.ask(async (client) => {
        const run = client.workflow.getHandle(WORKFLOW_ID);
        const { status, historyLength } = await run.describe();
        return status.name !== "RUNNING" || Number(historyLength) >= count;
      }, false),
    );
  }

  /**
   * Where the review stands: events in its history, 0 before it has begun; null once it has ended.
   * @returns {Promise<number | null>}
   */
  position() {
    return this.ask(async (client) => {
      const { status, historyLength } = await client.workflow.getHandle(WORKFLOW_ID).describe();
      return status.name === "RUNNING" ? Number(historyLength) : null;
    }, 0);
  }

  /** Events of a review that has ended. */
  events() {
    return this.ask(async (client) => {
      const { historyLength } = await client.workflow.getHandle(WORKFLOW_ID).describe();
      return Number(historyLength);
    }, 0);
  }

  /**
   * @template T
   * @param {(client: Client) => Promise<T>} question
   * @param {T} otherwise When the server does not answer, or knows of no such run.
   * @returns {Promise<T>}
   */
  async ask(question, otherwise) {
    try {
      const connection = await Connection.connect({ address: this.address, connectTimeout: "1s" });
      try {
        await connection.workflowService.describeNamespace({ namespace: "default" });
        return await question(new Client({ connection }));
      } finally {
        await connection.close();
      }
    } catch {
      return otherwise;
    }
  }

  /**
   * @param {string} what For the error when it does not happen.
   * @param {() => Promise<boolean>} happened
   */
  async eventually(what, happened) {
    const limit = performance.now() + START_LIMIT_MS;
    while (!(await happened())) {
      if (performance.now() > limit) throw new Error(`waited in vain for ${what}`);
      await wait(LOOK_EVERY_MS);
    }
  }

  /** Ends every process, workers first and politely. */
  async close() {
    for (const process of [...this.alive].filter((one) => one !== this.server)) {
      process.child.kill("SIGTERM");
      await this.end(process);
    }
    if (this.server !== null) {
      this.server.child.kill("SIGTERM");
      await this.server.ended;
    }
  }
}
