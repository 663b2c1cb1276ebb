/** Chromium as a printer: one HTML text in, one tagged PDF out, with page numbers in its contents. */
import { rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import type { Browser, Page } from "puppeteer-core";
import { ReportError } from "../../domain/errors.ts";
import { Limit } from "../../domain/limit.ts";
import type { PdfPrinter } from "../resources.ts";
import { SIDECAR_EXPRESSION, type Sidecar } from "./pdf-post-pass/sidecar.ts";
import { makeScratch } from "./process-folder.ts";

export interface PdfPrinterOptions {
  /** chromium-headless-shell, chromium or Chrome. */
  readonly executablePath: string;
  /** Only for the superuser, for whom Chromium refuses its sandbox. */
  readonly noSandbox: boolean;
  /** Limit of each single step of the browser, in milliseconds. */
  readonly timeoutMs?: number;
}

export interface ClosablePrinter extends PdfPrinter {
  /** Ends the browser and removes its profile. The printer starts a new one when it is used again. */
  close(): Promise<void>;
}

const ARGS = [
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
  "--no-first-run",
  "--font-render-hinting=none",
  "--host-resolver-rules=MAP * ~NOTFOUND",
];

const DEFAULT_TIMEOUT = 120_000;

/** More pages at once take memory and no less time. */
const PAGES_AT_ONCE = 2;
/** Rewriting keeps the one thread of this process busy, and holds a whole document in memory. */
const REWRITTEN_AT_ONCE = 1;

interface Running {
  readonly browser: Browser;
  readonly profile: string;
}

/**
 * A printer that keeps one browser between documents. Page scripts and the network are off. What it prints keeps to
 * PDF/UA-1 and PDF/A-3a; two prints of one text are the same bytes.
 */
export function createPdfPrinter(options: PdfPrinterOptions): ClosablePrinter {
  const timeout = options.timeoutMs ?? DEFAULT_TIMEOUT;
  let running: Promise<Running> | null = null;
  const pages = new Limit(PAGES_AT_ONCE);
  const rewriting = new Limit(REWRITTEN_AT_ONCE);

  const stop = async (): Promise<void> => {
    const ending = running;
    running = null;
    if (ending) await endBrowser(await ending.catch(() => null));
  };

  const start = async (): Promise<Running> => {
    const current = running;
    if (current && !(await current).browser.connected) await stop();
    running ??= launch(options, timeout);
    return running;
  };

  return {
    close: stop,
    async print(html, signal, attachments = []) {
      try {
        signal?.throwIfAborted();
        const raw = await pages.run(async () => {
          const { browser } = await start();
          return printWith(browser, html, timeout, signal);
        });
        // Loaded with the first document, as the browser is.
        const { postPass } = await import("./pdf-post-pass/post-pass.ts");
        return await rewriting.run(() => postPass({ ...raw, attachments }, signal));
      } catch (error) {
        signal?.throwIfAborted();
        if (error instanceof ReportError) throw error;
        await stop();
        throw new ReportError("render-failed", "the browser could not print the report", {
          cause: error,
          hint: `The browser is ${options.executablePath}. It may have run out of memory or been stopped; run again.`,
        });
      }
    },
  };
}

async function launch(options: PdfPrinterOptions, timeout: number): Promise<Running> {
  const profile = await makeScratch("browser");
  try {
    // Loaded with the first document: a run in which nothing changed prints none.
    const { default: puppeteer } = await import("puppeteer-core");
    const browser = await puppeteer.launch({
      executablePath: options.executablePath,
      headless: "shell",
      pipe: true,
      userDataDir: profile,
      args: options.noSandbox ? [...ARGS, "--no-sandbox"] : ARGS,
      timeout,
      protocolTimeout: timeout,
      // The command line and the worker end the browser themselves.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
    const removeAtExit = (): void => {
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    };
    process.once("exit", removeAtExit);
    browser.once("disconnected", () => process.removeListener("exit", removeAtExit));
    return { browser, profile };
  } catch (error) {
    await removeProfile(profile);
    throw error;
  }
}

async function endBrowser(running: Running | null): Promise<void> {
  if (!running) return;
  const { browser, profile } = running;
  const pid = browser.process()?.pid;
  // A browser that died cannot be closed politely; what matters is that it is gone.
  const closed = browser.connected ? await browser.close().then(isDone, isNotDone) : "no";
  if (closed === "no" && pid !== undefined) killGroup(pid);
  await removeProfile(profile);
}

/**
 * On a busy machine processes of the browser outlive it for moments and write into the folder. Work that is done must not
 * fail for that: what is left is removed by the next command.
 */
async function removeProfile(profile: string): Promise<void> {
  const options = { recursive: true, force: true, maxRetries: 5, retryDelay: 50 };
  await rm(profile, options).catch(() => undefined);
}

const isDone = (): "yes" => "yes";
const isNotDone = (): "no" => "no";

/** The program on PATH may be a script that started the browser: the whole group has to go. */
function killGroup(pid: number): void {
  try {
    process.kill(-pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

interface RawPrint {
  readonly printed: Uint8Array;
  readonly sidecar: Sidecar;
}

async function printWith(
  browser: Browser,
  html: string,
  timeout: number,
  signal?: AbortSignal,
): Promise<RawPrint> {
  const page = await browser.newPage();
  // Whatever waits for the page ends with it.
  const end = (): void => void page.close().catch(() => undefined);
  signal?.addEventListener("abort", end, { once: true });
  try {
    await page.setJavaScriptEnabled(false);
    await page.setOfflineMode(true);
    await page.emulateMediaType("print");
    await page.setContent(withStyles(html, PASSING_STYLES), { waitUntil: "load", timeout });
    await page.evaluate(LOAD_FONTS);
    await page.evaluate(withoutStyle("loading"));
    await fillPageNumbers(page, timeout);
    await page.evaluate(withoutStyle("counting"));
    const sidecar = (await page.evaluate(SIDECAR_EXPRESSION)) as Sidecar;
    const printed = await page.pdf({ ...pdfOptions(timeout), tagged: true, outline: true });
    return { printed, sidecar };
  } finally {
    signal?.removeEventListener("abort", end);
    if (browser.connected) await page.close().catch(() => undefined);
  }
}

/**
 * Margin boxes alone ask for their fonts too late: whatever shares its font with a box that waits for one is then not painted
 * at all, on that page and without an error.
 */
export const LOAD_FONTS = `Promise.all(Array.from(document.fonts, (face) => face.load())).then(() => undefined)`;

/**
 * Styles of a while. Loading: nothing is laid out on a screen that nobody sees, nor before its fonts are there. Counting: the
 * first pass only counts pages: everything keeps its size and nothing is painted.
 */
const PASSING_STYLES = {
  loading: "html{display:none!important}",
  counting: "body *{visibility:hidden!important}svg *{display:none!important}",
} as const;

function withStyles(html: string, styles: Readonly<Record<string, string>>): string {
  const elements = Object.entries(styles).map(
    ([name, css]) => `<style id="vlr-${name}">${css}</style>`,
  );
  return html.replace("</head>", () => `${elements.join("")}</head>`);
}

const withoutStyle = (name: keyof typeof PASSING_STYLES): string =>
  `document.getElementById("vlr-${name}")?.remove()`;

function pdfOptions(timeout: number) {
  return { preferCSSPageSize: true, printBackground: true, timeout, waitForFonts: true } as const;
}

/** First pass: where does each slot's destination stand? Slots have a fixed width, so the pages do not move. */
async function fillPageNumbers(page: Page, timeout: number): Promise<void> {
  const wanted = (await page.evaluate(
    `Array.from(document.querySelectorAll("[data-page-of]"), (slot) => slot.dataset.pageOf)`,
  )) as readonly string[];
  if (wanted.length === 0) return;
  const untagged = await page.pdf({ ...pdfOptions(timeout), tagged: false, outline: false });
  const { pagesOfDestinations } = await import("./pdf-destinations.ts");
  const pages = await pagesOfDestinations(untagged);
  const lost = wanted.filter((name) => !pages.has(name));
  if (lost.length > 0) {
    throw new ReportError("render-failed", `the contents point to no page: ${lost.join(", ")}`, {
      retryable: false,
    });
  }
  const numbers = JSON.stringify(Object.fromEntries(pages));
  await page.evaluate(`((numbers) => {
    for (const slot of document.querySelectorAll("[data-page-of]")) {
      slot.textContent = String(numbers[slot.dataset.pageOf]);
    }
  })(${numbers})`);
}
