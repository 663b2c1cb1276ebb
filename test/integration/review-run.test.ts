/** A whole review, as a user makes it: identity of bytes, reruns, changed input, verification. */
import { cp, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copySmallCity, inScratch, runVlr } from "../support/run-vlr.ts";

interface Made {
  readonly folder: string;
  readonly workflowId: string;
  readonly bundle: string;
  readonly stages: readonly {
    stage: string;
    reused: boolean;
    reason: string;
    done: number;
    total: number;
  }[];
}

async function make(city: string, cwd: string, args: readonly string[], env = {}): Promise<Made> {
  const ran = await runVlr(["run", city, "--json", ...args], { cwd, env });
  if (ran.code !== 0) throw new Error(ran.stderr);
  return JSON.parse(ran.stdout) as Made;
}

test("two runs are byte-identical, PDF included, from empty stores, inline and through Temporal, wherever and whenever", async () => {
  await inScratch(async (scratch) => {
    const city = await copySmallCity(scratch);
    const inline = await make(city, scratch, ["--inline", "--var", join(scratch, "a")], {
      TZ: "Asia/Kathmandu",
      LANG: "tr_TR.UTF-8",
      LC_ALL: "tr_TR.UTF-8",
      HOME: join(scratch, "home"),
      VLR_CACHE: process.env["VLR_CACHE"] ?? join(process.env["HOME"] ?? "", ".cache/vlr"),
    });
    const elsewhere = join(scratch, "other/deep");
    await cp(city, join(elsewhere, "recno"), { recursive: true });
    const temporal = await make("recno", elsewhere, ["--var", join(scratch, "b")], {
      TZ: "America/St_Johns",
      LANG: "C",
    });
    expect(temporal.workflowId).toBe("vlr/recno/2024");
    expect(temporal.bundle).toBe(inline.bundle);
    const [first, second] = await Promise.all([
      readFile(join(scratch, inline.folder, "review.pdf")),
      readFile(join(elsewhere, temporal.folder, "review.pdf")),
    ]);
    expect(first.equals(second)).toBe(true);
    expect(first.subarray(0, 5).toString()).toBe("%PDF-");
  });
});

test("a rerun with nothing changed does no step again; one changed CSV redraws only what depends on it and says which", async () => {
  await inScratch(async (scratch) => {
    const city = await copySmallCity(scratch);
    const args = ["--inline", "--var", join(scratch, "var")];
    const first = await make(city, scratch, args);
    expect(first.stages.every(({ reused }) => !reused)).toBe(true);

    const again = await make(city, scratch, args);
    expect(again.stages.filter(({ reused }) => !reused)).toEqual([]);
    expect(again.bundle).toBe(first.bundle);

    const data = join(city, "data/indicators.csv");
    await writeFile(
      data,
      (await readFile(data, "utf8")).replace("11.6.1,2023,,%,61.5", "11.6.1,2023,,%,62.5"),
    );
    const changed = await make(city, scratch, args);
    const stage = (name: string) => changed.stages.find((entry) => entry.stage === name);
    expect(stage("readCity")?.reused).toBe(true);
    expect(stage("buildWarehouse")?.reason).toBe("data/indicators.csv changed");
    expect(stage("renderCharts")?.reason).toContain("11.6.1");
    expect(stage("renderCharts")?.reason).not.toContain("1.2.1");
    expect(changed.bundle).not.toBe(first.bundle);
  });
});

test("verify names every altered, missing and added file", async () => {
  await inScratch(async (scratch) => {
    const city = await copySmallCity(scratch);
    const { folder } = await make(city, scratch, ["--inline", "--var", join(scratch, "var")]);
    const draft = join(scratch, folder);
    const whole = await runVlr(["verify", draft]);
    expect(whole.code).toBe(0);
    expect(whole.stdout).toMatch(/^The draft: \d+ files, all as in its manifest\n$/);

    await writeFile(join(draft, "findings.json"), "{}");
    await rename(join(draft, "review.html"), join(draft, "review2.html"));
    const ran = await runVlr(["verify", draft]);
    expect(ran.code).toBe(6);
    expect(ran.stderr).toContain("altered: findings.json");
    expect(ran.stderr).toContain("missing: review.html");
    expect(ran.stderr).toContain("added: review2.html");
  });
});

test("a run of some goals is a draft of its own and leaves the draft of the whole as it was", async () => {
  await inScratch(async (scratch) => {
    const city = await copySmallCity(scratch);
    const args = ["--inline", "--var", join(scratch, "var")];
    const whole = await make(city, scratch, args);
    const part = await make(city, scratch, [...args, "--goals", "4"]);
    expect(part.folder).toBe(join("out/recno/2024/draft-1"));
    expect(part.workflowId).toBe("vlr/recno/2024/draft/1");
    expect((await readdir(join(scratch, "out/recno/2024"))).toSorted()).toEqual([
      "draft",
      "draft-1",
    ]);
    expect((await runVlr(["verify", join(scratch, whole.folder)])).code).toBe(0);

    const { stdout } = await runVlr(["status"], { cwd: scratch });
    expect(stdout).toMatch(/out\/recno\/2024\/draft +complete +\S+ +1, 4, 11\n/);
    expect(stdout).toMatch(/out\/recno\/2024\/draft-1 +complete +\S+ +4\n/);
    expect(stdout).toContain("no embedded one is running");
    await rm(join(scratch, part.folder), { recursive: true });
  });
});

test("two runs of single goals at once have two drafts, and each says its goals", async () => {
  await inScratch(async (scratch) => {
    const city = await copySmallCity(scratch);
    const args = ["run", city, "--inline", "--json", "--var", join(scratch, "var"), "--goals"];
    const ran = await Promise.all(
      ["4", "4,11"].map((goals) => runVlr([...args, goals], { cwd: scratch })),
    );
    const made = ran.map(({ stdout }) => JSON.parse(stdout) as Made & { goals: number[] });
    expect(new Set(made.map(({ folder }) => folder)).size).toBe(2);
    expect(made.map(({ goals }) => goals)).toEqual([[4], [4, 11]]);
    expect(ran.map(({ stderr }) => /^Draft of goals? [\d, ]+/m.exec(stderr)?.[0])).toEqual([
      "Draft of goal 4",
      "Draft of goals 4, 11",
    ]);
    for (const { folder } of made) {
      expect((await runVlr(["verify", join(scratch, folder)])).code).toBe(0);
    }
  });
});

test("a run over a draft that somebody changed says what it does not keep", async () => {
  await inScratch(async (scratch) => {
    const city = await copySmallCity(scratch);
    const args = ["run", city, "--inline", "--var", join(scratch, "var")];
    const first = await runVlr(args, { cwd: scratch });
    expect(first.stderr).not.toContain("altered");
    const draft = join(scratch, first.stdout.trim());
    await writeFile(join(draft, "review.pdf"), "mine");
    await writeFile(join(draft, "notes.txt"), "mine");
    expect((await runVlr(["status"], { cwd: scratch })).stdout).toContain("altered since");
    const again = await runVlr(args, { cwd: scratch });
    expect(again.stderr).toContain(
      "draft had been altered: review.pdf altered, notes.txt added; written anew",
    );
    expect((await runVlr(["verify", draft])).code).toBe(0);
  });
});

test("vlr run --period makes the review of an earlier year in a folder of its own", async () => {
  await inScratch(async (scratch) => {
    const city = await copySmallCity(scratch);
    const options = { cwd: scratch, env: { VLR_VAR: join(scratch, "var") } };
    const ran = await runVlr(["run", city, "--inline", "--period", "2022"], options);
    expect(ran.stdout, ran.stderr).toBe("out/recno/2022/draft\n");
    const text = await readFile(join(scratch, "out/recno/2022/draft/findings.json"), "utf8");
    expect(text).toContain('"period":"2022"');
    expect(text).not.toContain('"period":"2023"');
    const wrong = await runVlr(["run", city, "--inline", "--period", "last"], options);
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain("--period must be a year");
  });
});
