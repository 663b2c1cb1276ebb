/** What a store may lose, what it must keep, and what a check finds. Real files in a folder of their own. */
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { approvalLog } from "../../activities/adapters/approval-log.ts";
import { storeIn } from "../../activities/adapters/artifact-store.ts";
import { sha256Of } from "../../activities/adapters/canonical-json.ts";
import type { ApprovalLog, ArtifactStore, HttpSnapshot } from "../../activities/resources.ts";
import { checkStore } from "../../cli/store-care/check-store.ts";
import { cleanStore, GRACE_DAYS, type CleaningPlan } from "../../cli/store-care/clean-store.ts";
import { listStore } from "../../cli/store-care/store-listing.ts";
import { cleaningInWords, usageInWords } from "../../cli/store-care/store-in-words.ts";
import { storeUsage } from "../../cli/store-care/store-usage.ts";
import type { ArtifactRef } from "../../domain/artifact.ts";

const DAY_MS = 24 * 3_600_000;
const NOW = Date.parse("2026-06-01T00:00:00Z");

let folder: string;
let root: string;
let store: ArtifactStore;
let approvals: ApprovalLog;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "vlr-care-"));
  root = join(folder, "store");
  store = storeIn(root);
  approvals = approvalLog(join(root, "approvals"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const text = (content: string): Promise<ArtifactRef> =>
  store.put(Buffer.from(content), "text/plain");

/** Lets every file be used last so many days ago. */
async function age(days: number): Promise<void> {
  const then = (NOW - days * DAY_MS) / 1000;
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) await utimes(join(entry.parentPath, entry.name), then, then);
  }
}

async function step(name: string, output: unknown, inputs: Record<string, string> = {}) {
  const key = sha256Of(`${name} ${JSON.stringify(output)}`);
  const about = { scope: "recno/2024", version: 1, parameters: {}, tools: {} };
  await store.writeStep({ key, step: name, inputs, output, ...about });
  return key;
}

const snapshot = (content: ArtifactRef, retrievedAt: string): HttpSnapshot => ({
  address: "https://example.org/table.csv",
  finalAddress: "https://example.org/table.csv",
  retrievedAt,
  status: 200,
  headers: {},
  licence: null,
  content,
});

const clean = (mode: CleaningPlan["mode"] = "clean") =>
  cleanStore({ storeFolder: root, out: join(folder, "out"), approvals, mode, now: NOW });

const isThere = async (ref: ArtifactRef): Promise<boolean> =>
  (await listStore(root)).blobs.has(ref.sha256);

test("results that newer ones have replaced go once nobody has used them for days; the newest run stays whole", async () => {
  const [old, page, data] = [await text("old page"), await text("page"), await text("data")];
  await step("printPdf/en", old);
  const tree = await store.putTree({ files: [{ path: "review.pdf", ...page }] });
  await step("printPdf/en", page, { document: data.sha256 });
  await step("assembleBundle", tree, { "PDF en": page.sha256 });
  await age(GRACE_DAYS + 1);

  const planned = await clean("dry-run");
  expect(planned.goes.content).toEqual({ files: 1, bytes: 8 });
  expect(await isThere(old)).toBe(true);
  expect(cleaningInWords(planned, "dry-run")).toContain("Would go:");

  expect(await clean()).toEqual(planned);
  expect(await isThere(old)).toBe(false);
  for (const kept of [page, data, tree]) expect(await isThere(kept)).toBe(true);
  expect((await checkStore(root, approvals, NOW)).problems).toEqual([]);
  expect((await clean()).goes.content.files).toBe(0);
});

test("what was used within the days of grace stays, whatever it is", async () => {
  const lonely = await text("of a run that goes on");
  await age(GRACE_DAYS - 1);
  expect((await clean()).stays.recent.files).toBe(1);
  await age(GRACE_DAYS + 1);
  // A run that finds it in the store counts on it from then on.
  expect(await store.has(lonely)).toBe(true);
  const later = { storeFolder: root, out: folder, approvals, mode: "clean" } as const;
  expect((await cleanStore({ ...later, now: Date.now() })).goes.content.files).toBe(0);
});

test("a draft that waits stays with all its parts although a newer run has replaced them", async () => {
  const [part, tables, newer] = [await text("part"), await text("tables"), await text("newer")];
  const cityFolder = await store.putTree({
    files: [{ path: "city.yaml", ...(await text("city")) }],
  });
  const bundle = await store.putTree({ files: [{ path: "review.html", ...part }] });
  await step("buildWarehouse", tables);
  await step("composeDocument/en", { print: part }, { tables: tables.sha256 });
  await step("assembleBundle", bundle, { "web page en": part.sha256 });
  await approvals.open({
    city: "recno",
    period: "2024",
    runId: "one",
    request: {
      v: 1,
      city: "recno",
      period: "2024",
      folder: cityFolder,
      goals: null,
      offline: false,
    },
    contentHash: "h",
    bundle,
    reviewers: ["mayor"],
    since: "2026-01-01T00:00:00.000Z",
    until: "2026-12-01T00:00:00.000Z",
  });
  for (const name of ["buildWarehouse", "composeDocument/en", "assembleBundle"]) {
    await step(name, newer);
  }
  await age(GRACE_DAYS + 1);
  const waiting = { city: "recno", period: "2024", runId: "one" };
  const { stays } = await clean();
  expect(stays.waiting.files).toBe(5);
  for (const kept of [part, tables, bundle, cityFolder]) expect(await isThere(kept)).toBe(true);

  await approvals.close(waiting, { kind: "rejected" });
  await age(GRACE_DAYS + 1);
  await clean();
  expect(await isThere(tables)).toBe(false);
});

test("evidence behind editions and the newest snapshots stay; earlier snapshots go with their bytes", async () => {
  const [first, second, third] = [await text("1"), await text("2"), await text("3")];
  await store.writeSnapshot(snapshot(first, "2024-01-01T00:00:00.000Z"));
  await store.writeSnapshot(snapshot(second, "2025-01-01T00:00:00.000Z"));
  await store.writeSnapshot(snapshot(third, "2026-01-01T00:00:00.000Z"));
  const edition = join(folder, "out/recno/2024/edition-1");
  await mkdir(edition, { recursive: true });
  await writeFile(join(edition, "manifest.json"), JSON.stringify({ sources: [second.sha256] }));
  await age(GRACE_DAYS + 1);
  const { goes, stays } = await clean();
  expect(goes.records.files).toBe(1);
  expect(stays.edition.files).toBe(1);
  expect(stays["newest snapshot"].files).toBe(1);
  expect(await isThere(first)).toBe(false);
  const left = await store.readSnapshots("https://example.org/table.csv");
  expect(left.map(({ retrievedAt }) => retrievedAt.slice(0, 4))).toEqual(["2025", "2026"]);
});

test("a check names what is damaged, missing, half-written or no record, and only that", async () => {
  const [good, bad, lost] = [await text("good"), await text("bad"), await text("lost")];
  const tree = await store.putTree({
    files: [
      { path: "a", ...good },
      { path: "b", ...lost },
    ],
  });
  const key = await step("assembleBundle", tree);
  const blob = (ref: ArtifactRef): string =>
    join(root, "blobs/sha256", ref.sha256.slice(0, 2), ref.sha256);
  expect((await checkStore(root, approvals, NOW)).problems).toEqual([]);

  await writeFile(blob(bad), "changed");
  await rm(blob(lost));
  await writeFile(`${blob(good)}.123-abc.tmp`, "go");
  await writeFile(join(root, "steps", `${"0".repeat(64)}.json`), "{");
  await age(1);
  const { problems } = await checkStore(root, approvals, NOW);
  expect(problems.map(({ file, message }) => `${file ?? ""}: ${message}`).toSorted()).toEqual(
    [
      `${blob(bad)}: its content is not what was stored`,
      `${join(root, "steps", `${"0".repeat(64)}.json`)}: it is no record of the store`,
      `${join(root, "steps", `${key}.json`)}: it names ${lost.sha256}, which is missing`,
      `${blob(good)}.123-abc.tmp: it is half-written`,
    ].toSorted(),
  );
});

test("usage counts every file once, by kind and review, and forecasts only from a week on", async () => {
  const shared = await text("shared bytes");
  await step("printPdf/en", shared);
  await step("renderCharts/en", { charts: shared, files: await text("chart") });
  await text("nobody's");
  await age(2);
  const young = await storeUsage(await listStore(root), store, NOW);
  expect(young.kinds).toMatchObject({ other: 8 });
  expect((young.kinds["printPdf"] ?? 0) + (young.kinds["renderCharts"] ?? 0)).toBe(17);
  expect(young.reviews).toEqual({ "recno/2024": 17 });
  expect(young.perMonth).toBeNull();
  expect(usageInWords(young)).toContain("No forecast");
  await age(30);
  const old = await storeUsage(await listStore(root), store, NOW);
  expect(old.perMonth).toBeGreaterThan(17);
});

test("a store that is not there is empty and whole", async () => {
  expect((await checkStore(join(folder, "none"), approvals, NOW)).files).toBe(0);
  expect((await clean()).goes.content.files).toBe(0);
});
