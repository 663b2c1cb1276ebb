/** Bounds that a publisher states around a value (SDMX: LOWER_BOUND, UPPER_BOUND). */
import type { ValueInterval } from "../../domain/observation.ts";
import type { NumberCell } from "./number-cell.ts";

/** The cell of a bound, as read and as it stands there. */
export interface BoundCell {
  readonly column: string | null;
  readonly text: string;
  readonly cell: NumberCell;
}

export interface IntervalReading {
  /** Absent where no bounds are stated, and where there is no value for them. */
  readonly interval?: ValueInterval;
  /** Why bounds cannot be used: one is missing, is no number, or does not hold the value. Absent when they can. */
  readonly refused?: { readonly column: string | null; readonly value: string };
}

/** Both bounds or none. The value stays in any case. Bounds without a value are left out: they could tell what is hidden. */
export function readInterval(
  value: number | null,
  lower: BoundCell,
  upper: BoundCell,
): IntervalReading {
  const isBlank = lower.cell.kind === "absent" && upper.cell.kind === "absent";
  if (value === null || isBlank) return {};
  if (lower.cell.kind !== "number" || lower.cell.value > value)
    return { refused: named(lower, upper) };
  if (upper.cell.kind !== "number" || upper.cell.value < value)
    return { refused: named(upper, lower) };
  return { interval: { lower: lower.cell.value, upper: upper.cell.value } };
}

/** Where there is no column for a bound, its place is that of the other. */
function named(wrong: BoundCell, other: BoundCell): NonNullable<IntervalReading["refused"]> {
  const { column, text } = wrong.column === null ? other : wrong;
  return { column, value: text };
}
