/** A city folder taken through the real steps as far as the findings, and its marts asked in SQL. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { openStore } from "../../activities/adapters/artifact-store.ts";
import { storeFolder } from "../../activities/adapters/city-files.ts";
import { withDatabase } from "../../activities/adapters/warehouse-connection.ts";
import { createActivities } from "../../activities/index.ts";
import type { ArtifactStore, Resources } from "../../activities/resources.ts";
import { dryResources } from "../../cli/open-resources.ts";
import type { ArtifactRef } from "../../domain/artifact.ts";
import type { ReviewFindings } from "../../domain/findings/finding.ts";
import type { Goal } from "../../domain/goal.ts";
import type { ReleasedData } from "../../domain/released-data.ts";
import type { SourceSnapshot } from "../../domain/steps.ts";
import { allRows } from "./small-warehouse.ts";

type Row = Readonly<Record<string, unknown>>;

export interface BuiltCity {
  readonly released: ReleasedData;
  readonly findings: ReviewFindings;
  /** The web page in a language of the city (English); without `charts` it has no pictures. */
  page(charts?: Resources["charts"], language?: string): Promise<string>;
  /** Rows of a select over the released tables, read back from their Parquet files. */
  query(select: string): Promise<Row[]>;
}

/** Everything that is written lies in a folder of its own, which `work` may use until it ends. */
export async function withBuiltCity<T>(
  folder: string,
  work: (city: BuiltCity) => Promise<T>,
  goals: readonly Goal[] | null = null,
): Promise<T> {
  const scratch = await mkdtemp(join(tmpdir(), "vlr-built-"));
  try {
    return await work(await built(folder, scratch, goals));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function built(
  folder: string,
  scratch: string,
  goals: readonly Goal[] | null,
): Promise<BuiltCity> {
  const store = await openStore(join(scratch, "store"));
  const { signal } = new AbortController();
  const resources = { ...dryResources(store, "none", scratch), signal, heartbeat: () => undefined };
  const does = createActivities(() => resources);
  const run = { v: 1, scope: `${basename(resolve(folder))}/2024` } as const;
  const tree = await storeFolder(store, folder);
  const { city, sourceIds } = (await does.readCity({ ...run, folder: tree, goals })).value;
  const snapshots: SourceSnapshot[] = [];
  for (const sourceId of sourceIds) {
    const asked = { ...run, city, folder: tree, sourceId, offline: true };
    snapshots.push((await does.fetchSource(asked)).value);
  }
  const warehouse = (await does.buildWarehouse({ ...run, city, snapshots })).value;
  const { released } = warehouse;
  const findings = (await does.deriveFindings({ ...run, city, released })).value;
  const page = async (drawing = resources.charts, language = "en"): Promise<string> => {
    const about = { ...run, city, findings, language };
    const draws = createActivities(() => ({ ...resources, charts: drawing }));
    const charts = (await draws.renderCharts(about)).value;
    const document = await does.composeDocument({ ...about, charts, snapshots });
    return (await store.get(document.value.web)).toString("utf8");
  };
  return {
    released: (await store.getJson(released)) as ReleasedData,
    findings: (await store.getJson(findings)) as ReviewFindings,
    page,
    query: (select) => query(select, { store, tables: warehouse.tables, scratch }),
  };
}

async function query(
  select: string,
  {
    store,
    tables,
    scratch,
  }: { readonly store: ArtifactStore; readonly tables: ArtifactRef; readonly scratch: string },
): Promise<Row[]> {
  const { files } = await store.getTree(tables);
  await mkdir(join(scratch, "tables"), { recursive: true });
  return withDatabase(async (connection) => {
    for (const file of files) {
      if (!file.path.endsWith(".parquet")) continue;
      const path = join(scratch, "tables", file.path);
      await writeFile(path, await store.get(file));
      const table = file.path.slice(0, -".parquet".length);
      await connection.run(`create table "${table}" as from '${path}'`);
    }
    return allRows(connection, select);
  });
}
