/** Telling people of one event, as a workflow of its own: it tries for days, and no review waits for it or fails with it. */
import { WorkflowExecutionAlreadyStartedError } from "@temporalio/common";
import {
  ChildWorkflowCancellationType,
  isCancellation,
  log,
  ParentClosePolicy,
  patched,
  proxyActivities,
  startChild,
} from "@temporalio/workflow";
import type { Activities } from "../activities/index.ts";
import type { Notice } from "../domain/notice.ts";
import { queues, stepOptions } from "./options.ts";

const { sendNotice } = proxyActivities<Activities>(stepOptions.notice);

/** Workflow ID: `vlr-notice/<id of the notice>`. Fails when some way has not taken the message for days. */
export async function tellPeople(notice: Notice): Promise<void> {
  await sendNotice(notice);
}

/** Begins to tell people. Runs that passed this point before there were notices tell nobody of it. */
export async function tell(notice: Notice): Promise<void> {
  if (!patched(`tell-${notice.event}`)) return;
  try {
    await startChild(tellPeople, {
      workflowId: `vlr-notice/${notice.id}`,
      taskQueue: queues.workflow,
      args: [notice],
      parentClosePolicy: ParentClosePolicy.ABANDON,
      cancellationType: ChildWorkflowCancellationType.ABANDON,
    });
  } catch (error) {
    if (isCancellation(error)) throw error;
    // Told already, by the run that this one goes on from.
    if (error instanceof WorkflowExecutionAlreadyStartedError) return;
    log.error("people could not be told", { id: notice.id, error: String(error) });
  }
}
