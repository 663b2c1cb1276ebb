/** What a schedule starts: what it says, what is stored for the run, and how starting it has ended. */
import type { ReviewRequest } from "./review.ts";

/** Input of `scheduledReview`. The folder is read when the schedule fires, not when it was made. */
export interface ScheduledReviewRequest {
  readonly v: 1;
  readonly city: string;
  /** Absolute path of the city folder on the workers' machines. */
  readonly folder: string;
}

export interface ScheduledReviewResult {
  readonly outcome: "started" | "already-going-on";
  /** Of the review, `vlr/<city>/<period>`, or of the network's run, `vlr-network/<network>/<period>`. */
  readonly workflowId: string;
}

/** Input of `scheduledNetwork`. The folder and those of the cities are read when the schedule fires. */
export interface ScheduledNetworkRequest {
  readonly v: 1;
  readonly network: string;
  /** Absolute path of the folder with `network.yaml` on the workers' machines. */
  readonly folder: string;
}

export interface StoredCity {
  readonly request: ReviewRequest;
  /** SHA-256 that names everything the run was asked for: one with the same inputs is joined. */
  readonly requestHash: string;
}

export interface ScheduleSteps {
  /** `at` is the time that the schedule planned: ISO 8601, UTC. */
  storeCityFolder(input: ScheduledReviewRequest & { readonly at: string }): Promise<StoredCity>;
}
