/** Reads the files of a source of recommendations with the reader of its kind. */
import type { RecommendationSource } from "../../../domain/city.ts";
import { ReportError } from "../../../domain/errors.ts";
import { isWanted } from "./filter-recommendations.ts";
import { parseUhri, readUhri } from "./read-uhri.ts";
import { readUprList } from "./read-upr-list.ts";
import { readRecommendationTable } from "./recommendation-table.ts";
import type { RecommendationContext, RecommendationReading } from "./recommendation-context.ts";

export interface SourceRecommendations extends RecommendationReading {
  readonly sourceId: string;
}

/**
 * `files` holds the source's one file under its path in the city folder or its address. Throws `invalid-data` when it is not
 * what its kind says or says nothing about the State, `invalid-config` with all mistakes of a table that the city keeps.
 */
export function readRecommendations(
  source: RecommendationSource,
  files: ReadonlyMap<string, Uint8Array>,
  context: Omit<RecommendationContext, "file">,
): SourceRecommendations {
  const [entry] = files;
  if (!entry) throw new Error(`the snapshot of source ${source.id} has no file`);
  const [file, bytes] = entry;
  const { recommendations, refusals } = READERS[source.kind](bytes, { ...context, file });
  if (recommendations.length === 0 && refusals.length === 0) throw nothing(file, context.country);
  const wanted = recommendations.filter((record) => isWanted(record, source.filter));
  return { sourceId: source.id, recommendations: wanted, refusals };
}

type Reader = (bytes: Uint8Array, context: RecommendationContext) => RecommendationReading;

const READERS: Readonly<Record<RecommendationSource["kind"], Reader>> = {
  uhri: (bytes, context) => readUhri(parseUhri(bytes, context.file), context),
  "upr-list": readUprList,
  "recommendation-table": readRecommendationTable,
};

function nothing(file: string, country: string): ReportError {
  const message = `it holds no recommendation to the city's State (${country})`;
  return new ReportError("invalid-data", `${file}: ${message}`, {
    problems: [
      { file, message, fix: "Give the file of this State, or correct the country in city.yaml" },
    ],
  });
}
