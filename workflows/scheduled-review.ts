/** What a city's schedule starts: takes the city folder as it stands now and starts its review under the review's own ID. */
import { ParentClosePolicy, proxyActivities, startChild } from "@temporalio/workflow";
import type { Activities } from "../activities/index.ts";
import type { ScheduledReviewRequest, ScheduledReviewResult } from "../domain/scheduled-review.ts";
import type { cityReview } from "./city-review.ts";
import { hasAttributes } from "./mark.ts";
import { queues, stepOptions } from "./options.ts";
import { attributesOf } from "./search-attributes.ts";
import { plannedAt, startOnce, tellingFailure } from "./start-by-schedule.ts";

const { storeCityFolder } = proxyActivities<Activities>(stepOptions.workflow);

/**
 * Ends as soon as the review has begun, which goes on by itself. A review of the same city and period that is going on
 * already, whoever started it, is left alone. Workflow ID: `vlr-schedule/<city>-<time>`.
 */
export function scheduledReview(input: ScheduledReviewRequest): Promise<ScheduledReviewResult> {
  return tellingFailure({ city: input.city }, () => startReview(input));
}

async function startReview(input: ScheduledReviewRequest): Promise<ScheduledReviewResult> {
  const { city } = input;
  const { request, requestHash } = await storeCityFolder({ ...input, at: plannedAt() });
  const { period } = request;
  const workflowId = `vlr/${city}/${period}`;
  return startOnce(workflowId, () =>
    startChild<typeof cityReview>("cityReview", {
      workflowId,
      taskQueue: queues.workflow,
      args: [request],
      memo: { request: requestHash },
      parentClosePolicy: ParentClosePolicy.ABANDON,
      ...(hasAttributes()
        ? { typedSearchAttributes: attributesOf({ city, period }, "schedule") }
        : {}),
    }),
  );
}
