/** The embedded server: one for all commands that use a run-state folder, gone with the last of them. */
import { spawn } from "node:child_process";
import { mkdir, readdir, readFile, realpath, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { copySmallCity, inScratch, repository, runVlr, startVlr } from "../support/run-vlr.ts";
import { declare } from "../support/scheduled-cities.ts";

const runState = (scratch: string) => ({ VLR_VAR: join(scratch, "var") });

/** Numbers of the running servers with a database in this folder. */
async function servers(scratch: string): Promise<readonly string[]> {
  const database = join(await realpath(scratch), "var/temporal/temporal.db");
  return processesWith((args) => args.includes(database));
}

async function processesWith(
  isWanted: (args: readonly string[]) => boolean,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const pid of (await readdir("/proc")).filter((name) => /^\d+$/.test(name))) {
    const line = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
    if (isWanted(line.split("\0"))) found.push(pid);
  }
  return found;
}

/** A process number that nobody has any more. */
async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ["--version"], { stdio: "ignore" });
  await new Promise((resolve) => child.once("close", resolve));
  return child.pid ?? 0;
}

test("three commands that start at once share one server; one is killed; the last to leave stops it", async () => {
  await inScratch(async (scratch) => {
    const start = () => startVlr(["worker"], { cwd: scratch, env: runState(scratch) });
    const workers = [start(), start(), start()] as const;
    await Promise.all(workers.map((worker) => worker.said("worker ready")));
    expect(await servers(scratch)).toHaveLength(1);

    const [killed, second, last] = workers;
    killed.child.kill("SIGKILL");
    await killed.ended;
    second.child.kill("SIGTERM");
    expect((await second.ended).code).toBe(0);
    expect(await servers(scratch)).toHaveLength(1);

    last.child.kill("SIGTERM");
    expect((await last.ended).code).toBe(0);
    expect(await servers(scratch)).toEqual([]);
    expect((await readdir(join(scratch, "var/temporal"))).toSorted()).not.toContain("server.json");
    expect(await readdir(join(scratch, "var/temporal/users"))).toEqual([]);
  });
});

test("what commands that died have left behind is no hindrance, and another program that has the server's number now lives on", async () => {
  await inScratch(async (scratch) => {
    const folder = join(scratch, "var/temporal");
    const dead = await deadProcess();
    await mkdir(join(folder, "users"), { recursive: true });
    await writeFile(join(folder, "lock"), String(dead));
    await writeFile(join(folder, "users", String(dead)), "");
    const bystander = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    try {
      const server = { pid: bystander.pid, address: "127.0.0.1:9" };
      await writeFile(join(folder, "server.json"), JSON.stringify(server));
      const worker = startVlr(["worker"], { cwd: scratch, env: runState(scratch) });
      await worker.said("worker ready");
      worker.child.kill("SIGTERM");
      expect((await worker.ended).code).toBe(0);
      expect(await servers(scratch)).toEqual([]);
      expect(bystander.exitCode).toBeNull();
      expect(bystander.signalCode).toBeNull();
    } finally {
      bystander.kill("SIGKILL");
    }
  });
});

test.each(["worker", "server"])("without a browser vlr %s starts no server", async (command) => {
  await inScratch(async (scratch) => {
    const env = { ...runState(scratch), VLR_BROWSER: join(scratch, "none") };
    const ran = await runVlr([command], { cwd: scratch, env });
    expect(ran.code).toBe(5);
    expect(await servers(scratch)).toEqual([]);
  });
});

test("vlr schedule list starts no server: it says what folders declare, and that nothing runs", async () => {
  await inScratch(async (scratch) => {
    const city = await copySmallCity(scratch);
    const list = (...args: readonly string[]) =>
      runVlr(["schedule", "list", ...args], { cwd: scratch, env: runState(scratch) });
    const none = await list();
    expect(none.code, none.stderr).toBe(0);
    expect(none.stdout).toContain("no schedule is declared here");

    await declare(city, '{ calendar: "1 March 06:00", timezone: Europe/Madrid }');
    const { code, stdout, stderr } = await list();
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("recno  1 March 06:00, Europe/Madrid");
    expect(stdout).toContain("no embedded one is running");
    expect(stdout).toContain("vlr server <folder>");
    // A name alone is known to a server only.
    expect((await list("elsewhere")).stdout).toContain("no schedule is declared here");
    expect(JSON.parse((await list("recno", "--json")).stdout)).toEqual({
      server: null,
      schedules: [],
      declared: [
        {
          kind: "city",
          name: "recno",
          times: "1 March 06:00",
          timezone: "Europe/Madrid",
          folder: city,
        },
      ],
    });

    await declare(city, "{ calendar: never, timezone: Europe/Madrid }");
    const broken = await list("recno");
    expect(broken.code).toBe(0);
    expect(broken.stderr).toContain("city.yaml");
    expect(await servers(scratch).catch(() => [])).toEqual([]);
    expect(await readdir(scratch)).toEqual(["recno"]);
  });
});

test("a dry run that is killed leaves no server behind", async () => {
  await inScratch(async (scratch) => {
    const city = await copySmallCity(scratch);
    await declare(city, '{ calendar: "1 March 06:00", timezone: Europe/Madrid }');
    const temporary = join(scratch, "tmp");
    await mkdir(temporary);
    const env = { ...runState(scratch), TMPDIR: temporary };
    const inTemporary = () => processesWith((args) => args.some((arg) => arg.includes(temporary)));
    const apply = ["schedule", "apply", city, "--dry-run"];
    const whole = await runVlr(apply, { cwd: scratch, env });
    expect(whole.stdout, whole.stderr).toBe("recno: would be created\n");
    expect(await inTemporary()).toEqual([]);
    expect(await readdir(temporary)).toEqual([]);

    const killed = startVlr(apply, { cwd: scratch, env });
    // The process that watches, and the server.
    while ((await inTemporary()).length < 2) await wait(20);
    killed.child.kill("SIGKILL");
    await killed.ended;
    for (let look = 0; look < 150 && (await inTemporary()).length > 0; look += 1) await wait(100);
    expect(await inTemporary()).toEqual([]);
  });
});

test("Ctrl-C in the demo is an interruption and no bug", async () => {
  await inScratch(async (scratch) => {
    const demo = spawn(process.execPath, [join(repository, "dist/cli/demo.js")], {
      cwd: scratch,
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    const ended = new Promise((resolve) => demo.once("close", resolve));
    demo.stderr.on("data", (data: Buffer) => {
      const isFirst = said === "";
      said += data.toString();
      // A second Ctrl-C would end it at once.
      if (isFirst) demo.kill("SIGINT");
    });
    expect(await ended).toBe(130);
    expect(said).toContain("interrupted; run it again");
    expect(said).not.toContain("bug");
    expect(await servers(scratch)).toEqual([]);
  });
});
