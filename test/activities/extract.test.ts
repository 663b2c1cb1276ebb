/** The extract of a real run: the DOCX opened again, the PDF printed, both held against findings and tables. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { Parser } from "htmlparser2";
import { PDFDocument, PDFName } from "pdf-lib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeDocx } from "../../activities/adapters/docx-writer.ts";
import { makeExtract, type MadeExtract } from "../../cli/make-extract.ts";
import { openPrinter } from "../../cli/open-resources.ts";
import { extractDocument } from "../../report-templates/editions/extract-content.ts";
import { textsOf, wordsOf } from "../../report-templates/editions/extract-document.ts";
import { extractInput, findingsFrom, judgment, recommendation } from "../support/extract-rows.ts";
import { saveBarcelona } from "../support/saved-run.ts";

const UPR_4 = { body: "UPR", cycle: 4 } as const;

let scratch = "";
let folder = "";
let made: MadeExtract;

const extract = (change: Partial<Parameters<typeof makeExtract>[0]> = {}): Promise<MadeExtract> =>
  makeExtract({ folder, scope: UPR_4, country: "ES", mostWords: null, ...change });

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "vlr-extract-test-"));
  folder = await saveBarcelona(scratch);
  made = await extract();
});

afterAll(async () => {
  await rm(scratch, { recursive: true });
});

interface Opened {
  readonly parts: Readonly<Record<string, string>>;
  /** Text of each paragraph of the body, in order. */
  readonly paragraphs: readonly string[];
}

function openDocx(bytes: Uint8Array): Opened {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );
  const paragraphs: string[] = [];
  let text = "";
  let isText = false;
  const parser = new Parser(
    {
      onopentag: (name) => {
        isText = name === "w:t";
      },
      ontext: (found) => {
        if (isText) text += found;
      },
      onclosetag: (name) => {
        if (name === "w:t") isText = false;
        if (name !== "w:p") return;
        paragraphs.push(text);
        text = "";
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(parts["word/document.xml"]);
  return { parts, paragraphs };
}

const csv = (table: string): readonly CsvRow[] =>
  parse(readFileSync(join(folder, `data/${table}.csv`)), { columns: true });

test("every recommendation that was judged relevant stands in the DOCX with its text, position and action", () => {
  const all = openDocx(made.docx).paragraphs.join("\n");
  const published = byKey("recommendation", "recommendation");
  const titles = byKey("action_title", "action");
  for (const { relevance, recommendation: id = "", action = "" } of csv("judgment")) {
    if (relevance === "not-relevant") continue;
    const { paragraph, position_published: position, text } = published(id);
    expect(all).toContain(`${String(paragraph)} · ${String(position)}`);
    expect(all).toContain(wordsOf(String(text)).slice(0, 39).join(" "));
    if (action !== "") expect(all).toContain(titles(action)["title"]);
  }
  expect(made.recommendations).toBe(99);
});

test("every indicator that a judgment names stands in the DOCX, those in front with their titles", () => {
  const all = openDocx(made.docx).paragraphs.join("\n");
  const titles = byKey("indicator_title", "indicator");
  for (const row of csv("chain").filter(({ indicators_by: by }) => by === "judgment")) {
    const codes = String(row["indicators"]).split("; ");
    for (const code of codes) {
      expect(all).toContain(code);
      if (codes.length < 3) expect(all).toContain(titles(code)["title"]);
    }
  }
});

type CsvRow = Readonly<Record<string, string>>;

function byKey(table: string, key: string): (value: string) => CsvRow {
  const rows = new Map(csv(table).map((row) => [row[key], row]));
  return (value) => {
    const row = rows.get(value);
    if (!row) throw new Error(`${table} has no ${value}`);
    return row;
  };
}

test("the DOCX says the words that the page says, in the same order", () => {
  const page: string[] = [];
  let isBody = false;
  const parser = new Parser({
    onopentag: (name) => {
      if (name === "body") isBody = true;
    },
    ontext: (text) => {
      if (isBody) page.push(text);
    },
  });
  parser.end(made.html);
  expect(openDocx(made.docx).paragraphs).toEqual(page);
  expect(page.flatMap(wordsOf)).toHaveLength(made.words);
});

test("the DOCX has real headings, head rows that repeat, its language and title, and the date of the edition", () => {
  const { parts } = openDocx(made.docx);
  const body = parts["word/document.xml"] ?? "";
  const core = parts["docProps/core.xml"] ?? "";
  expect(body.match(/w:val="Heading1"/g)).toHaveLength(1);
  expect(body.match(/w:val="Heading2"/g)).toHaveLength(3);
  expect(body.match(/w:val="Heading3"/g)).toHaveLength(6);
  expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(body.match(/<w:tbl>/g)?.length ?? 0);
  expect(parts["word/styles.xml"]).toContain('<w:lang w:val="en"/>');
  expect(core).toContain("<dc:title>Universal Periodic Review of Spain, cycle\u00a04:");
  expect(core).toContain("<dc:language>en</dc:language>");
  const date = (
    JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as {
      readonly edition: { readonly date: string };
    }
  ).edition.date;
  expect(core.match(/\d{4}-\d{2}-\d{2}T[^<]*/g)).toEqual([
    `${date}T00:00:00Z`,
    `${date}T00:00:00Z`,
  ]);
});

test("two extracts of one run are the same bytes, whatever the clock says", async () => {
  await new Promise((resolve) => setTimeout(resolve, 2100));
  const again = await extract();
  expect(Buffer.from(again.docx).equals(made.docx)).toBe(true);
  expect(again.html).toBe(made.html);
});

test("the PDF has the same words, tags and a language, and is the same bytes twice", async () => {
  const short = await extract({ mostWords: 1200 });
  const { printer } = await openPrinter();
  try {
    const pdf = await printer.print(short.html);
    expect(Buffer.from(await printer.print(short.html)).equals(pdf)).toBe(true);
    const path = join(scratch, "extract.pdf");
    await writeFile(path, pdf);
    const { stdout } = await promisify(execFile)("pdftotext", ["-raw", path, "-"]);
    const seen = stdout.replace(/\s+/g, "");
    const inCells = openDocx(short.docx).paragraphs.filter((text) => text.length < 60);
    for (const text of inCells) expect(seen).toContain(text.replace(/\s+/g, ""));
    const { catalog } = await PDFDocument.load(pdf, { updateMetadata: false });
    expect(catalog.has(PDFName.of("StructTreeRoot"))).toBe(true);
    expect(catalog.get(PDFName.of("Lang"))?.toString()).toBe("(en)");
  } finally {
    await printer.close();
  }
});

test("what people wrote does not break the DOCX", async () => {
  const hostile = `</w:t><w:p> & "x" <script> \u0000\u0008\u001b \ud83d ]]> \u{1f3e0} ${"y".repeat(500)}`;
  const findings = findingsFrom({
    recommendations: [recommendation("1.1", { text: hostile, recommendingStates: hostile })],
    judgments: [judgment("1.1", 2, { reviewer: hostile })],
  });
  const document = extractDocument({ ...extractInput(findings), city: hostile }, null)?.document;
  if (!document) throw new Error("nothing fits");
  const { parts, paragraphs } = openDocx(await writeDocx(document));
  expect(paragraphs).toEqual(document.blocks.flatMap(textsOf));
  for (const part of Object.values(parts)) expect(part).not.toMatch(/[^\P{Cc}\n\r\t]|\p{Cs}/u);
});

test.each([
  [{ country: "SI" }, "invalid-config", 'not of a city in "SI"'],
  [{ mostWords: 100 }, "invalid-config", "100 words are too few"],
  [{ scope: { body: "CEDAW", cycle: null } }, "invalid-data", "no recommendation of CEDAW"],
  [{ scope: { body: "UPR", cycle: 3 } }, "invalid-data", "no recommendation of UPR cycle 3"],
] as const)("an extract that cannot be made says why: %o", async (change, code, message) => {
  await expect(extract(change)).rejects.toMatchObject({
    code,
    message: expect.stringContaining(message) as string,
    hint: expect.stringMatching(/\w/) as string,
  });
});

test("what a review holds is said where a body is missing", async () => {
  await expect(extract({ scope: { body: "CRC", cycle: null } })).rejects.toMatchObject({
    hint: expect.stringContaining("UPR cycle 4 (99)") as string,
  });
});
