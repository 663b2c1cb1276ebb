/** How many targets have which status, over all goals of the review. */
import { STATUSES, type ReviewFindings, type Status } from "../../domain/findings/finding.ts";

export function statusTotals({ goals }: ReviewFindings): Readonly<Record<Status, number>> {
  const total = (status: Status): number =>
    goals.reduce((sum, goal) => sum + goal.statusCounts[status], 0);
  return Object.fromEntries(STATUSES.map((status) => [status, total(status)])) as Record<
    Status,
    number
  >;
}

/** Targets with one of the four assessed statuses. */
export function assessedCount(counts: Readonly<Record<Status, number>>): number {
  return counts.met + counts["on-track"] + counts["too-slow"] + counts["moving-away"];
}
