/** One city's review as a durable workflow: the draft, the wait for those who approve, the edition. */
import {
  CancellationScope,
  getExternalWorkflowHandle,
  isCancellation,
  patched,
  proxyActivities,
  setHandler,
  workflowInfo,
} from "@temporalio/workflow";
import type { Activities } from "../activities/index.ts";
import type { ArtifactRef } from "../domain/artifact.ts";
import {
  missingRoles,
  type Approval,
  type ApprovalRule,
  type Decision,
} from "../domain/approval.ts";
import type { NoticeFacts } from "../domain/notice.ts";
import type {
  EditionPlace,
  ReviewOutcome,
  ReviewProgress,
  ReviewRequest,
  ReviewResult,
} from "../domain/review.ts";
import { ApprovalGate } from "./approval-gate.ts";
import { failureInWords } from "./failure-words.ts";
import { mark, startedBy } from "./mark.ts";
import { cityFailsSignal, cityWaitsSignal, progressQuery } from "./messages.ts";
import { stepOptions } from "./options.ts";
import { reviewSteps, type MadeDraft } from "./review-steps.ts";
import { tell } from "./tell-people.ts";

const network = proxyActivities<Activities>(stepOptions.fetch);
const compute = proxyActivities<Activities>(stepOptions.compute);
const render = proxyActivities<Activities>(stepOptions.render);
const publishing = proxyActivities<Activities>(stepOptions.publish);
const small = proxyActivities<Activities>(stepOptions.workflow);

/**
 * Workflow ID: `vlr/<city>/<period>`, or `vlr/<city>/<period>/draft/<n>` for a draft that asks nobody. Its history carries
 * references, never rows. Before the draft is there, who started it at a desk sees it fail, and the network that it is part of
 * tells people or shows it, while its run goes on; of any other failure people are told by the review itself.
 */
export async function cityReview(request: ReviewRequest): Promise<ReviewResult> {
  let watcher = watcherOf(request);
  let progress: ReviewProgress = { stages: [] };
  setHandler(progressQuery, () => progress);
  const gate = new ApprovalGate({
    record: (decision) => small.recordDecision({ ...waitKey(request), decision }),
    remind: (approval) => say(request, waitFacts("reminder", approval), approval.reminders.length),
    show: (approval) => {
      if (approval.state !== progress.approval?.state) {
        mark({ status: "waiting", approval: approval.state });
      }
      progress = { ...progress, approval };
    },
  });
  try {
    const draft = await makeDraft(request, (now) => {
      progress = { ...progress, ...now };
    });
    const { bundle, stages, approval } = draft;
    // Part of a review, and a draft beside a run that waits, never become an edition; who ordered them writes them.
    if (request.goals !== null || request.purpose === "draft-only") {
      mark({ status: "draft" });
      return { bundle, stages };
    }
    if (patched("write-draft")) {
      await small.writeDraft({ city: request.city, period: request.period, bundle });
    }
    if (approval === null) {
      mark({ status: "draft" });
      return { bundle, stages };
    }
    watcher = "nobody";
    const outcome = await toEdition(request, draft, approval, gate);
    mark({ status: outcome.kind });
    return { bundle, stages, outcome };
  } catch (error) {
    if (!isCancellation(error) && !(await isSeenBy(watcher, request))) {
      await say(request, { event: "failed", reason: failureInWords(error) });
    }
    throw error;
  }
}

type Watcher = "person" | "network" | "nobody";

function watcherOf({ tells, resumed }: ReviewRequest): Watcher {
  if (resumed !== undefined) return "nobody";
  if (workflowInfo().parent === undefined) return "person";
  return tells === "parent" ? "network" : "nobody";
}

/** Reviews of networks told their failures themselves before, beside the network; then they relied on a network that may be gone. */
async function isSeenBy(watcher: Watcher, { city }: ReviewRequest): Promise<boolean> {
  if (watcher !== "network") return watcher === "person";
  if (!patched("network-tells")) return false;
  return !patched("asks-network") || networkIsThere(city);
}

/** A signal to a run that has ended is refused. To this very run of the network: a later one did not start this review. */
async function networkIsThere(city: string): Promise<boolean> {
  const { parent } = workflowInfo();
  if (parent === undefined) return false;
  const { workflowId, runId } = parent;
  try {
    await CancellationScope.nonCancellable(() =>
      getExternalWorkflowHandle(workflowId, runId).signal(cityFailsSignal, { city }),
    );
    return true;
  } catch {
    return false;
  }
}

function makeDraft(
  request: ReviewRequest,
  report: (progress: ReviewProgress) => void,
): Promise<MadeDraft> {
  const steps = {
    readCity: small.readCity,
    fetchSource: network.fetchSource,
    buildWarehouse: compute.buildWarehouse,
    deriveFindings: compute.deriveFindings,
    findEarlierEdition: small.findEarlierEdition,
    renderCharts: render.renderCharts,
    composeDocument: render.composeDocument,
    printPdf: render.printPdf,
    assembleBundle: small.assembleBundle,
  };
  return reviewSteps(request, steps, report);
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
  const by = startedBy();
  const opened = await small.openApproval({
    ...wait,
    request,
    bundle,
    reviewers,
    since,
    until,
    ...(by === null ? {} : { startedBy: by }),
  });
  if (opened.published !== null) return { kind: "unchanged", edition: opened.published };
  const { contentHash } = opened;
  const asked: Approval = {
    state: "waiting",
    contentHash,
    bundle,
    reviewers,
    since,
    until,
    decisions: resumedDecisions(request, contentHash),
    reminders: [],
  };
  try {
    await tellParent(request, bundle);
    const telling = say(request, waitFacts("ready-for-approval", asked));
    const approval = await gate.wait(asked);
    await telling;
    const outcome = await afterWait(approval, () => {
      const { decisions } = approval;
      return publishing.publishEdition({ ...wait, draft: parts, bundle, decisions });
    });
    await small.closeApproval({ ...wait, outcome });
    await sayOutcome(request, outcome, approval);
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

async function sayOutcome(
  request: ReviewRequest,
  outcome: ReviewOutcome,
  approval: Approval,
): Promise<void> {
  if (outcome.kind === "published") {
    await say(request, { event: "published", edition: outcome.edition });
  }
  if (outcome.kind === "expired") await say(request, waitFacts("expired", approval));
  if (outcome.kind === "rejected") {
    const against = approval.decisions.filter(({ verdict }) => verdict === "reject");
    await say(request, { event: "rejected", by: against.map(({ role }) => role) });
  }
}

function waitFacts(
  event: "ready-for-approval" | "reminder" | "expired",
  approval: Approval,
): NoticeFacts {
  return { event, missing: missingRoles(approval), until: approval.until };
}

/** `count` tells reminders apart. What is begun to be told is told, also when the run is cancelled. */
function say(request: ReviewRequest, facts: NoticeFacts, count?: number): Promise<void> {
  const { city, period, runId } = waitKey(request);
  const id = `${city}/${period}/${runId}/${facts.event}${count === undefined ? "" : `-${count}`}`;
  return CancellationScope.nonCancellable(() =>
    tell({ v: 1, id, city, period, folder: request.folder, ...facts }),
  );
}

/** Decisions about other content do not count for this one. */
function resumedDecisions({ resumed }: ReviewRequest, contentHash: string): readonly Decision[] {
  return resumed?.decisions.filter((made) => made.contentHash === contentHash) ?? [];
}

function waitKey({ city, period, resumed }: ReviewRequest) {
  return { city, period, runId: resumed?.runId ?? workflowInfo().runId };
}
