/** The error that a person would read. */
import { expect } from "vitest";
import type { ErrorCode, ReportError } from "../../domain/errors.ts";

/** What the work is refused with; fails when it is not refused, or with another code than `code`. */
export async function failure(work: Promise<unknown>, code?: ErrorCode): Promise<ReportError> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ name: "ReportError", ...(code === undefined ? {} : { code }) });
  return error as ReportError;
}
