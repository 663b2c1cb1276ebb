#!/usr/bin/env node
/** `npm run setup`: makes the browser and the Temporal server available. Silent when nothing is to do. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cacheFolder, type Program } from "../../activities/adapters/programs.ts";
import { ERROR_CODES } from "../../domain/errors.ts";
import { firstThatWorks, type Attempt, type Failed } from "./attempts.ts";
import { browserAttempts, browserFix } from "./browser.ts";
import { temporalAttempts, temporalFix } from "./temporal.ts";

const say = (line: string): void => {
  process.stderr.write(`setup: ${line}\n`);
};

async function bring(
  name: string,
  attempts: readonly Attempt<Program>[],
  fix: string,
): Promise<Program | null> {
  const { found, failed } = await firstThatWorks(attempts);
  if (found === null) say(explain(name, failed, fix));
  return found;
}

function explain(name: string, failed: readonly Failed[], fix: string): string {
  const tried = failed.map((attempt) => `\n  - ${attempt.name}: ${attempt.why}`).join("");
  return `no ${name} could be had. Tried:${tried}\n  To fix it: ${fix}`;
}

/** Says what was found, but only once: the text of the last time is kept in the cache folder. */
async function sayOnce(programs: Readonly<Record<string, Program>>): Promise<void> {
  const lines = Object.entries(programs).map(
    ([name, program]) => `${name} ${program.version} from ${program.origin}: ${program.path}`,
  );
  const text = `${lines.join("\n")}\n`;
  const path = join(cacheFolder(), "setup.txt");
  if ((await readFile(path, "utf8").catch(() => "")) === text) return;
  lines.forEach(say);
  await mkdir(cacheFolder(), { recursive: true });
  await writeFile(path, text);
}

async function main(): Promise<number> {
  const browser = await bring("browser", browserAttempts(process.env, say), browserFix);
  const temporal = await bring("Temporal server", temporalAttempts(process.env, say), temporalFix);
  await sayOnce({ ...(browser ? { browser } : {}), ...(temporal ? { temporal } : {}) });
  if (browser === null) return ERROR_CODES["render-failed"].exitCode;
  // Without a server the review can still be made in one process, so this is not the end.
  return 0;
}

process.exitCode = await main();
