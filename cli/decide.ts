/** A decision of one role on the draft that waits, from its folder to the run, and what comes of it. */
import { userInfo } from "node:os";
import { WorkflowNotFoundError, WorkflowUpdateFailedError, type Client } from "@temporalio/client";
import { fromFailure } from "../activities/run-as-activity.ts";
import { verdictOf, type Approval, type DecisionRequest } from "../domain/approval.ts";
import { ReportError } from "../domain/errors.ts";
import type { ReviewOutcome, ReviewResult } from "../domain/review.ts";
import { resultOf } from "./engine/ending-with.ts";
import { inOurWords } from "./engine/run-through-temporal.ts";
import type { Session } from "./engine/session.ts";
import { approvalOf, runOf } from "./engine/waiting-runs.ts";
import { watchRun } from "./engine/watch-run.ts";
import type { ReadDraft, ReviewTarget } from "./review-target.ts";

/** A worker that is there answers within a second. */
const ANSWER_LIMIT_MS = 60_000;

export interface Said extends Pick<DecisionRequest, "role" | "verdict" | "comment"> {
  /** What was read. */
  readonly draft: ReadDraft;
}

export interface Decided {
  readonly approval: Approval;
  /** Null while others have to decide. */
  readonly outcome: ReviewOutcome | null;
}

/** The user of the operating system: what it is worth is what a login there is worth. */
function identityOfUser(): string {
  return userInfo().username;
}

/**
 * Sends the decision, and waits for the edition or the end of the run when it was the last one. Throws `not-approved` and
 * `invalid-config` when it does not count.
 */
export async function decide(
  target: ReviewTarget,
  { draft, ...said }: Said,
  { client, lost }: Session,
): Promise<Decided> {
  const workflowId = runOf(target);
  const waiting = await approvalOf(client, workflowId);
  // The manifest could have been changed together with the files that it lists.
  if (waiting?.contentHash === draft.contentHash && waiting.bundle.sha256 !== draft.bundle) {
    throw notTheDraft(target.draft);
  }
  const decision = { ...said, contentHash: draft.contentHash, identity: identityOfUser() };
  const approval = await send(client, workflowId, decision);
  if (verdictOf(approval) === "waiting") return { approval, outcome: null };
  const { outcome } = await endOf(client, workflowId, lost);
  return { approval, outcome: outcome ?? null };
}

/** Says meanwhile what the run waits for: a bucket that is away may stay so for hours. */
async function endOf(client: Client, workflowId: string, lost: AbortSignal): Promise<ReviewResult> {
  const handle = client.workflow.getHandle(workflowId);
  const note = (line: string): void => void process.stderr.write(`${line}\n`);
  const done = new AbortController();
  const watched = watchRun(handle, client, { note, show: () => undefined, signal: done.signal });
  try {
    return (await resultOf(handle, client, lost)) as ReviewResult;
  } catch (error) {
    lost.throwIfAborted();
    throw inOurWords(error, { workflowId, note });
  } finally {
    done.abort();
    await watched;
  }
}

function notTheDraft(folder: string): ReportError {
  return new ReportError("check-failed", `${folder} is not the draft that waits`, {
    hint: "Its files and its manifest were changed. Write it anew with vlr review, read it and decide then",
  });
}

async function send(
  client: Client,
  workflowId: string,
  decision: DecisionRequest,
): Promise<Approval> {
  const handle = client.workflow.getHandle(workflowId);
  try {
    return await client.withDeadline(Date.now() + ANSWER_LIMIT_MS, () =>
      handle.executeUpdate<Approval, [DecisionRequest]>("decide", { args: [decision] }),
    );
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) {
      throw new ReportError("not-approved", `${workflowId} is not waiting for an approval`, {
        hint: "See with vlr status what waits for whom; vlr run makes a draft that waits",
        cause: error,
      });
    }
    if (error instanceof WorkflowUpdateFailedError) throw fromFailure(error.cause) ?? error;
    throw error;
  }
}
