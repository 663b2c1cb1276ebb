/** One city's review as a durable workflow: the draft, the wait for those who approve, the edition. */
import {
  CancellationScope,
  getExternalWorkflowHandle,
  isCancellation,
  proxyActivities,
  setHandler,
  workflowInfo,
} from "@temporalio/workflow";
import type { Activities } from "../activities/index.ts";
import type { ArtifactRef } from "../domain/artifact.ts";
import type { Approval, ApprovalRule, Decision } from "../domain/approval.ts";
import type {
  EditionPlace,
  ReviewOutcome,
  ReviewProgress,
  ReviewRequest,
  ReviewResult,
} from "../domain/review.ts";
import { ApprovalGate } from "./approval-gate.ts";
import { cityWaitsSignal, progressQuery } from "./messages.ts";
import { stepOptions } from "./options.ts";
import { reviewSteps, type MadeDraft } from "./review-steps.ts";

const network = proxyActivities<Activities>(stepOptions.fetch);
const compute = proxyActivities<Activities>(stepOptions.compute);
const render = proxyActivities<Activities>(stepOptions.render);
const small = proxyActivities<Activities>(stepOptions.workflow);

/**
 * Workflow ID: `vlr/<city>/<period>`, or `vlr/<city>/<period>/draft/<n>` for a draft that asks nobody. Its history carries
 * references, never rows.
 */
export async function cityReview(request: ReviewRequest): Promise<ReviewResult> {
  let progress: ReviewProgress = { stages: [] };
  setHandler(progressQuery, () => progress);
  const gate = new ApprovalGate(
    (decision) => small.recordDecision({ ...waitKey(request), decision }),
    (approval) => {
      progress = { ...progress, approval };
    },
  );
  const draft = await reviewSteps(
    request,
    {
      readCity: small.readCity,
      fetchSource: network.fetchSource,
      buildWarehouse: compute.buildWarehouse,
      deriveFindings: compute.deriveFindings,
      renderCharts: render.renderCharts,
      composeDocument: render.composeDocument,
      printPdf: render.printPdf,
      assembleBundle: small.assembleBundle,
    },
    (now) => {
      progress = { ...progress, ...now };
    },
  );
  const { bundle, stages, approval } = draft;
  // Part of a review, and a draft beside a run that waits, never become an edition.
  if (approval === null || request.goals !== null || request.purpose === "draft-only") {
    return { bundle, stages };
  }
  return { bundle, stages, outcome: await toEdition(request, draft, approval, gate) };
}

async function toEdition(
  request: ReviewRequest,
  { bundle, parts }: MadeDraft,
  { reviewers, deadlineSeconds }: ApprovalRule,
  gate: ApprovalGate,
): Promise<ReviewOutcome> {
  const wait = waitKey(request);
  const since = request.resumed?.since ?? new Date().toISOString();
  const seconds = request.deadlineSeconds ?? deadlineSeconds;
  const until = new Date(Date.parse(since) + seconds * 1000).toISOString();
  const opened = await small.openApproval({
    ...wait,
    request,
    bundle,
    reviewers,
    since,
    until,
  });
  if (opened.published !== null) return { kind: "unchanged", edition: opened.published };
  try {
    await tellParent(request, bundle);
    const { contentHash } = opened;
    const approval = await gate.wait({
      state: "waiting",
      contentHash,
      bundle,
      reviewers,
      since,
      until,
      decisions: resumedDecisions(request, contentHash),
      reminders: [],
    });
    const outcome = await afterWait(approval, () => {
      const { decisions } = approval;
      return render.publishEdition({ ...wait, draft: parts, bundle, decisions });
    });
    await small.closeApproval({ ...wait, outcome });
    return outcome;
  } catch (error) {
    // A wait that somebody ended is not begun again when Temporal's database is lost.
    if (isCancellation(error)) {
      await CancellationScope.nonCancellable(() =>
        small.closeApproval({ ...wait, outcome: { kind: "cancelled" } }),
      );
    }
    throw error;
  }
}

/** A network that has ended meanwhile, or was lost, need not know. */
async function tellParent({ city, tells }: ReviewRequest, bundle: ArtifactRef): Promise<void> {
  const { parent } = workflowInfo();
  if (tells === undefined || parent === undefined) return;
  try {
    await getExternalWorkflowHandle(parent.workflowId).signal(cityWaitsSignal, { city, bundle });
  } catch (error) {
    if (isCancellation(error)) throw error;
  }
}

async function afterWait(
  { state }: Approval,
  publish: () => Promise<EditionPlace>,
): Promise<ReviewOutcome> {
  if (state === "approved") return { kind: "published", edition: await publish() };
  return { kind: state === "rejected" ? "rejected" : "expired" };
}

/** Decisions about other content do not count for this one. */
function resumedDecisions({ resumed }: ReviewRequest, contentHash: string): readonly Decision[] {
  return resumed?.decisions.filter((made) => made.contentHash === contentHash) ?? [];
}

function waitKey({ city, period, resumed }: ReviewRequest) {
  return { city, period, runId: resumed?.runId ?? workflowInfo().runId };
}
