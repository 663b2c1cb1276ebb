/** The figure of a row of an Open SDG data file, with its mark and its bounds. */
import type { Observation, RefusalCode } from "../../../domain/observation.ts";
import { decimalEvidence } from "../decimal-sign.ts";
import { readNumber } from "../number-cell.ts";
import { readMultiplier, readObservationStatus } from "../observation-status.ts";
import { readInterval, type BoundCell, type IntervalReading } from "../value-interval.ts";
import type { DataColumns } from "./columns.ts";

/** Open SDG writes a decimal point. */
export const DECIMAL = ".";

/** Why a row is not taken. */
export interface RefusedCell {
  readonly code: RefusalCode;
  readonly column: string | null;
  readonly value: string | null;
}

export interface FigureContext {
  readonly columns: DataColumns;
  /** Whether most figures can only be decimal commas: then "1,234" is no thousand. */
  readonly hasCommas: boolean;
  /** Unit of the row itself; its multiplier may stand there. */
  readonly unit: string | null;
}

export interface Figure {
  readonly fields: Pick<Observation, "value" | "decimals" | "flag" | "interval">;
  /** The cell of a bound that cannot be used. */
  readonly bound: IntervalReading["refused"];
}

const UNREADABLE = { kind: "unreadable" } as const;

/** A figure that the status calls missing is a contradiction: it is refused, not believed. */
export function readFigure(
  cells: readonly string[],
  { columns, hasCommas, unit }: FigureContext,
): Figure | RefusedCell {
  const { names, value, multiplier, status, lowerBound, upperBound } = columns;
  const refuse = (index: number): RefusedCell => {
    return { code: "unreadable-value", column: names[index] ?? null, value: cells[index] ?? "" };
  };
  const text = (index: number | null): string => cells[index ?? -1] ?? "";
  const power = readMultiplier(text(multiplier), unit);
  if (power === null) return refuse(multiplier ?? value);
  const said = readObservationStatus(text(status));
  if (hasCommas && decimalEvidence(text(value), DECIMAL) === "either") return refuse(value);
  const cell = readNumber(text(value), DECIMAL, power);
  if (cell.kind === "unreadable" || (cell.kind === "number" && said === "missing"))
    return refuse(value);
  const flag = cell.flag ?? (said === "missing" ? null : said);
  if (cell.kind === "absent")
    return { fields: { value: null, decimals: 0, flag }, bound: undefined };
  const bound = (index: number | null): BoundCell => {
    const isThousand = hasCommas && decimalEvidence(text(index), DECIMAL) === "either";
    const own = isThousand ? UNREADABLE : readNumber(text(index), DECIMAL, power);
    return { column: names[index ?? -1] ?? null, text: text(index), cell: own };
  };
  const { interval, refused } = readInterval(cell.value, bound(lowerBound), bound(upperBound));
  const { value: number, decimals } = cell;
  return {
    fields: { value: number, decimals, flag, ...(interval && { interval }) },
    bound: refused,
  };
}
