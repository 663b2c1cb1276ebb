/** Points of a finding from the rows of the marts. */
import type { ObservationRow } from "../released-data.ts";
import type { Point } from "./finding.ts";
import { intervalPart } from "./interval.ts";

/** A row that has a value. */
export type ValuedRow = Pick<ObservationRow, "period" | "year" | "flag" | "interval"> & {
  readonly value: number;
};

/** What a review prints of a row. */
export function pointOf(row: ValuedRow): Point {
  const { period, year, value, flag } = row;
  return { period, year, value, flag, ...intervalPart(row) };
}
