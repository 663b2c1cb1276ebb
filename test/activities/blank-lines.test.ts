/** On paper no line stands empty because of the blank between two boxes: blanks are kept there for the words of the PDF. */
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { reviewDocument } from "../../report-templates/editions/review.tsx";
import { BOX_SAMPLES } from "../report-templates/box-samples.ts";
import { openBrowser } from "../support/screen.ts";

/** Blanks alone on a line: drawn, and with nothing beside them that stands in a line. */
const BLANK_LINES = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  const inLine = (node) => node !== null &&
    (node.nodeType === 3 || /^inline/.test(getComputedStyle(node).display) || node.nodeName === "BR");
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.data.trim() !== "" || inLine(node.previousSibling) || inLine(node.nextSibling)) continue;
    const range = document.createRange();
    range.selectNode(node);
    if ([...range.getClientRects()].some(({ height }) => height > 0))
      found.push([node.parentElement, node.previousElementSibling, node.nextElementSibling]
        .map((each) => each.localName + "." + each.getAttribute("class")).join(" | "));
  }
  return [...new Set(found)];
})()`;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function blankLines(html: string): Promise<unknown> {
  const page = await browser.newPage();
  await page.emulateMediaType("print");
  await page.setContent(html);
  const found = await page.evaluate(BLANK_LINES);
  await page.close();
  return found;
}

test.each(BOX_SAMPLES)("a review with %s has none", async (_, review) => {
  expect(await blankLines(reviewDocument(review, "print"))).toEqual([]);
});

test("one between two boxes would be found", async () => {
  const boxes = `<b style="display:block">a</b> <b style="display:block">b</b>`;
  expect(
    await blankLines(`<!doctype html><body><p style="white-space:pre-wrap">${boxes}</p>`),
  ).toEqual(["p.null | b.null | b.null"]);
});
