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

/** Advice for the mistakes people make; the rest of the messages explain themselves. */
const FIXES: Readonly<Record<string, string>> = {
  BAD_INDENT: "Indent the line with blanks as deep as its neighbours, and close every bracket",
  BLOCK_AS_IMPLICIT_KEY: "Put a text that contains a colon in quotes, and check the indentation",
  BAD_SCALAR_START: "Put the text in quotes",
  DUPLICATE_KEY: "Remove one of the two, or join them",
  MISSING_CHAR: "Close the quotation mark or bracket",
  MULTIPLE_DOCS: "Remove the line ---",
  TAB_AS_INDENT: "Replace the tab with blanks",
  TAG_RESOLVE_FAILED: "Remove the tag: values are plain text and numbers",
};

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
  if (nesting(text) > DEEPEST) {
    return {
      problems: [
        {
          file,
          message: "brackets are nested too deeply",
          fix: "Close every bracket that is opened",
        },
      ],
    };
  }
  const document = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    logLevel: "error",
  });
  const problems = [...document.errors, ...document.warnings].map((error): Problem => ({
    file,
    ...placeAt(error.pos[0]),
    ...syntaxWords(error),
  }));
  const links = aliases(document).map((offset): Problem => ({
    file,
    ...placeAt(offset),
    message: "references (& and *) are not read",
    fix: "Write the value out, or put the text in quotes",
  }));
  if (problems.length + links.length > 0) return { problems: [...problems, ...links] };
  return { document: located(document, text, placeAt) };
}

function syntaxWords({ code, message }: YAMLError): Pick<Problem, "message" | "fix"> {
  const sentence = message.charAt(0).toLowerCase() + message.slice(1);
  return {
    message: `not readable as YAML: ${quotedValue(sentence)}`,
    fix:
      FIXES[code] ?? "Compare the line with its neighbours: indentation, colons, quotation marks",
  };
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
    return { ...placeAt(start), value: quotedValue(text.slice(start, end)) };
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

/** An upper bound of how deep brackets and block sequences nest. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === "[" || character === "{") depth += 1;
    if (character === "]" || character === "}") depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
