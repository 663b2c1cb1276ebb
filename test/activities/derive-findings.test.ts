/** The findings are derived again only when released rows, method, period or goals change. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openStore } from "../../activities/adapters/artifact-store.ts";
import { deriveFindings } from "../../activities/derive-findings.ts";
import type { ArtifactStore, Resources } from "../../activities/resources.ts";
import type { StepOutcome } from "../../domain/review.ts";
import type { ArtifactRef } from "../../domain/artifact.ts";
import { config, released } from "../domain/findings/sample-data.ts";

let folder: string;
let store: ArtifactStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "vlr-findings-"));
  store = await openStore(folder);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function derive(
  change: Partial<typeof config> = {},
  narrative: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
): Promise<StepOutcome<ArtifactRef>> {
  const values = { 2015: 20, 2022: 9 };
  const data = released([
    { code: "1.2.1", values },
    { code: "4.1.1", values },
  ]);
  const city = await store.putJson({ config: { ...config, ...change }, indicators: [], narrative });
  const input = { v: 1, scope: "sample/2024", city, released: await store.putJson(data) } as const;
  return deriveFindings(input, { store, tools: { vlr: "1" } } as unknown as Resources);
}

test("the findings are stored as JSON and reused when nothing changed", async () => {
  const first = await derive();
  expect(first).toMatchObject({ reused: false, reason: "first run" });
  expect(await store.getJson(first.value)).toMatchObject({
    indicators: [{ indicator: "1.2.1", assessment: { status: "met" } }, { indicator: "4.1.1" }],
  });
  expect(await derive()).toMatchObject({ reused: true, value: first.value });
});

test("a changed text of the city derives nothing again, a changed method or choice of goals does", async () => {
  await derive();
  expect(await derive({}, { en: { foreword: "New." } })).toMatchObject({ reused: true });
  const method = { progress: "open-sdg", baseline: 2016 } as const;
  expect(await derive({ method })).toMatchObject({ reused: false, reason: "settings changed" });
  const chosen = await derive({ goals: [4] });
  expect(chosen.reused).toBe(false);
  expect(await store.getJson(chosen.value)).toMatchObject({ indicators: [{ indicator: "4.1.1" }] });
});

test("new names of pillars derive again", async () => {
  await derive();
  const named = await derive({ pillars: [{ name: "People", goals: [1, 4] }] });
  expect(named).toMatchObject({ reused: false, reason: "settings changed" });
  expect(await store.getJson(named.value)).toMatchObject({
    pillars: [{ name: "People", goals: [1, 4] }],
  });
});
