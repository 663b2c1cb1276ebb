/** The web edition in the real browser: one page, seen in many ways. */
import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import type { AxeResults, RunOptions } from "axe-core";
import { findBrowser } from "../../activities/adapters/find-programs.ts";

/** How somebody sees the page: width in px, and what the system asks for. */
export interface View {
  readonly name: string;
  readonly width: number;
  readonly media?: "screen" | "print";
  /** Media features by name: `prefers-color-scheme`, `forced-colors`. */
  readonly features?: Readonly<Record<string, string>>;
}

const RULES: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
};

/** Throws when there is no browser: `npm run setup` brings one. */
export async function openBrowser(): Promise<Browser> {
  const found = await findBrowser();
  if (found === null) throw new Error("no browser: run npm run setup first");
  return puppeteer.launch({
    executablePath: found.path,
    headless: "shell",
    pipe: true,
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
}

/** Shows the page in one way after the other. Throws when the browser does not follow. */
export type Show = (view: View) => Promise<void>;

/** What is asked for holds as long as the session that asked. */
export async function showing(page: Page): Promise<Show> {
  const session = await page.createCDPSession();
  return async ({ width, media = "screen", features = {} }) => {
    await page.setViewport({ width, height: 900 });
    const asked = Object.entries(features).map(([name, value]) => ({ name, value }));
    await session.send("Emulation.setEmulatedMedia", { media, features: asked });
    for (const query of [media, ...asked.map(({ name, value }) => `(${name}:${value})`)]) {
      const follows = await page.evaluate(`matchMedia(${JSON.stringify(query)}).matches`);
      if (follows !== true) throw new Error(`the browser does not show ${query}`);
    }
  };
}

/** What axe-core finds wrong: "rule: selector (why)", one an element. */
export async function violations(page: Page): Promise<readonly string[]> {
  const path = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
  await page.evaluate(await readFile(path, "utf8"));
  const found = (await page.evaluate(`axe.run(document, ${JSON.stringify(RULES)})`)) as AxeResults;
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const why = (failureSummary ?? "").split("\n").slice(1, 2).join("").trim();
      return `${id}: ${target.join(" ")} (${why})`;
    }),
  );
}

/** Elements that are wider than the window and in no frame that scrolls. */
const TOO_WIDE = `[...document.querySelectorAll("body *")]
  .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
  .filter((each) => !each.closest(".wide-frame,.numbers__scroll,.hidden-text,.caption--quiet"))
  .map((each) => each.tagName + "." + each.className)`;

/** What is wider than a window of this width: the page itself, and boxes whose content leaves them. */
export async function tooWide(page: Page, width: number): Promise<readonly string[]> {
  const whole = (await page.evaluate("document.documentElement.scrollWidth")) as number;
  const boxes = (await page.evaluate(TOO_WIDE)) as readonly string[];
  return whole > width ? [`the page: ${whole} px`, ...boxes] : boxes;
}
