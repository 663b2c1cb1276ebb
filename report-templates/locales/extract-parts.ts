/** What rows of an extract say of an action and of a figure. Languages give the words. */
import type { ActionStatus } from "../../domain/city-rights.ts";
import type { Formats } from "./format.ts";
import type { Measured } from "./size-of-change.ts";
import type { ValueTexts } from "./sentences/values.ts";

/** What is known of an action. */
export interface FollowUp {
  readonly owner: string | null;
  readonly due: string | null;
  readonly status: ActionStatus | null;
}

/** "By 2027; Housing office; under way" without a capital and a stop; null when nothing is known. */
export function followUpText(
  { owner, due, status }: FollowUp,
  by: (due: string) => string,
  statuses: Readonly<Record<ActionStatus, string>>,
  { semicolon }: Formats,
): string | null {
  const known = [
    due === null ? null : by(due),
    owner,
    status === null ? null : statuses[status],
  ].filter((part) => part !== null);
  return known.length === 0 ? null : known.join(semicolon);
}

/** Whether an action is due on a day; else it is due in a year, which is printed as it stands. */
export function isDay(due: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(due);
}

/** The figure of a row. */
export function figureTexts({ valueWords, statusReason }: ValueTexts, formats: Formats) {
  return {
    value: (measured: Pick<Measured, "unit" | "decimals">, value: number) =>
      valueWords(measured, value, formats),
    valueIn: (value: string, period: string) => `${value} (${formats.period(period)})`,
    reason: statusReason,
  };
}
