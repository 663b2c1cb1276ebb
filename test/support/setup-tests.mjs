/** `npm run setup:tests`: builds what only tests need, once, into the cache folder. Silent when nothing is to do. */
import { rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import {
  cachedS3ServerPath,
  findOnPath,
  isExecutable,
} from "../../dist/activities/adapters/programs.js";
import { buildWithGo, findGo, inScratch } from "../../dist/cli/setup/go.js";

const S3_SERVER = {
  module: "github.com/versity/versitygw/cmd/versitygw@v1.8.0",
  name: "S3 server of the tests",
};
const LIMIT_MS = 25 * 60_000;

/** @param {string} line */
const say = (line) => process.stderr.write(`setup: ${line}\n`);

async function bringS3Server() {
  const path = cachedS3ServerPath();
  if ((await findOnPath(["versitygw"])) !== null || (await isExecutable(path))) return;
  const go = await findGo(process.env);
  if (go === null) {
    say("no Go: the tests with an S3 server will be skipped");
    return;
  }
  const started = performance.now();
  await inScratch(dirname(path), async (scratch) => {
    const signal = AbortSignal.timeout(LIMIT_MS);
    await buildWithGo(go, S3_SERVER, { env: process.env, scratch, signal, say });
    await rename(join(scratch, "versitygw"), path);
  });
  say(`${S3_SERVER.name} built in ${Math.round((performance.now() - started) / 1000)} s: ${path}`);
}

// The other tests can run without it; those that need it then say that it is missing.
await bringS3Server().catch((error) => {
  say(`${S3_SERVER.name} could not be built: ${error.message}`);
});
