/** What the post-pass does with something that it does not know: it stops, and says what, where and against which rule. */
import { ReportError } from "../../../domain/errors.ts";

/**
 * A structure that cannot be made accessible is an error of the templates or a change of the browser, never passed over.
 *
 * @param rule clause that would be broken: "PDF/UA-1 7.3-1"
 */
export function unexpected(rule: string, what: string, hint?: string): ReportError {
  return new ReportError("render-failed", `the PDF cannot be made accessible: ${what} (${rule})`, {
    retryable: false,
    ...(hint === undefined ? {} : { hint }),
  });
}

/** For people, who count pages from 1. */
export function onPage(index: number): string {
  return `page ${index + 1}`;
}
