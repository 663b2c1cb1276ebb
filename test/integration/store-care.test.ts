/** Store care beside real runs, and a backup that brings a waiting run back. */
import { cp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copySmallCity, inScratch, runVlr, startVlr } from "../support/run-vlr.ts";
import { atTemporalDesk, stopped } from "../support/temporal-desk.ts";

/** Lets every file of the store be used last a month ago. */
async function aged(store: string): Promise<void> {
  const then = Date.now() / 1000 - 30 * 24 * 3600;
  for (const entry of await readdir(store, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    await utimes(join(entry.parentPath, entry.name), then, then).catch(() => undefined);
  }
}

test("cleaning again and again during a run that takes up an old store harms neither the run nor the store", async () => {
  await atTemporalDesk(null, {}, async (desk) => {
    const worker = await desk.worker();
    expect((await desk.vlr(["run", desk.city])).code).toBe(0);
    const page = join(desk.city, "data/indicators.csv");
    const rows = (await readFile(page, "utf8")).trimEnd().split("\n");
    await writeFile(page, `${rows.slice(0, -1).join("\n")}\n`);
    expect((await desk.vlr(["run", desk.city])).code).toBe(0);
    const store = join(desk.scratch, "var/store");
    await aged(store);
    // Back to the first data: what the run needs is what the newest run has replaced, and what cleaning may take.
    await writeFile(page, `${rows.join("\n")}\n`);
    const run = desk.start(["run", desk.city]);
    let cleanings = 0;
    while (run.child.exitCode === null) {
      const cleaned = await desk.vlr(["store", "clean", "--json"]);
      expect(cleaned.code, cleaned.stderr).toBe(0);
      cleanings += 1;
    }
    const ran = await run.ended;
    expect(ran.code, ran.stderr).toBe(0);
    expect(cleanings).toBeGreaterThan(0);
    const checked = await desk.vlr(["store", "check"]);
    expect(checked.code, checked.stderr).toBe(0);
    expect((await desk.vlr(["verify", "out/recno/2024/draft"])).code).toBe(0);
    expect((await desk.vlr(["store", "usage"])).stdout).toContain("recno/2024");
    await stopped(worker);
  });
});

test("a damaged blob makes the check exit 8 with its name", async () => {
  await inScratch(async (scratch) => {
    const city = await copySmallCity(scratch);
    const options = { cwd: scratch, env: { VLR_VAR: join(scratch, "var") } };
    expect((await runVlr(["check", city], options)).code).toBeLessThan(4);
    expect((await runVlr(["run", city, "--inline", "--goals", "11"], options)).code).toBe(0);
    const blobs = join(scratch, "var/store/blobs/sha256");
    const [name = ""] = (await readdir(blobs, { recursive: true })).filter(
      (path) => path.length > 60,
    );
    await writeFile(join(blobs, name), "something else");
    const ran = await runVlr(["store", "check"], options);
    expect(ran.code).toBe(8);
    expect(ran.stderr).toContain(join("var/store/blobs/sha256", name));
    expect((await runVlr(["store", "sweep"], options)).code).toBe(2);
  });
});

test("a backup made while a run waits for approval brings it back after everything was lost, and it can be approved", async () => {
  await inScratch(async (scratch) => {
    const city = await copySmallCity(scratch);
    const yaml = await readFile(join(city, "city.yaml"), "utf8");
    await writeFile(join(city, "city.yaml"), `${yaml}approval: { reviewers: [mayor] }\n`);
    const options = { cwd: scratch, env: { VLR_VAR: join(scratch, "var") } };
    const ran = await runVlr(["run", city], options);
    expect(ran.code, ran.stderr).toBe(0);

    // In the order of docs/operations.md, while the server runs: its own database is no part of it.
    const server = startVlr(["server"], options);
    await server.said("ready at");
    const backup = join(scratch, "backup");
    for (const part of ["var/store/approvals", "out", "recno", "var/store"]) {
      await cp(join(scratch, part), join(backup, part), {
        recursive: true,
        verbatimSymlinks: true,
      });
    }
    await stopped(server);
    for (const part of ["var", "out", "recno"]) {
      await rm(join(scratch, part), { recursive: true });
    }

    await cp(backup, scratch, { recursive: true, verbatimSymlinks: true });
    const checked = await runVlr(["store", "check"], options);
    expect(checked.code, checked.stderr).toBe(0);
    expect((await runVlr(["verify", "out/recno/2024/draft"], options)).code).toBe(0);
    const approved = await runVlr(["approve", "recno/2024", "--by", "mayor"], options);
    expect(approved.code, approved.stderr).toBe(0);
    expect(approved.stderr).toContain("was lost by Temporal: begun again");
    expect(approved.stdout).toContain("Edition 1");
    expect((await runVlr(["verify", "out/recno/2024/edition-1"], options)).code).toBe(0);
  });
});
