/** Turns an expected failure into Temporal's form: the code becomes the failure type. */
import { ApplicationFailure } from "@temporalio/common";
import { isErrorCode, ReportError, type Problem } from "../domain/errors.ts";

/** Longest message that goes into a history. */
const MESSAGE_LIMIT = 2_000;
/** Most problems that travel with a failure; the message counts them all. */
const PROBLEM_LIMIT = 50;

interface FailureDetails {
  readonly problems: readonly Problem[];
  readonly hint: string | null;
}

/** A `ReportError` as an `ApplicationFailure`; anything else as it is. */
export function toFailure(error: unknown): unknown {
  if (!(error instanceof ReportError)) return error;
  const details: FailureDetails = {
    problems: error.problems.slice(0, PROBLEM_LIMIT),
    hint: error.hint ?? null,
  };
  return ApplicationFailure.create({
    message: error.message.slice(0, MESSAGE_LIMIT),
    type: error.code,
    nonRetryable: !error.retryable,
    details: [details],
    ...(error.retryAfterSeconds === undefined
      ? {}
      : { nextRetryDelay: `${error.retryAfterSeconds}s` as const }),
  });
}

/** The way back, for the client: the `ReportError` in a chain of failures, or null. */
export function fromFailure(error: unknown): ReportError | null {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof ReportError) return cause;
    if (!(cause instanceof ApplicationFailure)) continue;
    const code = cause.type;
    if (!isErrorCode(code)) return null;
    const details = (cause.details?.[0] ?? {}) as Partial<FailureDetails>;
    return new ReportError(code, cause.message, {
      problems: details.problems ?? [],
      ...(details.hint ? { hint: details.hint } : {}),
      ...(cause.nonRetryable ? { retryable: false } : {}),
    });
  }
  return null;
}
