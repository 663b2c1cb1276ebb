/** Real prints by the real browser: page numbers, tags, fonts, widths, sameness, and what happens when it dies. */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef, type PDFObject } from "pdf-lib";
import puppeteer from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBrowser } from "../../activities/adapters/find-programs.ts";
import { fontFaceCss } from "../../activities/adapters/fonts.ts";
import { pagesOfDestinations } from "../../activities/adapters/pdf-destinations.ts";
import { createPdfPrinter, type ClosablePrinter } from "../../activities/adapters/pdf-printer.ts";
import { reviewDocument } from "../../report-templates/editions/review.tsx";
import { namesOfFonts } from "../support/pdf-fonts.ts";
import { sampleFindings, sampleReview } from "../support/sample-findings.ts";

/** Of the sample with goals 4 and 12; a layout that wastes pages fails here. */
const MOST_PAGES = 20;

const noSandbox = process.getuid?.() === 0;
let executablePath: string;
let printer: ClosablePrinter;
let review: string;
let printed: Uint8Array;

beforeAll(async () => {
  executablePath = (await findBrowser())!.path;
  printer = createPdfPrinter({ executablePath, noSandbox });
  const findings = sampleFindings({ goals: [4, 12] });
  review = reviewDocument(sampleReview({ findings, fontCss: await fontFaceCss() }), "print");
  printed = await printer.print(review);
}, 120_000);

afterAll(async () => {
  await printer.close();
});

const load = (pdf: Uint8Array) => PDFDocument.load(pdf, { updateMetadata: false });

function page(body: string): string {
  return `<!doctype html><html lang="en"><head><title>Test</title><meta name="dcterms.date" content="2025-01-17"></head><body>${body}</body></html>`;
}

test("two prints are the same bytes, from another browser process too", async () => {
  const again = await printer.print(review);
  const other = createPdfPrinter({ executablePath, noSandbox });
  const elsewhere = await other.print(review);
  await other.close();
  expect(Buffer.from(again).equals(printed)).toBe(true);
  expect(Buffer.from(elsewhere).equals(printed)).toBe(true);
}, 120_000);

test("the document is tagged, has a language, an outline and the printed date", async () => {
  const document = await load(printed);
  expect(document.catalog.lookup(PDFName.of("MarkInfo"))?.toString()).toContain("/Marked true");
  expect(document.catalog.lookup(PDFName.of("Lang"))?.toString()).toBe("(en)");
  expect(document.catalog.has(PDFName.of("Outlines"))).toBe(true);
  expect(document.getCreationDate()).toEqual(new Date("2025-01-17T00:00:00Z"));
  expect(document.getTitle()).toBe("Rivermouth · Voluntary Local Review, 2024");
});

test("the contents show the pages on which the entries stand", async () => {
  const folder = await mkdtemp(join(tmpdir(), "vlr-test-"));
  const file = join(folder, "print.pdf");
  await writeFile(file, printed);
  const pages = await pagesOfDestinations(printed);
  const run = promisify(execFile);
  const { stdout } = await run("pdftotext", ["-f", "2", "-l", "2", "-layout", file, "-"]);
  await rm(folder, { recursive: true });
  expect(stdout).toMatch(new RegExp(`Quality education\\s+${pages.get("goal-4")!}\\b`));
  expect(stdout).toMatch(new RegExp(`Statistical tables\\s+${pages.get("annex-b")!}\\b`));
});

test("two goals with their annexes stay a short document", async () => {
  expect((await load(printed)).getPageCount()).toBeLessThanOrEqual(MOST_PAGES);
});

test("no head of a target stands at the end of a page without what belongs to it", async () => {
  const pages = await textOfPages(printed);
  const heads = pages.flatMap((lines) =>
    lines.flatMap((line, index) => (/^Target \d+\.\w+ · /.test(line) ? [lines.slice(index)] : [])),
  );
  expect(heads.length).toBeGreaterThan(2);
  // Name of the target, then at least title, official text, one line more, and the footer.
  for (const lines of heads) expect(lines.length, lines[0]).toBeGreaterThan(5);
  for (const lines of pages) {
    const last = lines.filter((line) => !/^(Figures: |\d+$)/.test(line)).at(-1) ?? "";
    expect(last).not.toMatch(/^(Target \d|Figure \d|Human rights behind|Indicators of goal)/);
  }
});

test("every drawing with a description is a figure with that text, and fonts are only the report's", async () => {
  const document = await load(printed);
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
  const figures = objects.filter((object) => nameOf(object, "S") === "/Figure");
  expect(figures.length).toBe((review.match(/role="img"/g) ?? []).length);
  expect(
    figures.every((figure) => figure instanceof PDFDict && figure.has(PDFName.of("Alt"))),
  ).toBe(true);
  for (const font of await namesOfFonts(printed)) expect(font).toMatch(/Source(Sans3|Serif4)/);
});

test("nothing is painted as pixels", async () => {
  const document = await load(printed);
  const images = document.context
    .enumerateIndirectObjects()
    .filter(
      ([, object]) => object instanceof PDFRawStream && nameOf(object.dict, "Subtype") === "/Image",
    );
  expect(images).toEqual([]);
});

test("all pages are A4", async () => {
  for (const { width, height } of (await load(printed)).getPages().map((each) => each.getSize())) {
    expect(width).toBeCloseTo(595, 0);
    expect(height).toBeCloseTo(842, 0);
  }
});

describe("nothing is wider than the page: one such element would shrink the whole document", () => {
  test.each([
    ["text pages", 178, ".sheet", 176],
    ["full-bleed pages", 210, ".cover, .opener", 210],
  ])("%s", async (_name, viewport, selector, limit) => {
    const browser = await puppeteer.launch({
      executablePath,
      headless: "shell",
      pipe: true,
      args: noSandbox ? ["--no-sandbox"] : [],
    });
    const view = await browser.newPage();
    await view.setViewport({ width: Math.round((viewport * 96) / 25.4), height: 1123 });
    await view.emulateMediaType("print");
    await view.setContent(review);
    const wide = await view.evaluate(`(() => {
      const limit = ${limit} * 96 / 25.4 + 1;
      const inside = Array.from(document.querySelectorAll("${selector}"), (root) => [...root.querySelectorAll("*")]).flat();
      return inside
        .filter((element) => !element.parentElement.closest("svg") && element.getBoundingClientRect().right > limit)
        .map((element) => element.outerHTML.slice(0, 120));
    })()`);
    await browser.close();
    expect(wide).toEqual([]);
  });
});

test("page scripts do not run and nothing is fetched", async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}`;
  const pdf = await printer.print(
    page(`<p>text</p><script>document.body.textContent = "scripted"</script><img src="${address}/image.png" alt="">
      <link rel="stylesheet" href="${address}/style.css"><iframe src="${address}/frame"></iframe>`),
  );
  server.close();
  expect(asked).toEqual([]);
  expect(pdf.length).toBeGreaterThan(1000);
});

test("contents that point nowhere are an error that names the place", async () => {
  const html = page('<a href="#lost">x</a><span data-page-of="lost"></span>');
  await expect(printer.print(html)).rejects.toMatchObject({
    code: "render-failed",
    message: "the contents point to no page: lost",
    // The same text gives the same pages however often it is printed.
    retryable: false,
  });
});

test("a browser that dies during printing is render-failed, and the next print works", async () => {
  const mortal = createPdfPrinter({ executablePath, noSandbox });
  const heavy = page(`<p>${"words and words ".repeat(60_000)}</p>`);
  const others = await browsers();
  const printing = mortal.print(heavy);
  const failed = expect(printing).rejects.toMatchObject({ code: "render-failed" });
  await killNewBrowser(others);
  await failed;
  await expect(mortal.print(page("<p>again</p>"))).resolves.toBeInstanceOf(Uint8Array);
  await mortal.close();
}, 60_000);

test("a program that is no browser is render-failed with its path", async () => {
  const none = createPdfPrinter({ executablePath: "/bin/false", noSandbox, timeoutMs: 5_000 });
  await expect(none.print(page("x"))).rejects.toMatchObject({
    code: "render-failed",
    hint: expect.stringContaining("/bin/false") as string,
  });
  await none.close();
});

test("close leaves no profile behind, and a closed printer can print again", async () => {
  const before = await profiles();
  const brief = createPdfPrinter({ executablePath, noSandbox });
  await brief.print(page("<p>once</p>"));
  expect((await profiles()).length).toBe(before.length + 1);
  await brief.close();
  expect(await profiles()).toEqual(before);
  await brief.print(page("<p>twice</p>"));
  await brief.close();
  expect(await profiles()).toEqual(before);
});

test("a profile into which somebody still writes does not make close fail", async () => {
  const brief = createPdfPrinter({ executablePath, noSandbox });
  const before = await profiles();
  await brief.print(page("<p>once</p>"));
  const [name = ""] = (await profiles()).filter((each) => !before.includes(each));
  const profile = join(tmpdir(), name);
  const write = `const fs = require("node:fs");
    for (let n = 0; ; n += 1) {
      fs.mkdirSync(process.argv[1], { recursive: true });
      try { fs.writeFileSync(process.argv[1] + "/" + n, ""); } catch {}
    }`;
  const writer = spawn(process.execPath, ["-e", write, profile], { stdio: "ignore" });
  await once(writer, "spawn");
  try {
    await brief.close();
  } finally {
    const ended = once(writer, "exit");
    writer.kill("SIGKILL");
    await ended;
    await rm(profile, { recursive: true, force: true });
  }
});

async function profiles(): Promise<readonly string[]> {
  const own = new Set(await ownProfiles());
  return (await readdir(tmpdir())).filter((name) => own.has(name)).toSorted();
}

/** Lines of text of each page behind the contents, without empty ones. */
async function textOfPages(pdf: Uint8Array): Promise<readonly (readonly string[])[]> {
  const folder = await mkdtemp(join(tmpdir(), "vlr-test-"));
  const file = join(folder, "print.pdf");
  await writeFile(file, pdf);
  const { stdout } = await promisify(execFile)("pdftotext", ["-f", "3", file, "-"]);
  await rm(folder, { recursive: true });
  return stdout.split("\f").map((text) =>
    text
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  );
}

/** Profiles of browsers that this test process started: other tests may print at the same time. */
async function ownProfiles(): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)("ps", [
    "-o",
    "args=",
    "--ppid",
    String(process.pid),
  ]);
  return [...stdout.matchAll(/--user-data-dir=\S*?(vlr-browser-\w+)/g)].map(([, name]) => name!);
}

/** Process groups of the browsers that this test process started. */
async function browsers(): Promise<readonly number[]> {
  const run = promisify(execFile);
  const { stdout } = await run("ps", ["-o", "pid=,args=", "--ppid", String(process.pid)]);
  const lines = stdout.split("\n").filter((line) => line.includes("vlr-browser-"));
  return lines.map((line) => Number.parseInt(line, 10));
}

/** Kills the browser that is not among `others`, once it is there. */
async function killNewBrowser(others: readonly number[]): Promise<void> {
  for (;;) {
    const pid = (await browsers()).find((candidate) => !others.includes(candidate));
    if (pid !== undefined) {
      process.kill(-pid, "SIGKILL");
      return;
    }
    await new Promise((done) => setTimeout(done, 10));
  }
}

function nameOf(object: PDFObject, key: string): string | undefined {
  if (!(object instanceof PDFDict)) return undefined;
  const value = object.get(PDFName.of(key));
  return value === undefined || value instanceof PDFRef ? undefined : value.toString();
}
