/** A network of cities: what `network.yaml` says, and what that changes in the settings of a city. */
import {
  givesRecommendations,
  sourcesOf,
  type AnySource,
  type CityConfig,
  type SourceConfig,
} from "./city.ts";
import { endingIn } from "./period.ts";

export interface NetworkConfig {
  /** The folder's name. */
  readonly id: string;
  /** As printed. */
  readonly name: string;
  /** As written: paths of city folders, counted from the folder of `network.yaml`; `*` stands for any part of a name. */
  readonly cities: readonly string[];
  readonly settings: CitySettings;
}

/** What a network asks of every city. */
export interface CitySettings {
  readonly period: CityConfig["period"];
  /** Null leaves every city its own method: then statuses of cities with different methods are not comparable. */
  readonly method: CityConfig["method"] | null;
  /** They take the place of a city's sources of the same id. A city without such a source is left as it is. */
  readonly sources: readonly AnySource[];
}

/** A city's settings in a network. Throws `invalid-config` for a period that ends before it begins. */
export function inNetwork(config: CityConfig, settings: CitySettings): CityConfig {
  const { period, method } = settings;
  const dated = endingIn({ ...config, period: { ...config.period, from: period.from } }, period.to);
  return { ...dated, ...(method === null ? {} : { method }), ...withShared(config, settings) };
}

function withShared(
  config: CityConfig,
  { sources: shared }: CitySettings,
): Pick<CityConfig, "sources" | "recommendationSources"> {
  const replaced = sourcesOf(config).map(
    (source) => shared.find(({ id }) => id === source.id) ?? source,
  );
  const figures = replaced.filter((source): source is SourceConfig => "role" in source);
  const recommendations = replaced.filter(givesRecommendations);
  return {
    sources: figures,
    ...(recommendations.length === 0 ? {} : { recommendationSources: recommendations }),
  };
}

/** Files that are fetched in one piece: two sources with equal parts get the same bytes in one run of a network. */
export type RemotePart =
  | { readonly kind: "file"; readonly url: string }
  | { readonly kind: "open-sdg"; readonly url: string; readonly languages: readonly string[] }
  | {
      readonly kind: "unsd-sdg";
      readonly baseUrl: string;
      readonly area: number;
      readonly series: string;
    };

/** The parts of a source that lies elsewhere, in the order of its files; none for files of the city folder. */
export function remoteParts(
  source: AnySource,
  languages: readonly string[],
): readonly RemotePart[] {
  if (source.kind === "unsd-sdg") {
    const { kind, baseUrl, area } = source;
    return source.series.map((series) => ({ kind, baseUrl, area, series }));
  }
  if ("path" in source.location) return [];
  const { url } = source.location;
  return [
    source.kind === "open-sdg" ? { kind: "open-sdg", url, languages } : { kind: "file", url },
  ];
}
