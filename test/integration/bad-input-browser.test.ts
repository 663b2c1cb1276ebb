/** A browser that dies while it prints: once, and every time. */
import { chmod, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findBrowser } from "../../activities/adapters/find-programs.ts";
import { ERROR_CODES } from "../../domain/errors.ts";
import { copySmallCity, inScratch, runVlr, type Ran } from "../support/run-vlr.ts";

/**
 * A browser that works until it is asked to print, and is then killed like a process that the system stops for want of
 * memory: `deaths` times. It stands between the printer and the real browser and passes on what they say.
 */
function mortalBrowser(real: string, folder: string, deaths: number): string {
  return `#!${process.execPath}
const { spawn } = require("node:child_process");
const { readdirSync, writeFileSync } = require("node:fs");
const { Socket } = require("node:net");
const folder = ${JSON.stringify(folder)};
const args = process.argv.slice(2);
if (args.includes("--version")) {
  spawn(${JSON.stringify(real)}, args, { stdio: "inherit" });
} else {
  const stdio = ["ignore", "inherit", "inherit", "pipe", "pipe"];
  const browser = spawn(${JSON.stringify(real)}, args, { stdio });
  browser.once("exit", () => process.exit(1));
  const [orders, answers] = [new Socket({ fd: 3 }), new Socket({ fd: 4 })];
  for (const end of [orders, answers, browser.stdio[3], browser.stdio[4]]) end.on("error", () => undefined);
  browser.stdio[4].pipe(answers);
  orders.on("end", () => browser.stdio[3].end());
  orders.on("data", (asked) => {
    browser.stdio[3].write(asked);
    const before = readdirSync(folder).length;
    if (before >= ${deaths} || !asked.includes('"Page.printToPDF"')) return;
    writeFileSync(folder + "/" + before, "");
    setTimeout(() => browser.kill("SIGKILL"), 20);
  });
}
`;
}

interface Scene {
  readonly scratch: string;
  readonly deaths: () => Promise<number>;
  readonly run: (...args: readonly string[]) => Promise<Ran>;
}

async function withMortalBrowser(
  deaths: number,
  work: (scene: Scene) => Promise<void>,
): Promise<void> {
  const real = await findBrowser();
  if (real === null) throw new Error("no browser: run npm run setup first");
  await inScratch(async (scratch) => {
    const city = await copySmallCity(scratch);
    const [counted, temporary] = [join(scratch, "deaths"), join(scratch, "tmp")];
    await mkdir(counted);
    await mkdir(temporary);
    const browser = join(scratch, "browser.cjs");
    await writeFile(browser, mortalBrowser(real.path, counted, deaths));
    await chmod(browser, 0o755);
    await work({
      scratch,
      deaths: async () => (await readdir(counted)).length,
      run: (...args) =>
        runVlr(["run", city, "--json", "--var", join(scratch, "var"), ...args], {
          cwd: scratch,
          env: { VLR_BROWSER: browser, TMPDIR: temporary },
        }),
    });
    expect(await readdir(temporary)).toEqual([]);
    expect(await processesNaming(scratch)).toEqual([]);
  });
}

/** Command lines of running processes that mention the text (Linux; nothing elsewhere). */
async function processesNaming(text: string): Promise<readonly string[]> {
  const ids = (await readdir("/proc").catch(() => [])).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(
    ids.map((id) => readFile(`/proc/${id}/cmdline`, "utf8").catch(() => "")),
  );
  return lines.filter((line) => line.includes(text));
}

test("dies once: the step is tried again with a new browser, and the review is made", async () => {
  await withMortalBrowser(1, async ({ run, deaths, scratch }) => {
    const ran = await run();
    expect(ran.code, ran.stderr).toBe(0);
    expect(await deaths()).toBe(1);
    const { folder } = JSON.parse(ran.stdout) as { folder: string };
    expect((await runVlr(["verify", join(scratch, folder)])).code).toBe(0);
  });
});

test("dies every time: the run ends after four tries, says which browser and what to do, and leaves no draft", async () => {
  await withMortalBrowser(1000, async ({ run, deaths, scratch }) => {
    const ran = await run();
    expect(ran.code, ran.stderr).toBe(ERROR_CODES["render-failed"].exitCode);
    expect(await deaths()).toBe(4);
    expect(ran.stderr).toContain("the browser could not print the report [render-failed]");
    expect(ran.stderr).toContain(join(scratch, "browser.cjs"));
    expect(await readdir(scratch)).not.toContain("out");

    const inline = await run("--inline");
    expect(inline.code).toBe(ERROR_CODES["render-failed"].exitCode);
    expect(inline.stderr).toContain("the browser could not print the report [render-failed]");
    expect(await deaths()).toBe(5);
  });
});

test("cannot be started at all: the program is named, with what to install", async () => {
  await inScratch(async (scratch) => {
    const city = await copySmallCity(scratch);
    const ran = await runVlr(["run", city, "--inline", "--var", join(scratch, "var")], {
      cwd: scratch,
      env: { VLR_BROWSER: join(scratch, "no-browser") },
    });
    expect(ran.code, ran.stderr).toBe(ERROR_CODES["render-failed"].exitCode);
    expect(ran.stderr).toContain(join(scratch, "no-browser"));
    expect(ran.stderr).toContain("VLR_BROWSER");
  });
});
