/** A short form of `npm run chaos`: whatever is killed, the review is there once, with the bytes of an undisturbed one. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { repository } from "../support/run-vlr.ts";

const run = promisify(execFile);
const chaos = join(repository, "bench/chaos/main.js");

test("after everything was killed at once, and after a browser was, the review is whole", async () => {
  for (const scenario of ["everything killed", "browser killed"]) {
    const { stdout } = await run(process.execPath, [chaos, "--runs", "1", "--only", scenario]);
    expect(stdout).toContain("1 of 1 whole");
  }
});
