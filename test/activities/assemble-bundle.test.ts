/** The draft as a stored folder: what its manifest says of the tools, whichever host puts it together. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "../../activities/adapters/artifact-store.ts";
import { assembleBundle } from "../../activities/assemble-bundle.ts";
import { printPdf } from "../../activities/print-pdf.ts";
import { renderCharts } from "../../activities/render-charts.ts";
import type { ArtifactStore, Resources } from "../../activities/resources.ts";
import { mediaTypes } from "../../domain/artifact.ts";
import type { Manifest } from "../../domain/manifest.ts";
import type { BundleInput } from "../../domain/steps.ts";
import { sampleCity, sampleFindings } from "../support/sample-findings.ts";

let folder: string;
let store: ArtifactStore;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vlr-bundle-"));
  store = await openStore(folder);
});

afterAll(() => rm(folder, { recursive: true }));

/** A host with these builds, whose drawings and prints are only named. */
function host(tools: Partial<Resources["tools"]>): Resources {
  return {
    store,
    tools: {
      vlr: "1",
      node: "22.1.0",
      icu: "77",
      duckdb: "1",
      vega: "6.4",
      "vega-lite": "6",
      browser: "156",
      ...tools,
    },
    charts: { render: ({ id }) => Promise.resolve(`<svg>${id}</svg>`) },
    printer: { print: (html) => Promise.resolve(Buffer.from(`%PDF ${html}`)) },
    heartbeat: () => undefined,
    signal: new AbortController().signal,
  } satisfies Omit<
    Resources,
    "http" | "warehouse" | "drafts" | "channels" | "notices" | "editions" | "approvals"
  > as unknown as Resources;
}

const run = { v: 1, scope: "rivermouth/2024" } as const;

/** A review whose charts and PDF were made on these hosts. */
async function madeOn(charts: Resources, printer: Resources): Promise<BundleInput> {
  const city = await store.putJson(sampleCity);
  const findings = await store.putJson(sampleFindings({ goals: [4] }));
  const html = await store.put(Buffer.from("<p>review</p>"), mediaTypes.html);
  const language = "en";
  const drawn = await renderCharts({ ...run, city, findings, language }, charts);
  const { value: pdf } = await printPdf({ ...run, print: html, language }, printer);
  return {
    ...run,
    city,
    findings,
    snapshots: [],
    warehouse: { released: findings, tables: await store.putTree({ files: [] }) },
    charts: [{ language, charts: drawn.value }],
    documents: [{ language, print: html, web: html, pdf }],
  };
}

async function manifestOf(input: BundleInput, resources: Resources) {
  const outcome = await assembleBundle(input, resources);
  const { files } = await store.getTree(outcome.value);
  const manifest = files.find(({ path }) => path === "manifest.json");
  if (!manifest) throw new Error("no manifest");
  return { outcome, files, manifest: (await store.getJson(manifest)) as Manifest };
}

test("the manifest names the tools that drew and printed, not those of the host that puts it together", async () => {
  const input = await madeOn(host({ node: "20.19.2" }), host({ browser: "157" }));
  const { manifest } = await manifestOf(input, host({ node: "24.0.0", browser: "158" }));
  expect(manifest.tools).toMatchObject({
    vlr: "1",
    node: "20.19.2, 22.1.0",
    browser: "157",
    vega: "6.4",
  });
});

test("a host with other tools puts the same parts together to the same draft", async () => {
  const input = await madeOn(host({}), host({}));
  const first = await manifestOf(input, host({}));
  const second = await manifestOf(input, host({ browser: "159", node: "24.0.0" }));
  expect(second.outcome).toMatchObject({ reused: true, value: first.outcome.value });
});

test("several builds of one tool are all named", async () => {
  const { manifest } = await manifestOf(
    await madeOn(host({ vlr: "1" }), host({ vlr: "2" })),
    host({ vlr: "2" }),
  );
  expect(manifest.tools["vlr"]).toBe("1, 2");
});

test("every figure lies beside its specification, and paths are sorted", async () => {
  const { files } = await manifestOf(await madeOn(host({}), host({})), host({}));
  const paths = files.map(({ path }) => path);
  expect(paths).toContain("charts/figure-4.2.1-trend.svg");
  expect(paths).toContain("charts/figure-4.2.1-trend.vl.json");
  expect(paths).toEqual(paths.toSorted());
});
