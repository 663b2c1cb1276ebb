/**
 * The least that a review can cost: the same HTML printed once, the same SQL and the same chart specifications, each with
 * the bare tool, in one process that has done it before; and beside it, what it costs to make that print accessible.
 * Arguments: city folder, run state of a finished review, rounds. Prints one JSON line per round: seconds of each part, on the
 * clock and of the processor.
 */
import { basename, join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import puppeteer from "puppeteer-core";
import * as vega from "vega";
import * as vegaLite from "vega-lite";
import { openStore } from "../dist/activities/adapters/artifact-store.js";
import { postPass } from "../dist/activities/adapters/pdf-post-pass/post-pass.js";
import { SIDECAR_EXPRESSION } from "../dist/activities/adapters/pdf-post-pass/sidecar.js";
import { findBrowser } from "../dist/activities/adapters/find-programs.js";
import { loadInput } from "../dist/activities/adapters/warehouse-load.js";
import { orderedModels } from "../dist/activities/adapters/warehouse-build.js";
import { readWarehouseFiles } from "../dist/activities/adapters/warehouse-files.js";
import { readSource } from "../dist/activities/read-source.js";
import { warehouseInput } from "../dist/datasets/warehouse-input.js";
import { FamilyTime } from "./processor-time.js";

const [folder = "", varFolder = "", rounds = "3"] = process.argv.slice(2);
const store = await openStore(join(varFolder, "store"));
const scope = `${basename(folder)}/2024`;

/**
 * What the step left, as JSON: its type is that of the step.
 * @param {string} step
 * @returns {Promise<any>}
 */
async function outputOf(step) {
  const record = await store.readLatestStep(scope, step);
  if (record === null) throw new Error(`no record of ${step} in ${varFolder}`);
  return record.output;
}

/** Rows to load, and the models and checks in their order. */
async function databaseWork() {
  const city = /** @type {import("../domain/city.ts").CityFolder} */ (
    await store.getJson((await outputOf("readCity")).city)
  );
  const [source] = city.config.sources;
  if (source === undefined) throw new Error(`no source in ${folder}`);
  /** @type {import("../domain/snapshot.ts").SourceSnapshot} */
  const snapshot = await outputOf(`fetchSource/${source.id}`);
  const reading = await readSource(source, await store.getTree(snapshot.files), store);
  const files = await readWarehouseFiles();
  const models = await orderedModels(files);
  return {
    input: warehouseInput(city, { readings: [reading], recommendations: [] }, files.seeds),
    models,
    checks: files.checks,
  };
}

/** @typedef {import("../domain/artifact.ts").ArtifactRef} ArtifactRef */

async function specifications() {
  const { charts } = /** @type {{charts: readonly {spec: ArtifactRef}[]}} */ (
    await store.getJson((await outputOf("renderCharts/en")).charts)
  );
  return Promise.all(
    charts.map(
      async ({ spec }) =>
        /** @type {import("vega-lite").TopLevelSpec} */ (await store.getJson(spec)),
    ),
  );
}

const database = await databaseWork();
const specs = await specifications();
const html = (await store.get((await outputOf("composeDocument/en")).print)).toString("utf8");
const program = await findBrowser();
if (program === null) throw new Error("no browser was found");
const browser = await puppeteer.launch({
  executablePath: program.path,
  headless: "shell",
  pipe: true,
  args: process.getuid?.() === 0 ? ["--no-sandbox", "--disable-gpu"] : ["--disable-gpu"],
});

async function readSidecar() {
  const page = await browser.newPage();
  await page.setContent(html, { waitUntil: "load" });
  await page.emulateMediaType("print");
  const sidecar = await page.evaluate(SIDECAR_EXPRESSION);
  await page.close();
  return /** @type {import("../activities/adapters/pdf-post-pass/sidecar.ts").Sidecar} */ (sidecar);
}

const sidecar = await readSidecar();
/** @type {Uint8Array} */
let printed = new Uint8Array();

async function print() {
  const page = await browser.newPage();
  await page.setContent(html, { waitUntil: "load" });
  printed = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    timeout: 0,
  });
  await page.close();
}

async function makeAccessible() {
  await postPass({ printed, sidecar, attachments: [] });
}

async function query() {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  await loadInput(connection, database.input);
  for (const { name, sql } of database.models) {
    await connection.run(`create table ${name} as ${sql}`);
  }
  for (const { sql } of database.checks) await connection.runAndReadAll(sql);
  connection.closeSync();
  instance.closeSync();
}

async function draw() {
  for (const spec of specs) {
    const view = new vega.View(vega.parse(vegaLite.compile(spec).spec), { renderer: "none" });
    await view.toSVG();
    view.finalize();
  }
}

const family = new FamilyTime(process.pid);
// Seldom: looking costs processor time that is counted too.
const clock = setInterval(() => {
  family.look();
}, 500);

/** @param {() => Promise<void>} work */
async function timed(work) {
  family.look();
  const [from, used] = [performance.now(), family.seconds];
  await work();
  family.look();
  return { wall: (performance.now() - from) / 1000, processor: family.seconds - used };
}

// The first round only warms up: what is measured is the work, not the loading of it.
try {
  for (let round = -1; round < Number(rounds); round += 1) {
    const parts = {
      print: await timed(print),
      query: await timed(query),
      draw: await timed(draw),
      postPass: await timed(makeAccessible),
    };
    if (round >= 0) process.stdout.write(`${JSON.stringify(parts)}\n`);
  }
} finally {
  clearInterval(clock);
  await browser.close();
}
