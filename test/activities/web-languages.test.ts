/** The web edition of the small city in every language: rules of WCAG 2.2 AA, and nothing wider than its window. */
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createChartRenderer } from "../../activities/adapters/chart-renderer.ts";
import { LANGUAGES } from "../../report-templates/locales/languages.ts";
import { withBuiltCity } from "../support/built-city.ts";
import { repository } from "../support/run-vlr.ts";
import { openBrowser, showing, tooWide, violations } from "../support/screen.ts";

/** The city's own words are English; the first language of a city is the one that has all of them. */
const TAGS = ["en", ...Object.keys(LANGUAGES).filter((tag) => tag !== "en")];

let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vlr-web-"));
  const city = join(folder, "recno");
  await cp(join(repository, "test/fixtures/small-city"), city, { recursive: true });
  const settings = join(city, "city.yaml");
  const text = await readFile(settings, "utf8");
  await writeFile(settings, text.replace(/^languages: .*$/m, `languages: [${TAGS.join(", ")}]`));
  await withBuiltCity(city, async (built) => {
    for (const tag of TAGS) {
      await writeFile(join(folder, `${tag}.html`), await built.page(createChartRenderer(), tag));
    }
  });
  browser = await openBrowser();
}, 180_000);

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

test.each(TAGS)(
  "in %s it breaks no rule and fits its window, wide, in the middle and on a small phone",
  async (tag) => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder, `${tag}.html`)).href);
    expect(await page.$eval("html", (root) => root.lang)).toBe(tag);
    const show = await showing(page);
    for (const width of [1280, 640, 320]) {
      await show({ name: "", width });
      expect(await tooWide(page, width), `${width} px`).toEqual([]);
      expect(await violations(page), `${width} px`).toEqual([]);
    }
    await page.close();
  },
  120_000,
);

test.each(TAGS)("in %s every chart is described while its numbers are folded away", async (tag) => {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(folder, `${tag}.html`)).href);
  const session = await page.createCDPSession();
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const heard = nodes.flatMap(({ role, description }): readonly unknown[] =>
    role?.value === "image" && description ? [description.value] : [],
  );
  const written = await page.$$eval(".figure__description", (all) =>
    all.map((one) => one.textContent),
  );
  expect(written.length).toBeGreaterThan(2);
  expect(heard.toSorted()).toEqual(written.toSorted());
  await page.close();
});

test("in Arabic, Arabic words and names in one piece are divided by Arabic signs", async () => {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(folder, "ar.html")).href);
  const texts = (await page.evaluate(
    `[document.title, ...[...document.querySelectorAll("body *")]
      .filter((one) => one.closest("[lang]").lang === "ar" && !one.matches("script,style"))
      .flatMap((one) => [one.getAttribute("aria-label") ?? "", ...[...one.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data)])]`,
  )) as readonly string[];
  expect(texts.filter((text) => /\p{Script=Arabic}/u.test(text)).length).toBeGreaterThan(200);
  const wrong = texts.filter((text) =>
    /[\p{Script=Arabic}%\u200F\u2069]\s?[,;?](?!\d)/u.test(text),
  );
  expect(wrong).toEqual([]);
  await page.close();
});
