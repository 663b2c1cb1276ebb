/** Approval and publishing from the command line, with a real Temporal server and a real browser. */
import { readFile, readdir, readlink, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Client, Connection } from "@temporalio/client";
import { expect, test } from "vitest";
import { approvalLog } from "../../activities/adapters/approval-log.ts";
import { restoreWaits, untilTheyWait } from "../../cli/engine/waiting-runs.ts";
import type { ReviewResult } from "../../domain/review.ts";
import { copySmallCity, inScratch, runVlr, startVlr, type Ran } from "../support/run-vlr.ts";
import { startTemporal, type TestServer } from "../support/temporal-server.ts";

const ID = "vlr/recno/2024";

interface Desk {
  readonly scratch: string;
  readonly server: TestServer;
  readonly city: string;
  readonly client: Client;
  /** A command that must end well. */
  vlr(...args: readonly string[]): Promise<Ran>;
  /** A command that may fail. */
  tries(...args: readonly string[]): Promise<Ran>;
  worker(): Promise<{ stop(signal: NodeJS.Signals): Promise<void> }>;
}

/** A city with these reviewers, a server of its own, and one worker. */
async function atDesk(reviewers: string, work: (desk: Desk) => Promise<void>): Promise<void> {
  await inScratch(async (scratch) => {
    const server = await startTemporal(scratch);
    const connection = await Connection.connect({ address: server.address });
    const city = await copySmallCity(scratch);
    const yaml = await readFile(join(city, "city.yaml"), "utf8");
    await writeFile(join(city, "city.yaml"), `${yaml}approval: { reviewers: [${reviewers}] }\n`);
    const env = { TEMPORAL_ADDRESS: server.address, VLR_VAR: join(scratch, "var") };
    const options = { cwd: scratch, env };
    const tries: Desk["tries"] = (...args) => runVlr(args, options);
    const desk: Desk = {
      scratch,
      server,
      city,
      client: new Client({ connection }),
      tries,
      vlr: async (...args) => {
        const ran = await tries(...args);
        expect(ran.code, ran.stderr).toBe(0);
        return ran;
      },
      worker: async () => {
        const started = startVlr(["worker"], options);
        await started.said("worker ready");
        return {
          stop: async (signal) => {
            started.child.kill(signal);
            await started.ended;
          },
        };
      },
    };
    try {
      const worker = await desk.worker();
      await work(desk);
      await worker.stop("SIGTERM");
    } finally {
      await connection.close();
      await server.stop();
    }
  });
}

/** Takes the last row away, so that figures move. */
async function changeData(city: string): Promise<void> {
  const path = join(city, "data/indicators.csv");
  const rows = (await readFile(path, "utf8")).trimEnd().split("\n");
  await writeFile(path, `${rows.slice(0, -1).join("\n")}\n`);
}

const outcomeOf = async ({ client }: Desk): Promise<ReviewResult["outcome"]> =>
  ((await client.workflow.getHandle(ID).result()) as ReviewResult).outcome;

const manifestIn = async (folder: string) =>
  JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")) as Record<string, unknown>;

test("two roles approve a draft after reading it, and the edition that comes out says so", async () => {
  await atDesk("statistics, mayor", async (desk) => {
    const out = join(desk.scratch, "out/recno/2024");
    const ran = await desk.vlr("run", desk.city);
    expect(ran.stderr).toContain("Waits for approval by statistics, mayor");
    const again = await desk.vlr("run", desk.city, "--json");
    expect(again.stderr).toContain("waits for approval already");
    expect(JSON.parse(again.stdout)).toMatchObject({ waiting: { state: "waiting" } });

    const packet = (await desk.vlr("review", "recno/2024")).stdout.trim();
    expect((await readdir(join(desk.scratch, packet))).toSorted()).toEqual([
      "changes.txt",
      "content-hash.txt",
      "review.pdf",
    ]);
    const first = await desk.vlr("approve", "out/recno/2024/draft", "--by", "statistics");
    expect(first.stdout).toContain("Waits for approval by mayor");
    const status = await desk.vlr("status");
    expect(status.stdout).toContain(`${ID}: Waits for approval by mayor`);
    expect(await readdir(out)).not.toContain("edition-1");

    const last = await desk.vlr("approve", "recno/2024", "--by", "mayor", "--comment", "good");
    expect(last.stdout).toContain(`Edition 1: ${join(out, "edition-1")}`);
    expect(await readlink(join(out, "latest"))).toBe("edition-1");
    await desk.vlr("verify", "out/recno/2024/edition-1");
    const [draft, edition] = [
      await manifestIn(join(out, "draft")),
      await manifestIn(join(out, "edition-1")),
    ];
    expect(edition["contentHash"]).toBe(draft["contentHash"]);
    const today = expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string;
    expect(edition["edition"]).toEqual({
      date: "2025-10-01",
      status: "approved",
      number: 1,
      approvals: [
        { role: "statistics", on: today },
        { role: "mayor", on: today },
      ],
    });
    const html = await readFile(join(out, "edition-1/review.html"), "utf8");
    expect(html).toMatch(/Edition 1, approved by statistics on \d+ \w+ \d{4} and mayor on /);
    expect(html).not.toContain("Draft");
    expect(html).not.toContain("<!--edition");

    // What is out already needs nobody's approval.
    const unchanged = await desk.vlr("run", desk.city);
    expect(unchanged.stderr).toContain("this content is out as edition 1");
    expect(await readdir(out)).not.toContain("edition-2");
  });
});

test("a role that is not on the list, a second decision, an altered folder and a changed document are refused, each in words", async () => {
  await atDesk("statistics, mayor", async (desk) => {
    const nothing = await desk.tries("approve", "recno/2024", "--by", "mayor");
    expect(nothing.code).toBe(3);
    await desk.vlr("run", desk.city, "--inline");
    const early = await desk.tries("approve", "recno/2024", "--by", "mayor");
    expect(early.code).toBe(9);
    expect(early.stderr).toContain(`${ID} is not waiting for an approval`);

    await desk.vlr("run", desk.city);
    const stranger = await desk.tries("approve", "recno/2024", "--by", "king");
    expect(stranger.code).toBe(2);
    expect(stranger.stderr).toContain('the role "king" is not on the list of city.yaml');
    expect(stranger.stderr).toContain("Use one of: statistics, mayor");

    await desk.vlr("approve", "recno/2024", "--by", "statistics");
    const twice = await desk.tries("reject", "recno/2024", "--by", "statistics");
    expect(twice.code).toBe(9);
    expect(twice.stderr).toContain('"statistics" has decided already: approved');

    const page = join(desk.scratch, "out/recno/2024/draft/review.html");
    const html = await readFile(page, "utf8");
    await writeFile(page, html.replace("Rečno", "Elsewhere"));
    const altered = await desk.tries("approve", "recno/2024", "--by", "mayor");
    expect(altered.code).toBe(6);
    expect(altered.stderr).toContain("review.html altered");

    await changeData(desk.city);
    const inline = await desk.vlr("run", desk.city, "--inline");
    expect(inline.stderr).toContain("nobody is asked to approve it");
    const stale = await desk.tries("approve", "recno/2024", "--by", "mayor");
    expect(stale.code).toBe(9);
    expect(stale.stderr).toContain("the document has changed since");

    // The packet brings the draft that waits back.
    await desk.vlr("review", "recno/2024");
    await desk.vlr("approve", "recno/2024", "--by", "mayor");
    const late = await desk.tries("approve", "recno/2024", "--by", "mayor");
    expect(late.code).toBe(9);
    expect(late.stderr).toContain("is not waiting for an approval");
  });
});

test("of two who decide in one role at the same moment one is counted, and the other is told so", async () => {
  await atDesk("statistics, mayor", async (desk) => {
    await desk.vlr("run", desk.city);
    const both = await Promise.all([
      desk.tries("approve", "recno/2024", "--by", "mayor", "--comment", "fine"),
      desk.tries("reject", ID, "--by", "mayor", "--comment", "not yet"),
    ]);
    const refused = both.find(({ code }) => code !== 0);
    expect(both.map(({ code }) => code).toSorted()).toEqual([0, 9]);
    expect(refused?.stderr).toMatch(/"mayor" has decided already|is not waiting for an approval/);
  });
});

test("one rejection ends the run; the draft stays, nothing is put out, and the same content can be decided anew", async () => {
  await atDesk("statistics, mayor", async (desk) => {
    await desk.vlr("run", desk.city);
    const said = await desk.vlr(
      "reject",
      "recno/2024",
      "--by",
      "mayor",
      "--comment",
      "4.3 is wrong",
    );
    expect(said.stdout).toContain("Rejected: the draft stays a draft");
    expect(await outcomeOf(desk)).toEqual({ kind: "rejected" });
    expect((await readdir(join(desk.scratch, "out/recno/2024"))).toSorted()).toEqual(["draft"]);
    const again = await desk.vlr("run", desk.city);
    expect(again.stderr).toContain("Waits for approval by statistics, mayor");
  });
});

test("other inputs make a draft beside the one that waits; --supersede takes its place, and the packet names what moved since the last edition", async () => {
  await atDesk("mayor", async (desk) => {
    await desk.vlr("run", desk.city);
    await desk.vlr("approve", "recno/2024", "--by", "mayor");
    await changeData(desk.city);
    await desk.vlr("run", desk.city);
    const waiting = await desk.client.workflow.getHandle(ID).describe();
    await changeData(desk.city);

    const beside = await desk.vlr("run", desk.city);
    expect(beside.stdout.trim()).toBe("out/recno/2024/draft-1");
    expect(beside.stderr).toContain("this one is made beside it");
    expect((await desk.client.workflow.getHandle(ID).describe()).runId).toBe(waiting.runId);
    const adHoc = await desk.tries("approve", "out/recno/2024/draft-1", "--by", "mayor");
    expect(adHoc.code).toBe(2);

    const instead = await desk.vlr("run", desk.city, "--supersede");
    expect(instead.stdout.trim()).toBe("out/recno/2024/draft");
    expect(instead.stderr).toContain("makes way");
    await desk.vlr("review", "recno/2024");
    const changes = await readFile(
      join(desk.scratch, "out/recno/2024/to-approve/changes.txt"),
      "utf8",
    );
    expect(changes).toContain("Since edition 1");
    expect(changes).toMatch(/-> no value/);
    const done = await desk.vlr("approve", "recno/2024", "--by", "mayor");
    expect(done.stdout).toContain("Edition 2");
    expect(await readlink(join(desk.scratch, "out/recno/2024/latest"))).toBe("edition-2");
    await desk.vlr("verify", "out/recno/2024/edition-1");
  });
});

test("a worker that is killed while a draft waits is no loss, and neither is Temporal's database", async () => {
  await atDesk("statistics, human rights office, mayor", async (desk) => {
    const [first] = [await desk.worker()];
    await desk.vlr("run", desk.city);
    await desk.vlr("approve", "recno/2024", "--by", "statistics");
    await first.stop("SIGKILL");
    await desk.vlr("approve", "recno/2024", "--by", "human rights office");
    await desk.server.kill();
    await rm(join(desk.scratch, "temporal.db"), { force: true });
    for (const part of ["temporal.db-wal", "temporal.db-shm"]) {
      await rm(join(desk.scratch, part), { force: true });
    }
    await desk.server.start();
    const lost = await desk.tries("approve", "recno/2024", "--by", "mayor");
    expect(lost.code).toBe(9);
    const log = approvalLog(join(desk.scratch, "var/store/approvals"));
    expect(await restoreWaits(desk.client, log)).toEqual([ID]);
    expect(await restoreWaits(desk.client, log)).toEqual([]);
    await untilTheyWait(desk.client, [ID], new AbortController().signal);
    const done = await desk.vlr("approve", "recno/2024", "--by", "mayor");
    expect(done.stdout).toContain("Edition 1");
    const { edition } = await manifestIn(join(desk.scratch, "out/recno/2024/edition-1"));
    expect(edition).toMatchObject({
      approvals: [{ role: "statistics" }, { role: "human rights office" }, { role: "mayor" }],
    });
    expect(await log.waiting()).toEqual([]);
  });
});

test("without any server of its own a command brings back what waits, also when the embedded database is gone", async () => {
  await inScratch(async (scratch) => {
    const city = await copySmallCity(scratch);
    const yaml = await readFile(join(city, "city.yaml"), "utf8");
    await writeFile(join(city, "city.yaml"), `${yaml}approval: { reviewers: [office, mayor] }\n`);
    const options = { cwd: scratch, env: { VLR_VAR: join(scratch, "var") } };
    const ran = await runVlr(["run", city], options);
    expect(ran.code, ran.stderr).toBe(0);
    const status = await runVlr(["status"], options);
    expect(status.stdout).toContain(`${ID}: Waits for approval by office, mayor`);
    const first = await runVlr(["approve", "recno/2024", "--by", "office"], options);
    expect(first.code, first.stderr).toBe(0);
    await rm(join(scratch, "var/temporal"), { recursive: true });
    const last = await runVlr(["approve", "recno/2024", "--by", "mayor"], options);
    expect(last.code, last.stderr).toBe(0);
    expect(last.stderr).toContain("was lost by Temporal: begun again");
    expect(last.stdout).toContain("Edition 1");
    const taken = ["withdraw", "recno/2024", "1", "--reason", "a figure was wrong"];
    expect((await runVlr(taken, options)).stdout).toContain("no edition counts now");
    const verified = await runVlr(["verify", "out/recno/2024/edition-1"], options);
    expect(verified.stdout).toMatch(
      /^Edition 1: \d+ files, all as in its manifest; withdrawn on \d{4}-\d\d-\d\d: a figure was wrong\n$/,
    );
    const names = await readdir(join(scratch, "out/recno/2024"));
    expect(names.toSorted()).toEqual(["draft", "edition-1", "edition-1.withdrawn.json"]);
  });
});
