/** An error as a person reads it on a terminal, and as a log collector does. */
import { formatProblem, ReportError, type Problem } from "../domain/errors.ts";
import { oneLine } from "./plain-words.ts";

const SHOWN = 100;
/** Characters of a value that was found. */
const LONGEST = 100;

/** Known errors: message, every problem, hint. Anything else is called what it is: a bug. */
export function describeError(error: unknown, withStack: boolean): string {
  if (error instanceof ReportError) {
    return `${inWords(error).join("\n")}${withStack ? stackOf(error) : ""}\n`;
  }
  const message = error instanceof Error ? error.message : String(error);
  const advice = withStack
    ? ""
    : "\nRun again with --debug to see where, and report it with that text.";
  return `unexpected error, this is a bug: ${message}${advice}${withStack ? stackOf(error) : ""}\n`;
}

/** The same as fields of a log line; the stack only where it is asked for. */
export function errorFields(
  error: unknown,
  withStack: boolean,
): Readonly<Record<string, string | readonly string[]>> {
  const stack = withStack ? { stack: stackOf(error).trim() } : {};
  if (!(error instanceof ReportError)) {
    const message = error instanceof Error ? error.message : String(error);
    return { message: `unexpected error, this is a bug: ${message}`, code: "bug", ...stack };
  }
  const { message, code, problems, hint } = error;
  const told = problems.slice(0, SHOWN).map((problem) => formatProblem(short(problem)));
  return {
    message,
    code,
    ...(told.length === 0 ? {} : { problems: told }),
    ...(hint ? { hint } : {}),
    ...stack,
  };
}

/** Nothing is said twice: a single problem may only repeat the message, and its fix is often the hint. */
function inWords({ message, problems, hint, code }: ReportError): readonly string[] {
  const told = problems.filter((problem) => !repeats(message, problem));
  const shown = told.slice(0, SHOWN).map((problem) => `  - ${formatProblem(short(problem))}`);
  const rest = told.length > SHOWN ? [`  ... and ${told.length - SHOWN} more`] : [];
  const fixes = told.map(({ fix }) => fix);
  const untold = problems.filter((problem) => !told.includes(problem)).map(({ fix }) => fix);
  const advice = [...untold, ...(hint ? [hint] : [])].filter((text) => !fixes.includes(text));
  return [`error: ${message} [${code}]`, ...shown, ...rest, ...new Set(advice)];
}

/** A cell may hold a megabyte. */
function short(problem: Problem): Problem {
  const { value } = problem;
  return value === undefined ? problem : { ...problem, value: oneLine(value, LONGEST) };
}

function repeats(message: string, { file, line, message: wrong }: Problem): boolean {
  return line === undefined && message.includes(wrong) && message.includes(file ?? "");
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  const cause = error.cause === undefined ? "" : stackOf(error.cause);
  return `\n${error.stack ?? error.message}${cause}`;
}
