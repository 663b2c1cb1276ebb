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

export async function show(page: Page, { width, media = "screen", features = {} }: View) {
  await page.setViewport({ width, height: 900 });
  const client = await page.createCDPSession();
  await client.send("Emulation.setEmulatedMedia", {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
  await client.detach();
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
