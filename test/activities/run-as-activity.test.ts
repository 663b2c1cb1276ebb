import {
  ActivityFailure,
  ApplicationFailure,
  CancelledFailure,
  RetryState,
} from "@temporalio/common";
import { expect, test } from "vitest";
import { fromFailure, toFailure } from "../../activities/run-as-activity.ts";
import { ERROR_CODES, ReportError, type ErrorCode } from "../../domain/errors.ts";

test.each(Object.keys(ERROR_CODES) as ErrorCode[])(
  "%s keeps code, problems and hint through Temporal",
  (code) => {
    const problem = { file: "city.yaml", line: 3, message: "wrong", fix: "Write right" };
    const failure = toFailure(
      new ReportError(code, "two things are wrong", { problems: [problem], hint: "look" }),
      1,
    );
    expect(failure).toBeInstanceOf(ApplicationFailure);
    const { nonRetryable, type } = failure as ApplicationFailure;
    expect(type).toBe(code);
    expect(nonRetryable).toBe(!ERROR_CODES[code].retryable);

    const wrapped = new ActivityFailure(
      "step failed",
      "readCity",
      "1",
      RetryState.NON_RETRYABLE_FAILURE,
      "me",
      failure as Error,
    );
    const back = fromFailure(wrapped);
    expect(back).toMatchObject({
      code,
      message: "two things are wrong",
      problems: [problem],
      hint: "look",
    });
  },
);

test("when the other side said how long to wait, the retry waits that long", () => {
  const failure = toFailure(
    new ReportError("source-unavailable", "busy", { retryAfterSeconds: 30 }),
    1,
  );
  expect((failure as ApplicationFailure).nextRetryDelay).toBe("30s");
});

test.each([
  [1, false],
  [2, false],
  [3, true],
  // Attempts that a stopped worker used up count too.
  [7, true],
])("a bug in attempt %i is called a bug, and is given up: %s", (attempt, givenUp) => {
  const bug = new TypeError("x is not a function");
  const failure = toFailure(bug, attempt) as ApplicationFailure;
  expect(failure).toMatchObject({
    type: "bug",
    message: "TypeError: x is not a function",
    nonRetryable: givenUp,
    cause: bug,
  });
  expect(fromFailure(failure)).toBeNull();
});

test("what is thrown without being an error is a bug too", () => {
  expect(toFailure("out of paper", 1)).toMatchObject({ type: "bug", message: "out of paper" });
});

test("a cancellation stays a cancellation", () => {
  const cancelled = new CancelledFailure("CANCELLED");
  expect(toFailure(cancelled, 3)).toBe(cancelled);
});

test("of thousands of problems fifty travel, and the message counts the rest", () => {
  const problems = Array.from({ length: 5_000 }, (_, line) => ({
    line,
    message: "wrong",
    fix: "Mend it",
  }));
  const failure = toFailure(
    new ReportError("invalid-config", "m".repeat(10_000), { problems }),
    1,
  ) as ApplicationFailure;
  expect(failure.message.length).toBe(2_000);
  expect(JSON.stringify(failure.details).length).toBeLessThan(10_000);
  expect(fromFailure(failure)?.message).toMatch(/m \(50 problems are listed, and 4950 more\)$/);
});
