/** Step: everything that is handed over, as one stored folder with its manifest. */
import { mediaTypes, type ArtifactRef, type TreeEntry } from "../domain/artifact.ts";
import { sourcesOf, type CityConfig, type CityFolder } from "../domain/city.ts";
import {
  comparePaths,
  type Manifest,
  type ManifestFile,
  type ManifestSource,
} from "../domain/manifest.ts";
import type { StepOutcome } from "../domain/review.ts";
import type { BundleInput, SourceSnapshot } from "../domain/steps.ts";
import { canonicalJson } from "./adapters/canonical-json.ts";
import { editionDate } from "./edition-date.ts";
import { memoised } from "./memo.ts";
import { chartFiles, type StoredCharts } from "./render-charts.ts";
import type { ArtifactStore, Resources } from "./resources.ts";
import { printedLocation } from "./source-location.ts";

/** Raised when the draft or its manifest is made otherwise from the same parts. */
const VERSION = 2;

/** A draft: `review.pdf`, `review.html`, `data/`, `charts/`, `findings.json`, `manifest.json`. */
export async function assembleBundle(
  input: BundleInput,
  resources: Resources,
): Promise<StepOutcome<ArtifactRef>> {
  const { store } = resources;
  const tools = await toolsBehind(input, resources);
  return memoised(
    {
      scope: input.scope,
      step: "assembleBundle",
      version: VERSION,
      parameters: { snapshots: input.snapshots.map(({ sourceId, date }) => ({ sourceId, date })) },
      inputs: inputLabels(input),
      tools,
    },
    resources,
    async () => {
      const files = (await collect(input, store)).toSorted((a, b) => comparePaths(a.path, b.path));
      const city = (await store.getJson(input.city)) as CityFolder;
      const manifest: Manifest = {
        format: "vlr-manifest/1",
        ...aboutCity(city.config, input.snapshots),
        files,
        sources: await Promise.all(
          input.snapshots.map((snapshot) => aboutSource(snapshot, city.config, store)),
        ),
        tools,
      };
      const stored = await store.put(Buffer.from(`${canonicalJson(manifest)}\n`), mediaTypes.json);
      const entries: TreeEntry[] = [...files, { path: "manifest.json", ...stored }].map(
        ({ path, sha256, bytes, mediaType }) => ({ path, sha256, bytes, mediaType }),
      );
      return store.putTree({ files: entries.toSorted((a, b) => comparePaths(a.path, b.path)) });
    },
  );
}

/**
 * Builds of the tools that the steps used, as their records say: a step may have run on another host than this one.
 * Where steps of one review used several builds of a tool, all are named: "20.19.2, 22.1.0".
 */
async function toolsBehind(
  { scope, charts, documents }: BundleInput,
  { store, tools }: Pick<Resources, "store" | "tools">,
): Promise<Readonly<Record<string, string>>> {
  const steps = [
    "readCity",
    "buildWarehouse",
    "deriveFindings",
    ...charts.map(({ language }) => `renderCharts/${language}`),
    ...documents.flatMap(({ language }) => [`composeDocument/${language}`, `printPdf/${language}`]),
  ];
  const records = await Promise.all(steps.map((step) => store.readLatestStep(scope, step)));
  const builds = new Map<string, Set<string>>([["vlr", new Set([tools.vlr])]]);
  for (const [tool, build] of records.flatMap((record) => Object.entries(record?.tools ?? {}))) {
    builds.set(tool, (builds.get(tool) ?? new Set()).add(build));
  }
  return Object.fromEntries(
    [...builds].map(([tool, found]) => [tool, [...found].toSorted().join(", ")]),
  );
}

function inputLabels(input: BundleInput): Readonly<Record<string, string>> {
  return {
    "city folder": input.city.sha256,
    tables: input.warehouse.tables.sha256,
    findings: input.findings.sha256,
    ...Object.fromEntries(
      input.snapshots.map(({ sourceId, files }) => [`source ${sourceId}`, files.sha256]),
    ),
    ...Object.fromEntries(
      input.charts.map(({ language, charts }) => [`charts ${language}`, charts.sha256]),
    ),
    ...Object.fromEntries(
      input.documents.map(({ language, pdf }) => [`PDF ${language}`, pdf.sha256]),
    ),
    ...Object.fromEntries(
      input.documents.map(({ language, web }) => [`web page ${language}`, web.sha256]),
    ),
  };
}

async function collect(input: BundleInput, store: ArtifactStore): Promise<readonly ManifestFile[]> {
  const main = input.documents[0]?.language;
  const suffix = (language: string): string => (language === main ? "" : `.${language}`);
  const tables = await store.getTree(input.warehouse.tables);
  const charts = await Promise.all(
    input.charts.map(async ({ language, charts: ref }) => {
      const { charts: list } = (await store.getJson(ref)) as StoredCharts;
      return list
        .flatMap((chart) => chartFiles(chart, suffix(language)))
        .map((file) => ({ ...file, path: `charts/${file.path}`, origin: "renderCharts" }));
    }),
  );
  return [
    { path: "findings.json", ...input.findings, origin: "deriveFindings" },
    ...tables.files.map((file) => ({
      ...file,
      path: `data/${file.path}`,
      origin: "buildWarehouse",
    })),
    ...charts.flat(),
    ...input.documents.flatMap(({ language, pdf, web }) => [
      { path: `review${suffix(language)}.pdf`, ...pdf, origin: "printPdf" },
      { path: `review${suffix(language)}.html`, ...web, origin: "composeDocument" },
    ]),
  ];
}

function aboutCity(config: CityConfig, snapshots: readonly SourceSnapshot[]) {
  return {
    city: config.city,
    country: config.country,
    period: config.period,
    edition: { date: editionDate(config, snapshots), status: "draft" },
    languages: config.languages,
    method: config.method,
    disclosureControl: "not applied",
  } as const;
}

async function aboutSource(
  snapshot: SourceSnapshot,
  config: CityConfig,
  store: ArtifactStore,
): Promise<ManifestSource> {
  const source = sourcesOf(config).find(({ id }) => id === snapshot.sourceId);
  const { files } = await store.getTree(snapshot.files);
  return {
    id: snapshot.sourceId,
    kind: source?.kind ?? "unknown",
    publisher: source?.publisher ?? null,
    licence: source?.licence ?? null,
    location: source === undefined ? "" : printedLocation(source),
    date: snapshot.date,
    files: files.map(({ path, sha256, bytes }) => ({ path, sha256, bytes })),
  };
}
