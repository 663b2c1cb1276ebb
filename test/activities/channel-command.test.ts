/** Telling by a program of the operator's own, which is really started. */
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { runCommand } from "../../activities/adapters/channel-command.ts";
import { about, folderWithSecret, message, openChannel } from "../support/channels.ts";
import { failure } from "../support/report-error.ts";

let folder: string;

beforeAll(async () => {
  folder = await folderWithSecret();
});

afterAll(() => rm(folder, { recursive: true }));

describe("a command", () => {
  async function script(text: string): Promise<string> {
    const path = join(await mkdtemp(join(folder, "bin-")), "tell.sh");
    await writeFile(path, `#!/bin/sh\n${text}\n`);
    await chmod(path, 0o755);
    return path;
  }

  test("gets JSON on its input and its arguments untouched by any shell", async () => {
    const out = await mkdtemp(join(folder, "out-"));
    const program = await script(`cat > "$2/in.json"; printf '%s' "$1" > "$2/argument"`);
    const argument = "$(touch /tmp/x); `id` 'a b'";
    await openChannel({ ...about, kind: "command", argv: [program, argument, out] }, folder).send(
      message,
    );
    expect(JSON.parse(await readFile(join(out, "in.json"), "utf8"))).toEqual({ v: 1, ...message });
    expect(await readFile(join(out, "argument"), "utf8")).toBe(argument);
  });

  test("does not see the secrets in our environment", async () => {
    const out = await mkdtemp(join(folder, "out-"));
    process.env["VLR_TEST_SECRET"] = "visible";
    onTestFinished(() => {
      delete process.env["VLR_TEST_SECRET"];
    });
    await runCommand({ kind: "command", argv: [await script(`env > "$1/env"`), out] }, message);
    expect(await readFile(join(out, "env"), "utf8")).not.toContain("visible");
  });

  test("that fails says why; one that cannot be started or does not end fails too", async () => {
    const failing = { kind: "command", argv: [await script("echo no paper >&2; exit 3")] } as const;
    expect((await failure(runCommand(failing, message))).message).toContain(
      "ended with 3: no paper",
    );
    const absent = { kind: "command", argv: [join(folder, "absent")] } as const;
    expect((await failure(runCommand(absent, message))).message).toContain("ENOENT");
    const slow = { kind: "command", argv: [await script("sleep 60 & wait")] } as const;
    const begun = performance.now();
    const error = await failure(runCommand(slow, message, 300));
    expect(error.message).toContain("not ended within 0.3 s");
    expect(performance.now() - begun).toBeLessThan(20_000);
  });
});
