/** What the readers of recommendations need beside the bytes, and how they refuse. */
import type { Refusal, RefusalCode } from "../../../domain/observation.ts";
import type { Recommendation } from "../../../domain/recommendation.ts";
import type { PositionWords } from "./position-words.ts";
import type { StateNames } from "./state-names.ts";

export interface RecommendationContext {
  /** As printed in messages: path inside the city folder, or address. */
  readonly file: string;
  /** ISO 3166-1 alpha-2 code of the State whose recommendations are read. */
  readonly country: string;
  readonly names: StateNames;
  readonly positions: PositionWords;
}

/** A record as it was read: kept, refused, kept with a doubt, or about another State (neither). */
export interface RecordReading {
  readonly recommendation: Recommendation | null;
  readonly refusals: readonly Refusal[];
}

export interface RecommendationReading {
  readonly recommendations: readonly Recommendation[];
  readonly refusals: readonly Refusal[];
}

export interface RefusedPlace {
  readonly file: string;
  /** Record or row, from 1. */
  readonly line: number;
}

/** A record that is left out, or a field that is (`kept`). */
export function refusal(
  code: RefusalCode,
  { file, line }: RefusedPlace,
  column: string,
  value: string | null,
): Refusal {
  const leftOut = code !== "unreadable-field";
  return { code, file, line, column, value, indicator: null, leftOut };
}

/** One reading of many records, in their order. */
export function joinReadings(readings: readonly RecordReading[]): RecommendationReading {
  return {
    recommendations: readings.flatMap(({ recommendation }) => recommendation ?? []),
    refusals: readings.flatMap(({ refusals }) => refusals),
  };
}
