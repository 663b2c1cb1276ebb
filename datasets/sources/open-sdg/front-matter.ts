/** Wanted fields of a metadata file, read without parsing the rest: most of a file is of no use here. */
import { parse } from "yaml";

/** Text of scalars; lists and maps as the YAML parser gives them, with text for every scalar. */
export interface MetadataFields {
  readonly fields: ReadonlyMap<string, unknown>;
  /** Line of each field's key, from 1. */
  readonly lines: ReadonlyMap<string, number>;
  /** Fields whose YAML cannot be read. */
  readonly unreadable: readonly string[];
  /** Markdown below the front matter; empty for YAML files. */
  readonly body: string;
}

interface Entry {
  readonly key: string;
  readonly line: number;
  readonly first: string;
  readonly rest: string[];
}

const KEY = /^(["']?)([A-Za-z_][^:"']*?)\1\s*:(?:[ \t]+(.*))?$/;
const FENCE = /^---\s*$/;

/** `wanted` tells from a key at the top level whether its value is needed. Null values and empty texts are left out. */
export function readFrontMatter(text: string, wanted: (key: string) => boolean): MetadataFields {
  const { entries, body } = splitEntries(text.split(/\r\n|\n|\r/), wanted);
  const fields = new Map<string, unknown>();
  const unreadable: string[] = [];
  for (const entry of entries) {
    const value = readEntry(entry);
    if (value === undefined) unreadable.push(entry.key);
    else if (value !== null && value !== "") fields.set(entry.key, value);
  }
  return { fields, lines: new Map(entries.map(({ key, line }) => [key, line])), unreadable, body };
}

function splitEntries(
  lines: readonly string[],
  wanted: (key: string) => boolean,
): { readonly entries: readonly Entry[]; readonly body: string } {
  const start = lines.findIndex((line) => line.trim() !== "");
  const fenced = FENCE.test(lines[start] ?? "");
  const first = fenced ? start + 1 : Math.max(0, start);
  const end = fenced
    ? lines.findIndex((line, index) => index >= first && FENCE.test(line))
    : lines.length;
  const last = end === -1 ? lines.length : end;
  const entries: Entry[] = [];
  let current: Entry | null = null;
  for (let index = first; index < last; index += 1) {
    const line = lines[index] ?? "";
    const match = INSIDE.has(line.charAt(0)) ? null : KEY.exec(line);
    if (match) {
      current = toEntry(match, index + 1, wanted);
      if (current) entries.push(current);
    } else current?.rest.push(line);
  }
  return { entries, body: lines.slice(last + 1).join("\n") };
}

/** How lines begin that belong to the key above them. */
const INSIDE: ReadonlySet<string> = new Set(["", " ", "\t", "-", "#"]);

function toEntry(
  [, , key = "", first = ""]: RegExpExecArray,
  line: number,
  wanted: (key: string) => boolean,
): Entry | null {
  return wanted(key) ? { key, line, first: first.trim(), rest: [] } : null;
}

/** Undefined when the YAML is wrong. */
function readEntry(entry: Entry): unknown {
  const simple = readSimple(entry);
  if (simple !== undefined) return simple;
  try {
    const source = [`${entry.key}: ${entry.first}`, ...entry.rest].join("\n");
    const parsed: unknown = parse(source, {
      schema: "failsafe",
      uniqueKeys: false,
      logLevel: "error",
    });
    if (typeof parsed !== "object" || parsed === null) return undefined;
    const value: unknown = Object.values(parsed)[0];
    return typeof value === "string" ? nullable(value) : value;
  } catch {
    return undefined;
  }
}

const PLAIN = /^[A-Za-z0-9][^:#"'\\{}[\],&*!|>%@`]*$/;
const SINGLE_QUOTED = /^'((?:[^'\\]|'')*)'$/;
const DOUBLE_QUOTED = /^"([^"\\]*)"$/;

/** The three forms that nearly all values have, read at once; undefined for every other form. */
function readSimple({ first, rest }: Entry): string | null | undefined {
  if (rest.some((line) => line.trim() !== "")) {
    return first === ">-" || first === ">" ? readFolded(rest) : undefined;
  }
  if (first === "") return null;
  if (PLAIN.test(first)) return nullable(first);
  const single = SINGLE_QUOTED.exec(first);
  if (single) return (single[1] ?? "").replaceAll("''", "'");
  return DOUBLE_QUOTED.exec(first)?.[1];
}

/** A folded block of evenly indented lines. */
function readFolded(rest: readonly string[]): string | undefined {
  const last = rest.findLastIndex((line) => line.trim() !== "");
  const lines = rest.slice(0, last + 1);
  const indent = /^ +(?=\S)/.exec(lines[0] ?? "")?.[0] ?? "";
  const even =
    indent !== "" &&
    lines.every((line) => line.startsWith(indent) && /\S/.test(line.charAt(indent.length)));
  return even
    ? lines
        .map((line) => line.slice(indent.length))
        .join(" ")
        .trim()
    : undefined;
}

function nullable(text: string): string | null {
  return text === "null" || text === "~" || text === "Null" || text === "NULL" ? null : text;
}
