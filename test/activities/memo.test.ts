/** A step runs only when something it depends on has changed, and the run says what. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openStore } from "../../activities/adapters/artifact-store.ts";
import { sha256Of } from "../../activities/adapters/canonical-json.ts";
import { memoised, memoKey, type MemoSpec } from "../../activities/memo.ts";
import type { ArtifactStore } from "../../activities/resources.ts";

let folder: string;
let store: ArtifactStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "vlr-memo-"));
  store = await openStore(folder);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const base: MemoSpec = {
  scope: "barcelona/2024",
  step: "renderCharts/en",
  version: 1,
  parameters: { language: "en" },
  inputs: { "data/a.csv": sha256Of("a"), "data/b.csv": sha256Of("b") },
  tools: { browser: "156" },
};

const run = (change: Partial<MemoSpec> = {}): ReturnType<typeof memoised<number>> =>
  memoised({ ...base, ...change }, { store }, () => Promise.resolve(42));

test("the first run works, the second one is reused", async () => {
  const units = { done: 1, total: 1 };
  expect(await run()).toEqual({ value: 42, reused: false, reason: "first run", ...units });
  expect(await run()).toEqual({ value: 42, reused: true, reason: "nothing changed", ...units });
});

test("the work is not done at all when the result is reused", async () => {
  let times = 0;
  const count = (): Promise<number> => Promise.resolve((times += 1));
  await memoised(base, { store }, count);
  await memoised({ ...base, units: 9 }, { store }, count);
  expect(times).toBe(1);
});

test("a step that fails is not remembered", async () => {
  await expect(memoised(base, { store }, () => Promise.reject(new Error("no")))).rejects.toThrow(
    "no",
  );
  expect(await run()).toMatchObject({ reused: false, reason: "first run" });
});

const changed = (...names: readonly string[]): Record<string, string> => ({
  ...base.inputs,
  ...Object.fromEntries(names.map((name) => [name, sha256Of(`new ${name}`)])),
});

test.each<[string, Partial<MemoSpec>]>([
  ["data/a.csv changed", { inputs: changed("data/a.csv") }],
  ["2 inputs changed: data/a.csv, data/b.csv", { inputs: changed("data/b.csv", "data/a.csv") }],
  ["data/c.csv added", { inputs: changed("data/c.csv") }],
  ["4 inputs added: c, d, e and 1 more", { inputs: changed("f", "d", "c", "e") }],
  ["data/b.csv removed", { inputs: { "data/a.csv": sha256Of("a") } }],
  ["settings changed", { parameters: { language: "ca" } }],
  ["step version 2", { version: 2 }],
  ["browser 156 -> 157", { tools: { browser: "157" } }],
  ["duckdb 1.5.6 added", { tools: { browser: "156", duckdb: "1.5.6" } }],
  ["browser no longer used", { tools: {} }],
  [
    "data/a.csv changed; settings changed; step version 3",
    { inputs: changed("data/a.csv"), parameters: 1, version: 3 },
  ],
])("says why it ran: %s", async (reason, change) => {
  await run();
  expect(await run(change)).toMatchObject({ reused: false, reason });
});

test("going back to an earlier input is reused, and the next change is told from there", async () => {
  await run();
  await run({ version: 2 });
  expect(await run()).toMatchObject({ reused: true, reason: "done before with the same inputs" });
  expect(await run({ version: 3 })).toMatchObject({ reason: "step version 3" });
});

test("another scope shares results but not reasons", async () => {
  await run();
  expect(await run({ scope: "la/2024" })).toMatchObject({ reused: true });
  expect(await run({ scope: "la/2023", version: 2 })).toMatchObject({
    reused: false,
    reason: "first run",
  });
});

test("a result whose file is gone from the store is made again", async () => {
  const work = async (): Promise<object> => ({
    pdf: await store.put(Buffer.from("pdf"), "application/pdf"),
  });
  const { value } = await memoised(base, { store }, work);
  const { pdf } = value as { pdf: { sha256: string } };
  await rm(join(folder, "blobs", "sha256", pdf.sha256.slice(0, 2), pdf.sha256));
  expect(await memoised(base, { store }, work)).toMatchObject({
    reused: false,
    reason: "stored files are missing",
  });
  expect(await memoised(base, { store }, work)).toMatchObject({ reused: true, value });
});

test("a stored folder is whole only with all its files", async () => {
  const work = async () => {
    const chart = await store.put(Buffer.from("<svg/>"), "image/svg+xml");
    return store.putTree({ files: [{ path: "charts/a.svg", ...chart }] });
  };
  await memoised(base, { store }, work);
  const chart = sha256Of("<svg/>");
  await rm(join(folder, "blobs", "sha256", chart.slice(0, 2), chart));
  expect(await memoised(base, { store }, work)).toMatchObject({ reused: false });
});

test("the key depends on everything but scope and order", () => {
  const labels = fc.dictionary(fc.string(), fc.string(), { maxKeys: 5 });
  fc.assert(
    fc.property(labels, fc.jsonValue(), fc.string(), (inputs, parameters, scope) => {
      const spec = { ...base, inputs, parameters };
      const reversed = Object.fromEntries(Object.entries(inputs).reverse());
      expect(memoKey({ ...spec, inputs: reversed, scope })).toBe(memoKey(spec));
      expect(memoKey({ ...spec, version: 2 })).not.toBe(memoKey(spec));
      expect(memoKey({ ...spec, inputs: { ...inputs, " new": "1" } })).not.toBe(memoKey(spec));
    }),
  );
});
