/** `vlr preview` in a real browser: changes appear by themselves, errors come and go, nothing of the city's runs. */
import { appendFile, cp, mkdir, readFile, rename, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { panel, previewing, startBrowser, until } from "../support/previewing.ts";
import { readFolder } from "../support/read-folder.ts";
import { inScratch, repository } from "../support/run-vlr.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
});

test("a changed text, table and setting appear by themselves, and nothing is written into the folder", () =>
  previewing(browser, async ({ city, page, asked }) => {
    await until(page, "Rečno");
    await until(page, "People at risk of poverty");
    await mkdir(join(city, "narrative/en"), { recursive: true });
    await writeFile(join(city, "narrative/en/goal-04.md"), "The library opens at night.\n");
    await until(page, "The library opens at night.");

    const table = join(city, "indicators.csv");
    const rows = await readFile(table, "utf8");
    await writeFile(table, rows.replace("Adults in further education", "Adults who still learn"));
    await until(page, "Adults who still learn");

    const settings = join(city, "city.yaml");
    await writeFile(settings, (await readFile(settings, "utf8")).replace("[1, 4, 11]", "[4]"));
    await until(page, "People at risk of poverty", "gone");
    expect(new Set(asked.map((address) => new URL(address).host)).size).toBe(1);
    const files = [...readFolder(city).keys()];
    const given = [...readFolder(join(repository, "test/fixtures/small-city")).keys()];
    expect(files.toSorted()).toEqual([...given, "narrative/en/goal-04.md"].toSorted());
  }));

test("all errors stand in the page with file, line and fix, above the last page, and go when they are mended", () =>
  previewing(browser, async ({ city, page }) => {
    await until(page, "People at risk of poverty");
    const [settings, table] = [join(city, "city.yaml"), join(city, "indicators.csv")];
    const [goodSettings, goodTable] = [
      await readFile(settings, "utf8"),
      await readFile(table, "utf8"),
    ];
    await writeFile(settings, goodSettings.replace("from: 2015", "from: 15"));
    await writeFile(table, goodTable.replace("decrease", "dwn"));
    await until(page, "indicators.csv, line 2");
    await until(page, "city.yaml, line 5");
    const told = await panel(page);
    expect(told).toContain("found dwn");
    expect(told).toContain("Write a year, such as 2015");
    expect(told).toContain("the page as it was before");
    await until(page, "People at risk of poverty");
    await writeFile(settings, goodSettings);
    await writeFile(table, goodTable);
    await until(page, "indicators.csv, line 2", "gone");
    await until(page, "city.yaml, line 5", "gone");
    expect(await page.$("#vlr-preview")).toBeNull();
  }));

test("a folder that is wrong from the start says so, and becomes a page", () =>
  previewing(
    browser,
    async ({ city, page }) => {
      await until(page, "Vienna");
      const settings = join(city, "city.yaml");
      await writeFile(settings, (await readFile(settings, "utf8")).replace("Vienna", "SI"));
      await until(page, "People at risk of poverty");
    },
    {
      before: async (city) => {
        const settings = join(city, "city.yaml");
        await writeFile(settings, (await readFile(settings, "utf8")).replace("SI", "Vienna"));
      },
    },
  ));

test("without its data a city is shown with invented figures, until they are there", () =>
  previewing(
    browser,
    async ({ city, page }) => {
      await until(page, "The figures below are invented");
      const told = await panel(page);
      expect(told).toContain("city.yaml");
      expect(told).toContain("data/indicators.csv");
      await until(page, "People at risk of poverty");
      await until(page, "Invented figures: this is a preview, not a review");
      await rename(join(city, "later.csv"), join(city, "data/indicators.csv"));
      await until(page, "nvented figures", "gone");
      expect(await page.$("#vlr-preview")).toBeNull();
    },
    { before: (city) => rename(join(city, "data/indicators.csv"), join(city, "later.csv")) },
  ));

const HOSTILE = [
  "<script>document.title = 'taken'</script>",
  '<img src="https://evil.example/x.png" onerror="document.title=1">',
  "[click](javascript:alert(1))",
  "</body></head><script src=/reload.js data-version=x></script>",
  "![far](https://evil.example/far.png)",
].join("\n\n");

test("what a city writes runs nothing and reaches nothing", () =>
  previewing(browser, async ({ city, page, asked }) => {
    await until(page, "People at risk of poverty");
    await mkdir(join(city, "narrative/en"), { recursive: true });
    await writeFile(join(city, "narrative/en/foreword.md"), `${HOSTILE}\n\nEnd of it.\n`);
    await appendFile(join(city, "indicators.csv"), "\n<script>document.title='taken'</script>,x\n");
    await until(page, "End of it.", "gone");
    await until(page, "<script>document.title='taken'</script>");
    const table = join(city, "indicators.csv");
    const rows = await readFile(table, "utf8");
    await writeFile(table, rows.replace(/\n<script>.*\n/, ""));
    await until(page, "End of it.");
    expect(await page.title()).toContain("Rečno");
    expect(await page.$$("script")).toHaveLength(1);
    expect(asked.filter((address) => !address.startsWith("http://127.0.0.1:"))).toEqual([]);
    const broken = await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "document.title = 'taken'";
      document.body.append(script);
      return document.title;
    });
    expect(broken).toContain("Rečno");
  }));

test("a changed template of a source checkout is shown, without a new start", () =>
  inScratch(async (parent) => {
    const checkout = join(parent, "checkout");
    await mkdir(checkout);
    for (const part of ["dist", "datasets", "package.json", "tsconfig.build.json"]) {
      await cp(join(repository, part), join(checkout, part), { recursive: true });
    }
    await symlink(join(repository, "node_modules"), join(checkout, "node_modules"));
    await previewing(
      browser,
      async ({ page }) => {
        await until(page, "People at risk of poverty");
        const locale = join(checkout, "dist/report-templates/locales/en/document.js");
        const words = await readFile(locale, "utf8");
        expect(words).toContain('"Voluntary Local Review"');
        await writeFile(locale, words.replace('"Voluntary Local Review"', '"Review of our own"'));
        await until(page, "Review of our own");
        await writeFile(locale, `${words}\nthis is not a program`);
        await until(page, "this is a bug");
        await writeFile(locale, words);
        await until(page, "this is a bug", "gone");
        await until(page, "Voluntary Local Review");
      },
      { program: join(checkout, "dist/cli/main.js") },
    );
  }));
