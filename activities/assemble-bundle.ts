/** Step: everything that is handed over, as one stored folder with its manifest: a draft, or an edition made from the same parts. */
import { mediaTypes, type ArtifactRef, type TreeEntry } from "../domain/artifact.ts";
import { documentFile } from "../domain/document-kind.ts";
import { sourcesOf, type CityConfig, type CityFolder } from "../domain/city.ts";
import type { EditionStatus } from "../domain/edition.ts";
import {
  comparePaths,
  type Manifest,
  type ManifestEdition,
  type ManifestFile,
  type ManifestSource,
} from "../domain/manifest.ts";
import type { StepOutcome } from "../domain/review.ts";
import type { BundleInput, DocumentResult, SourceSnapshot } from "../domain/steps.ts";
import { canonicalJson, sha256Of } from "./adapters/canonical-json.ts";
import { asEdition } from "./as-edition.ts";
import { editionDate } from "./edition-date.ts";
import { memoised } from "./memo.ts";
import { printStep } from "./print-pdf.ts";
import { chartFiles, type StoredCharts } from "./render-charts.ts";
import type { ArtifactStore, Resources } from "./resources.ts";
import { printedLocation } from "./source-location.ts";

/** Raised when the draft or its manifest is made otherwise from the same parts. */
const VERSION = 3;

/** A draft: `review.pdf`, `review.html`, further documents beside them, `data/`, `charts/`, `findings.json`, `manifest.json`. */
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
    () => putBundle(input, { kind: "draft" }, tools, store),
  );
}

/**
 * Stores the folder of a draft or an edition and gives back its tree. The same parts, status and builds give the same bytes.
 * `input.documents` hold the composed documents with open places, and PDFs that were printed with this status.
 */
export async function putBundle(
  input: BundleInput,
  status: EditionStatus,
  tools: Manifest["tools"],
  store: ArtifactStore,
): Promise<ArtifactRef> {
  const files = (await collect(input, status, store)).toSorted((a, b) =>
    comparePaths(a.path, b.path),
  );
  const city = (await store.getJson(input.city)) as CityFolder;
  const { date, ...about } = aboutCity(city.config, input.snapshots);
  const manifest: Manifest = {
    format: "vlr-manifest/1",
    ...about,
    edition: aboutEdition(date, status),
    contentHash: contentHashOf(input, city),
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
}

/**
 * SHA-256 of everything that people approve: findings, tables, charts, the city's texts, and the documents as composed, in
 * which the places for the edition's status are open.
 */
export function contentHashOf(input: BundleInput, { narrative }: CityFolder): string {
  const { findings, warehouse, charts, documents } = input;
  return sha256Of(
    canonicalJson({
      v: 1,
      findings: findings.sha256,
      tables: warehouse.tables.sha256,
      charts: charts.map(({ language, charts: ref }) => ({ language, sha256: ref.sha256 })),
      documents: documents.map(({ language, kind, print, web }) => ({
        language,
        ...(kind === undefined ? {} : { kind }),
        print: print.sha256,
        web: web.sha256,
      })),
      narrative,
    }),
  );
}

function aboutEdition(date: string, status: EditionStatus): ManifestEdition {
  if (status.kind === "draft") return { date, status: "draft" };
  return { date, status: "approved", number: status.number, approvals: status.approvals };
}

/**
 * Builds of the tools that the steps used, as their records say: a step may have run on another host than this one.
 * Where steps of one review used several builds of a tool, all are named: "20.19.2, 22.1.0".
 */
export async function toolsBehind(
  { scope, charts, documents }: BundleInput,
  { store, tools }: Pick<Resources, "store" | "tools">,
): Promise<Readonly<Record<string, string>>> {
  const steps = [
    "readCity",
    "buildWarehouse",
    "deriveFindings",
    ...charts.map(({ language }) => `renderCharts/${language}`),
    ...documents.flatMap((document) => [
      `composeDocument/${document.language}`,
      printStep(document),
    ]),
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
      input.documents.map((document) => [`PDF ${documentName(document)}`, document.pdf.sha256]),
    ),
    ...Object.fromEntries(
      input.documents.map((document) => [
        `web page ${documentName(document)}`,
        document.web.sha256,
      ]),
    ),
  };
}

/** "en", "en highlights" */
export function documentName({ language, kind }: DocumentResult): string {
  return kind === undefined ? language : `${language} ${kind}`;
}

async function collect(
  input: BundleInput,
  status: EditionStatus,
  store: ArtifactStore,
): Promise<readonly ManifestFile[]> {
  const main = input.documents[0]?.language ?? "";
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
  const pages = await Promise.all(
    input.documents.map(async ({ language, kind, web }) => {
      const html = await asEdition(web, language, status, store);
      const stored = await store.put(Buffer.from(html), mediaTypes.html);
      const path = documentFile(kind ?? "review", { language, main }, "html");
      return { path, ...stored, origin: "composeDocument" };
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
    ...input.documents.map(({ language, kind, pdf }) => ({
      path: documentFile(kind ?? "review", { language, main }, "pdf"),
      ...pdf,
      origin: "printPdf",
    })),
    ...pages,
  ];
}

function aboutCity(config: CityConfig, snapshots: readonly SourceSnapshot[]) {
  return {
    city: config.city,
    country: config.country,
    period: config.period,
    date: editionDate(config, snapshots),
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
