/** Questions that a running workflow answers. */
import { defineQuery } from "@temporalio/workflow";
import type { ReviewProgress } from "../domain/review.ts";

/** Stages with their counts; whether each was reused, and why it ran. */
export const progressQuery = defineQuery<ReviewProgress>("progress");
