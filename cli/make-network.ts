/** The reviews of a network's cities: folders into the store, the run through Temporal, drafts and the network's report on the disk. */
import { join, resolve } from "node:path";
import { openStore } from "../activities/adapters/artifact-store.ts";
import { findNetwork } from "../activities/adapters/network-files.ts";
import { writeFolder } from "../activities/adapters/write-folder.ts";
import { planNetwork, storePlan } from "../activities/store-network.ts";
import type { ArtifactStore } from "../activities/resources.ts";
import type {
  CityFailure,
  NetworkPlan,
  NetworkRequest,
  NetworkResult,
} from "../domain/network-review.ts";
import { networkLimits } from "../workflows/options.ts";
import { runNetwork } from "./engine/run-network.ts";
import { withTemporal } from "./engine/session.ts";
import { alterations } from "./draft-folder.ts";
import { sayAltered } from "./make-review.ts";
import { onInterrupt } from "./on-interrupt.ts";
import { openResources } from "./open-resources.ts";
import { networkView, type NetworkView } from "./show-network-progress.ts";

export interface NetworkOrder {
  /** `network.yaml` or its folder. */
  readonly path: string;
  /** Last year of the reviews; null for the one that `network.yaml` names. */
  readonly period: number | null;
  readonly out: string;
  readonly offline: boolean;
  readonly varFolder: string;
}

export interface MadeNetwork {
  readonly network: string;
  readonly period: string;
  /** Folder of the network's report. */
  readonly folder: string;
  /** SHA-256 of the report as a tree. */
  readonly report: string;
  /** By id. */
  readonly cities: readonly MadeCity[];
}

export type MadeCity =
  | {
      readonly id: string;
      readonly state: "done";
      /** Folder of the draft. */
      readonly folder: string;
      readonly bundle: string;
      /** Whether the draft waits for people. */
      readonly draft: "ended" | "waits";
    }
  | { readonly id: string; readonly state: "failed"; readonly failure: CityFailure };

/** Throws for what is wrong with the network as a whole; a city's failure is part of the result. */
export async function makeNetwork(order: NetworkOrder): Promise<MadeNetwork> {
  const interrupt = onInterrupt();
  const view = networkView();
  try {
    const store = await openStore(join(order.varFolder, "store"));
    const plan = await planned(order, { store, view, signal: interrupt.signal });
    const request: NetworkRequest = {
      v: 1,
      network: plan.network,
      period: plan.period,
      plan: await storePlan(plan, store),
      limits: networkLimits,
    };
    const open = () => openResources(order.varFolder, order.out);
    const result = await withTemporal(order.varFolder, open, ({ client, lost }) =>
      runNetwork(request, client, { ...view, signal: interrupt.signal, lost }),
    );
    view.show(finalProgress(result));
    return await write(result, plan, { order, store });
  } finally {
    view.close();
    interrupt.release();
  }
}

async function planned(
  order: NetworkOrder,
  at: { readonly store: ArtifactStore; readonly view: NetworkView; readonly signal: AbortSignal },
): Promise<NetworkPlan> {
  const found = await findNetwork(order.path);
  return planNetwork(found, {
    store: at.store,
    period: order.period,
    offline: order.offline,
    onCity: (index, count) => {
      at.signal.throwIfAborted();
      at.view.reading(index, count);
    },
  });
}

function finalProgress({ cities }: NetworkResult) {
  const failed = cities.filter((city) => city.state === "failed");
  const done = cities.length - failed.length;
  return { total: cities.length, waiting: 0, working: [], done, failed };
}

/** Drafts first: the report leads to them. */
async function write(
  { cities, report }: NetworkResult,
  { network, period }: NetworkPlan,
  { order, store }: { readonly order: NetworkOrder; readonly store: ArtifactStore },
): Promise<MadeNetwork> {
  const made: MadeCity[] = [];
  for (const city of cities) {
    if (city.state === "failed") {
      made.push(city);
      continue;
    }
    const { id, state, bundle, draft } = city;
    const folder = join(order.out, id, period, "draft");
    const altered = await alterations(folder);
    await writeFolder(bundle, store, folder);
    sayAltered(altered);
    made.push({ id, state, folder, bundle: bundle.sha256, draft });
  }
  const folder = join(order.out, network, period);
  await writeFolder(report, store, resolve(folder));
  return { network, period, folder, report: report.sha256, cities: made };
}
