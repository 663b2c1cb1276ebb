/** Observation status and unit multiplier as Open SDG and SDMX publishers write them. */
import type { ObservationFlag } from "../../domain/observation.ts";

/** "missing": the publisher says that there is no figure, whatever stands in the value cell. */
export type ObservationStatus = ObservationFlag | "missing" | null;

/** SDMX code list CL_OBS_STATUS. Codes that say nothing a reader must know (A, D, G, V ...) are null. */
const CODES: ReadonlyMap<string, ObservationStatus> = new Map([
  ["b", "b"],
  ["e", "e"],
  ["f", "e"],
  ["i", "e"],
  ["p", "p"],
  ["q", "c"],
  ["c", "c"],
  ["u", "u"],
  ["h", "missing"],
  ["l", "missing"],
  ["m", "missing"],
  ["o", "missing"],
]);

const WORDS: readonly (readonly [RegExp, ObservationStatus])[] = [
  [/suppress|confidential/, "c"],
  [/missing/, "missing"],
  [/break/, "b"],
  [/provisional|preliminary/, "p"],
  [/low reliability|unreliable/, "u"],
  [/estimate|imputed|forecast/, "e"],
];

/** Status of a cell of the column "Observation status": an SDMX code or the English words for it. */
export function readObservationStatus(text: string): ObservationStatus {
  const word = text.trim().toLowerCase();
  if (word === "" || word === "normal value") return null;
  return CODES.get(word) ?? WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

const POWERS: ReadonlyMap<string, number> = new Map([
  ["", 0],
  ["unit", 0],
  ["units", 0],
  ["0", 0],
  ["ones", 0],
  ["2", 2],
  ["hundreds", 2],
  ["3", 3],
  ["thousand", 3],
  ["thousands", 3],
  ["6", 6],
  ["million", 6],
  ["millions", 6],
  ["9", 9],
  ["billion", 9],
  ["billions", 9],
]);

/** Power of ten of a cell of the column "Unit multiplier"; null when it cannot be known. A repeated unit multiplies nothing. */
export function readMultiplier(text: string, unit: string | null): number | null {
  const word = text.trim().toLowerCase();
  return POWERS.get(word) ?? (word === unit?.toLowerCase() ? 0 : null);
}
