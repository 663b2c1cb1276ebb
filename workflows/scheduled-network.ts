/** What a network's schedule starts: takes the network as it stands now and starts its run under the run's own ID. */
import { ParentClosePolicy, proxyActivities, startChild } from "@temporalio/workflow";
import type { Activities } from "../activities/index.ts";
import type { ScheduledNetworkRequest, ScheduledReviewResult } from "../domain/scheduled-review.ts";
import { hasAttributes } from "./mark.ts";
import type { networkReview } from "./network-review.ts";
import { networkLimits, priorities, queues, stepOptions } from "./options.ts";
import { attributesOfNetwork } from "./search-attributes.ts";
import { plannedAt, startOnce, tellingFailure } from "./start-by-schedule.ts";

const { storeNetwork } = proxyActivities<Activities>(stepOptions.network);

/**
 * Ends as soon as the network's run has begun, which goes on by itself. A run of the same network and period that is going
 * on already, whoever started it, is left alone. Workflow ID: `vlr-schedule/<network>-<time>`.
 */
export function scheduledNetwork(input: ScheduledNetworkRequest): Promise<ScheduledReviewResult> {
  return tellingFailure({ city: input.network, kind: "network" }, () => startNetwork(input));
}

async function startNetwork(input: ScheduledNetworkRequest): Promise<ScheduledReviewResult> {
  const asked = { ...input, at: plannedAt(), limits: networkLimits };
  const { request, requestHash } = await storeNetwork(asked);
  const workflowId = `vlr-network/${request.network}/${request.period}`;
  return startOnce(workflowId, () =>
    startChild<typeof networkReview>("networkReview", {
      workflowId,
      taskQueue: queues.workflow,
      args: [request],
      memo: { request: requestHash },
      priority: priorities.network,
      parentClosePolicy: ParentClosePolicy.ABANDON,
      ...(hasAttributes()
        ? { typedSearchAttributes: attributesOfNetwork(request, "schedule") }
        : {}),
    }),
  );
}
