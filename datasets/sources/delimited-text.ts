/** Delimited text to rows, with the true line of every row. Tolerant of what offices write, never of lost rows. */

export interface DelimitedRow {
  readonly cells: readonly string[];
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
}

export interface DelimitedText {
  /** Every row, blank ones too. */
  readonly rows: readonly DelimitedRow[];
  /** Line where a quotation mark opens that is never closed; null when all is well. */
  readonly unclosedQuote: number | null;
}

/**
 * Splits text at `separator`. Rows end at LF or CR LF, or at CR alone where the file uses that (old Mac files);
 * a stray CR inside a cell is a blank. A quotation mark inside an unquoted cell is an ordinary character.
 */
export function parseDelimited(text: string, separator: string): DelimitedText {
  const normal = normaliseLineEnds(text);
  if (normal === "") return { rows: [], unclosedQuote: null };
  if (!normal.includes('"')) {
    const rows = withoutLastBreak(normal)
      .split("\n")
      .map((line, index) => ({ cells: line.split(separator), line: index + 1 }));
    return { rows, unclosedQuote: null };
  }
  return scanQuoted(withoutLastBreak(normal), separator);
}

/** True when no cell holds anything but blanks. */
export function isBlankRow({ cells }: DelimitedRow): boolean {
  return cells.every((cell) => cell.trim() === "");
}

function withoutLastBreak(text: string): string {
  return text.endsWith("\n") ? text.slice(0, -1) : text;
}

function normaliseLineEnds(text: string): string {
  if (!text.includes("\r")) return text;
  const unified = text.replaceAll("\r\n", "\n");
  const returns = unified.split("\r").length;
  const feeds = unified.split("\n").length;
  return unified.replaceAll("\r", returns > feeds ? "\n" : " ");
}

interface Scan {
  readonly text: string;
  readonly separator: string;
  position: number;
  line: number;
  unclosedQuote: number | null;
}

function scanQuoted(text: string, separator: string): DelimitedText {
  const scan: Scan = { text, separator, position: 0, line: 1, unclosedQuote: null };
  const rows: DelimitedRow[] = [];
  while (scan.position <= text.length) rows.push(scanRow(scan));
  return { rows, unclosedQuote: scan.unclosedQuote };
}

function scanRow(scan: Scan): DelimitedRow {
  const { line } = scan;
  const cells: string[] = [];
  for (;;) {
    cells.push(scanCell(scan));
    const end = scan.text.charAt(scan.position);
    scan.position += 1;
    if (end === scan.separator) continue;
    scan.line += 1;
    return { cells, line };
  }
}

function scanCell(scan: Scan): string {
  const quoted = scan.text.charAt(scan.position) === '"' ? scanQuotes(scan) : "";
  const start = scan.position;
  while (scan.position < scan.text.length) {
    const character = scan.text.charAt(scan.position);
    if (character === scan.separator || character === "\n") break;
    scan.position += 1;
  }
  return quoted + scan.text.slice(start, scan.position);
}

/** Text between quotation marks; the position ends up behind the closing one. */
function scanQuotes(scan: Scan): string {
  const opened = scan.line;
  let text = "";
  let start = scan.position + 1;
  for (;;) {
    const end = scan.text.indexOf('"', start);
    const piece = scan.text.slice(start, end === -1 ? undefined : end);
    text += piece;
    scan.line += piece.split("\n").length - 1;
    if (end === -1) {
      scan.unclosedQuote = opened;
      scan.position = scan.text.length;
      return text;
    }
    if (scan.text.charAt(end + 1) !== '"') {
      scan.position = end + 1;
      return text;
    }
    text += '"';
    start = end + 2;
  }
}
