/** To which month the ratification data of a target speak, and how old they are on the day of the edition. */
import type { ObligationRow } from "../../domain/released-data.ts";
import type { BindingStatus } from "../../domain/rights-link.ts";

/** Instruments whose status comes from data of the same month. */
export interface RatificationMonth {
  /** "2022-08" */
  readonly month: string;
  /** Full years at the date of the edition; null up to one year. */
  readonly years: number | null;
  readonly instruments: readonly string[];
}

/** Statuses that come from a table of facts about the State, so that their month matters. */
const FROM_TABLE: readonly BindingStatus[] = [
  "binding",
  "applies",
  "signed",
  "not-ratified",
  "not-accepted",
];

/** True for a status that was read from ratification data: a declaration has none, and "not in data" is none. */
export function isFromTable(binding: BindingStatus): boolean {
  return FROM_TABLE.includes(binding);
}

/** The month of most instruments first, then from the oldest to the newest. */
export function ratificationMonths(
  rows: readonly Pick<ObligationRow, "instrument" | "binding" | "ratificationAsOf">[],
  editionDate: string,
): readonly RatificationMonth[] {
  const months = new Map<string, Set<string>>();
  for (const { instrument, binding, ratificationAsOf: month } of rows) {
    if (!isFromTable(binding)) continue;
    months.set(month, (months.get(month) ?? new Set()).add(instrument));
  }
  return [...months]
    .map(([month, instruments]) => ({
      month,
      years: staleYears(month, editionDate),
      instruments: [...instruments].toSorted(),
    }))
    .toSorted(
      (a, b) => b.instruments.length - a.instruments.length || (a.month < b.month ? -1 : 1),
    );
}

/** Full years from a month ("2022-08") to a date ("2025-01-17"); null up to one year. */
export function staleYears(month: string, date: string): number | null {
  const months = monthNumber(date) - monthNumber(month);
  return months > 12 ? Math.floor(months / 12) : null;
}

function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}
