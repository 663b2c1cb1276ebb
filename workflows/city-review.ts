/** One city's review as a durable workflow. */
import { proxyActivities, setHandler } from "@temporalio/workflow";
import type { Activities } from "../activities/index.ts";
import type { ReviewProgress, ReviewRequest, ReviewResult } from "../domain/review.ts";
import { progressQuery } from "./messages.ts";
import { stepOptions } from "./options.ts";
import { reviewSteps } from "./review-steps.ts";

const network = proxyActivities<Activities>(stepOptions.fetch);
const compute = proxyActivities<Activities>(stepOptions.compute);
const render = proxyActivities<Activities>(stepOptions.render);
const small = proxyActivities<Activities>(stepOptions.workflow);

/** Workflow ID: `vlr/<city>/<period>/draft/<n>` for a draft. Its history carries references, never rows. */
export async function cityReview(request: ReviewRequest): Promise<ReviewResult> {
  let progress: ReviewProgress = { stages: [] };
  setHandler(progressQuery, () => progress);
  return reviewSteps(
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
      progress = now;
    },
  );
}
