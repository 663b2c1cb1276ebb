/** `vlr preview` of a small city, open in a real browser. */
import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { expect } from "vitest";
import { findBrowser } from "../../activities/adapters/find-programs.ts";
import { copySmallCity, inScratch, startVlr, type Started } from "./run-vlr.ts";

export async function startBrowser(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: (await findBrowser())!.path,
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
}

export interface Scene {
  readonly city: string;
  readonly page: Page;
  /** Addresses that the browser has asked for. */
  readonly asked: string[];
  readonly preview: Started;
  readonly scratch: string;
}

export interface PreviewOptions {
  /** Prepares the folder. */
  readonly before?: (city: string) => Promise<void>;
  /** The command line of another checkout. */
  readonly program?: string;
  /** Behind `vlr preview <folder>`. */
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

/** The preview of a small city, prepared by `before`, open in the browser. */
export function previewing(
  browser: Browser,
  work: (scene: Scene) => Promise<void>,
  { before, program, args = [], env = {} }: PreviewOptions = {},
): Promise<void> {
  return inScratch(async (scratch) => {
    const city = await copySmallCity(scratch);
    await before?.(city);
    const temporary = join(scratch, "tmp");
    await mkdir(temporary);
    const preview = startVlr(["preview", city, ...args], {
      cwd: scratch,
      env: { TMPDIR: temporary, ...env },
      ...(program === undefined ? {} : { program }),
    });
    await preview.said("http://");
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => {
      // Fonts stand in the page itself.
      if (!request.url().startsWith("data:")) asked.push(request.url());
    });
    await page.goto(preview.stdout().trim());
    await work({ city, page, asked, preview, scratch });
    await page.close();
    preview.child.kill("SIGINT");
    const { code } = await preview.ended;
    expect(code).toBe(0);
    expect(await readdir(temporary)).toEqual([]);
    expect(await readdir(scratch)).toEqual(["recno", "tmp"]);
  });
}

/** Waits, in the page and through its reloads, until it holds the text, or no longer. */
export async function until(
  page: Page,
  text: string,
  held: "held" | "gone" = "held",
): Promise<void> {
  const holds = (wanted: string, inPage: boolean) =>
    document.readyState === "complete" && document.body.innerText.includes(wanted) === inPage;
  await page.waitForFunction(holds, { polling: 50, timeout: 120_000 }, text, held === "held");
}

/** What the panel with the problems says. */
export const panel = (page: Page) =>
  page.$eval("#vlr-preview", (element) => (element as HTMLElement).innerText);
