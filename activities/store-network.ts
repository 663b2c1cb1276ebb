/** Takes a network as it stands: every city folder into the store, and which parts of its sources lie elsewhere. */
import { mediaTypes, type ArtifactRef } from "../domain/artifact.ts";
import { sourcesOf, type AnySource } from "../domain/city.ts";
import { formatProblem, ReportError } from "../domain/errors.ts";
import { inNetwork, remoteParts, type CitySettings } from "../domain/network.ts";
import type { CityFailure, CityNeed, NetworkPlan, PlannedCity } from "../domain/network-review.ts";
import { canonicalJson, sha256Of } from "./adapters/canonical-json.ts";
import { storeFolder } from "./adapters/city-files.ts";
import type { FoundCity, FoundNetwork } from "./adapters/network-files.ts";
import { readConfigOfTree } from "./read-city.ts";
import type { ArtifactStore } from "./resources.ts";

export interface StoreNetworkOptions {
  readonly store: ArtifactStore;
  /** Last year of the reviews; null for the one that `network.yaml` names. */
  readonly period: number | null;
  readonly offline: boolean;
  /** Called before each city; what it throws ends the work. */
  readonly onCity?: (index: number, count: number) => void;
}

/**
 * A city whose folder is gone, cannot be read or has mistakes has failed in the plan; the others go on. Throws
 * `invalid-config` only for a period that is over before it begins.
 */
export async function planNetwork(
  { network, cities }: FoundNetwork,
  { store, period, offline, onCity = () => undefined }: StoreNetworkOptions,
): Promise<NetworkPlan> {
  const settings = settingsFor(network.settings, period);
  const parts: Record<string, NetworkPlan["parts"][string]> = {};
  const planned: PlannedCity[] = [];
  for (const [index, city] of cities.entries()) {
    onCity(index, cities.length);
    planned.push(await planCity(city, settings, { store, parts }));
  }
  return {
    v: 1,
    network: network.id,
    name: network.name,
    period: String(settings.period.to),
    settings,
    offline,
    cities: planned,
    parts,
  };
}

export function storePlan(plan: NetworkPlan, store: ArtifactStore): Promise<ArtifactRef> {
  return store.putJson(plan, mediaTypes.json);
}

function settingsFor(settings: CitySettings, to: number | null): CitySettings {
  const { from } = settings.period;
  if (to === null) return settings;
  if (to >= from) return { ...settings, period: { from, to } };
  throw new ReportError("invalid-config", `the period ${to} is over before the review begins`, {
    hint: `Ask for ${from} or a later year, or change "from" under period in network.yaml`,
  });
}

interface Place {
  readonly store: ArtifactStore;
  /** Grows by what this city needs. */
  readonly parts: Record<string, NetworkPlan["parts"][string]>;
}

async function planCity(
  { id, folder }: FoundCity,
  settings: CitySettings,
  { store, parts }: Place,
): Promise<PlannedCity> {
  try {
    const tree = await storeFolder(store, folder);
    const { config } = await readConfigOfTree(tree, id, store);
    const asked = inNetwork(config, settings);
    const needs = sourcesOf(asked).flatMap((source) => needsOf(source, asked.languages, parts));
    return { id, folder: tree, needs };
  } catch (error) {
    if (error instanceof ReportError) return { id, failure: failureOf(error) };
    throw error;
  }
}

function needsOf(
  source: AnySource,
  languages: readonly string[],
  parts: Place["parts"],
): readonly CityNeed[] {
  return remoteParts(source, languages).map((part) => {
    const key = sha256Of(canonicalJson(part));
    parts[key] ??= { ...part, licence: source.licence };
    const { host } = new URL(part.kind === "unsd-sdg" ? part.baseUrl : part.url);
    return { sourceId: source.id, key, host };
  });
}

/** As it is told to people who look after the network. */
export function failureOf({ code, message, problems: [first] }: ReportError): CityFailure {
  return { code, message, problem: first === undefined ? null : formatProblem(first) };
}
