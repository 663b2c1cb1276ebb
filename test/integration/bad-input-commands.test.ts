/** The way of a new city: init in its three forms, check, run; and plan, which says what a change would move. */
import { access, appendFile, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copySmallCity, inScratch, repository, runVlr } from "../support/run-vlr.ts";

const fixture = (path: string): string => join(repository, "test/fixtures", path);

/** Goals of the run: one is enough where a repository has hundreds of indicators. */
const GOAL = "3";

test.each<[string, readonly string[]]>([
  ["an empty commented folder", []],
  ["a folder around an Open SDG repository", ["--from-open-sdg", fixture("open-sdg-barcelona")]],
])("init writes %s that check reads and run makes a review of", async (_, from) => {
  await inScratch(async (scratch) => {
    const options = { cwd: scratch, env: { VLR_VAR: join(scratch, "var") } };
    const init = await runVlr(["init", "new-city", "--country", "US", ...from], options);
    expect(init.code, init.stderr).toBe(0);
    expect(init.stdout).toContain("vlr check new-city");
    expect(await readFile(join(scratch, "new-city/city.yaml"), "utf8")).toMatch(
      /^city: "?New City\b/m,
    );
    const check = await runVlr(["check", "new-city"], options);
    expect(check.code, check.stderr).toBe(0);
    const run = await runVlr(["run", "new-city", "--inline", "--json", "--goals", GOAL], options);
    expect(run.code, run.stderr).toBe(0);
    const { folder } = JSON.parse(run.stdout) as { folder: string };
    expect(await readdir(join(scratch, folder))).toContain("review.pdf");

    const again = await runVlr(["init", "new-city", "--country", "US"], options);
    expect(again.code).toBe(2);
    expect(again.stderr).toContain("is a city folder already");
  });
});

test.each([
  ["water-windows-1252.csv", "city.yaml", 'is not the number of an indicator (found "?")'],
  ["health.xlsx", "indicators.csv", "indicators.csv, line 2"],
])(
  "what the table %s does not say, the date among it, is left for a person to write in %s",
  async (name, file, said) => {
    await inScratch(async (scratch) => {
      const options = { cwd: scratch, env: { VLR_VAR: join(scratch, "var") } };
      const table = fixture(`office-tables/${name}`);
      const about = ["--country", "ES", "--from-table", table];
      const init = await runVlr(["init", "new-city", ...about], options);
      expect(init.code, init.stderr).toBe(0);
      expect(init.stderr).toContain("still to write: city.yaml");
      const undated = await runVlr(["check", "new-city"], options);
      expect(undated.code).toBe(2);
      expect(undated.stderr).toContain("needs a date, because no source has one");
      const yaml = join(scratch, "new-city", "city.yaml");
      const written = await readFile(yaml, "utf8");
      expect(written).not.toMatch(/^edition:/m);
      await writeFile(
        yaml,
        written.replace("# edition: { date: YYYY-MM-DD }", "edition: { date: 2025-01-17 }"),
      );
      const check = await runVlr(["check", "new-city"], options);
      expect(check.code).toBe(2);
      expect(check.stderr).toContain(said);
      expect(check.stderr).toContain(file);
      expect(check.stderr).not.toContain("needs a date");
    });
  },
);

test("every file that check names for a refused row can be opened from the city folder", async () => {
  await inScratch(async (scratch) => {
    const options = { cwd: scratch, env: { VLR_VAR: join(scratch, "var") } };
    const from = ["--country", "US", "--from-open-sdg", fixture("open-sdg-los-angeles")];
    const init = await runVlr(["init", "new-city", ...from], options);
    expect(init.code, init.stderr).toBe(0);
    // The repository states no date, and none is made up.
    expect(init.stderr).toContain("still to write: city.yaml");
    const city = join(scratch, "new-city");
    await appendFile(join(city, "city.yaml"), "edition: { date: 2025-01-17 }\n");
    const { stdout } = await runVlr(["check", "new-city"], options);
    const [, table = ""] = /Each cell with its reason: (\S+)/.exec(stdout) ?? [];
    const [, ...rows] = (await readFile(join(city, table), "utf8")).trimEnd().split("\r\n");
    expect(rows.length).toBeGreaterThan(0);
    for (const file of new Set(rows.map((row) => row.split(",")[0] ?? ""))) {
      await access(join(city, file));
    }
  });
});

test("plan lists the figure and the status that a changed cell moves, and writes nothing", async () => {
  await inScratch(async (scratch) => {
    const city = await copySmallCity(scratch);
    const options = { cwd: scratch, env: { VLR_VAR: join(scratch, "var") } };
    const first = await runVlr(["plan", city], options);
    expect(first.code, first.stderr).toBe(0);
    expect(first.stdout).toContain("There is no earlier run of this period to compare with.");

    expect((await runVlr(["run", city, "--inline"], options)).code).toBe(0);
    const idle = (await runVlr(["plan", city], options)).stdout;
    expect(idle).toContain("No printed figure and no status moves.");
    expect(idle).toContain("reused  assembleBundle: nothing changed");
    expect(idle).not.toContain("runs ");

    const data = join(city, "data/indicators.csv");
    const text = await readFile(data, "utf8");
    await writeFile(data, text.replace("1.2.1,2022,,%,15\n", "1.2.1,2022,,%,9.5\n"));
    const stored = await readdir(join(scratch, "var/store/steps"));
    const { stdout } = await runVlr(["plan", city], options);
    expect(stdout).toContain("runs    buildWarehouse: data/indicators.csv changed");
    expect(stdout).toMatch(/1\.2\.1.*, 2022: 15 -> 9\.5/);
    expect(stdout).toContain("indicator 1.2.1: too-slow -> met");
    expect(stdout).toContain("target 1.2: too-slow -> met");
    expect(stdout).toMatch(/runs {4}renderCharts en: \d+ of \d+ drawn: .*figure-1\.2\.1/);
    for (const step of ["composeDocument en", "printPdf en", "assembleBundle"]) {
      expect(stdout).toContain(`runs    ${step}: `);
    }
    expect(stdout).toContain("Compared with the last run: statuses");
    expect(await readdir(join(scratch, "var/store/steps"))).toEqual(stored);
  });
});

test("plan tells a title that changes, although no figure and no status moves", async () => {
  await inScratch(async (scratch) => {
    const city = await copySmallCity(scratch);
    const options = { cwd: scratch, env: { VLR_VAR: join(scratch, "var") } };
    expect((await runVlr(["run", city, "--inline"], options)).code).toBe(0);
    const declared = join(city, "indicators.csv");
    const text = await readFile(declared, "utf8");
    await writeFile(declared, text.replace("People at risk of poverty", "Another title"));
    const { stdout } = await runVlr(["plan", city], options);
    expect(stdout).toContain("-> Another title");
    expect(stdout).toContain("1 change:");
    expect(stdout).not.toContain("No printed figure and no status moves.");
  });
});

test.each([["check"], ["plan"]])(
  "%s needs no browser and leaves neither a store nor anything temporary behind",
  async (command) => {
    await inScratch(async (scratch) => {
      const city = await copySmallCity(scratch);
      const temporary = join(scratch, "tmp");
      await mkdir(temporary);
      const ran = await runVlr([command, city], {
        cwd: scratch,
        env: {
          VLR_VAR: join(scratch, "var"),
          VLR_BROWSER: join(scratch, "no-browser"),
          TMPDIR: temporary,
        },
      });
      expect(ran.code, ran.stderr).toBe(0);
      expect(await readdir(temporary)).toEqual([]);
      expect((await readdir(scratch)).toSorted()).toEqual(["recno", "tmp"]);
      expect((await readdir(city)).toSorted()).toEqual(
        (await readdir(fixture("small-city"))).toSorted(),
      );
    });
  },
);
