/** Breaks labels into lines by their measured width. Labels are never cut inside the first 240 characters. */
import type { TextMeasure, TextStyle } from "./text-measure.ts";

/** A label longer than this is not a name any more. */
const LONGEST = 240;

// Controls that have no glyph and characters that turn the direction of what follows; the marks around figures in
// Arabic (U+200E, U+200F) only keep them in order.

const UNPRINTABLE =
  /[\u0000-\u001F\u007F-\u009F\u200B-\u200D\u2028-\u202E\u2060-\u2065\u2067\u2068\u206A-\u206F\uFEFF\uFFF9-\uFFFF]/gu;
const ISOLATES = /[\u2066\u2069]/gu;
/** Isolates that no other closes or opens. */
const LONE_ISOLATES = /\u2066(?![^\u2066-\u2069]*\u2069)|(?<!\u2066[^\u2066-\u2069]*)\u2069/gu;
const UNPAIRED = /[\uD800-\uDFFF]/gu;

/** One printable line: no control characters, no runs of blanks, at most 240 characters. */
export function printable(text: string): string {
  return oneLine(text.replace(ISOLATES, " "));
}

/** The same for a sentence of ours, whose isolates hold a name in another script in one piece. */
export function printableSentence(text: string): string {
  return oneLine(text.replace(LONE_ISOLATES, " "));
}

function oneLine(text: string): string {
  const clean = text
    .slice(0, 4 * LONGEST)
    .replace(UNPRINTABLE, " ")
    .replace(UNPAIRED, " ")
    .replace(/[^\S\u00A0\u202F]+/gu, " ")
    .trim();
  const letters = Array.from(clean);
  return letters.length <= LONGEST
    ? clean
    : `${letters
        .slice(0, LONGEST - 1)
        .join("")
        .trimEnd()}…`;
}

/** Lines of at most `width` px. A single word that is wider is broken between letters. */
export function wrapText(
  text: string,
  width: number,
  style: TextStyle,
  measure: TextMeasure,
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of printable(text)
    .split(" ")
    .flatMap((whole) => pieces(whole, width, style, measure))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && measure(longer, style) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === "" ? lines : [...lines, line];
}

/** Width of the widest line in px. */
export function widest(lines: readonly string[], style: TextStyle, measure: TextMeasure): number {
  return lines.reduce((most, line) => Math.max(most, measure(line, style)), 0);
}

function pieces(
  word: string,
  width: number,
  style: TextStyle,
  measure: TextMeasure,
): readonly string[] {
  if (measure(word, style) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  for (const letter of Array.from(word)) {
    if (part !== "" && measure(part + letter, style) > width) {
      parts.push(part);
      part = "";
    }
    part += letter;
  }
  return part === "" ? parts : [...parts, part];
}
