/** What a workflow worker offers. */
export { cityReview } from "./city-review.ts";
export { networkReview } from "./network-review.ts";
export { scheduledNetwork } from "./scheduled-network.ts";
export { scheduledReview } from "./scheduled-review.ts";
export { tellPeople } from "./tell-people.ts";
