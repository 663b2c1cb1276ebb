/** Turns what a step throws into Temporal's form and back: an error code becomes the failure type, anything else a `bug`. */
import { ApplicationFailure, TemporalFailure } from "@temporalio/common";
import { isErrorCode, ReportError, type Problem } from "../domain/errors.ts";

/** Failure type of everything that is no `ReportError`. */
const BUG = "bug";
/** A bug is tried again twice, because it may be a passing shortage; then somebody has to see it. */
const BUG_ATTEMPTS = 3;
/** Longest message that goes into a history. */
const MESSAGE_LIMIT = 2_000;
/** Most problems that travel with a failure; the message counts the rest. */
const PROBLEM_LIMIT = 50;

interface FailureDetails {
  readonly problems: readonly Problem[];
  readonly hint: string | null;
}

/**
 * A `ReportError` as a failure of its code; Temporal's own failures (a cancellation) as they are; anything else as a
 * `bug`, which is not tried again after its third attempt. `attempt` counts from 1.
 */
export function toFailure(error: unknown, attempt: number): unknown {
  if (error instanceof TemporalFailure) return error;
  return error instanceof ReportError ? ofReport(error) : ofBug(error, attempt);
}

function ofReport(error: ReportError): ApplicationFailure {
  const details: FailureDetails = {
    problems: error.problems.slice(0, PROBLEM_LIMIT),
    hint: error.hint ?? null,
  };
  const untold = error.problems.length - details.problems.length;
  const rest = untold > 0 ? ` (${PROBLEM_LIMIT} problems are listed, and ${untold} more)` : "";
  return ApplicationFailure.create({
    message: `${error.message.slice(0, MESSAGE_LIMIT - rest.length)}${rest}`,
    type: error.code,
    nonRetryable: !error.retryable,
    details: [details],
    ...(error.retryAfterSeconds === undefined
      ? {}
      : { nextRetryDelay: `${error.retryAfterSeconds}s` as const }),
  });
}

function ofBug(error: unknown, attempt: number): ApplicationFailure {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return ApplicationFailure.create({
    message: message.slice(0, MESSAGE_LIMIT),
    type: BUG,
    nonRetryable: attempt >= BUG_ATTEMPTS,
    // The stack travels with the cause.
    ...(error instanceof Error ? { cause: error } : {}),
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
