/** Bytes of a file that people write, as text; or why they are not text. */
import type { Problem } from "../../domain/errors.ts";
import { isUtf8 } from "../sources/decode-text.ts";

const LONGEST_VALUE = 60;

/** Text without byte order mark and with LF line ends, or the line on which the file stops being UTF-8. */
export function readWrittenText(
  file: string,
  bytes: Uint8Array,
): { readonly text: string } | { readonly problem: Problem } {
  if (isUtf8(bytes)) {
    const text = new TextDecoder("utf-8").decode(bytes);
    return { text: text.replaceAll(/\r\n?/g, "\n") };
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
