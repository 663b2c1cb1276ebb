/** What a page says where it is printed, read in the browser: the other side of a comparison with its PDF. */
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { findBrowser } from "../../activities/adapters/find-programs.ts";
import { LOAD_FONTS } from "../../activities/adapters/pdf-printer.ts";
import {
  SIDECAR_EXPRESSION,
  TEXT_OF,
  type Sidecar,
} from "../../activities/adapters/pdf-post-pass/sidecar.ts";

export interface PageContent {
  /** Words in document order; without drawings and page numbers. */
  readonly words: readonly string[];
  /** Descriptions of drawings. */
  readonly figures: readonly string[];
  /** "H2 Who is left behind" */
  readonly headings: readonly string[];
  /** Texts of the cells of each row of each table. */
  readonly tables: readonly (readonly (readonly string[])[])[];
}

const CONTENT = `(() => {${TEXT_OF}
  const isShown = (element) => getComputedStyle(element).display !== "none";
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  return {
    words: squeeze(textOf(document.body)).split(" "),
    figures: all('svg[role="img"]').filter(isShown).map((svg) => squeeze(svg.getAttribute("aria-label"))),
    headings: all("h1,h2,h3,h4,h5,h6").map((h) => h.tagName + " " + squeeze(textOf(h))),
    tables: all("table").map((table) => all("tr", table).map((row) => all("th,td", row).map((cell) => squeeze(textOf(cell))))),
  };
})()`;

export function launchBrowser(): Promise<Browser> {
  return findBrowser().then((found) =>
    puppeteer.launch({
      executablePath: found!.path,
      headless: "shell",
      pipe: true,
      args: [
        "--disable-gpu",
        "--font-render-hinting=none",
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ],
    }),
  );
}

/** What the page says when it is printed. */
export async function contentOf(browser: Browser, html: string): Promise<PageContent> {
  const page = await browser.newPage();
  await page.emulateMediaType("print");
  await page.setContent(html);
  const content = (await page.evaluate(CONTENT)) as PageContent;
  await page.close();
  return content;
}

/** The browser's own print, before anything is done to it. */
export async function rawPrint(
  page: Page,
  html: string,
): Promise<{ readonly printed: Uint8Array; readonly sidecar: Sidecar }> {
  await page.setContent(html);
  await page.emulateMediaType("print");
  await page.evaluate(LOAD_FONTS);
  const sidecar = (await page.evaluate(SIDECAR_EXPRESSION)) as Sidecar;
  const options = { preferCSSPageSize: true, printBackground: true, waitForFonts: true } as const;
  return { printed: await page.pdf({ ...options, tagged: true, outline: true }), sidecar };
}
