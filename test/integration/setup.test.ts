/** `npm run setup` where nothing can be had, and where everything is there. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inScratch, repository } from "../support/run-vlr.ts";

function setup(env: Readonly<Record<string, string>>) {
  return spawnSync(process.execPath, [join(repository, "dist/cli/setup/main.js")], {
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
}

test("when every way fails it lists what was tried, why each failed, and the one command that fixes it", async () => {
  await inScratch((scratch) => {
    const nowhere = {
      PATH: join(scratch, "no-programs"),
      VLR_CACHE: join(scratch, "cache"),
      GOROOT: join(scratch, "no-go"),
      // A proxy that refuses: downloads fail at once instead of reaching the network.
      HTTPS_PROXY: "http://127.0.0.1:9",
      https_proxy: "http://127.0.0.1:9",
      NODE_OPTIONS: "--dns-result-order=ipv4first",
    };
    const { status, stderr } = setup(nowhere);
    expect(status).toBe(5);
    for (const text of [
      "no browser could be had",
      "official download",
      "apt-get install chromium-headless-shell",
      "no Temporal server could be had",
      "go install: not there",
      "To fix it:",
    ]) {
      expect(stderr).toContain(text);
    }
    return Promise.resolve();
  });
});

test("it says once what it found and where, and nothing the second time", async () => {
  await inScratch((scratch) => {
    const before = setup({ XDG_STATE_HOME: scratch });
    expect(before.status).toBe(0);
    const again = setup({ XDG_STATE_HOME: scratch });
    expect(again.status).toBe(0);
    expect(again.stderr).toBe("");
    return Promise.resolve();
  });
});
