/** Approvals and editions in plain words. */
import { missingRoles, PAST, type Approval } from "../domain/approval.ts";
import type { ReviewOutcome } from "../domain/review.ts";

/** "Waits for statistics, mayor since 2026-03-01 until 2026-03-31." */
export function waitInWords(
  approval: Pick<Approval, "reviewers" | "decisions" | "since" | "until">,
): string {
  const { decisions, since, until } = approval;
  const made = decisions.map(
    ({ role, verdict, decidedAt }) => `${role} ${PAST[verdict]} on ${day(decidedAt)}`,
  );
  const decided = made.length === 0 ? "" : ` (${made.join(", ")})`;
  return `Waits for approval by ${missingRoles(approval).join(", ")} since ${day(since)}, until ${day(until)}${decided}.`;
}

/** How a run ended, in one sentence. */
export function outcomeInWords(outcome: ReviewOutcome): string {
  switch (outcome.kind) {
    case "published":
      return `Edition ${outcome.edition.number}: ${outcome.edition.place}`;
    case "unchanged":
      return `Nothing to approve: this content is out as edition ${outcome.edition.number}, ${outcome.edition.place}`;
    case "rejected":
      return "Rejected: the draft stays a draft.";
    case "expired":
      return "Expired: the time for approval is over, and nobody has approved or rejected for those who were silent.";
    case "cancelled":
      return "Cancelled: the run made way for another.";
  }
}

/** YYYY-MM-DD of an ISO 8601 time, UTC. */
export function day(time: string): string {
  return time.slice(0, 10);
}
