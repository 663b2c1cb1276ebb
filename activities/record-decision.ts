/** Steps: a decision, and the end of a wait, are kept in the store. */
import type { ApprovalSteps } from "../domain/steps.ts";
import type { Resources } from "./resources.ts";

/** A second try changes nothing. Throws `store-failed`. */
export function recordDecision(
  { decision, ...wait }: Parameters<ApprovalSteps["recordDecision"]>[0],
  { approvals }: Pick<Resources, "approvals">,
): Promise<void> {
  return approvals.decide(wait, decision);
}

/** A second try changes nothing. Throws `store-failed`. */
export function closeApproval(
  { outcome, ...wait }: Parameters<ApprovalSteps["closeApproval"]>[0],
  { approvals }: Pick<Resources, "approvals">,
): Promise<void> {
  return approvals.close(wait, outcome);
}
