/** The documents beside the full review on their way through the steps: composed, printed, in the bundle, in the hash. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "../../activities/adapters/artifact-store.ts";
import { editionFolder } from "../../activities/adapters/edition-folder.ts";
import { contentHashOf } from "../../activities/assemble-bundle.ts";
import { createActivities, type Activities } from "../../activities/index.ts";
import type { ArtifactStore } from "../../activities/resources.ts";
import { dryResources } from "../../cli/open-resources.ts";
import { mediaTypes } from "../../domain/artifact.ts";
import type { CityFolder } from "../../domain/city.ts";
import type { FurtherDocument } from "../../domain/document-kind.ts";
import type { Manifest } from "../../domain/manifest.ts";
import { sampleCity, sampleFindings } from "../support/sample-findings.ts";

let scratch: string;
let store: ArtifactStore;
let does: Activities;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "vlr-further-"));
  store = await openStore(join(scratch, "store"));
  const { signal } = new AbortController();
  const resources = { ...dryResources(store, "1", scratch), signal, heartbeat: () => undefined };
  does = createActivities(() => resources);
});

afterAll(() => rm(scratch, { recursive: true }));

const run = { v: 1, scope: "rivermouth/2024" } as const;

async function composed(documents?: readonly FurtherDocument[]) {
  const findings = await store.putJson(sampleFindings({ goals: [1, 4] }));
  const city = await store.putJson(sampleCity);
  const about = { ...run, city, findings, language: "en" };
  const { value: charts } = await does.renderCharts(about);
  const asked = documents === undefined ? {} : { documents };
  const { value } = await does.composeDocument({ ...about, charts, snapshots: [], ...asked });
  return { value, findings, city, charts };
}

async function bundleOf(documents?: readonly FurtherDocument[]) {
  const { value, findings, city, charts } = await composed(documents);
  const { further = [], ...review } = value;
  const printed = await Promise.all(
    [review, ...further].map(async (document) => {
      const { value: pdf } = await does.printPdf({ ...run, ...document });
      return { ...document, pdf };
    }),
  );
  const parts = {
    ...run,
    city,
    findings,
    snapshots: [],
    warehouse: { released: findings, tables: await store.putTree({ files: [] }) },
    charts: [{ language: "en", charts }],
    documents: printed,
  };
  const { files } = await store.getTree((await does.assembleBundle(parts)).value);
  const folder = (await store.getJson(city)) as CityFolder;
  return { paths: files.map(({ path }) => path), hash: contentHashOf(parts, folder), files };
}

test("a city that asks for nothing else gets the review alone, composed as before", async () => {
  const { value } = await composed();
  expect(Object.keys(value).toSorted()).toEqual(["language", "print", "web"]);
  const again = await composed(["highlights"]);
  expect(again.value.print).toEqual(value.print);
  expect(again.value.web).toEqual(value.web);
});

test("every document is in the bundle as PDF and page, and in the manifest with its step", async () => {
  const { paths, files } = await bundleOf(["highlights", "easy", "annex", "changes", "goal-04"]);
  for (const name of ["review", "highlights", "easy", "annex", "changes", "goal-04"]) {
    expect(paths).toContain(`${name}.pdf`);
    expect(paths).toContain(`${name}.html`);
  }
  const stored = files.find(({ path }) => path === "manifest.json");
  if (!stored) throw new Error("no manifest");
  const manifest = (await store.getJson(stored)) as Manifest;
  const origins = Object.fromEntries(manifest.files.map(({ path, origin }) => [path, origin]));
  expect(origins).toMatchObject({
    "highlights.pdf": "printPdf",
    "easy.html": "composeDocument",
  });
});

test("what is approved covers every document", async () => {
  const [alone, two, three] = [
    await bundleOf(),
    await bundleOf(["highlights"]),
    await bundleOf(["highlights", "annex"]),
  ];
  expect(new Set([alone.hash, two.hash, three.hash]).size).toBe(3);
  expect((await bundleOf(["highlights"])).hash).toBe(two.hash);
});

/** Puts out an edition of `period` that holds these findings. */
async function publish(period: string, number: number, findings: object): Promise<void> {
  const editions = editionFolder(scratch, store);
  const manifest = { contentHash: "0", edition: { number, approvals: [] } };
  const files = await Promise.all(
    Object.entries({ "findings.json": findings, "manifest.json": manifest }).map(
      async ([path, content]) => ({ path, ...(await store.putJson(content, mediaTypes.json)) }),
    ),
  );
  await editions.publish({ city: "rivermouth", period }, number, await store.putTree({ files }));
}

test("the edition to compare with is the newest that counts and has other figures, else one of the years before", async () => {
  const editions = editionFolder(scratch, store);
  const now = await store.putJson({ now: 1 });
  const found = async () => (await does.findEarlierEdition({ ...run, findings: now })).value;
  expect(await found()).toBeNull();
  await publish("2022", 3, { old: 1 });
  expect(await found()).toMatchObject({ period: "2022", number: 3 });
  await publish("2024", 1, { first: 1 });
  expect(await found()).toMatchObject({ period: "2024", number: 1 });
  // Published from these very findings: a rerun still compares with the one before.
  await publish("2024", 2, { now: 1 });
  expect(await found()).toMatchObject({ period: "2024", number: 1 });
  await editions.withdraw({ city: "rivermouth", period: "2024" }, 1, {
    reason: "x",
    on: "2026-01-01",
  });
  expect(await found()).toMatchObject({ period: "2022", number: 3 });
});
