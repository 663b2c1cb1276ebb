/** Texts of a Word document: its tables as rows of cells, and its page headers. Formatting, fields and deletions are left out. */
import { unzipSync } from "fflate";
import { Parser } from "htmlparser2";

export interface DocxDocument {
  /** Rows of all tables in the order of the document. */
  readonly rows: readonly DocxRow[];
  /** Text of each page header. */
  readonly headers: readonly string[];
}

export interface DocxRow {
  /** Paragraphs of each cell, trimmed, without empty ones. */
  readonly cells: readonly (readonly string[])[];
  /** Number of the row among all rows of tables, from 1. */
  readonly line: number;
}

/** Far more than a list of recommendations needs; protects against bombs. */
const LARGEST_PART = 64 * 1024 * 1024;

const BODY = "word/document.xml";
const HEADER = /^word\/header\d*\.xml$/;

/** Null when the bytes are no Word document. */
export function readDocx(bytes: Uint8Array): DocxDocument | null {
  const parts = openParts(bytes);
  const body = parts?.get(BODY);
  if (!parts || body === undefined) return null;
  const headers = [...parts].filter(([name]) => HEADER.test(name)).sort(byName);
  return { rows: tableRows(body), headers: headers.map(([, xml]) => textOf(xml)) };
}

function openParts(bytes: Uint8Array): ReadonlyMap<string, string> | null {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) =>
        (name === BODY || HEADER.test(name)) && originalSize <= LARGEST_PART,
    });
    const decoder = new TextDecoder("utf-8");
    return new Map(Object.entries(files).map(([name, file]) => [name, decoder.decode(file)]));
  } catch {
    return null;
  }
}

function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}

interface Events {
  open?(name: string): void;
  close?(name: string): void;
  text(part: string): void;
}

/** Walks WordprocessingML: `text` gets what is printed, tabs and line breaks as blanks. */
function walk(xml: string, events: Events): void {
  let printed = false;
  const parser = new Parser(
    {
      onopentag: (name) => {
        printed = name === "w:t";
        if (name === "w:tab" || name === "w:br" || name === "w:cr") events.text(" ");
        events.open?.(name);
      },
      ontext: (part) => {
        if (printed) events.text(part);
      },
      onclosetag: (name) => {
        printed = false;
        events.close?.(name);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
}

function tableRows(xml: string): readonly DocxRow[] {
  const rows: DocxRow[] = [];
  let cells: string[][] = [];
  let paragraphs: string[] = [];
  let paragraph = "";
  walk(xml, {
    open: (name) => {
      if (name === "w:tr") cells = [];
      if (name === "w:tc") paragraphs = [];
      if (name === "w:p") paragraph = "";
    },
    text: (part) => (paragraph += part),
    close: (name) => {
      if (name === "w:p") paragraphs.push(oneLine(paragraph));
      if (name === "w:tc") cells.push(paragraphs.filter((text) => text !== ""));
      if (name === "w:tr") rows.push({ cells, line: rows.length + 1 });
    },
  });
  return rows;
}

function textOf(xml: string): string {
  let text = "";
  walk(xml, {
    text: (part) => (text += part),
    close: (name) => {
      if (name === "w:p") text += " ";
    },
  });
  return oneLine(text);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
