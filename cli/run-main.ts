/** How every program of the package ends: exit code, and on stderr what went wrong in words. */
import { ERROR_CODES, ReportError } from "../domain/errors.ts";
import { describeError } from "./describe-error.ts";

const EXIT_BUG = 1;
const EXIT_INTERRUPTED = 130;

/** Sets the exit code of the process; `--debug` among its arguments shows the stack of an error. */
export async function runMain(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.exitCode = exitCodeOf(error);
    process.stderr.write(
      process.exitCode === EXIT_INTERRUPTED
        ? "interrupted; run it again, finished steps are kept\n"
        : describeError(error, process.argv.includes("--debug")),
    );
  }
}

function exitCodeOf(error: unknown): number {
  if (error instanceof ReportError) return ERROR_CODES[error.code].exitCode;
  return error instanceof Error && error.name === "AbortError" ? EXIT_INTERRUPTED : EXIT_BUG;
}
