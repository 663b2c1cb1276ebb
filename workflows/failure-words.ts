/** What made a run fail, in plain words for those who were not watching. */
import { ApplicationFailure, TimeoutFailure } from "@temporalio/common";
import { formatProblem, type Problem } from "../domain/errors.ts";

/** Problems that are told; the rest is counted. */
const TOLD = 5;

/** The message of the step that failed, and what to mend. */
export function failureInWords(error: unknown): string {
  const root = rootOf(error);
  if (root instanceof TimeoutFailure) {
    return "No worker finished a step in time. See with vlr status whether workers run.";
  }
  if (!(root instanceof ApplicationFailure)) {
    return root instanceof Error ? root.message : String(root);
  }
  const [details] = (root.details ?? []) as [Details?];
  const problems = details?.problems ?? [];
  return [
    `${root.message}${root.type ? ` [${root.type}]` : ""}`,
    ...problems.slice(0, TOLD).map((problem) => `- ${formatProblem(problem)}`),
    ...(problems.length > TOLD ? [`... and ${problems.length - TOLD} more`] : []),
    ...(details?.hint ? [details.hint] : []),
  ].join("\n");
}

/** What a failed step carries. */
interface Details {
  readonly problems?: readonly Problem[];
  readonly hint?: string | null;
}

/** The failure that began it. */
function rootOf(error: unknown): unknown {
  let inner = error;
  while (!(inner instanceof ApplicationFailure) && inner instanceof Error && inner.cause) {
    inner = inner.cause;
  }
  return inner;
}
