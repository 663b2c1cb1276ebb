/** A message as JSON on the standard input of a program of the operator. */
import { spawn } from "node:child_process";
import { ReportError } from "../../domain/errors.ts";
import type { Message } from "../../domain/notice.ts";
import type { CommandSettings } from "../../domain/operator-settings.ts";

const LIMIT_MS = 30_000;
const REASON_LIMIT = 300;
/** Other variables may hold secrets that are none of the program's business. */
const PASSED_ON = ["PATH", "HOME", "LANG", "TZ"] as const;

/** No shell reads the arguments. Throws `source-unavailable` when the program cannot be started, fails, or takes too long. */
export function runCommand(
  { argv }: CommandSettings,
  message: Message,
  limitMs = LIMIT_MS,
): Promise<void> {
  const [program = "", ...args] = argv;
  const env = Object.fromEntries(PASSED_ON.map((name) => [name, process.env[name]]));
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => {
      reject(new ReportError("source-unavailable", `${program}: ${why}`));
    };
    // A group of its own, so that what it started ends with it.
    const child = spawn(program, args, { env, stdio: ["pipe", "ignore", "pipe"], detached: true });
    let last = "";
    let isLate = false;
    const clock = setTimeout(() => {
      isLate = true;
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    }, limitMs);
    child.stderr.on("data", (data: Buffer) => {
      last = data.toString().trim().split("\n").at(-1)?.slice(0, REASON_LIMIT) ?? last;
    });
    // A program that does not read what it is told may still do its work.
    child.stdin.on("error", () => undefined);
    child.stdin.end(JSON.stringify({ v: 1, ...message }));
    child.once("error", (error) => {
      clearTimeout(clock);
      fail(error.message);
    });
    child.once("close", (code, signal) => {
      clearTimeout(clock);
      if (code === 0) resolve();
      else if (isLate) fail(`not ended within ${limitMs / 1000} s`);
      else fail(`ended with ${code ?? signal ?? ""}${last === "" ? "" : `: ${last}`}`);
    });
  });
}
