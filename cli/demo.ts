#!/usr/bin/env node
/** `npm run demo`: the review of Barcelona through a real Temporal server, or without one when none can be had. */
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { findTemporal } from "../activities/adapters/find-programs.ts";
import { packageRoot } from "../activities/adapters/package-files.ts";
import { configuredEngine } from "./engine/connection.ts";
import { makeReview } from "./make-review.ts";
import { runMain } from "./run-main.ts";

async function demo(): Promise<number> {
  const inline = configuredEngine() === null && (await findTemporal()) === null;
  if (inline) {
    process.stderr.write(
      "No Temporal server could be had: the review is made in this process (--inline).\n",
    );
  }
  const made = await makeReview({
    folder: relative(process.cwd(), fileURLToPath(new URL("examples/barcelona", packageRoot()))),
    inline,
    period: null,
    other: "stays",
    goals: null,
    out: "out",
    offline: false,
    fetching: null,
    varFolder: "var",
  });
  const way = inline ? "in one process" : `by the workflow ${made.workflowId}`;
  process.stdout.write(
    `Barcelona's review was made ${way}:\n  ${made.folder}/review.pdf\n  ${made.folder}/review.html\n`,
  );
  return 0;
}

await runMain(demo);
