/** Bytes to text in the encodings that offices use, the same on every machine. */

export type Encoding = "utf-8" | "windows-1252" | "iso-8859-1" | "utf-16le";

/** Bytes 0x80 to 0x9F of Windows-1252 (WHATWG); a space marks a byte that has no character. */
const WINDOWS_1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/**
 * Text of a file, without byte order mark. A byte order mark beats the named encoding.
 * `null` means UTF-8, with lines that are not UTF-8 read as Windows-1252.
 */
export function decodeText(bytes: Uint8Array, encoding: Encoding | null): string {
  const marked = byteOrderMark(bytes);
  switch (marked ?? encoding) {
    case "utf-16le":
      return withoutMark(new TextDecoder("utf-16le").decode(bytes));
    case "windows-1252":
    case "iso-8859-1":
      return decodeWindows1252(bytes);
    case "utf-8":
    case null:
      return decodeUtf8(bytes);
  }
}

function byteOrderMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  return null;
}

function decodeUtf8(bytes: Uint8Array): string {
  const text = strictUtf8(bytes);
  return withoutMark(text ?? splitLines(bytes).map(decodeLine).join(""));
}

/** Whether the bytes are well-formed UTF-8. */
export function isUtf8(bytes: Uint8Array): boolean {
  return strictUtf8(bytes) !== null;
}

const STRICT = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return STRICT.decode(bytes);
  } catch {
    return null;
  }
}

function decodeLine(line: Uint8Array): string {
  return strictUtf8(line) ?? decodeWindows1252(line);
}

function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(0x0a); end !== -1; end = bytes.indexOf(0x0a, start)) {
    lines.push(bytes.subarray(start, end + 1));
    start = end + 1;
  }
  return [...lines, bytes.subarray(start)];
}

/** Written out because `TextDecoder` reads 0x80 to 0x9F differently in some versions of Node. */
function decodeWindows1252(bytes: Uint8Array): string {
  const characters = Array.from(bytes, (byte) => {
    const special = byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252.charAt(byte - 0x80) : " ";
    return special === " " ? String.fromCharCode(byte) : special;
  });
  return characters.join("");
}

function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
