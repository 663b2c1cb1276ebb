/** The same steps in this process, without any server. */
import { createActivities } from "../../activities/index.ts";
import type { Resources } from "../../activities/resources.ts";
import type {
  ReviewProgress,
  ReviewRequest,
  ReviewResult,
  StageProgress,
} from "../../domain/review.ts";
import { reviewSteps } from "../../workflows/review-steps.ts";

/** Counts inside the step at work, laid over the stage that is running. */
export function withCounts(
  progress: ReviewProgress,
  counts: { readonly done: number; readonly total: number } | null,
): ReviewProgress {
  if (counts === null) return progress;
  const stages = progress.stages.map((stage): StageProgress =>
    stage.state === "running" && stage.total <= 1 ? { ...stage, ...counts } : stage,
  );
  return { ...progress, stages };
}

/** Throws what a step throws. `signal` stops between and, where a step can, inside steps. */
export async function runInline(
  request: ReviewRequest,
  resources: Omit<Resources, "heartbeat" | "signal">,
  options: { readonly signal: AbortSignal; readonly show: (progress: ReviewProgress) => void },
): Promise<ReviewResult> {
  let progress: ReviewProgress = { stages: [] };
  const steps = createActivities(() => ({
    ...resources,
    signal: options.signal,
    heartbeat: (done, total) => {
      options.signal.throwIfAborted();
      options.show(withCounts(progress, { done, total }));
    },
  }));
  return reviewSteps(request, steps, (now) => {
    options.signal.throwIfAborted();
    progress = now;
    options.show(progress);
  });
}
