/** The one error a person may see, its closed list of codes, and what each code means to a caller. */

/** Exit code of the command line and whether Temporal may try the step again. Codes are also Temporal failure types. */
export const ERROR_CODES = {
  "invalid-config": { exitCode: 2, retryable: false },
  "invalid-data": { exitCode: 3, retryable: false },
  "source-unavailable": { exitCode: 4, retryable: true },
  "render-failed": { exitCode: 5, retryable: true },
  "check-failed": { exitCode: 6, retryable: false },
  "engine-unavailable": { exitCode: 7, retryable: true },
  "store-failed": { exitCode: 8, retryable: false },
  "not-approved": { exitCode: 9, retryable: false },
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

export function isErrorCode(text: string | null | undefined): text is ErrorCode {
  return typeof text === "string" && Object.hasOwn(ERROR_CODES, text);
}

/** One thing that is wrong, where it stands, and what to write instead. */
export interface Problem {
  /** Path inside the city folder, with forward slashes. */
  readonly file?: string;
  /** Line in the file, from 1. */
  readonly line?: number;
  /** Column name of a table, or character position (from 1) in a text file. */
  readonly column?: string | number;
  /** The text that was found. */
  readonly value?: string;
  /** What is wrong: lower case, no full stop. */
  readonly message: string;
  /** What to write instead: starts with a verb. */
  readonly fix: string;
}

export interface ReportErrorOptions {
  readonly problems?: readonly Problem[];
  readonly hint?: string;
  readonly cause?: unknown;
  /** Seconds after which a retry makes sense, when the other side said so (HTTP Retry-After). */
  readonly retryAfterSeconds?: number;
  /** Where this failure differs from others of its code: a page that is not there (HTTP 404), an object store that is away. */
  readonly retryable?: boolean;
}

/** An expected failure: says what, where and what to do. Everything else that is thrown is a bug. */
export class ReportError extends Error {
  readonly code: ErrorCode;
  readonly problems: readonly Problem[];
  readonly hint: string | undefined;
  readonly retryAfterSeconds: number | undefined;
  /** Whether another try of the same step can succeed. */
  readonly retryable: boolean;

  constructor(code: ErrorCode, message: string, options: ReportErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "ReportError";
    this.code = code;
    this.problems = options.problems ?? [];
    this.hint = options.hint;
    this.retryAfterSeconds = options.retryAfterSeconds;
    this.retryable = options.retryable ?? ERROR_CODES[code].retryable;
  }
}

/** "indicators.csv, line 3, column direction" */
export function formatPlace(problem: Problem): string {
  const column =
    typeof problem.column === "number" ? `character ${problem.column}` : problem.column;
  return [
    problem.file,
    problem.line === undefined ? undefined : `line ${problem.line}`,
    column === undefined
      ? undefined
      : typeof problem.column === "number"
        ? column
        : `column ${column}`,
  ]
    .filter((part) => part !== undefined)
    .join(", ");
}

/** One problem as one paragraph of plain text: place, what is wrong with which value, fix. */
export function formatProblem(problem: Problem): string {
  const place = formatPlace(problem);
  const value = problem.value === undefined ? "" : ` (found "${problem.value}")`;
  return `${place === "" ? "" : `${place}: `}${problem.message}${value}. ${problem.fix}`;
}
