/** A finished folder as a run leaves it, made by the real steps but without pictures and documents. */
import { basename, join, resolve } from "node:path";
import { openStore } from "../../activities/adapters/artifact-store.ts";
import { storeFolder } from "../../activities/adapters/city-files.ts";
import { writeFolder } from "../../activities/adapters/write-folder.ts";
import { createActivities } from "../../activities/index.ts";
import { dryResources } from "../../cli/open-resources.ts";
import type { SourceSnapshot } from "../../domain/steps.ts";

/** Writes `<target>` with tables, findings and manifest; the store lies beside it. */
export async function saveRun(city: string, target: string): Promise<string> {
  const store = await openStore(`${target}.store`);
  const { signal } = new AbortController();
  const resources = {
    ...dryResources(store, "none", `${target}.store`),
    signal,
    heartbeat: () => undefined,
  };
  const does = createActivities(() => resources);
  const run = { v: 1, scope: `${basename(resolve(city))}/2024` } as const;
  const folder = await storeFolder(store, city);
  const read = (await does.readCity({ ...run, folder, goals: null })).value;
  const snapshots: SourceSnapshot[] = [];
  for (const sourceId of read.sourceIds) {
    const asked = { ...run, city: read.city, folder, sourceId, offline: true };
    snapshots.push((await does.fetchSource(asked)).value);
  }
  const about = { ...run, city: read.city };
  const warehouse = (await does.buildWarehouse({ ...about, snapshots })).value;
  const { released } = warehouse;
  const findings = (await does.deriveFindings({ ...about, released })).value;
  const parts = { ...about, snapshots, warehouse, findings, charts: [], documents: [] };
  const bundle = (await does.assembleBundle(parts)).value;
  await writeFolder(bundle, store, target);
  return target;
}

/** A copy of the Barcelona example as a saved run. */
export function saveBarcelona(scratch: string): Promise<string> {
  const example = resolve(import.meta.dirname, "../../examples/barcelona");
  return saveRun(example, join(scratch, "out/barcelona/2024/draft"));
}
