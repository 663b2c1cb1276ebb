/** How every program of the package ends: exit code, and on stderr what went wrong in words. */
import { ERROR_CODES, ReportError } from "../domain/errors.ts";
import { describeError, errorFields } from "./describe-error.ts";

const EXIT_BUG = 1;
const EXIT_INTERRUPTED = 130;

const INTERRUPTED = "interrupted; run it again, finished steps are kept";

/**
 * Sets the exit code of the process. Among its arguments `--debug` shows the stack of an error, and `--log json` puts the last
 * words into a JSON object on one line, as it does with all that were said before.
 */
export async function runMain(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.exitCode = exitCodeOf(error);
    const isInterrupted = process.exitCode === EXIT_INTERRUPTED;
    const withStack = process.argv.includes("--debug");
    if (logsJson(process.argv)) {
      const fields = isInterrupted
        ? { level: "info", message: INTERRUPTED }
        : { level: "error", ...errorFields(error, withStack) };
      process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...fields })}\n`);
    } else {
      process.stderr.write(isInterrupted ? `${INTERRUPTED}\n` : describeError(error, withStack));
    }
  }
}

function logsJson(args: readonly string[]): boolean {
  return args.some(
    (arg, index) => `${arg}=${args[index + 1] ?? ""}` === "--log=json" || arg === "--log=json",
  );
}

function exitCodeOf(error: unknown): number {
  if (error instanceof ReportError) return ERROR_CODES[error.code].exitCode;
  return error instanceof Error && error.name === "AbortError" ? EXIT_INTERRUPTED : EXIT_BUG;
}
