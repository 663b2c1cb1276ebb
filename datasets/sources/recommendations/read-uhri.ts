/** Reads records of the bulk export of the Universal Human Rights Index. */
import { ReportError } from "../../../domain/errors.ts";
import {
  joinReadings,
  type RecommendationContext,
  type RecommendationReading,
} from "./recommendation-context.ts";
import { refuseRepeated } from "./same-recommendation.ts";
import { readUhriRecord } from "./uhri-record.ts";

/** Records about other States are passed over; everything else that is not taken is refused with its record number. */
export function readUhri(
  records: readonly unknown[],
  context: RecommendationContext,
): RecommendationReading {
  const readings = records.map((record, index) => readUhriRecord(record, index + 1, context));
  return refuseRepeated(joinReadings(readings));
}

/** The records of a file. Throws `invalid-data` when it is cut off or no array. */
export function parseUhri(bytes: Uint8Array, file: string): readonly unknown[] {
  const text = new TextDecoder("utf-8").decode(bytes);
  const content = parseJson(text, file);
  if (Array.isArray(content)) return content;
  throw notAnExport(file, "the file holds no list of records");
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw notAnExport(file, "the file is cut off or no JSON", cause);
  }
}

function notAnExport(file: string, message: string, cause?: unknown): ReportError {
  const fix = "Make it again: vlr import uhri <export.json> --city <city folder>";
  return new ReportError("invalid-data", `${file} is not an export of the human rights index`, {
    problems: [{ file, message, fix }],
    cause,
  });
}
