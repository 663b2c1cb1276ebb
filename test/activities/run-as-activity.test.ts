import { ActivityFailure, ApplicationFailure, RetryState } from "@temporalio/common";
import { expect, test } from "vitest";
import { fromFailure, toFailure } from "../../activities/run-as-activity.ts";
import { ERROR_CODES, ReportError, type ErrorCode } from "../../domain/errors.ts";

test.each(Object.keys(ERROR_CODES) as ErrorCode[])(
  "%s keeps code, problems and hint through Temporal",
  (code) => {
    const problem = { file: "city.yaml", line: 3, message: "wrong", fix: "Write right" };
    const failure = toFailure(
      new ReportError(code, "two things are wrong", { problems: [problem], hint: "look" }),
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
  );
  expect((failure as ApplicationFailure).nextRetryDelay).toBe("30s");
});

test("a bug stays what it is, so that it is tried again and seen", () => {
  const bug = new TypeError("x is not a function");
  expect(toFailure(bug)).toBe(bug);
  expect(fromFailure(bug)).toBeNull();
});

test("a failure with thousands of problems does not grow the history: fifty travel", () => {
  const problems = Array.from({ length: 5_000 }, (_, line) => ({
    line,
    message: "wrong",
    fix: "Mend it",
  }));
  const failure = toFailure(
    new ReportError("invalid-config", "m".repeat(10_000), { problems }),
  ) as ApplicationFailure;
  expect(failure.message.length).toBe(2_000);
  expect(JSON.stringify(failure.details).length).toBeLessThan(10_000);
});
