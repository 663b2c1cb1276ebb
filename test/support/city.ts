/** City folders as values, for tests that need no files. */
import type {
  CityConfig,
  CityFolder,
  DeclaredIndicator,
  OpenSdgSource,
} from "../../domain/city.ts";
import type { TargetCode } from "../../domain/target-code.ts";
import { NO_RIGHTS } from "./no-rights.ts";

export function openSdgSource(change: Partial<OpenSdgSource> = {}): OpenSdgSource {
  return {
    id: "city",
    kind: "open-sdg",
    role: "city",
    publisher: null,
    licence: null,
    asOf: null,
    location: { path: "data/open-sdg" },
    ...change,
  };
}

/** Testville in Spain, 2015 to 2024, all goals, one Open SDG repository, no declared indicators. */
export function city(
  config: Partial<CityConfig> = {},
  indicators: readonly DeclaredIndicator[] = [],
): CityFolder {
  return {
    config: {
      version: 1,
      id: "testville",
      city: "Testville",
      country: "ES",
      languages: ["en"],
      period: { from: 2015, to: 2024 },
      edition: { date: null, notice: null },
      goals: "all",
      sources: [openSdgSource()],
      method: { progress: "open-sdg", baseline: 2015 },
      ...config,
    },
    indicators,
    narrative: {},
    rights: NO_RIGHTS,
  };
}

/** A row of `indicators.csv` for 1.2.1 in which everything optional is empty. */
export function declaredIndicator(change: Partial<DeclaredIndicator> = {}): DeclaredIndicator {
  return {
    indicator: "1.2.1",
    target: "1.2" as TargetCode,
    goal: 1,
    titles: {},
    unit: null,
    headline: null,
    direction: null,
    kind: null,
    targetValue: null,
    targetYear: null,
    targetSetBy: null,
    source: null,
    confirmedBy: null,
    confirmedOn: null,
    note: null,
    proposed: null,
    line: 2,
    ...change,
  };
}
