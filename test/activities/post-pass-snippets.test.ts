/** The HTML that the templates may use, and the tag that each becomes: browsers change, so each is printed and checked. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findBrowser } from "../../activities/adapters/find-programs.ts";
import { createPdfPrinter, type ClosablePrinter } from "../../activities/adapters/pdf-printer.ts";
import { outlineOf, readTagged, textOf } from "../support/structure-text.ts";
import { veraPdf, veraPdfObstacle } from "../support/verapdf.ts";

let printer: ClosablePrinter;
let folder: string;

beforeAll(async () => {
  const browser = await findBrowser();
  printer = createPdfPrinter({
    executablePath: browser!.path,
    noSandbox: process.getuid?.() === 0,
  });
  folder = await mkdtemp(join(tmpdir(), "vlr-snippets-"));
});

afterAll(async () => {
  await printer.close();
  await rm(folder, { recursive: true });
});

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Snippet</title></head><body>${body}</body></html>`;

const FIGURE =
  '<svg role="img" aria-label="A square" width="20" height="20"><path d="M0,0h20v20h-20z"/></svg>';
const MARK = '<svg aria-hidden="true" width="9" height="9"><path d="M0,0h9v9h-9z"/></svg>';

/** Name, HTML, the whole tree under Document. */
const GOOD: readonly (readonly [name: string, html: string, tree: string])[] = [
  ["headings in order", "<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2>", "H1 H2 H3 H2"],
  ["a paragraph in another language", '<p lang="de">Wort</p>', "P{de}"],
  ["a quotation", "<blockquote>A</blockquote>", "BlockQuote(P)"],
  ["a section with a heading", "<section><h1>A</h1><p>B</p></section>", "Sect(H1 P)"],
  ["a box of blocks", "<div><p>A</p><p>B</p></div>", "P P"],
  ["a box of text", "<div>A</div><div>B</div>", "P P"],
  ["a box around one block", "<div><div><p>A</p></div></div>", "P"],
  ["text beside blocks", "<div>A<p>B</p></div>", "P P"],
  [
    "strong, em and code",
    "<p><strong>A</strong> <em>B</em> <code>C</code></p>",
    "P(Strong Em Code)",
  ],
  ["b, i and small leave no element", "<p><b>A</b><i>B</i><small>C</small></p>", "P"],
  ["a word in another language", '<p>A <em lang="fr">mot</em></p>', "P(Em{fr})"],
  ["a term in another language", '<p>A <span role="term" lang="fr">mot</span></p>', "P(Span{fr})"],
  ["a list with bullets", "<ul><li>A</li><li>B</li></ul>", "L(LI(Lbl LBody) LI(Lbl LBody))"],
  ["a numbered list", "<ol><li>A</li></ol>", "L(LI(Lbl LBody))"],
  ["a list without labels", '<ul style="list-style:none"><li>A</li></ul>', "L(LI(LBody))"],
  [
    "a list in a list",
    "<ul><li>A<ul><li>B</li></ul></li></ul>",
    "L(LI(Lbl LBody(L(LI(Lbl LBody)))))",
  ],
  [
    "list items as flexible boxes",
    '<ul><li style="display:flex"><span>A</span> <b>B</b></li></ul>',
    "L(LI(LBody(P)))",
  ],
  [
    "a table with heads of columns and rows",
    "<table><caption>T</caption><thead><tr><th scope=col>A<th scope=col>B</thead><tbody><tr><th scope=row>C<td>1</tbody></table>",
    "Table(Caption THead(TR(TH TH)) TBody(TR(TH TD)))",
  ],
  [
    "a table with spans",
    "<table><tr><th scope=col>A<th scope=col colspan=2>B<tr><th scope=row rowspan=2>C<td>1<td>2<tr><td>3<td>4</table>",
    "Table(THead(TR(TH TH)) TBody(TR(TH TD TD) TR(TD TD)))",
  ],
  [
    "heads of groups of rows",
    "<table><tr><th scope=col>A<th scope=col>B<tbody><tr><th scope=rowgroup colspan=2>G<tr><th scope=row>C<td>1</table>",
    "Table(THead(TR(TH TH)) TBody(TR(TH) TR(TH TD)))",
  ],
  [
    "a cell with nothing but a blank",
    "<table><tr><th scope=row>A<td>&nbsp;</table>",
    "Table(TBody(TR(TH TD)))",
  ],
  [
    "blocks in a cell",
    "<table><tr><th scope=row>A<td><p>B</p><p>C</p></table>",
    "Table(TBody(TR(TH TD(P P))))",
  ],
  ["a drawing", `<div>${FIGURE}</div>`, "Figure"],
  ["a drawing with a caption", `<div>${FIGURE}</div><p>C</p>`, "Figure P"],
  ["a drawing in a line", `<p>A ${FIGURE} B</p>`, "P(Figure)"],
  [
    "a figure that is only a box",
    `<figure role="presentation">${FIGURE}<figcaption>C</figcaption></figure>`,
    "Figure Caption",
  ],
  ["a figure without a role", `<figure>${FIGURE}<p>C</p></figure>`, "Div(Figure P)"],
  ["a half transparent drawing", `<div style="opacity:.5">${FIGURE}</div>`, "Figure"],
  ["half transparent text", '<p style="opacity:.5">A</p>', "P"],
  ["decoration", `<p>${MARK} A</p>`, "P"],
  [
    "borders, backgrounds, shadows",
    '<p style="border:1px solid;background:#eee;box-shadow:0 0 2px">A</p><p style="background:#ddd">B</p>',
    "P P",
  ],
  ["a link out", '<p>A <a href="https://example.org/a?b=c&amp;d=é">B</a></p>', "P(Link)"],
  ["a link inside", '<p><a href="#x">A</a></p><h1 id="x">B</h1>', "P(Link) H1"],
  [
    "a link over two lines",
    '<p style="width:3cm">Some words <a href="https://example.org/">and a link that is long</a></p>',
    "P(Link)",
  ],
  [
    "contents",
    '<ul lang="en-x-toc" style="list-style:none"><li><a href="#x" style="display:flex"><span style="flex:1">A </span><span>1</span></a></li><li>B</li></ul><h1 id="x">A</h1>',
    "TOC(TOCI(Reference(Link)) TOCI) H1",
  ],
  [
    "contents of two levels",
    '<ol lang="en-x-toc"><li><a href="#x">A</a><ol><li><a href="#x">B</a></li></ol></li></ol><h1 id="x">A</h1>',
    "TOC(TOCI(Lbl Reference(Link) TOC(TOCI(Lbl Reference(Link))))) H1",
  ],
  [
    "a note",
    '<p>A<a href="#n" lang="en-x-ref"><sup>1</sup></a></p><p id="n" lang="en-x-note">1 B</p>',
    "P(Reference(Link)) Note",
  ],
  [
    "terms and what they mean",
    '<dl lang="en-x-dl"><dt>A</dt><dd>B</dd><dt>C</dt><dd>D</dd></dl>',
    "L(LI(Lbl LBody) LI(Lbl LBody))",
  ],
  ["an aside", '<aside aria-label="N"><p>A</p></aside>', "Aside(P)"],
  ["an article", "<article><h1>A</h1></article>", "Art(H1)"],
  ["Arabic words in English", '<p>A <em lang="ar">كلمة طيبة</em> B</p>', "P(Em{ar})"],
];

test.each(GOOD)("%s", async (name, html, tree) => {
  const pdf = await printer.print(page(html));
  await writeFile(join(folder, `${name.replaceAll(/\W+/g, "-")}.pdf`), pdf);
  const { root } = await readTagged(pdf);
  expect(outlineOf(root)).toBe(`Document(${tree})`);
});

const NAME = "veraPDF finds nothing wrong with any of them";

test.skipIf(veraPdfObstacle !== null)(
  veraPdfObstacle === null ? NAME : `${NAME} (skipped: ${veraPdfObstacle})`,
  async () => {
    const files = GOOD.map(([name]) => join(folder, `${name.replaceAll(/\W+/g, "-")}.pdf`));
    const checked = await veraPdf("ua1", files);
    expect(checked.filter(({ failed }) => failed.length > 0)).toEqual([]);
  },
  300_000,
);

test.each([
  [
    "a skipped level of headings",
    "<h1>A</h1><h3>B</h3>",
    "H3 on page 1 follows H1 (PDF/UA-1 7.4.2-1)",
  ],
  [
    "an empty cell",
    "<table><tr><th scope=row>A<td>1<tr><th scope=row>B<td></table>",
    "(PDF/UA-1 7.2-42)",
  ],
  [
    "a cell that reaches below its table",
    "<table><tr><th scope=row rowspan=2>A<td>1</table>",
    "(PDF/UA-1 7.2-4",
  ],
  [
    "a drawing without a description",
    '<svg role="img" width="9" height="9"><path d="M0,0h9v9z"/></svg>',
    "has no description",
  ],
  ["text in ::before", "<style>p::before{content:'lost'}</style><p>A</p>", "lost"],
  [
    "text that is hidden from those who listen",
    '<p aria-hidden="true">lost</p><p>A</p>',
    '"lost" belongs to no element on page 1',
  ],
  ["a link to nowhere", '<p><a href="#nowhere">A</a></p>', "leads to #nowhere, which is not there"],
  [
    "a hidden link",
    '<p>A<a href="https://example.org/" style="display:none">B</a></p>',
    "the page has https://example.org/",
  ],
  [
    "a link that says nothing",
    `<p>A <a href="https://example.org/">${MARK}</a></p>`,
    "says nothing",
  ],
  ["an unknown mark", '<p lang="en-x-what">A</p>', 'unknown mark "what"'],
  ["contents that are no list", '<p lang="en-x-toc">A</p>', "is marked as contents and is no list"],
])("%s is an error that says what and where", async (_name, html, said) => {
  await expect(printer.print(page(html))).rejects.toMatchObject({
    code: "render-failed",
    retryable: false,
    message: expect.stringContaining(said) as string,
  });
});

test.each([
  ["title", "<!doctype html><html lang=en><body><p>A</p>", "it has no title"],
  ["language", "<!doctype html><title>T</title><body><p>A</p>", "it names no language"],
])("a document without a %s is an error", async (_name, html, said) => {
  await expect(printer.print(html)).rejects.toMatchObject({
    code: "render-failed",
    message: expect.stringContaining(said) as string,
  });
});

test("a table head that is printed on every page is read once", async () => {
  const rows = Array.from({ length: 120 }, (_, row) => `<tr><th scope=row>R${row}<td>${row}`).join(
    "",
  );
  const html = page(
    `<table><thead><tr><th scope=col>Head<th scope=col>Value</thead>${rows}</table>`,
  );
  const { root, document } = await readTagged(await printer.print(html));
  expect(document.getPageCount()).toBeGreaterThan(2);
  expect(textOf(root).match(/Head/g)).toHaveLength(1);
  expect(textOf(root)).toContain("R119");
});
