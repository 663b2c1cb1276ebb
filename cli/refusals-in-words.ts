/** What was not taken from the data, as a person reads it: each reason once, with the first cells it concerns. */
import { explainRefusal } from "../datasets/sources/refusal-table.ts";
import { formatPlace } from "../domain/errors.ts";
import type { Refusal } from "../domain/observation.ts";
import { oneLine } from "./plain-words.ts";

/** Cells named under each reason before the rest is only counted. */
const NAMED = 3;
/** Characters of a cell; the table beside the source has all of it. */
const LONGEST = 60;

interface RefusedRows {
  readonly refusals: readonly Refusal[];
}

/** `tables` are the paths of the tables that hold all of them. */
export function refusalsInWords(
  readings: readonly RefusedRows[],
  tables: readonly string[],
): readonly string[] {
  const refusals = readings.flatMap((reading) => reading.refusals);
  const leftOut = refusals.filter((refusal) => refusal.leftOut);
  const doubted = refusals.filter((refusal) => !refusal.leftOut);
  return [
    ...(leftOut.length === 0 ? ["Every row of the data was taken."] : ["Left out of the data:"]),
    ...byReason(leftOut),
    ...(doubted.length === 0 ? [] : ["Taken, with a question:", ...byReason(doubted)]),
    ...(tables.length === 0 ? [] : [`Each cell with its reason: ${tables.join(", ")}`]),
  ];
}

export function countCodes(readings: readonly RefusedRows[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { code } of readings.flatMap(({ refusals }) => refusals)) {
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

/** Each reason once, with the first places it concerns. */
export function byReason(refusals: readonly Refusal[]): readonly string[] {
  const codes = [...new Set(refusals.map(({ code }) => code))];
  return codes.flatMap((code) => {
    const cells = refusals.filter((refusal) => refusal.code === code);
    const { reason, fix } = explainRefusal(code);
    const rest = cells.length > NAMED ? [`      ... and ${cells.length - NAMED} more`] : [];
    return [
      `  ${cells.length} x ${code}: ${reason}. ${fix}`,
      ...cells.slice(0, NAMED).map((cell) => `      ${cellInWords(cell)}`),
      ...rest,
    ];
  });
}

function cellInWords({ file, line, column, value }: Refusal): string {
  const place = formatPlace({
    file,
    ...(line === null ? {} : { line }),
    ...(column === null || column === "" ? {} : { column }),
    message: "",
    fix: "",
  });
  return value === null || value === "" ? place : `${place}: "${oneLine(value, LONGEST)}"`;
}
