/** Bytes of a file that people write, as text; or why they are not text. */
import type { Problem } from "../../domain/errors.ts";
import { unseenSign } from "../../domain/unseen-signs.ts";
import { isUtf8 } from "../sources/decode-text.ts";

const LONGEST_VALUE = 60;

/** Characters. A paragraph of a text is one line, and so is a row of a table. */
const LONGEST_LINE = 20_000;

/**
 * Text without byte order mark and with LF line ends, or the line on which the file stops being UTF-8, holds a sign that
 * nobody sees, or is longer than any label or paragraph.
 */
export function readWrittenText(
  file: string,
  bytes: Uint8Array,
): { readonly text: string } | { readonly problem: Problem } {
  if (isUtf8(bytes)) {
    const text = new TextDecoder("utf-8").decode(bytes).replaceAll(/\r\n?/g, "\n");
    const trouble = unseenIn(text) ?? tooLongIn(text);
    return trouble === null ? { text } : { problem: { file, ...trouble } };
  }
  return {
    problem: {
      file,
      line: firstUnreadableLine(bytes),
      message: "the file is not UTF-8 text",
      fix: file.endsWith(".csv")
        ? 'Save it again as "CSV UTF-8"'
        : "Save it again with the encoding UTF-8",
    },
  };
}

function unseenIn(text: string): Omit<Problem, "file"> | null {
  const sign = unseenSign(text);
  if (sign === null) return null;
  return {
    line: text.slice(0, sign.index).split("\n").length,
    value: sign.name,
    message: "a sign that nobody sees, but that can change what is read",
    fix: "Type the words of this line anew, or paste them without formatting",
  };
}

function tooLongIn(text: string): Omit<Problem, "file"> | null {
  const lines = text.split("\n");
  const index = lines.findIndex((line) => line.length > LONGEST_LINE);
  if (index === -1) return null;
  return {
    line: index + 1,
    value: quotedValue(lines[index] ?? ""),
    message: `a line of more than ${LONGEST_LINE.toLocaleString("en")} characters`,
    fix: "Shorten it, or write the text in several lines",
  };
}

/** A piece of a file as it stands in a message: one line, at most 60 characters. */
export function quotedValue(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  if (line.length <= LONGEST_VALUE) return line;
  // Never half of a character that takes two code units.
  const start = line.slice(0, LONGEST_VALUE - 1).replace(/[\uD800-\uDBFF]$/, "");
  return `${start}…`;
}

function firstUnreadableLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(0x0a); end !== -1; end = bytes.indexOf(0x0a, start)) {
    if (!isUtf8(bytes.subarray(start, end))) return line;
    line += 1;
    start = end + 1;
  }
  return line;
}
