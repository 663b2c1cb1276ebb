/** An error as it is shown in the page. */
import { ReportError } from "../../domain/errors.ts";
import type { Trouble } from "./composed.ts";

/** Known errors with every problem and their hint; anything else is called a bug. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof ReportError) {
    const { message, code, problems, hint } = error;
    return { message, code, problems, hint: hint ?? null };
  }
  const message = error instanceof Error ? error.message : String(error);
  return {
    message: `unexpected error, this is a bug: ${message}`,
    code: null,
    problems: [],
    hint: "Where it happened is on the terminal",
  };
}
