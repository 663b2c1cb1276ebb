/** A Temporal server with workers in the test's own process, and networks of tiny cities run on it. */
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Client, Connection } from "@temporalio/client";
import { findNetwork } from "../../activities/adapters/network-files.ts";
import { openStore } from "../../activities/adapters/artifact-store.ts";
import {
  planNetwork,
  storePlan,
  type StoreNetworkOptions,
} from "../../activities/store-network.ts";
import type { ArtifactStore } from "../../activities/resources.ts";
import type { Engine } from "../../cli/engine/connection.ts";
import { startWorkers, workflowRoles } from "../../cli/engine/workers.ts";
import { dryResources, type OpenResources } from "../../cli/open-resources.ts";
import type { NetworkPlan, NetworkProgress, NetworkRequest } from "../../domain/network-review.ts";
import { networkLimits } from "../../workflows/options.ts";
import { engineAt } from "./temporal-for-tests.ts";
import { startTemporal } from "./temporal-server.ts";

export interface TemporalPlace {
  readonly address: string;
  readonly client: Client;
  readonly engine: Engine;
  close(): Promise<void>;
}

export async function temporalPlace(folder: string): Promise<TemporalPlace> {
  const server = await startTemporal(folder);
  const connection = await Connection.connect({ address: server.address });
  return {
    address: server.address,
    client: new Client({ connection }),
    engine: engineAt(server.address),
    close: async () => {
      await connection.close();
      await server.stop();
    },
  };
}

/** Workers that draw and print nothing; `change` holds steps up. The store lies in `scratch`. */
export async function withWorkers<T>(
  { engine }: TemporalPlace,
  scratch: string,
  work: (store: ArtifactStore) => Promise<T>,
  options: {
    readonly change?: (resources: OpenResources) => OpenResources;
  } = {},
): Promise<T> {
  const { change = (same: OpenResources) => same } = options;
  const store = await openStore(join(scratch, "store"));
  const workers = await startWorkers(
    engine,
    change(dryResources(store, "none", scratch)),
    workflowRoles,
  );
  try {
    return await work(store);
  } finally {
    workers.drain();
    await workers.finished;
  }
}

/** Plans and stores the network; the request is what `vlr network run` would ask for. */
export async function requestOf(
  folder: string,
  store: ArtifactStore,
  change: Partial<NetworkRequest["limits"]> = {},
  onCity: StoreNetworkOptions["onCity"] = () => undefined,
): Promise<{ readonly request: NetworkRequest; readonly plan: NetworkPlan }> {
  const plan = await planNetwork(await findNetwork(folder), {
    store,
    period: null,
    offline: false,
    onCity,
  });
  const { network, period } = plan;
  const limits = { ...networkLimits, ...change };
  return { plan, request: { v: 1, network, period, plan: await storePlan(plan, store), limits } };
}

/** Nobody stops it, nobody watches. */
export const following = () => ({
  show: () => undefined,
  note: () => undefined,
  signal: new AbortController().signal,
  lost: new AbortController().signal,
});

export async function until<T>(look: () => Promise<T | null>): Promise<T> {
  for (let tries = 0; tries < 1200; tries += 1) {
    const found = await look();
    if (found !== null) return found;
    await pause(100);
  }
  throw new Error("waited for two minutes in vain");
}

export function progressOf(client: Client, workflowId: string): Promise<NetworkProgress> {
  return client.workflow.getHandle(workflowId).query<NetworkProgress>("networkProgress");
}
