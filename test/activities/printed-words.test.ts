/** No word of a page is lost on its way into the PDF. */
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findBrowser } from "../../activities/adapters/find-programs.ts";
import { fontFaceCss } from "../../activities/adapters/fonts.ts";
import { createPdfPrinter, LOAD_FONTS } from "../../activities/adapters/pdf-printer.ts";
import { postPass } from "../../activities/adapters/pdf-post-pass/post-pass.ts";
import {
  SIDECAR_EXPRESSION,
  type Sidecar,
} from "../../activities/adapters/pdf-post-pass/sidecar.ts";
import { launchBrowser } from "../support/printed-page.ts";
import { readTagged, textOf } from "../support/structure-text.ts";

let browser: Browser;
let html: string;

beforeAll(async () => {
  browser = await launchBrowser();
  // The foot of the page alone has a letter of the second file of the typeface.
  html = `<!doctype html><html lang="en"><head><title>Test</title><style>${await fontFaceCss()}
    @page{margin:20mm;@bottom-left{content:"Rečno";font:400 8pt 'Source Sans 3'}}
    body{font:400 12pt 'Source Sans 3'}
    .small{font-size:8pt}</style></head>
    <body><h1>Large</h1><p class="small">Small words at the foot</p><p>Words in figures: 1,234</p></body></html>`;
});

afterAll(() => browser.close());

interface RawPrint {
  readonly printed: Uint8Array;
  readonly sidecar: Sidecar;
}

async function printAfter(prepare: (page: Page) => Promise<unknown>): Promise<RawPrint> {
  const page = await browser.newPage();
  await page.setContent(html);
  await page.emulateMediaType("print");
  await prepare(page);
  const sidecar = (await page.evaluate(SIDECAR_EXPRESSION)) as Sidecar;
  const printed = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  await page.close();
  return { printed, sidecar };
}

const complete = ({ sidecar, printed }: RawPrint, words = sidecar.words) =>
  postPass({ printed, sidecar: { ...sidecar, words }, attachments: [] });

test("a letter that only the foot of the page has takes no words away", async () => {
  const printer = createPdfPrinter({
    executablePath: (await findBrowser())!.path,
    noSandbox: process.getuid?.() === 0,
  });
  const { root } = await readTagged(await printer.print(html));
  await printer.close();
  expect(textOf(root)).toContain("Small words at the foot");
});

test("where the browser leaves words out, no PDF is made, and the error says which", async () => {
  const raw = await printAfter(() => Promise.resolve());
  await expect(complete(raw)).rejects.toMatchObject({
    code: "render-failed",
    retryable: false,
    message: expect.stringContaining(
      'page 1 should say "Small words at the foot Words in figures: 1,234" and says "Words',
    ) as string,
  });
});

test.each([
  ["a word at the end", "Words in figures: 1,234 more"],
  ["a digit", "Words in figures: 1,234.5"],
  ["a word in another place", "in Words figures: 1,234"],
])("%s that is not printed is found", async (_name, last) => {
  const raw = await printAfter((page) => page.evaluate(LOAD_FONTS));
  const words = raw.sidecar.words.replace("Words in figures: 1,234", last);
  await expect(complete(raw, words)).rejects.toMatchObject({ code: "render-failed" });
  await expect(complete(raw)).resolves.toBeInstanceOf(Uint8Array);
});
