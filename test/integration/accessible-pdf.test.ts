/** The PDF of a whole review, as the command makes it: what it says to those who listen, and what it keeps for later. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { PDFRawStream } from "pdf-lib";
import { PDFArray, PDFDict, PDFName, decodePDFRawStream } from "pdf-lib";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "../../activities/adapters/artifact-store.ts";
import { asEdition } from "../../activities/as-edition.ts";
import type { DocumentResult } from "../../domain/steps.ts";
import { contentOf, launchBrowser, rawPrint, type PageContent } from "../support/printed-page.ts";
import { copySmallCity, repository } from "../support/run-vlr.ts";
import { differentPages, pixelObstacle } from "../support/same-pixels.ts";
import {
  allElements,
  entryOf,
  readTagged,
  textOf,
  type ReadElement,
  type ReadPdf,
} from "../support/structure-text.ts";
import { veraPdf, veraPdfObstacle } from "../support/verapdf.ts";

let scratch: string;
let draft: string;
let browser: Browser;
let html: string;
let page: PageContent;
let pdf: Buffer;
let read: ReadPdf;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "vlr-accessible-"));
  const city = await copySmallCity(scratch);
  const place = join(scratch, "var");
  const command = [join(repository, "dist/cli/main.js"), "run", city, "--inline", "--var", place];
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: scratch });
  draft = join(scratch, stdout.trim());
  pdf = await readFile(join(draft, "review.pdf"));
  read = await readTagged(pdf);
  const store = await openStore(join(place, "store"));
  const composed = await store.readLatestStep("recno/2024", "composeDocument/en");
  const { print } = composed!.output as DocumentResult;
  html = await asEdition(print, "en", { kind: "draft" }, store);
  browser = await launchBrowser();
  page = await contentOf(browser, html);
}, 300_000);

afterAll(async () => {
  await browser.close();
  await rm(scratch, { recursive: true });
});

/** Ligatures and other forms of a letter as the letter; page numbers are filled in only where it is printed. */
function squeezed(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/[\s\u00AD\u2060]+/gu, " ")
    .trim();
}

function ofType(pattern: RegExp): readonly ReadElement[] {
  return allElements(read.root).filter(({ type }) => pattern.test(type));
}

test.each(["ua1", "3a"] as const)(
  `veraPDF finds no broken rule of %s${veraPdfObstacle === null ? "" : ` (skipped: ${veraPdfObstacle})`}`,
  { skip: veraPdfObstacle !== null },
  async (profile) => {
    const [checked] = await veraPdf(profile, [join(draft, "review.pdf")]);
    expect(checked?.failed).toEqual([]);
  },
);

test("the structure says everything that the page says, in its order", () => {
  expect(signsOf(withoutPageNumbers(read.root))).toBe(signsOf(page.words.join(" ")));
});

/** Everything but blanks: where boxes stand side by side, the browser prints none between them. */
function signsOf(text: string): string {
  return squeezed(text).replaceAll(" ", "");
}

/** The page has empty places for the numbers of pages, at the end of each line of its contents. */
function withoutPageNumbers(element: ReadElement): string {
  const contents = allElements(element).filter(({ type }) => type === "Reference");
  expect(contents.length).toBeGreaterThan(0);
  const isEntry = new Set(contents.filter((entry) => /\d\s*$/.test(textOf(entry))));
  return textOf(element, (entry, text) =>
    isEntry.has(entry) ? text.replace(/\d+\s*$/, "") : text,
  );
}

test("the figures are the drawings with a description, in order", () => {
  const figures = ofType(/^Figure$/).map((figure) => squeezed(entryOf(figure, "Alt") ?? ""));
  expect(figures).toEqual(page.figures.map(squeezed));
});

test("headings have their levels", () => {
  const headings = ofType(/^H\d$/).map((heading) => `${heading.type} ${squeezed(textOf(heading))}`);
  expect(headings).toEqual(page.headings.map(squeezed));
});

test("tables have all their cells, with what stands in them", () => {
  const tables = ofType(/^Table$/).map((table) =>
    allElements(table)
      .filter(({ type }) => type === "TR")
      .map((row) => row.kids.map((cell) => ("text" in cell ? "" : signsOf(textOf(cell))))),
  );
  expect(tables).toEqual(page.tables.map((rows) => rows.map((cells) => cells.map(signsOf))));
});

test("the released tables and their dictionary travel inside, byte for byte", async () => {
  const { catalog } = read.document;
  const names = catalog
    .lookup(PDFName.of("Names"), PDFDict)
    .lookup(PDFName.of("EmbeddedFiles"), PDFDict)
    .lookup(PDFName.of("Names"), PDFArray);
  const found = Array.from({ length: names.size() / 2 }, (_, index) =>
    names.lookup(2 * index + 1, PDFDict),
  );
  const files = found.map((file) => (file.lookup(PDFName.of("UF")) as PDFName).decodeText());
  expect(files).toContain("observation.csv");
  expect(files).toContain("dictionary.csv");
  expect(files).toEqual(files.toSorted());
  for (const [index, name] of files.entries()) {
    const stream = found[index]!.lookup(PDFName.of("EF"), PDFDict).lookup(PDFName.of("F"));
    const bytes = decodePDFRawStream(stream as PDFRawStream).decode();
    expect(Buffer.from(bytes).equals(await readFile(join(draft, "data", name))), name).toBe(true);
  }
});

test(
  `every page looks as the browser printed it${pixelObstacle === null ? "" : ` (skipped: ${pixelObstacle})`}`,
  { skip: pixelObstacle !== null },
  async () => {
    const { postPass } = await import("../../activities/adapters/pdf-post-pass/post-pass.ts");
    const sheet = await browser.newPage();
    const raw = await rawPrint(sheet, html);
    const first = await postPass({ ...raw, attachments: [] });
    expect(await differentPages(raw.printed, first)).toEqual([]);
    // The numbers that the browser gives to its elements go on counting on a page that is used again.
    const again = await postPass({ ...(await rawPrint(sheet, html)), attachments: [] });
    expect(Buffer.from(again).equals(first)).toBe(true);
    await sheet.close();
  },
);
