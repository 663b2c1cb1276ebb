/** Questions that a running workflow answers, and the decision it takes. */
import { defineQuery, defineSignal, defineUpdate } from "@temporalio/workflow";
import type { Approval, DecisionRequest } from "../domain/approval.ts";
import type { CityFails, CityWaits, NetworkProgress } from "../domain/network-review.ts";
import type { ReviewProgress } from "../domain/review.ts";

/** Stages with their counts; whether each was reused, and why it ran. */
export const progressQuery = defineQuery<ReviewProgress>("progress");

/** Where the approval stands; null for a run that waits for nobody, or not yet. */
export const approvalQuery = defineQuery<Approval | null>("approval");

/** A decision of one role. Refused with `not-approved` or `invalid-config`; what comes back is the approval with the decision in it. */
export const decideUpdate = defineUpdate<Approval, [DecisionRequest]>("decide");

/** How many cities of a network wait, are at work, are done; and which have failed, with their first problem. */
export const networkProgressQuery = defineQuery<NetworkProgress>("networkProgress");

/** From a city's review that is about to fail: it arrives only where a network's run is there to see the failure. */
export const cityFailsSignal = defineSignal<[CityFails]>("cityFails");

/** From a city's review to the network that started it. */
export const cityWaitsSignal = defineSignal<[CityWaits]>("cityWaits");
