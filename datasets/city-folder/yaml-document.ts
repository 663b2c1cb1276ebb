/** A YAML file as plain values, with the place of every key and value. */
import {
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLError,
} from "yaml";
import type { Problem } from "../../domain/errors.ts";
import { quotedValue } from "./written-text.ts";

export type KeyPath = readonly (string | number)[];

/** Where something stands in the file, and the text that stands there; no value for what is not there. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly value?: string;
}

export interface YamlDocument {
  /** Plain values; keys without a value are left out. */
  readonly content: unknown;
  /** Place of the value at `path`; of the nearest key above when there is none. */
  placeOf(path: KeyPath): Place;
  /** Place of the last key of `path`. */
  placeOfKey(path: KeyPath): Place;
}

/** Brackets and indentation may nest this deep; city folders need six levels. */
const DEEPEST = 100;

/** The mistakes people make; for the others the parser's own sentence has to do. */
const WORDS: Readonly<Record<string, readonly [message: string, fix: string]>> = {
  BAD_INDENT: [
    "a bracket before this is not closed, or the line is not indented like its neighbours",
    "Close every bracket, and indent with as many blanks as the neighbours",
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    "a second colon in one line, or a line indented too deep",
    "Put a text that contains a colon in quotes, and check the indentation",
  ],
  BAD_SCALAR_START: [
    "a text begins with a sign that has a meaning in YAML",
    "Put the text in quotes",
  ],
  DUPLICATE_KEY: ["the key stands twice", "Remove one of the two, or join them"],
  MISSING_CHAR: [
    "a quotation mark, bracket or colon is missing",
    "Close what is open, and write a colon and a blank after each key",
  ],
  MULTIPLE_DOCS: ["the line --- begins a second document", "Remove the line ---"],
  TAB_AS_INDENT: ["a tab indents the line", "Replace the tab with blanks"],
  TAG_RESOLVE_FAILED: ["a tag (!)", "Remove the tag, or put the text in quotes"],
};

const OTHER_FIX = "Compare the line with its neighbours: indentation, colons, quotation marks";

/** Reads the text, or says where it is not YAML and how to mend that. */
export function readYaml(
  file: string,
  text: string,
): { readonly document: YamlDocument } | { readonly problems: readonly Problem[] } {
  const counter = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const deep = tooDeepLine(text);
  if (deep !== null) {
    const fix = "Check the indentation, and close every bracket that is opened";
    return {
      problems: [{ file, line: deep, message: "not readable as YAML: nested too deeply", fix }],
    };
  }
  const document = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    logLevel: "error",
  });
  const slips = [...document.errors, ...document.warnings].map((error) => ({
    file,
    ...placeAt(error.pos[0]),
    ...syntaxWords(error),
  }));
  const links = aliases(document).map((offset) => ({
    file,
    ...placeAt(offset),
    message: "references (& and *) are not read",
    fix: "Write the value out, or put the text in quotes",
  }));
  const problems = onePerLine([...slips, ...links]);
  if (problems.length > 0) return { problems };
  return { document: located(document, text, placeAt) };
}

/** One slip makes the parser stumble several times. */
function onePerLine<T extends { readonly line: number }>(problems: readonly T[]): readonly T[] {
  const lines = problems.map(({ line }) => line);
  return problems.filter(({ line }, index) => lines.indexOf(line) === index);
}

function syntaxWords({ code, message }: YAMLError): Pick<Problem, "message" | "fix"> {
  const own = message.charAt(0).toLowerCase() + message.slice(1);
  const [words, fix] = WORDS[code] ?? [quotedValue(own), OTHER_FIX];
  return { message: `not readable as YAML: ${words}`, fix };
}

function aliases(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Alias: (_, node) => {
      offsets.push(node.range?.[0] ?? 0);
    },
  });
  return offsets;
}

function located(
  document: Document,
  text: string,
  placeAt: (offset: number) => Place,
): YamlDocument {
  const placeOfNode = (node: Node | null): Place | null => {
    if (!node?.range) return null;
    const [start, end] = node.range;
    const written =
      isScalar(node) && typeof node.value === "string" ? node.value : text.slice(start, end);
    return { ...placeAt(start), value: quotedValue(written) };
  };
  const placeOfKey = (path: KeyPath): Place =>
    placeOfNode(keyNode(document, path)) ?? placeOf(path.slice(0, -1));
  const placeOf = (path: KeyPath): Place => {
    if (path.length === 0) return { line: 1, column: 1 };
    const node = document.getIn(path, true);
    if (isNode(node) && !isEmpty(node)) return placeOfNode(node) ?? { line: 1, column: 1 };
    const { line, column } = placeOfKey(path);
    return { line, column };
  };
  return { content: withoutEmptyKeys(document.toJS()), placeOf, placeOfKey };
}

function keyNode(document: Document, path: KeyPath): Node | null {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return null;
  const key = parent.items
    .map((item) => item.key)
    .find((node) => isScalar(node) && String(node.value) === path.at(-1));
  return isNode(key) ? key : null;
}

function isEmpty(node: Node): boolean {
  return isScalar(node) && node.value === null;
}

/** A key whose lines below are commented out counts as not written. */
function withoutEmptyKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmptyKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== null && item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutEmptyKeys(item)]));
}

/** The first line on which brackets, indentation, or keys and dashes of one line nest deeper than any city folder. */
function tooDeepLine(text: string): number | null {
  let depth = 0;
  const index = text.split("\n").findIndex((line) => {
    const opened = [...line.matchAll(/[[{]/g)].length;
    const closed = [...line.matchAll(/[\]}]/g)].length;
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    const keys = [...line.matchAll(/[-:?]\s/g)].length;
    const deepest = Math.max(depth + opened, indent / 2 + keys);
    depth += opened - closed;
    return deepest > DEEPEST;
  });
  return index === -1 ? null : index + 1;
}
