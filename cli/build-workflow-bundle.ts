/** Build step: bundles the workflow code once, so that no worker has to. */
import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleWorkflowCode } from "@temporalio/worker";
import { packageRoot } from "../activities/adapters/package-files.ts";

const quiet = () => undefined;
const { code } = await bundleWorkflowCode({
  workflowsPath: join(dirname(fileURLToPath(import.meta.url)), "../workflows/index.js"),
  logger: {
    log: quiet,
    trace: quiet,
    debug: quiet,
    info: quiet,
    warn: console.warn,
    error: console.error,
  },
});
await writeFile(fileURLToPath(new URL("dist/workflow-bundle.js", packageRoot())), code);
