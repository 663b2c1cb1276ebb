/** Indicator codes as files and tables write them: "indicator_3-b-1.csv", "3-b-1", "3.B.1". */

const SHAPE = /^\d{1,2}[.-][\da-z]{1,2}[.-][\da-z]{1,6}(?:[.-][\da-z]{1,6})*$/i;
const FILE = /^(?:indicator_)?([^/]+?)\.(?:csv|md|yml|yaml)$/i;

/** "3-B-1" -> "3.b.1"; null when the text has not the shape of an indicator's number. */
export function readIndicatorCode(text: string): string | null {
  const trimmed = text.trim();
  return SHAPE.test(trimmed) ? trimmed.replaceAll("-", ".").toLowerCase() : null;
}

/** "indicator_3-b-1.csv" and "3-b-1.md" -> "3.b.1"; null for other names. */
export function indicatorOfFileName(name: string): string | null {
  const match = FILE.exec(name);
  return match ? readIndicatorCode(match[1] ?? "") : null;
}
