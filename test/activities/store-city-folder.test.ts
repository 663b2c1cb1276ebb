/** What a schedule takes with it when it fires: the folder as it stands, and the period that its time means. */
import { appendFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openStore } from "../../activities/adapters/artifact-store.ts";
import { storeFolder } from "../../activities/adapters/city-files.ts";
import type { ArtifactStore, Resources } from "../../activities/resources.ts";
import { requestHash, storeCityFolder } from "../../activities/store-city-folder.ts";
import { copySmallCity } from "../support/run-vlr.ts";

let base: string;
let city: string;
let store: ArtifactStore;

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), "vlr-schedule-"));
  city = await copySmallCity(base);
  store = await openStore(join(base, "store"));
});

afterEach(() => rm(base, { recursive: true, force: true }));

const storedAt = (at: string) =>
  storeCityFolder({ v: 1, city: "recno", folder: city, at }, { store } as Resources);

test("the folder is taken as it stands when the time has come", async () => {
  const first = await storedAt("2026-03-01T05:00:00.000Z");
  expect(first.request).toEqual({
    v: 1,
    city: "recno",
    period: "2024",
    folder: await storeFolder(store, city),
    goals: null,
    offline: false,
  });
  expect(first.requestHash).toBe(requestHash(first.request));
  await writeFile(join(city, "actions.csv"), "");
  const second = await storedAt("2026-03-01T05:00:00.000Z");
  expect(second.request.folder.sha256).not.toBe(first.request.folder.sha256);
});

test("a schedule of last year makes the review of the year before its planned time, in the city's zone", async () => {
  const schedule =
    'schedule: { calendar: "1 January 00:10", timezone: Europe/Madrid, period: last year }\n';
  await appendFile(join(city, "city.yaml"), schedule);
  expect((await storedAt("2026-12-31T23:10:00.000Z")).request.period).toBe("2026");
  expect((await storedAt("2025-12-31T23:10:00.000Z")).request.period).toBe("2025");
});

test("a folder that is gone, lost its settings or has wrong ones is named", async () => {
  await writeFile(join(city, "city.yaml"), "version: 2\n");
  await expect(storedAt("2026-03-01T05:00:00.000Z")).rejects.toMatchObject({
    code: "invalid-config",
    message: "the city.yaml of recno cannot be read",
  });
  await rm(join(city, "city.yaml"));
  await expect(storedAt("2026-03-01T05:00:00.000Z")).rejects.toThrow("holds no city.yaml");
  await rm(city, { recursive: true });
  await expect(storedAt("2026-03-01T05:00:00.000Z")).rejects.toMatchObject({
    code: "invalid-config",
    retryable: false,
  });
});
