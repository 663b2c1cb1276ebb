/** `vlr preview` of one language of several, of figures on a server, and at a port. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer } from "../support/http-server.ts";
import { panel, previewing, startBrowser, until } from "../support/previewing.ts";
import { copySmallCity, inScratch, runVlr } from "../support/run-vlr.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
});

async function inSettings(city: string, from: string | RegExp, to: string): Promise<void> {
  const settings = join(city, "city.yaml");
  const text = await readFile(settings, "utf8");
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  await writeFile(settings, changed);
}

const inTwoLanguages = (city: string) => inSettings(city, "[en]", "[en, es]");

test("the language that is asked for is shown, and what is written in it appears", () =>
  previewing(
    browser,
    async ({ city, page }) => {
      await until(page, "Fin de la pobreza");
      expect(await page.$eval("html", (root) => root.lang)).toBe("es");
      await mkdir(join(city, "narrative/es"), { recursive: true });
      await writeFile(join(city, "narrative/es/goal-04.md"), "La biblioteca abre de noche.\n");
      await until(page, "La biblioteca abre de noche.");
    },
    { before: inTwoLanguages, args: ["--language", "es"] },
  ));

test("a language that the city does not have is named in the page, and shown once it has it", () =>
  previewing(
    browser,
    async ({ city, page }) => {
      await until(page, 'the city has no review in "es"');
      expect(await panel(page)).toContain("--language en");
      await inTwoLanguages(city);
      await until(page, "Fin de la pobreza");
    },
    { args: ["--language", "es"] },
  ));

test("figures on a server are asked for once, however often the texts change", async () => {
  const server = await startServer();
  const table = await readFile("test/fixtures/small-city/data/indicators.csv", "utf8");
  server.answer("/figures.csv", { body: table, headers: { "content-type": "text/csv" } });
  try {
    await previewing(
      browser,
      async ({ city, page }) => {
        await until(page, "People at risk of poverty");
        expect(await page.$("#vlr-preview")).toBeNull();
        await mkdir(join(city, "narrative/en"), { recursive: true });
        await writeFile(join(city, "narrative/en/goal-04.md"), "The library opens at night.\n");
        await until(page, "The library opens at night.");
        expect(server.requests.map(({ path }) => path)).toEqual(["/figures.csv"]);
      },
      {
        before: (city) =>
          inSettings(city, "path: data/indicators.csv", `url: ${server.url}/figures.csv`),
        env: { VLR_ALLOW_PRIVATE_ADDRESSES: "1" },
      },
    );
  } finally {
    await server.close();
  }
});

test("with --offline no server is asked: the page says what is missing and shows invented figures", async () => {
  const server = await startServer();
  try {
    await previewing(
      browser,
      async ({ page }) => {
        await until(page, "The figures below are invented");
        expect(await panel(page)).toContain(`${server.url}/figures.csv`);
        expect(server.requests).toEqual([]);
      },
      {
        before: (city) =>
          inSettings(city, "path: data/indicators.csv", `url: ${server.url}/figures.csv`),
        args: ["--offline"],
      },
    );
  } finally {
    await server.close();
  }
});

test("a port that is taken, and one that is none, end the command with what to do", () =>
  inScratch(async (scratch) => {
    const city = await copySmallCity(scratch);
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const taken = String((other.address() as AddressInfo).port);
    try {
      const inUse = await runVlr(["preview", city, "--port", taken], { cwd: scratch });
      expect(inUse.code).toBe(2);
      expect(inUse.stderr).toContain(`port ${taken} cannot be used`);
      expect(inUse.stderr).toContain("--port");
      const none = await runVlr(["preview", city, "--port", "70000"], { cwd: scratch });
      expect(none.code).toBe(2);
      expect(none.stderr).toContain('found "70000"');
    } finally {
      other.close();
    }
  }));
