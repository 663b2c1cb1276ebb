/** A new store for each test of a file. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { openStore } from "../../activities/adapters/artifact-store.ts";
import type { ArtifactStore } from "../../activities/resources.ts";

interface StoreForTests {
  /** The store lies in its `store`. */
  readonly folder: string;
  readonly store: ArtifactStore;
}

/** Called at the top of a file; what it gives is there once a test runs. */
export function storeForTests(): StoreForTests {
  const there: { -readonly [K in keyof StoreForTests]?: StoreForTests[K] } = {};
  beforeEach(async () => {
    const folder = await mkdtemp(join(tmpdir(), "vlr-store-"));
    Object.assign(there, { folder, store: await openStore(join(folder, "store")) });
  });
  afterEach(() => rm((there as StoreForTests).folder, { recursive: true, force: true }));
  return there as StoreForTests;
}
