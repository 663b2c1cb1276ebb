/**
 * What a workbook says about its cells besides their values: which are shown as per cent (Excel stores 12.3 % as 0.123, and
 * only the format says so), and which hold an error or a formula that was never calculated.
 */
import { inflateRawSync } from "node:zlib";

/** Rows and columns from 1. */
export interface CellNotes {
  isPercent(sheet: string, row: number, column: number): boolean;
  /** "#DIV/0!", or "=B2/C2" without a result; null for every other cell. */
  failure(sheet: string, row: number, column: number): string | null;
}

/** Built-in formats "0%" and "0.00%" (ECMA-376 part 1, 18.8.30). */
const BUILT_IN = new Set(["9", "10"]);

/** Reads the parts of an .xlsx file; there is nothing to note when the file is not built as expected. */
export function cellNotes(bytes: Uint8Array): CellNotes {
  const parts = openZip(bytes);
  const styles = percentStyles(parts("xl/styles.xml"));
  const paths = sheetPaths(parts("xl/workbook.xml"), parts("xl/_rels/workbook.xml.rels"));
  const known = new Map<string, SheetNotes>();
  const notesOf = (sheet: string): SheetNotes => {
    const read = known.get(sheet) ?? sheetNotes(parts(paths.get(sheet) ?? ""), styles);
    known.set(sheet, read);
    return read;
  };
  return {
    isPercent: (sheet, row, column) => notesOf(sheet).percent.has(`${columnName(column)}${row}`),
    failure: (sheet, row, column) =>
      notesOf(sheet).failures.get(`${columnName(column)}${row}`) ?? null,
  };
}

interface SheetNotes {
  readonly percent: ReadonlySet<string>;
  readonly failures: ReadonlyMap<string, string>;
}

function sheetNotes(xml: string, styles: ReadonlySet<string>): SheetNotes {
  return {
    percent: styles.size === 0 ? new Set() : styledCells(xml, styles),
    failures: failedCells(xml),
  };
}

const CELL = /<c\b([^>]*[^>/])>([\s\S]*?)<\/c>/g;

/** Cells with an error, and cells with a formula and no result, as programs write that calculate nothing. */
function failedCells(xml: string): ReadonlyMap<string, string> {
  if (!/\st="e"|<f[\s>/]/.test(xml)) return new Map();
  return new Map(
    [...xml.matchAll(CELL)].flatMap(([, tag = "", inner = ""]) => {
      const value = /<v>([^<]*)<\/v>/.exec(inner)?.[1];
      const formula = /<f(?:\s[^>]*)?>([^<]*)<\/f>|<f(?:\s[^>]*)?\/>/.exec(inner);
      const place = attribute(` ${tag}`, "r");
      if (attribute(` ${tag}`, "t") === "e") return [[place, value ?? "#ERROR"]];
      return formula && value === undefined && !inner.includes("<v")
        ? [[place, `=${formula[1] ?? ""}`]]
        : [];
    }),
  );
}

/** Indexes of cell styles whose number format is a percentage. */
function percentStyles(xml: string): ReadonlySet<string> {
  const custom = [...xml.matchAll(/<numFmt\b[^>]*>/g)]
    .map(([tag]) => ({ id: attribute(tag, "numFmtId"), code: attribute(tag, "formatCode") }))
    .filter(({ code }) => code.replace(/"[^"]*"|\\./g, "").includes("%"))
    .map(({ id }) => id);
  const formats = new Set([...BUILT_IN, ...custom]);
  const styles = /<cellXfs\b[\s\S]*?<\/cellXfs>/.exec(xml)?.[0] ?? "";
  return new Set(
    [...styles.matchAll(/<xf\b[^>]*>/g)].flatMap(([tag], index) =>
      formats.has(attribute(tag, "numFmtId")) ? [String(index)] : [],
    ),
  );
}

function sheetPaths(workbook: string, relations: string): ReadonlyMap<string, string> {
  const targets = new Map(
    [...relations.matchAll(/<Relationship\b[^>]*>/g)].map(
      ([tag]) => [attribute(tag, "Id"), attribute(tag, "Target")] as const,
    ),
  );
  return new Map(
    [...workbook.matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => {
      const target = targets.get(attribute(tag, "r:id")) ?? "";
      return [
        attribute(tag, "name"),
        target.startsWith("/") ? target.slice(1) : `xl/${target}`,
      ] as const;
    }),
  );
}

function styledCells(xml: string, styles: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    [...xml.matchAll(/<c\b[^>]*>/g)].flatMap(([tag]) =>
      styles.has(attribute(tag, "s")) ? [attribute(tag, "r")] : [],
    ),
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function attribute(tag: string, name: string): string {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  const text = match?.[1] ?? match?.[2] ?? "";
  return text.replace(
    /&(amp|lt|gt|quot|apos);/g,
    (entity, word: string) => ENTITIES[word] ?? entity,
  );
}

/** 1 -> "A", 27 -> "AA" */
function columnName(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? last : columnName(Math.floor((column - 1) / 26)) + last;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** Far more than the styles and sheets of an office table need; protects against bombs. */
const LARGEST_PART = 256 * 1024 * 1024;

/** Text of a file in a zip archive by its path; empty when it is not there. */
function openZip(bytes: Uint8Array): (path: string) => string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<
    string,
    { readonly method: number; readonly size: number; readonly offset: number }
  >();
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) end -= 1;
  let at = end < 0 ? bytes.length : view.getUint32(end + 16, true);
  while (at + 46 <= bytes.length && view.getUint32(at, true) === DIRECTORY_ENTRY) {
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return (path) => {
    const entry = entries.get(path);
    if (!entry || entry.offset + 30 > bytes.length) return "";
    const start =
      entry.offset +
      30 +
      view.getUint16(entry.offset + 26, true) +
      view.getUint16(entry.offset + 28, true);
    const packed = bytes.subarray(start, start + entry.size);
    return new TextDecoder().decode(
      entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: LARGEST_PART }),
    );
  };
}
