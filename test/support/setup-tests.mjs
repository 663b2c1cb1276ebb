/** `npm run setup:tests`: brings what only tests need, once, into the cache folder. Silent when nothing is to do. */
import { createHash } from "node:crypto";
import { access, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import {
  cachedS3ServerPath,
  cacheFolder,
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

/** Checks PDF/UA and PDF/A; one file that holds all it needs. A mirror of Maven Central may stand in VLR_MAVEN_CENTRAL. */
const VERAPDF = {
  path: "org/verapdf/apps/greenfield-apps/1.28.2/greenfield-apps-1.28.2.jar",
  sha256: "687d4d8bcfec48c9f7e931cf78ed061f1eeccfba55d4cdc000ba9b4d8aa46ce6",
  file: "verapdf-1.28.2.jar",
};
const MAVEN_CENTRAL = "https://repo1.maven.org/maven2";

async function bringVeraPdf() {
  const path = join(cacheFolder(), VERAPDF.file);
  if (
    await access(path).then(
      () => true,
      () => false,
    )
  )
    return;
  if ((await findOnPath(["java"])) === null) {
    say("no Java: the tests with veraPDF will be skipped");
    return;
  }
  const address = `${process.env["VLR_MAVEN_CENTRAL"] ?? MAVEN_CENTRAL}/${VERAPDF.path}`;
  say("downloading veraPDF 1.28.2, 9 MB, once");
  const answer = await fetch(address, { signal: AbortSignal.timeout(5 * 60_000) });
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  const bytes = Buffer.from(await answer.arrayBuffer());
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (sha256 !== VERAPDF.sha256) throw new Error(`what came is not veraPDF: SHA-256 ${sha256}`);
  await inScratch(cacheFolder(), async (scratch) => {
    await writeFile(join(scratch, VERAPDF.file), bytes);
    await rename(join(scratch, VERAPDF.file), path);
  });
  say(`veraPDF: ${path}`);
}

// The other tests can run without them; those that need one then say that it is missing.
await bringS3Server().catch((error) => {
  say(`${S3_SERVER.name} could not be built: ${error.message}`);
});
await bringVeraPdf().catch((error) => {
  say(`veraPDF could not be brought: ${error.message}`);
});
