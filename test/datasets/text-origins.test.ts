/** The licence guard: no text in the repository that may not be passed on, and every table of texts says whose they are. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { isTextOrigin, TEXT_ORIGINS } from "../../datasets/text-origins.ts";

const repository = join(import.meta.dirname, "../..");

/** Folders with tables that are passed on with the repository. */
const FOLDERS = ["examples", "datasets/seeds", "test/fixtures", "test/golden"];

/** Headers of exports that must not be here: the index's Excel file and the data explorer of the Danish institute. */
const FOREIGN_HEADER = /\bReccomending Body\b|\bRecommending State \(UPR\)/;

/** What the bulk export has and a converted UN document has not: its own number for each record and the day it went online. */
const BULK_NUMBER = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

const TEXT_ORIGIN_LINE = /^Text origin: (\S+)$/m;

type Files = ReadonlyMap<string, () => Buffer>;

function filesOfRepository(): Files {
  const paths = FOLDERS.flatMap((folder) =>
    readdirSync(join(repository, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(repository.length + 1)),
  );
  return new Map(paths.map((path) => [path, () => readFileSync(join(repository, path))]));
}

/** One sentence for each file that breaks a rule. */
function faults(files: Files): readonly string[] {
  return [...files].flatMap(([path, read]) => {
    if (path.endsWith(".csv")) return tableFaults(path, read().toString("utf8"));
    if (path.endsWith(".json")) return recordFaults(path, read().toString("utf8"), files);
    return path.endsWith(".docx") ? folderFaults(path, files) : [];
  });
}

function tableFaults(path: string, content: string): readonly string[] {
  const header = content.slice(0, content.indexOf("\n")).replace("\uFEFF", "").trim();
  if (FOREIGN_HEADER.test(header)) return [`${path}: an export that may not be passed on`];
  const columns = header.split(/[,;\t]/);
  if (!columns.includes("symbol") || !columns.includes("text")) return [];
  if (!columns.includes("text_origin")) return [`${path}: no column text_origin`];
  const rows = parse<Record<string, string>>(content, { columns: true, bom: true });
  return rows.flatMap((row, index) => {
    const origin = row["text_origin"] ?? "";
    return mayPassOn(origin) ? [] : [`${path}: row ${index + 1} has the origin "${origin}"`];
  });
}

function recordFaults(path: string, content: string, files: Files): readonly string[] {
  if (!content.includes('"AnnotationId"')) return [];
  const records = JSON.parse(content) as readonly Readonly<Record<string, unknown>>[];
  const fromBulk = records.some(
    (record) =>
      BULK_NUMBER.test(String(record["AnnotationId"])) || record["PublicationDateOnUhri"] !== null,
  );
  return [
    ...(fromBulk ? [`${path}: records of the bulk export`] : []),
    ...folderFaults(path, files),
  ];
}

/** Documents and records say their origin in the README of their folder. */
function folderFaults(path: string, files: Files): readonly string[] {
  const readme =
    files
      .get(`${dirname(path)}/README.md`)?.()
      .toString("utf8") ?? "";
  const origin = TEXT_ORIGIN_LINE.exec(readme)?.[1] ?? "";
  return mayPassOn(origin) ? [] : [`${path}: its README names the text origin "${origin}"`];
}

function mayPassOn(origin: string): boolean {
  return isTextOrigin(origin) && TEXT_ORIGINS[origin].passOn !== "no";
}

test("no text in the repository breaks a rule", () => {
  const files = filesOfRepository();
  expect([...files.keys()]).toEqual(
    expect.arrayContaining([
      "test/fixtures/ohchr-upr48-slovenia/upr48-slovenia-thematic-list.docx",
      "datasets/seeds/sdg-targets.csv",
    ]),
  );
  expect(faults(files)).toEqual([]);
});

describe("a planted fault is found", () => {
  const planted = (files: Readonly<Record<string, string>>): readonly string[] =>
    faults(new Map(Object.entries(files).map(([path, text]) => [path, () => Buffer.from(text)])));
  const record = { AnnotationId: "si-1", PublicationDateOnUhri: null, Text: "x" };
  const readme = { "f/README.md": "# F\n\nText origin: un-document\n" };

  test.each([
    ["a table without text_origin", { "a.csv": "symbol,text\nA/1,x\n" }, "no column text_origin"],
    [
      "a text of the index",
      { "a.csv": "symbol,text,text_origin\nA/1,x,own-rendering\nA/2,y,uhri\n" },
      'row 2 has the origin "uhri"',
    ],
    [
      "a text of nobody knows whom",
      { "a.csv": "symbol,text,text_origin\nA/1,x,\n" },
      'row 1 has the origin ""',
    ],
    [
      "an Excel export saved as CSV",
      { "a.csv": "Text,Reccomending Body\nx,y\n" },
      "may not be passed on",
    ],
    [
      "a record with a number of the index",
      { ...readme, "f/a.json": JSON.stringify([{ ...record, AnnotationId: crypto.randomUUID() }]) },
      "records of the bulk export",
    ],
    [
      "a record that has been online",
      {
        ...readme,
        "f/a.json": JSON.stringify([{ ...record, PublicationDateOnUhri: "2025-03-03" }]),
      },
      "records of the bulk export",
    ],
    ["records without a README", { "f/a.json": JSON.stringify([record]) }, 'text origin ""'],
    ["a document without a README", { "f/a.docx": "" }, 'text origin ""'],
  ])("%s", (_, files, words) => {
    const [fault = "", ...others] = planted(files);
    expect(fault).toContain(words);
    expect(others).toEqual([]);
  });

  test("and what says its origin is not", () => {
    expect(
      planted({
        ...readme,
        "f/a.json": JSON.stringify([record]),
        "f/a.docx": "",
        "b.csv": "symbol,text,text_origin\nA/1,x,own-rendering\nA/1,x,un-document\n",
        "c.csv": "symbol,paragraph\nA/1,2\n",
      }),
    ).toEqual([]);
  });
});
