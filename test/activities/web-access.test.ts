/** The web edition of the small city in the real browser: rules of WCAG 2.2 AA, keyboard, widths, modes, no scripts. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createChartRenderer } from "../../activities/adapters/chart-renderer.ts";
import { STATUSES } from "../../domain/findings/finding.ts";
import { formatsOf } from "../../report-templates/locales/format.ts";
import { LANGUAGES } from "../../report-templates/locales/languages.ts";
import { withBuiltCity } from "../support/built-city.ts";
import { repository } from "../support/run-vlr.ts";
import { openBrowser, showing, violations, type Show, type View } from "../support/screen.ts";

const DARK = { "prefers-color-scheme": "dark" };
const VIEWS: readonly View[] = [
  { name: "wide", width: 1280 },
  { name: "middle", width: 640 },
  { name: "phone", width: 360 },
  { name: "small phone", width: 320 },
  { name: "print", width: 794, media: "print" },
  { name: "dark", width: 1280, features: DARK },
  { name: "dark phone", width: 360, features: DARK },
  { name: "forced colours", width: 1280, features: { "forced-colors": "active" } },
  { name: "forced dark colours", width: 360, features: { ...DARK, "forced-colors": "active" } },
  { name: "more contrast", width: 1280, features: { "prefers-contrast": "more" } },
];

let folder: string;
let address: string;
let browser: Browser;
let page: Page;
let show: Show;
const requests: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vlr-web-"));
  const city = join(repository, "test/fixtures/small-city");
  const html = await withBuiltCity(city, (built) => built.page(createChartRenderer()));
  await writeFile(join(folder, "review.html"), html);
  address = pathToFileURL(join(folder, "review.html")).href;
  browser = await openBrowser();
  page = await browser.newPage();
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(address);
  show = await showing(page);
}, 180_000);

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

describe.each(VIEWS)("$name, $width px", (view) => {
  test("breaks no rule of accessibility", async () => {
    await show(view);
    await page.evaluate(
      "document.querySelectorAll('details').forEach((each) => (each.open = true))",
    );
    expect(await violations(page)).toEqual([]);
  }, 120_000);
});

test("where the system sets the colours, no word has the colour of the paper behind it", async () => {
  await show({ name: "", width: 1280, features: { "forced-colors": "active" } });
  const unseen = await page.evaluate(`[...document.querySelectorAll("body *")]
    .filter((each) => each.checkVisibility() && [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
    .map((each) => [each, getComputedStyle(each)])
    .filter(([, style]) => style.color === getComputedStyle(document.body).backgroundColor && style.forcedColorAdjust !== "none")
    .map(([each]) => each.className + ": " + each.textContent)`);
  expect(unseen).toEqual([]);
});

/** Elements that are wider than the window and in no frame that scrolls. */
const TOO_WIDE = `[...document.querySelectorAll("body *")]
  .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
  .filter((each) => !each.closest(".wide-frame,.numbers__scroll,.hidden-text,.caption--quiet"))
  .map((each) => each.tagName + "." + each.className)`;

test.each([320, 360, 640, 1280])("nothing is wider than a window of %i px", async (width) => {
  await show({ name: "", width });
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  expect(await page.evaluate(TOO_WIDE)).toEqual([]);
});

/** Words in the heads of the table of statuses that stand in two lines, or in the next column. */
const BROKEN_WORDS = `[...document.querySelectorAll(".status-table thead .status__word")].flatMap((said) => {
  const cell = said.closest("th").getBoundingClientRect();
  return said.textContent.split(" ").filter((word) => {
    const range = document.createRange();
    const from = said.textContent.indexOf(word);
    range.setStart(said.firstChild, from);
    range.setEnd(said.firstChild, from + word.length);
    const lines = range.getClientRects();
    return lines.length > 1 || lines[0].right > cell.right;
  });
})`;

test.each(Object.entries(LANGUAGES))(
  "no status is broken inside a word in the table of statuses, in %s",
  async (tag, load) => {
    const { status } = (await load()).text(formatsOf(tag));
    await page.evaluate(`[...document.querySelectorAll(".status-table thead .status__word")]
      .forEach((said, index) => (said.textContent = ${JSON.stringify(STATUSES.map((one) => status[one]))}[index]))`);
    for (const width of [640, 1024]) {
      await show({ name: "", width });
      expect(await page.evaluate(BROKEN_WORDS)).toEqual([]);
    }
    await page.goto(address);
  },
);

test.each([320, 1280])(
  "every figure has one visible drawing with a description, and its numbers, at %i px",
  async (width) => {
    await show({ name: "", width });
    const figures =
      (await page.evaluate(`[...document.querySelectorAll(".figure[id]")].map((figure) => ({
    id: figure.id,
    drawings: [...figure.querySelectorAll(".figure__chart svg[role=img]")].filter((each) => each.checkVisibility()).length,
    described: [...figure.querySelectorAll("svg[role=img]")].every((each) => each.getAttribute("aria-label").length > 20),
    numbers: (figure.querySelector("details table td") ?? figure.nextElementSibling?.querySelector("table td")) !== null,
  }))`)) as readonly { readonly id: string }[];
    expect(figures.length).toBeGreaterThan(2);
    for (const figure of figures) {
      expect(figure).toEqual({ id: figure.id, drawings: 1, described: true, numbers: true });
    }
  },
);

test.each([320, 1280])(
  "links of the contents and folded numbers are at least 36 px high at %i px",
  async (width) => {
    await show({ name: "", width });
    const low =
      await page.evaluate(`[...document.querySelectorAll(".frame__nav a,.strip a,summary")]
    .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 36)
    .map((each) => each.textContent)`);
    expect(low).toEqual([]);
  },
);

test("header, main text and contents are landmarks, and the contents have a name", async () => {
  const landmarks = await page.evaluate(`[...document.querySelectorAll("body > header,main,nav")]
    .map((each) => each.tagName + (each.ariaLabel ? ": " + each.ariaLabel : ""))`);
  expect(landmarks).toEqual(["HEADER", "MAIN", "NAV: Contents"]);
});

/** What has the focus: where it stands in the document, whether it is seen, and whether its ring is. */
const FOCUSED = `(() => {
  const all = [...document.querySelectorAll("a[href],summary,[tabindex='0']")].filter((each) => each.checkVisibility());
  const own = document.activeElement;
  const { top, bottom, left, right } = own.getBoundingClientRect();
  const ring = getComputedStyle(own);
  const bar = own.closest(".topbar,.skip") ? 0 : document.querySelector(".topbar").getBoundingClientRect().bottom;
  return {
    place: all.indexOf(own),
    of: all.length,
    seen: bottom > bar && top < innerHeight && right > 0 && left < innerWidth,
    ring: ring.outlineStyle !== "none" && parseFloat(ring.outlineWidth) >= 2,
  };
})()`;

test.each([320, 1280])(
  "the keyboard reaches every link, frame and fold in the order of the text, in sight and with a ring, at %i px",
  async (width) => {
    await page.goto(address);
    await show({ name: "", width });
    let [place, of] = [-1, 1];
    while (place < of - 1) {
      await page.keyboard.press("Tab");
      const focused = (await page.evaluate(FOCUSED)) as {
        readonly place: number;
        readonly of: number;
      };
      expect(focused).toMatchObject({ place: place + 1, seen: true, ring: true });
      ({ place, of } = focused);
    }
    expect(of).toBeGreaterThan(40);
  },
  120_000,
);

test("the first key press offers to skip to the text, and a fold opens by keyboard", async () => {
  await page.goto(address);
  await page.keyboard.press("Tab");
  expect(await page.evaluate("document.activeElement.className")).toBe("skip");
  expect(await page.evaluate("document.activeElement.getBoundingClientRect().left")).toBe(0);
  await page.keyboard.press("Enter");
  expect(await page.evaluate("location.hash")).toBe("#cover");
  await page.keyboard.press("Tab");
  expect(await page.evaluate("document.activeElement.closest('main') !== null")).toBe(true);
  await page.focus("summary");
  await page.keyboard.press("Enter");
  expect(await page.evaluate("document.querySelector('details').open")).toBe(true);
});

test("the page has no script, needs none, and asks for nothing but itself", async () => {
  const still = await browser.newPage();
  await still.setJavaScriptEnabled(false);
  await still.goto(address);
  expect(await still.evaluate("document.scripts.length")).toBe(0);
  await still.click("summary");
  expect(await still.evaluate("document.querySelector('details table').checkVisibility()")).toBe(
    true,
  );
  await still.click(".topbar a");
  expect(await still.evaluate("location.hash")).toBe("#contents");
  await still.close();
  expect(
    requests.filter((url) => !url.startsWith("data:") && url.split("#")[0] !== address),
  ).toEqual([]);
});
