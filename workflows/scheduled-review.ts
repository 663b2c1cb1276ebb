/** What a schedule starts: takes the city folder as it stands now and starts its review under the review's own ID. */
import {
  defineSearchAttributeKey,
  SearchAttributeType,
  WorkflowExecutionAlreadyStartedError,
} from "@temporalio/common";
import {
  CancellationScope,
  isCancellation,
  ParentClosePolicy,
  proxyActivities,
  startChild,
  workflowInfo,
} from "@temporalio/workflow";
import type { Activities } from "../activities/index.ts";
import type { ScheduledReviewRequest, ScheduledReviewResult } from "../domain/scheduled-review.ts";
import type { cityReview } from "./city-review.ts";
import { failureInWords } from "./failure-words.ts";
import { hasAttributes } from "./mark.ts";
import { queues, stepOptions } from "./options.ts";
import { attributesOf } from "./search-attributes.ts";
import { tell } from "./tell-people.ts";

const { storeCityFolder } = proxyActivities<Activities>(stepOptions.workflow);

/** Set by Temporal on everything that a schedule starts. */
const plannedStart = defineSearchAttributeKey(
  "TemporalScheduledStartTime",
  SearchAttributeType.DATETIME,
);

/**
 * Ends as soon as the review has begun, which goes on by itself. A review of the same city and period that is going on
 * already, whoever started it, is left alone. Workflow ID: `vlr-schedule/<city>-<time>`.
 */
export async function scheduledReview(
  input: ScheduledReviewRequest,
): Promise<ScheduledReviewResult> {
  try {
    return await startReview(input);
  } catch (error) {
    if (!isCancellation(error)) await sayFailed(input, error);
    throw error;
  }
}

async function startReview(input: ScheduledReviewRequest): Promise<ScheduledReviewResult> {
  const { typedSearchAttributes, startTime } = workflowInfo();
  const at = (typedSearchAttributes.get(plannedStart) ?? startTime).toISOString();
  const { request, requestHash } = await storeCityFolder({ ...input, at });
  const workflowId = `vlr/${input.city}/${request.period}`;
  try {
    await startChild<typeof cityReview>("cityReview", {
      workflowId,
      taskQueue: queues.workflow,
      args: [request],
      memo: { request: requestHash },
      parentClosePolicy: ParentClosePolicy.ABANDON,
      ...(hasAttributes()
        ? {
            typedSearchAttributes: attributesOf(
              { city: input.city, period: request.period },
              "schedule",
            ),
          }
        : {}),
    });
    return { outcome: "started", workflowId };
  } catch (error) {
    if (error instanceof WorkflowExecutionAlreadyStartedError) {
      return { outcome: "already-going-on", workflowId };
    }
    throw error;
  }
}

/** Nobody watches a schedule. */
function sayFailed({ city }: ScheduledReviewRequest, error: unknown): Promise<void> {
  const id = `${city}/schedule/${workflowInfo().runId}/failed`;
  const facts = { event: "failed", reason: failureInWords(error) } as const;
  return CancellationScope.nonCancellable(() =>
    tell({ v: 1, id, city, period: null, folder: null, ...facts }),
  );
}
