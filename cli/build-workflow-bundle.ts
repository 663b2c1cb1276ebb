/** Build step: bundles the workflow code, so that no worker has to, and names the build by its content. */
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleWorkflowCode } from "@temporalio/worker";
import { packageRoot } from "../activities/adapters/package-files.ts";

const quiet = () => undefined;
const here = dirname(fileURLToPath(import.meta.url));
const dist = fileURLToPath(new URL("dist/", packageRoot()));

/** One bundle, and one for workers that encrypt: it puts the messages of failures where they are encrypted too. */
const BUNDLES = {
  "workflow-bundle.js": {},
  "workflow-bundle-encrypted.js": {
    failureConverterPath: join(here, "../workflows/failure-converter.js"),
  },
};

for (const [name, options] of Object.entries(BUNDLES)) {
  const { code } = await bundleWorkflowCode({
    workflowsPath: join(here, "../workflows/index.js"),
    ...options,
    logger: {
      log: quiet,
      trace: quiet,
      debug: quiet,
      info: quiet,
      warn: console.warn,
      error: console.error,
    },
  });
  await writeFile(join(dist, name), code);
}

/** Steps are memoised under the build that made them: other code and other seeds never answer with this build's results. */
const seeds = fileURLToPath(new URL("datasets/seeds/", packageRoot()));
const hash = createHash("sha256");
await hashFiles(dist, (name) => name.endsWith(".js") && !Object.hasOwn(BUNDLES, name));
await hashFiles(seeds, (name) => name.endsWith(".csv"));
await writeFile(join(dist, "build-id.txt"), hash.digest("hex").slice(0, 12));

async function hashFiles(folder: string, belongs: (name: string) => boolean): Promise<void> {
  const names = (await readdir(folder, { recursive: true })).filter(belongs);
  for (const name of names.toSorted())
    hash.update(`${name}\n`).update(await readFile(join(folder, name)));
}
