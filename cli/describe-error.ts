/** An error as a person reads it on a terminal. */
import { formatProblem, ReportError } from "../domain/errors.ts";

const SHOWN = 100;

/** Known errors: message, every problem, hint. Anything else is called what it is: a bug. */
export function describeError(error: unknown, withStack: boolean): string {
  if (error instanceof ReportError) {
    const { message, problems, hint, code } = error;
    const shown = problems.slice(0, SHOWN).map((problem) => `  - ${formatProblem(problem)}`);
    const rest = problems.length > SHOWN ? [`  ... and ${problems.length - SHOWN} more`] : [];
    const lines = [`error: ${message} [${code}]`, ...shown, ...rest, ...(hint ? [hint] : [])];
    return `${lines.join("\n")}${withStack ? stackOf(error) : ""}\n`;
  }
  const message = error instanceof Error ? error.message : String(error);
  const advice = withStack
    ? ""
    : "\nRun again with --debug to see where, and report it with that text.";
  return `unexpected error, this is a bug: ${message}${advice}${withStack ? stackOf(error) : ""}\n`;
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  const cause = error.cause === undefined ? "" : stackOf(error.cause);
  return `\n${error.stack ?? error.message}${cause}`;
}
