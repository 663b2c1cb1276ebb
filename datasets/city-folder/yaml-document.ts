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
import { openSigns } from "./yaml-open-sign.ts";

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
    "the line is not indented like its neighbours",
    "Indent it with as many blanks as the neighbours",
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
  UNEXPECTED_TOKEN: [
    "a sign that does not belong here, such as a bracket too many",
    "Remove it, or put the text in quotes",
  ],
  TAG_RESOLVE_FAILED: ["a tag (!)", "Remove the tag, or put the text in quotes"],
};

const CLOSING = { "[": "]", "{": "}", '"': '"', "'": "'" } as const;

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
  const problems = onePerLine([...slips(document, text), ...aliases(document)], placeAt).map(
    ({ offset, ...words }) => ({ file, ...placeAt(offset), ...words }),
  );
  if (problems.length > 0) return { problems };
  return { document: located(document, text, placeAt) };
}

interface Slip extends Pick<Problem, "value" | "message" | "fix"> {
  readonly offset: number;
}

/** One slip makes the parser stumble several times. */
function onePerLine(slips: readonly Slip[], placeAt: (offset: number) => Place): readonly Slip[] {
  const lines = slips.map(({ offset }) => placeAt(offset).line);
  return slips.filter((_, index) => lines.indexOf(lines[index] ?? 0) === index);
}

/** What the parser stumbled over. Behind a bracket that is left open or is one too many it reads everything wrongly. */
function slips(document: Document, text: string): readonly Slip[] {
  const found = [...document.errors, ...document.warnings];
  if (found.length === 0) return [];
  const open = openSigns(text);
  const surplus = found.find(({ code }) => code === "UNEXPECTED_TOKEN")?.pos[0] ?? text.length;
  const readable = Math.min(open[0]?.offset ?? text.length + 1, surplus + 1);
  return [
    ...found.filter(({ pos }) => pos[0] < readable).map(syntaxSlip),
    ...open.map(({ sign, offset }) => ({
      offset,
      value: quotedValue(text.slice(offset).split("\n", 1)[0] ?? ""),
      message: `not readable as YAML: ${sign} opens here and is never closed`,
      fix: `Write ${CLOSING[sign]} where it ends, and indent the lines between`,
    })),
  ];
}

function syntaxSlip({ code, message, pos }: YAMLError): Slip {
  const own = message.charAt(0).toLowerCase() + message.slice(1);
  const [words, fix] = WORDS[code] ?? [quotedValue(own), OTHER_FIX];
  return { offset: pos[0], message: `not readable as YAML: ${words}`, fix };
}

function aliases(document: Document): readonly Slip[] {
  const found: Slip[] = [];
  visit(document, {
    Alias: (_, node) => {
      found.push({
        offset: node.range?.[0] ?? 0,
        message: "references (& and *) are not read",
        fix: "Write the value out, or put the text in quotes",
      });
    },
  });
  return found;
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
