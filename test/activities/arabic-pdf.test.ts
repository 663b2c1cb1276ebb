/** Right-to-left documents: words in the order in which they are read, and letters that say what they are. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findBrowser } from "../../activities/adapters/find-programs.ts";
import { postPass } from "../../activities/adapters/pdf-post-pass/post-pass.ts";
import { createPdfPrinter, type ClosablePrinter } from "../../activities/adapters/pdf-printer.ts";
import { contentOf, launchBrowser, rawPrint } from "../support/printed-page.ts";
import { differentPages, pixelObstacle } from "../support/same-pixels.ts";
import { outlineOf, readTagged, textOf } from "../support/structure-text.ts";
import { veraPdf, veraPdfObstacle } from "../support/verapdf.ts";

const FONTS = ["vazirmatn", "amiri", "noto-sans-arabic"] as const;

let browser: Browser;
let printer: ClosablePrinter;
let folder: string;

beforeAll(async () => {
  const found = await findBrowser();
  printer = createPdfPrinter({ executablePath: found!.path, noSandbox: process.getuid?.() === 0 });
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), "vlr-arabic-"));
});

afterAll(async () => {
  await browser.close();
  await printer.close();
  await rm(folder, { recursive: true });
});

async function faceCss(font: string): Promise<string> {
  const root = dirname(createRequire(import.meta.url).resolve(`@fontsource/${font}/package.json`));
  const ranges = JSON.parse(await readFile(join(root, "unicode.json"), "utf8")) as Record<
    string,
    string
  >;
  const faces = [400, 700].flatMap((weight) =>
    ["arabic", "latin"].map(async (subset) => {
      const file = join(root, "files", `${font}-${subset}-${weight}-normal.woff2`);
      const data = (await readFile(file)).toString("base64");
      return `@font-face{font-family:Test;font-weight:${weight};src:url(data:font/woff2;base64,${data});unicode-range:${ranges[subset] ?? "U+0-10FFFF"}}`;
    }),
  );
  return (await Promise.all(faces)).join("");
}

function headOf(faces: string): string {
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>مراجعة محلية طوعية</title>
<meta name="dcterms.date" content="2025-01-17"><style>${faces}
@page{size:A4;margin:20mm;@top-center{content:"مراجعة"}}
html{font-family:Test;text-decoration-skip-ink:none}body{margin-inline:2mm;width:120mm}p,li,td,th,h1,h2{white-space:pre-wrap}sup{unicode-bidi:isolate}</style></head>`;
}

/** Invented sentences with what makes the order hard: numbers, Latin words, brackets, links, bold words, several lines. */
async function arabicPage(font: string): Promise<string> {
  return `${headOf(await faceCss(font))}<body>
<h1>أين تقف المدينة من أهداف التنمية المستدامة</h1>
<p>تعتمد هذه المراجعة على 133 مؤشرا من البيانات التي نشرتها المدينة بين عامي 2015 و2024، وتقارن كل مؤشر بالقيمة المستهدفة. بلغت النسبة 12,5% في عام 2023 (مقابل 14,0% في عام 2015).</p>
<p>ينص العهد الدولي (ICESCR) في المادة 11 على الحق في مستوى معيشي كاف، وتشير الوثيقة A/HRC/60/8 إلى توصيات Universal Periodic Review في الفقرة 50.161 من التقرير.</p>
<h2>الهدف 1: القضاء على الفقر</h2>
<ul><li>السكان المعرضون لخطر الفقر</li><li>«الأسر» ذات الدخل المنخفض [انظر الملحق B]</li></ul>
<table><thead><tr><th scope="col">المؤشر</th><th scope="col">القيمة</th></tr></thead><tbody><tr><th scope="row">1.2.1 معدل الفقر</th><td>12,5%</td></tr><tr><th scope="row">3.4.1 الوفيات المبكرة</th><td>٢٣٫٤</td></tr></tbody></table>
<p>انظر <a href="https://example.org/ar/">موقع المفوضية الطويل جدا الذي يمتد على سطرين اثنين في هذه الفقرة</a> <strong>للمزيد</strong> من المعلومات.</p>
<p>\u2066Premature mortality per 100,000 residents of the whole city\u2069: 0.0 في 2021، والقيمة المستهدفة 0.1 على الأكثر بحلول 2030.</p>
<p>المؤشرات \u20664.1.2.a\u2069 و1.1.1<sup>1، 2، 3</sup>، 1,000 tonnes of CO2<sup>4، 5</sup></p>
<p dir="auto">The word حق means right, and the word مدينة means city.</p>
</body></html>`;
}

/** Presentation forms as letters, without blanks and signs that nobody sees. */
function signsOf(text: string): string {
  return text.normalize("NFKC").replaceAll(/[\s\u034F\u061C\u200B-\u200F]+/gu, "");
}

test.each(FONTS)("in %s the structure says what the page says, in its order", async (font) => {
  const html = await arabicPage(font);
  const pdf = await printer.print(html);
  await writeFile(join(folder, `${font}.pdf`), pdf);
  const { root } = await readTagged(pdf);
  const { words } = await contentOf(browser, html);
  expect(signsOf(textOf(root))).toBe(signsOf(words.join(" ")));
  expect(outlineOf(root)).toBe(
    "Document(H1 P P H2 L(LI(Lbl LBody) LI(Lbl LBody)) Table(THead(TR(TH TH)) TBody(TR(TH TD) TR(TH TD))) P(Link Strong) P P P)",
  );
});

test.each(FONTS)("in %s labels in two scripts are read from their beginning", async (font) => {
  const labels = ["women (نساء) 3", "men رجال 4", "rate (12,5% نساء) 2023", "نساء women (3) رجال"];
  const isolated = labels.map((label) => `\u2068${label}\u2069`);
  const html = `${headOf(await faceCss(font))}<body><h1>نسبة ${isolated[0]}</h1>
<p>النسبة حسب الجنس: ${isolated.join("، ")} في المدينة كلها.</p>
<ul>${isolated.map((label) => `<li>${label} 2023</li>`).join("")}</ul></body></html>`;
  const { root } = await readTagged(await printer.print(html));
  const { words } = await contentOf(browser, html);
  const seen = (text: string): string => signsOf(text).replaceAll(/[\u2068\u2069]/g, "");
  expect(seen(textOf(root))).toBe(seen(words.join(" ")));
});

test.each(FONTS)("in %s a text is read in order around other elements", async (font) => {
  const note =
    "(2023, Regional survey office). فترة الثقة المنشورة لأحدث قيمة: من 17,6 إلى 18,5 %.";
  const html = `${headOf(await faceCss(font))}<body><h1>نسبة</h1>
<p>1.2.1 · the region: <strong>18,0 %</strong> ${note}</p>
<p>العهد الدولي <em>ICESCR</em> Article 11. ${note} <em>A/HRC/60/8</em> paragraph 50. ${note}</p>
<p><em>ICESCR</em>, Article 11، ${note}</p>
<p><em>18,0</em> ${note} <em>19</em> ${note}</p></body></html>`;
  const { root } = await readTagged(await printer.print(html));
  const { words } = await contentOf(browser, html);
  expect(signsOf(textOf(root))).toBe(signsOf(words.join(" ")));
});

test.skipIf(pixelObstacle !== null).each(FONTS)(
  `in %s every page looks as the browser printed it${pixelObstacle === null ? "" : ` (skipped: ${pixelObstacle})`}`,
  async (font) => {
    const page = await browser.newPage();
    const raw = await rawPrint(page, await arabicPage(font));
    expect(await differentPages(raw.printed, await postPass({ ...raw, attachments: [] }))).toEqual(
      [],
    );
    await page.close();
  },
);

test("three prints at once are the same bytes as one alone", async () => {
  const html = await arabicPage("vazirmatn");
  const alone = await readFile(join(folder, "vazirmatn.pdf"));
  const together = await Promise.all([1, 2, 3].map(() => printer.print(html)));
  for (const pdf of together) expect(Buffer.from(pdf).equals(alone)).toBe(true);
});

const NAME = "veraPDF finds nothing wrong with any of them";

test.skipIf(veraPdfObstacle !== null)(
  veraPdfObstacle === null ? NAME : `${NAME} (skipped: ${veraPdfObstacle})`,
  async () => {
    const files = FONTS.map((font) => join(folder, `${font}.pdf`));
    for (const profile of ["ua1", "3a"] as const) {
      const checked = await veraPdf(profile, files);
      expect(checked.filter(({ failed }) => failed.length > 0)).toEqual([]);
    }
  },
  300_000,
);
