/**
 * Reviews one after another in one process, each from an empty store. Arguments: "inline" or the address of a Temporal
 * server whose worker is process number VLR_BENCH_WORKER and uses the same run state; city folder, run state, rounds.
 * Prints one JSON line per review: seconds on the clock and of the processor. The first one is the cold one.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { openStore } from "../dist/activities/adapters/artifact-store.js";
import { storeFolder } from "../dist/activities/adapters/city-files.js";
import { writeFolder } from "../dist/activities/adapters/write-folder.js";
import { readConfigOfTree } from "../dist/activities/read-city.js";
import { runInline } from "../dist/cli/engine/run-inline.js";
import { payloadsWith } from "../dist/cli/engine/payload-codec.js";
import { openResources } from "../dist/cli/open-resources.js";
import { FamilyTime } from "./processor-time.js";

const [engine = "inline", folder = "", varFolder = "", rounds = "3"] = process.argv.slice(2);
const signal = new AbortController().signal;
const show = () => undefined;

/** @typedef {import("../domain/review.ts").ReviewRequest} ReviewRequest */

/** How a review is run here, and how to end that. */
async function openEngine() {
  if (engine === "inline") {
    const { resources, close } = await openResources(varFolder, join(varFolder, "out"));
    /** @param {ReviewRequest} request */
    const run = (request) => runInline(request, resources, { signal, show });
    return { run, close };
  }
  const { connectClient, runThroughTemporal } =
    await import("../dist/cli/engine/run-through-temporal.js");
  const { client, close } = await connectClient({
    address: engine,
    namespace: "default",
    connectionOptions: { address: engine },
    embedded: false,
    payloads: payloadsWith(null),
    leave: () => Promise.resolve(),
  });
  /** @param {ReviewRequest} request */
  const run = (request) => {
    const workflowId = `vlr/${request.city}/${request.period}`;
    return runThroughTemporal(request, client, {
      workflowId,
      signal,
      lost: signal,
      show,
      note: show,
    });
  };
  return { run, close };
}

/** @param {Awaited<ReturnType<typeof openEngine>>} opened */
async function review({ run }) {
  const store = await openStore(join(varFolder, "store"));
  const city = basename(folder);
  const tree = await storeFolder(store, folder);
  const { period } = await readConfigOfTree(tree, city, store);
  /** @type {ReviewRequest} */
  const request = { v: 1, city, period, folder: tree, goals: null, offline: false };
  const { bundle, stages } = await run(request);
  const again = stages.filter(({ reused }) => reused).map(({ stage }) => stage);
  if (again.length > 0) throw new Error(`the store was not empty: ${again.join(", ")}`);
  const out = await mkdtemp(join(varFolder, "out-"));
  await writeFolder(bundle, store, join(out, "draft"));
  await rm(out, { recursive: true });
  return bundle.sha256;
}

const families = [process.pid, Number(process.env["VLR_BENCH_WORKER"] ?? 0)]
  .filter((pid) => pid > 0)
  .map((pid) => new FamilyTime(pid));
const used = () => {
  for (const family of families) family.look();
  return families.reduce((sum, { seconds }) => sum + seconds, 0);
};
// Seldom: looking costs processor time that is counted too.
const clock = setInterval(used, 500);
const opened = await openEngine();
try {
  for (let round = 0; round <= Number(rounds); round += 1) {
    await rm(join(varFolder, "store"), { recursive: true, force: true });
    const [from, before] = [performance.now(), used()];
    const bundle = await review(opened);
    const cost = { wall: (performance.now() - from) / 1000, processor: used() - before, bundle };
    process.stdout.write(`${JSON.stringify(cost)}\n`);
  }
} finally {
  clearInterval(clock);
  await opened.close();
}
