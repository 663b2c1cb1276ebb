/** Steps of a network's run: reading its plan, fetching what cities share, and the request for each city's review. */
import type { ArtifactRef, TreeEntry } from "../domain/artifact.ts";
import { sourcesOf } from "../domain/city.ts";
import { ReportError } from "../domain/errors.ts";
import { inNetwork, type RemotePart } from "../domain/network.ts";
import type {
  JoinedReview,
  NetworkPlan,
  NetworkRequest,
  NetworkSlice,
  NetworkSteps,
  PinnedFiles,
  PlannedCity,
  StoredNetwork,
} from "../domain/network-review.ts";
import type { ReviewRequest } from "../domain/review.ts";
import { lastYearOfReview } from "../domain/schedule.ts";
import type { StoredCity } from "../domain/scheduled-review.ts";
import type { SourceSnapshot } from "../domain/snapshot.ts";
import { downloadOpenSdg } from "./fetch-open-sdg.ts";
import { downloader } from "./fetch-source.ts";
import { downloadTable } from "./fetch-table.ts";
import { downloadUnsd } from "./fetch-unsd.ts";
import type { Download, Fetched } from "./fetched-files.ts";
import { readConfigOfTree } from "./read-city.ts";
import type { ArtifactStore, Resources } from "./resources.ts";
import { requestHash } from "./store-city-folder.ts";

type Input<Step extends keyof NetworkSteps> = Parameters<NetworkSteps[Step]>[0];

async function planOf(plan: ArtifactRef, store: ArtifactStore): Promise<NetworkPlan> {
  return (await store.getJson(plan)) as NetworkPlan;
}

/** Throws `invalid-config` when `network.yaml` is gone or wrong; a city with mistakes has failed in the plan. */
export async function storeNetwork(
  { folder, at, limits }: Input<"storeNetwork">,
  { store, heartbeat }: Pick<Resources, "store" | "heartbeat">,
): Promise<StoredNetwork> {
  // Loaded here: only the schedule of a network needs them.
  const { findNetwork } = await import("./adapters/network-files.ts");
  const { planNetwork, storePlan } = await import("./store-network.ts");
  const found = await findNetwork(folder);
  const { schedule, network } = found;
  const declared = network.settings.period.to;
  const year = schedule === null ? declared : lastYearOfReview(schedule, declared, new Date(at));
  const options = { store, period: year, offline: false, onCity: heartbeat };
  const plan = await planNetwork(found, options);
  const { network: id, period } = plan;
  const stored = await storePlan(plan, store);
  const request: NetworkRequest = { v: 1, network: id, period, plan: stored, limits };
  return { request, requestHash: requestHash(request) };
}

export function writeNetwork(
  { report, ...run }: Input<"writeNetwork">,
  { drafts }: Pick<Resources, "drafts">,
): Promise<void> {
  return drafts.writeNetwork(run, report);
}

export async function readNetworkSlice(
  { plan, from, most }: Input<"readNetwork">,
  { store }: Pick<Resources, "store">,
): Promise<NetworkSlice> {
  const { cities } = await planOf(plan, store);
  return { total: cities.length, cities: cities.slice(from, from + most).map(withoutFolder) };
}

function withoutFolder(city: PlannedCity): NetworkSlice["cities"][number] {
  return "failure" in city ? city : { id: city.id, needs: city.needs };
}

/** The run of the network calls it once for each part; what it gives is what every city of the run gets. */
export async function fetchPart(
  { plan, key }: Input<"fetchPart">,
  resources: Pick<Resources, "store" | "http" | "heartbeat" | "signal">,
): Promise<PinnedFiles> {
  const { parts, offline } = await planOf(plan, resources.store);
  const part = parts[key];
  if (part === undefined) throw new Error(`the plan has no part ${key}`);
  const fetched = await download(part, downloader({ licence: part.licence, offline }, resources));
  const { files, newestDay } = fetched;
  return { files: await resources.store.putTree({ files }), newestDay };
}

function download(part: RemotePart, from: Download): Promise<Fetched> {
  switch (part.kind) {
    case "file":
      return downloadTable(part.url, from);
    case "open-sdg":
      return downloadOpenSdg(part.url, part.languages, from);
    case "unsd-sdg":
      return downloadUnsd({ ...part, series: [part.series] }, from);
  }
}

export async function prepareCity(
  { plan, city: id, fetched }: Input<"prepareCity">,
  { store }: Pick<Resources, "store">,
): Promise<StoredCity> {
  const { cities, settings, period, offline } = await planOf(plan, store);
  const city = cities.find((each) => each.id === id);
  if (city === undefined || "failure" in city) throw new Error(`the plan has no folder of ${id}`);
  const { config } = await readConfigOfTree(city.folder, id, store);
  const sources = sourcesOf(inNetwork(config, settings));
  const pins: SourceSnapshot[] = [];
  for (const source of sources) {
    const parts = fetched.filter(({ sourceId }) => sourceId === source.id);
    if (parts.length > 0) pins.push(await pinOf(source, parts, store));
  }
  const request: ReviewRequest = {
    v: 1,
    city: id,
    period,
    folder: city.folder,
    goals: null,
    offline,
    settings,
    ...(pins.length === 0 ? {} : { pins }),
    tells: "parent",
  };
  return { request, requestHash: requestHash(request) };
}

/** As `fetchSource` would have given it: the files in the order of the parts, dated by the city or by the newest of them. */
async function pinOf(
  source: { readonly id: string; readonly asOf: string | null },
  parts: readonly PinnedFiles[],
  store: ArtifactStore,
): Promise<SourceSnapshot> {
  const days = parts.map(({ newestDay }) => newestDay).filter((day) => day !== null);
  const date = source.asOf ?? days.toSorted().at(-1) ?? null;
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) {
    return { sourceId: source.id, files: only.files, date };
  }
  const files: TreeEntry[] = [];
  for (const part of parts) files.push(...(await store.getTree(part.files)).files);
  return { sourceId: source.id, files: await store.putTree({ files }), date };
}

export async function joinReview(
  input: Input<"joinReview">,
  { runs, signal }: Pick<Resources, "runs" | "signal">,
): Promise<JoinedReview> {
  const { workflowId } = input;
  if (runs === undefined) throw new Error("reviews can be joined only through Temporal");
  const joined = await runs.follow(input, signal);
  if (joined !== "other-inputs") return joined;
  const message = `another run of this review is going on, with other inputs: ${workflowId}`;
  const fix = "Wait until it has ended or is decided (vlr status), then run the network again";
  throw new ReportError("engine-unavailable", message, {
    problems: [{ value: workflowId, message, fix }],
    hint: fix,
    retryable: false,
  });
}
