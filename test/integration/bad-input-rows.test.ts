/** Rows that are refused: the review is made without them, and the analyst gets each cell with its reason. */
import { access, appendFile, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ERROR_CODES } from "../../domain/errors.ts";
import { pageText } from "../support/page-text.ts";
import { copySmallCity, inScratch, runVlr, type Ran } from "../support/run-vlr.ts";

const REFUSED = "data/indicators.csv.refused.csv";

async function spoil(city: string): Promise<void> {
  const file = join(city, "data/indicators.csv");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace("1.2.1,2016,,%,19.2", "1.2.1,2016,,%,about 19"));
  await appendFile(file, "1.2.1,2018,,%,25\n");
}

test("check names each refused cell, writes the table beside the source, and --strict exits 3", async () => {
  await inScratch(async (scratch) => {
    const city = await copySmallCity(scratch);
    const check = (...more: readonly string[]): Promise<Ran> =>
      runVlr(["check", city, "--var", join(scratch, "var"), ...more]);
    const original = await readFile(join(city, "data/indicators.csv"), "utf8");
    await spoil(city);

    const lenient = await check();
    expect(lenient.code).toBe(0);
    for (const text of [
      "1 x unreadable-value: The value is not a number. Write one number with the decimal sign of the file",
      'data/indicators.csv, line 3, column value: "about 19"',
      "2 x duplicate-observation: Another row gives a figure for the same series and time. Keep the right row",
      'data/indicators.csv, line 4, column value: "17.5"',
      'data/indicators.csv, line 17, column value: "25"',
      `Each cell with its reason: ${REFUSED}`,
    ]) {
      expect(lenient.stdout).toContain(text);
    }
    const rows = (await readFile(join(city, REFUSED), "utf8")).trimEnd().split("\r\n");
    expect(rows).toHaveLength(4);
    expect(rows[0]).toBe("\uFEFFfile,line,column,value,code,reason,left out,what to do");
    expect(rows[1]).toMatch(/^data\/indicators\.csv,3,value,about 19,unreadable-value,/);

    const strict = await check("--strict", "--json");
    expect(strict.code).toBe(ERROR_CODES["invalid-data"].exitCode);
    expect(JSON.parse(strict.stdout)).toMatchObject({
      refusals: { "unreadable-value": 1, "duplicate-observation": 2 },
      written: [REFUSED],
    });

    await writeFile(join(city, "data/indicators.csv"), original);
    const mended = await check("--strict");
    expect(mended.code).toBe(0);
    expect(mended.stdout).toContain("Every row of the data was taken.");
    await expect(access(join(city, REFUSED))).rejects.toThrow("ENOENT");
    expect(await readdir(join(city, "data"))).toEqual(["indicators.csv"]);
  });
});

test("a run leaves refused rows out, prints them in the annex, and does not depend on whether somebody checked before", async () => {
  await inScratch(async (scratch) => {
    const city = await copySmallCity(scratch);
    await spoil(city);
    const args = ["run", city, "--inline", "--json"];
    const before = await runVlr([...args, "--var", join(scratch, "a")], { cwd: scratch });
    expect(before.code, before.stderr).toBe(0);
    const { folder, bundle } = JSON.parse(before.stdout) as { folder: string; bundle: string };
    const text = pageText(await readFile(join(scratch, folder, "review.html"), "utf8"));
    expect(text.includes("no number")).toBe(true);
    const refused = await readFile(join(scratch, folder, "data/refusal.csv"), "utf8");
    expect(refused).toContain("about 19");
    const table = await readFile(join(scratch, folder, "data/observation.csv"), "utf8");
    expect(table).not.toContain("17.5");
    expect(table).toContain("16.4");

    expect((await runVlr(["check", city, "--var", join(scratch, "a")])).code).toBe(0);
    const after = await runVlr([...args, "--var", join(scratch, "a")], { cwd: scratch });
    expect((JSON.parse(after.stdout) as { bundle: string }).bundle).toBe(bundle);
    expect(after.stderr).not.toMatch(/: done/);
  });
});
