/** Who has to approve a draft, what was decided, and which decision counts. Times are passed in: there is no clock here. */
import type { ArtifactRef } from "./artifact.ts";
import type { Approver } from "./edition.ts";
import type { ErrorCode } from "./errors.ts";

/** What `city.yaml` asks for. */
export interface ApprovalRule {
  /** Roles, all of which must approve. */
  readonly reviewers: readonly string[];
  readonly deadlineSeconds: number;
}

export type Verdict = "approve" | "reject";

/** What somebody asks to be counted. */
export interface DecisionRequest {
  readonly role: string;
  readonly verdict: Verdict;
  /** Of the draft that was read: a changed document needs a new decision. */
  readonly contentHash: string;
  readonly comment: string | null;
  /** Who says so: the user of the operating system. It proves nothing that the system does not. */
  readonly identity: string;
}

export interface Decision extends DecisionRequest {
  /** ISO 8601, UTC. */
  readonly decidedAt: string;
}

/** A reminder that was due. */
export interface Reminder {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Roles that had not decided by then. */
  readonly missing: readonly string[];
}

/** Where the approval of a draft stands. */
export interface Approval {
  readonly state: "waiting" | "approved" | "rejected" | "expired";
  readonly contentHash: string;
  /** The draft as a stored tree. */
  readonly bundle: ArtifactRef;
  readonly reviewers: readonly string[];
  /** ISO 8601, UTC: when the wait began, and when it ends. */
  readonly since: string;
  readonly until: string;
  readonly decisions: readonly Decision[];
  readonly reminders: readonly Reminder[];
}

/** Why a decision is not counted. */
export interface Refusal {
  readonly code: Extract<ErrorCode, "not-approved" | "invalid-config">;
  readonly message: string;
  readonly fix: string;
}

/** Null when the decision counts. `approval` is null for a run that waits for nobody; `now` in ms since 1970. */
export function refusalOf(
  approval: Approval | null,
  decision: DecisionRequest,
  now: number,
): Refusal | null {
  if (approval === null) return notWaiting("this run is not waiting for an approval");
  const { role } = decision;
  const earlier = approval.decisions.find((made) => made.role === role);
  if (!approval.reviewers.includes(role)) {
    return {
      code: "invalid-config",
      message: `the role "${role}" is not on the list of city.yaml`,
      fix: `Use one of: ${approval.reviewers.join(", ")}`,
    };
  }
  if (earlier !== undefined) {
    return notWaiting(`"${role}" has decided already: ${PAST[earlier.verdict]}`, KEPT);
  }
  if (approval.state !== "waiting" || now >= Date.parse(approval.until)) {
    const state = approval.state === "waiting" ? "expired" : approval.state;
    return notWaiting(`this run is not waiting for an approval any more: ${state}`);
  }
  return decision.contentHash === approval.contentHash ? null : STALE;
}

export const PAST: Readonly<Record<Verdict, string>> = { approve: "approved", reject: "rejected" };

const KEPT = "A decision stays; make a new draft with vlr run to decide anew";

const STALE: Refusal = {
  code: "not-approved",
  message: "the draft that was read is not the one that waits: the document has changed since",
  fix: "Write the packet of the one that waits with vlr review, read it and decide again",
};

function notWaiting(message: string, fix = "See with vlr status what waits for whom"): Refusal {
  return { code: "not-approved", message, fix };
}

/** Roles that have not decided, in the order of `city.yaml`. */
export function missingRoles({ reviewers, decisions }: Pick<Approval, "reviewers" | "decisions">) {
  return reviewers.filter((role) => !decisions.some((made) => made.role === role));
}

/** One rejection settles it; else all roles must have approved. */
export function verdictOf(approval: Pick<Approval, "reviewers" | "decisions">): Approval["state"] {
  if (approval.decisions.some(({ verdict }) => verdict === "reject")) return "rejected";
  return missingRoles(approval).length === 0 ? "approved" : "waiting";
}

const THREE_DAYS_MS = 3 * 24 * 3600 * 1000;

/** Half way, and three days before the end where that is later. In ms since 1970. */
export function reminderTimes(since: number, until: number): readonly number[] {
  const half = since + Math.floor((until - since) / 2);
  const late = until - THREE_DAYS_MS;
  return late > half ? [half, late] : [half];
}

/** Who approved and on which day, in the order of the decisions: what is published. Names of users and comments are not. */
export function approversOf(decisions: readonly Decision[]): readonly Approver[] {
  return decisions
    .filter(({ verdict }) => verdict === "approve")
    .map(({ role, decidedAt }) => ({ role, on: decidedAt.slice(0, 10) }));
}
