/** Drawing again touches only what changed, and the run says what that was. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openStore } from "../../activities/adapters/artifact-store.ts";
import { createChartRenderer } from "../../activities/adapters/chart-renderer.ts";
import { renderCharts, type StoredCharts } from "../../activities/render-charts.ts";
import type { ArtifactStore, ChartRenderer } from "../../activities/resources.ts";
import { ReportError } from "../../domain/errors.ts";
import type { ReviewFindings } from "../../domain/findings/finding.ts";
import { sampleFindings } from "../support/sample-findings.ts";

const TOOLS = {
  vlr: "0.1.0",
  node: "20",
  icu: "74",
  duckdb: "1",
  vega: "6.4.0",
  "vega-lite": "6.4.3",
  browser: "none",
};

let folder: string;
let store: ArtifactStore;
let drawn: string[];
const vega = createChartRenderer();
const charts: ChartRenderer = {
  render: (chart) => {
    // A wide figure is drawn a second time for phones.
    const figure = chart.id.replace(/-narrow$/, "");
    if (!drawn.includes(figure)) drawn.push(figure);
    return vega.render(chart);
  },
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "vlr-charts-"));
  store = await openStore(folder);
  drawn = [];
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const sample = sampleFindings();

async function draw(findings: ReviewFindings, tools: Partial<typeof TOOLS> = {}, language = "en") {
  drawn = [];
  const signal = new AbortController().signal;
  const resources = {
    store,
    charts,
    tools: { ...TOOLS, ...tools },
    heartbeat: () => undefined,
    signal,
  };
  const ref = await store.putJson(findings);
  const input = { v: 1, scope: "rivermouth/2024", city: ref, findings: ref, language } as const;
  const outcome = await renderCharts(input, resources);
  return { outcome, stored: (await store.getJson(outcome.value)) as StoredCharts };
}

/** The sample with another latest value of one indicator. */
function changed(indicator: string): ReviewFindings {
  const indicators = sample.indicators.map((finding) =>
    finding.indicator !== indicator
      ? finding
      : {
          ...finding,
          series: finding.series.map((series) => ({
            ...series,
            points: series.points.map((point, index) =>
              index === series.points.length - 1 ? { ...point, value: point.value + 1 } : point,
            ),
          })),
        },
  );
  return { ...sample, indicators };
}

test("the first run draws every figure once and stores picture and specification", async () => {
  const { outcome, stored } = await draw(sample);
  expect(outcome).toMatchObject({ reused: false, reason: "first run", done: stored.charts.length });
  expect(drawn.toSorted()).toEqual(stored.charts.map(({ plan }) => plan.id).toSorted());
  for (const { plan, svg, spec, narrow } of stored.charts) {
    expect((await store.get(svg)).toString()).toContain(`<svg`);
    if (narrow) expect(await store.get(narrow)).not.toEqual(await store.get(svg));
    expect(plan.width === "main").toBe(narrow !== undefined && plan.width !== "full");
    expect(await store.getJson(spec)).toHaveProperty("layer");
    expect(plan).not.toHaveProperty("spec");
  }
});

test("a rerun with the same findings draws nothing", async () => {
  const first = await draw(sample);
  const second = await draw(sample);
  expect(drawn).toEqual([]);
  expect(second.outcome).toMatchObject({ reused: true, reason: "nothing changed" });
  expect(second.outcome.value).toEqual(first.outcome.value);
  expect(second.outcome.total).toBe(first.stored.charts.length);
});

test("one changed series redraws only its own figures and says which", async () => {
  const { stored } = await draw(sample);
  const { outcome } = await draw(changed("4.3.1"));
  expect(drawn.toSorted()).toEqual(["figure-4.3.1-trend", "spark-4.3.1"]);
  expect(outcome.reused).toBe(false);
  expect(outcome.reason).toBe(
    `2 of ${stored.charts.length} drawn: figure-4.3.1-trend, spark-4.3.1`,
  );
});

test("findings that change no figure draw none", async () => {
  await draw(sample);
  const { outcome } = await draw({
    ...sample,
    quality: { ...sample.quality, smallCounts: ["9.9.9"] },
  });
  expect(drawn).toEqual([]);
  expect(outcome.reason).toMatch(/^0 of \d+ drawn/);
});

test("another build of Vega draws everything again", async () => {
  const { stored } = await draw(sample);
  const { outcome } = await draw(sample, { vega: "6.5.0" });
  expect(drawn).toHaveLength(stored.charts.length);
  expect(outcome.reason).toContain("vega 6.4.0 -> 6.5.0");
});

test("a picture that is lost from the store is drawn again, the others are not", async () => {
  const { stored } = await draw(sample);
  const lost = stored.charts.find(({ plan }) => plan.id === "figure-4.2.1-trend")?.svg.sha256 ?? "";
  await rm(join(folder, "blobs/sha256", lost.slice(0, 2), lost));
  await draw(changed("4.3.1"));
  expect(drawn.toSorted()).toEqual(["figure-4.2.1-trend", "figure-4.3.1-trend", "spark-4.3.1"]);
});

test("a rerun with the same findings draws again only what is lost from the store, and says so", async () => {
  const { stored } = await draw(sample);
  const { svg, spec, narrow } =
    stored.charts.find(({ plan }) => plan.id === "figure-4.2.1-trend") ?? {};
  for (const { sha256 } of [svg, spec, narrow].filter((ref) => ref !== undefined)) {
    await rm(join(folder, "blobs/sha256", sha256.slice(0, 2), sha256));
    const { outcome } = await draw(sample);
    expect(drawn).toEqual(["figure-4.2.1-trend"]);
    expect(outcome).toMatchObject({
      reused: false,
      reason: `stored files are missing: 1 of ${stored.charts.length} drawn: figure-4.2.1-trend`,
    });
    expect((await draw(sample)).outcome).toMatchObject({ reused: true, reason: "nothing changed" });
  }
});

test("the list of the figures that is lost is stored again", async () => {
  const { outcome, stored } = await draw(sample);
  await rm(join(folder, "blobs/sha256", outcome.value.sha256.slice(0, 2), outcome.value.sha256));
  const again = await draw(sample);
  expect(again.outcome).toMatchObject({ reused: false, reason: "stored files are missing" });
  expect(again.stored).toEqual(stored);
});

test("two stores hold the same bytes", async () => {
  const first = await draw(sample);
  store = await openStore(join(folder, "other"));
  const second = await draw(sample);
  expect(second.outcome.value).toEqual(first.outcome.value);
});

test("a language without words is an error of the configuration", async () => {
  await expect(draw(sample, {}, "xx")).rejects.toBeInstanceOf(ReportError);
});

test("a cancelled run stops drawing", async () => {
  const ref = await store.putJson(sample);
  const input = { v: 1, scope: "a/1", city: ref, findings: ref, language: "en" } as const;
  const resources = {
    store,
    charts,
    tools: TOOLS,
    heartbeat: () => undefined,
    signal: AbortSignal.abort(new Error("cancelled")),
  };
  await expect(renderCharts(input, resources)).rejects.toThrow("cancelled");
  expect(drawn).toEqual([]);
});
