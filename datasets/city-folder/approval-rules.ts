/** Rules between the keys under `approval` in `city.yaml`. */
import type { ConfigIssue } from "./config-problems.ts";
import { keysOf, listOf, repeated } from "./written-keys.ts";

/** A deadline for nobody would never be noticed. */
export function approvalIssues(approval: unknown): readonly ConfigIssue[] {
  const { reviewers, deadline } = keysOf(approval);
  if (reviewers === undefined && deadline !== undefined) {
    return [
      {
        path: ["approval"],
        rule: "has a deadline, but names nobody who approves",
        fix: "Write approval: { reviewers: [statistics, mayor], deadline: 30 days }",
      },
    ];
  }
  return repeated(listOf(reviewers), ["approval", "reviewers"]);
}
