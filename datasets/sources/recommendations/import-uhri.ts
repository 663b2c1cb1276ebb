/** What an import takes from the bulk export: the records of one State, unchanged, and what is in them. */
import type { RecommendationFilter } from "../../../domain/city.ts";
import type { Refusal } from "../../../domain/observation.ts";
import type { Recommendation } from "../../../domain/recommendation.ts";
import { isWanted } from "./filter-recommendations.ts";
import { joinReadings, type RecommendationContext } from "./recommendation-context.ts";
import { refuseRepeated } from "./same-recommendation.ts";
import { readUhriRecord } from "./uhri-record.ts";

export interface ImportedRecord {
  /** Place in the export, from 1. */
  readonly number: number;
  readonly json: string;
}

export interface ImportCounts {
  /** Records about the State. */
  readonly ofState: number;
  /** Records of the State that pass the filter. */
  readonly kept: number;
  readonly withGoal: number;
  readonly withTarget: number;
  readonly supported: number;
  readonly partlySupported: number;
  readonly noted: number;
  /** Records that a review will refuse; they are written too, so that it can say so. */
  readonly refused: number;
}

export interface UhriImport {
  /** A JSON array in the form of the export; each record byte for byte. */
  readonly content: string;
  readonly counts: ImportCounts;
  /** Lines are record numbers of the export. */
  readonly refusals: readonly Refusal[];
}

/** `records` hold at least those of the State. */
export function importUhri(
  records: readonly ImportedRecord[],
  filter: RecommendationFilter,
  context: RecommendationContext,
): UhriImport {
  const readings = records.map(({ number, json }) =>
    readUhriRecord(JSON.parse(json), number, context),
  );
  const { recommendations, refusals } = refuseRepeated(joinReadings(readings));
  const wanted = recommendations.filter((record) => isWanted(record, filter));
  const leftOut = refusals.filter((refusal) => refusal.leftOut);
  const lines = new Set([...wanted, ...leftOut].map(({ line }) => line));
  const kept = records.filter(({ number }) => lines.has(number));
  return {
    content: `[\n${kept.map(({ json }) => json).join(",\n")}\n]\n`,
    counts: {
      ofState: recommendations.length + leftOut.length,
      ...countsOf(wanted),
      refused: leftOut.length,
    },
    refusals: refusals.filter(({ line }) => lines.has(line)),
  };
}

function countsOf(records: readonly Recommendation[]): Omit<ImportCounts, "ofState" | "refused"> {
  const having = (position: Recommendation["position"]): number =>
    records.filter((record) => record.position === position).length;
  return {
    kept: records.length,
    withGoal: records.filter(({ goals }) => goals.length > 0).length,
    withTarget: records.filter(({ targets }) => targets.length > 0).length,
    supported: having("supported"),
    partlySupported: having("partly-supported"),
    noted: having("noted"),
  };
}
