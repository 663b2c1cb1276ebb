/** What a network keeps of a failure, however deep Temporal has wrapped it. */
import {
  ApplicationFailure,
  CancelledFailure,
  TerminatedFailure,
  TimeoutFailure,
} from "@temporalio/common";
import { formatProblem, isErrorCode, type Problem } from "../domain/errors.ts";
import type { CityFailure } from "../domain/network-review.ts";

/** Kept short: hundreds of them travel in one history. */
const MESSAGE_LIMIT = 400;

export function cityFailure(error: unknown): CityFailure {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof ApplicationFailure) return ofStep(cause);
    if (cause instanceof TimeoutFailure) {
      return expected("engine-unavailable", "no worker finished a step in time");
    }
    if (cause instanceof CancelledFailure || cause instanceof TerminatedFailure) {
      return expected("engine-unavailable", "the review was stopped by somebody else");
    }
  }
  const message = error instanceof Error ? error.message : String(error);
  return { code: "bug", message: short(message), problem: null };
}

function ofStep({ type, message, details }: ApplicationFailure): CityFailure {
  const { problems = [] } = (details?.[0] ?? {}) as { readonly problems?: readonly Problem[] };
  const [first] = problems;
  return {
    code: isErrorCode(type) ? type : "bug",
    message: short(message),
    problem: first === undefined ? null : short(formatProblem(first)),
  };
}

function expected(code: "engine-unavailable", message: string): CityFailure {
  return { code, message, problem: null };
}

function short(text: string): string {
  return text.length > MESSAGE_LIMIT ? `${text.slice(0, MESSAGE_LIMIT - 1)}…` : text;
}
