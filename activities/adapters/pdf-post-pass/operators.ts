/** The operators of a content stream, with the places where they and their operands stand. ISO 32000-1, 7.2 and 7.8.2. */
import { unexpected } from "./unexpected.ts";

export interface Operator {
  readonly name: string;
  /** Where its first operand begins, or its name if it has none. */
  readonly start: number;
  /** Behind its name. */
  readonly end: number;
  /** Where the name begins: operands stand before. */
  readonly nameStart: number;
}

const BLANK = 1;
const DELIMITER = 2;
const NUMBER = 3;
const LETTER = 4;

const CLASSES = classes();

function classes(): Uint8Array {
  const table = new Uint8Array(256).fill(LETTER);
  for (const code of [0, 9, 10, 12, 13, 32]) table[code] = BLANK;
  for (const sign of "()<>[]{}/%") table[sign.charCodeAt(0)] = DELIMITER;
  for (const sign of "+-.0123456789") table[sign.charCodeAt(0)] = NUMBER;
  return table;
}

function classAt(text: string, at: number): number {
  return at < text.length ? (CLASSES[text.charCodeAt(at)] ?? 0) : BLANK;
}

/** Calls `visit` for each operator in order. `text` has one character a byte. Throws `render-failed`. */
export function eachOperator(
  text: string,
  visit: (operator: Operator) => void,
  range: { readonly start: number; readonly end: number } = { start: 0, end: text.length },
): void {
  let at = range.start;
  let start = -1;
  while (at < range.end) {
    const kind = classAt(text, at);
    if (kind === BLANK) {
      at += 1;
      continue;
    }
    if (start < 0) start = at;
    if (kind !== LETTER) {
      at = kind === NUMBER ? endOfWord(text, at) : endOfDelimited(text, at);
      continue;
    }
    const end = endOfWord(text, at);
    visit({ name: text.slice(at, end), start, end, nameStart: at });
    at = end;
    start = -1;
  }
}

function endOfWord(text: string, from: number): number {
  let at = from + 1;
  while (classAt(text, at) >= NUMBER) at += 1;
  return at;
}

/** Behind a name, a string or one sign of an array or a dictionary. */
function endOfDelimited(text: string, at: number): number {
  switch (text.charAt(at)) {
    case "/":
      return endOfWord(text, at);
    case "(":
      return endOfString(text, at);
    case "<":
      return text[at + 1] === "<" ? at + 2 : endOfHex(text, at);
    case ">":
      return at + 2;
    case "[":
    case "]":
      return at + 1;
    default:
      throw unexpected("ISO 32000-1, 7.8.2", `"${text.slice(at, at + 20)}" in a content stream`);
  }
}

function endOfHex(text: string, from: number): number {
  const end = text.indexOf(">", from);
  if (end < 0)
    throw unexpected("ISO 32000-1, 7.3.4.3", "a string without an end in a content stream");
  return end + 1;
}

function endOfString(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === "\\") at += 1;
    else if (sign === "(") depth += 1;
    else if (sign === ")") depth -= 1;
    if (depth === 0) return at + 1;
  }
  throw unexpected("ISO 32000-1, 7.3.4.2", "a string without an end in a content stream");
}

/** The operands of an operator that takes numbers. */
export function numbersOf(text: string, { start, nameStart }: Operator): readonly number[] {
  const operands = text.slice(start, nameStart).trim();
  return operands === "" ? [] : operands.split(/\s+/).map(Number);
}
